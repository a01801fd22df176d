import { isCountryWord } from './countries-at.ts';
import type { Sighting } from './evidence.ts';
import { corporateEndings, honorifics, personTitles } from './lexicon.ts';
import { sightOrganisations } from './organisations.ts';
import { sightPerson } from './persons.ts';
import { capitalRuns } from './runs.ts';
import { isCited, isMedia } from './sources.ts';
import { keyOf, wordsOf, type ReadSentence, type ReadText } from './text.ts';

/** A name that the prose introduces, with all that its sightings say. */
export interface Candidate {
  key: string;
  kind: 'person' | 'organisation';
  /** Sum of the evidence for that kind. */
  weight: number;
  /** The forms that stand in the text, with how often. */
  forms: Map<string, number>;
  /** What the articles call the person, to compare by: "foreign minister". */
  roleKeys: Set<string>;
  articles: Set<string>;
  first: { text: ReadText; sentence: ReadSentence; from: number };
}

/** Names found in the prose and in no list, which the sentences show to be persons or bodies. */
export function discover(texts: readonly ReadText[]): Candidate[] {
  const heard = new Map<string, Evidence>();
  for (const text of texts) {
    for (const [index, sentence] of text.sentences.entries()) {
      if (sentence.shouting || isTitleCase(sentence)) continue;
      for (const sighting of sightAll(sentence, index)) collect(heard, text, sentence, sighting);
    }
  }
  const candidates = [...heard.values()].filter(isEnough).map(toCandidate);
  const titled = surnamesAfterTitles(texts);
  const people = new Set(
    candidates.flatMap(({ kind, key }) => (kind === 'person' ? key.split(' ') : [])),
  );
  return candidates.filter(({ kind, key, weight }) => {
    const borrowed = kind === 'organisation' && (people.has(key) || titled.has(key));
    return !borrowed || weight >= sureOfBody;
  });
}

/** "Ford" beside "Henry Ford": a part of a person's name is a body only on good evidence. */
const sureOfBody = 6;

/** "President Bush", "Mr. Keating": a name that takes a title is no body, though nobody gives it in full. */
function surnamesAfterTitles(texts: readonly ReadText[]): Set<string> {
  const surnames = new Set<string>();
  for (const { sentences } of texts) {
    for (const { tokens } of sentences) {
      for (const [at, token] of tokens.entries()) {
        const before = tokens[at - 1];
        if (!token.capital || !before?.capital || tokens[at + 1]?.capital) continue;
        if (honorifics.has(before.lower) || personTitles.has(before.lower)) surnames.add(token.key);
      }
    }
  }
  return surnames;
}

/** "How the War Began": where every longer word is capitalised, none shows a name. */
function isTitleCase({ sentence, tokens }: ReadSentence): boolean {
  if (sentence.headingDepth === 0) return false;
  const long = tokens.filter(({ word, text }) => word && text.length > 3);
  return long.filter(({ capital }) => !capital).length < 2;
}

interface Evidence {
  key: string;
  person: number;
  organisation: number;
  forms: Map<string, number>;
  roleKeys: Set<string>;
  articles: Set<string>;
  first: Candidate['first'];
}

function sightAll({ tokens }: ReadSentence, index: number): Sighting[] {
  const sightings: Sighting[] = [];
  for (const run of capitalRuns(tokens)) {
    const bodies = sightOrganisations(tokens, run, index, isCountryWord);
    const person = sightPerson(tokens, run, index, isCountryWord);
    const whole = bodies.find((body) => person !== null && overlaps(body, person));
    if (person && (!whole || whole.weight < person.weight)) sightings.push(person);
    for (const body of bodies) {
      if (person && overlaps(body, person) && body.weight < person.weight) continue;
      if (!isCited(tokens, body) && !isMedia(tokens, body)) sightings.push(body);
    }
  }
  return sightings;
}

function overlaps(a: Sighting, b: Sighting): boolean {
  return a.from < b.to && b.from < a.to;
}

function collect(
  heard: Map<string, Evidence>,
  text: ReadText,
  sentence: ReadSentence,
  { kind, from, to, weight, roles }: Sighting,
): void {
  let end = to;
  while (
    kind === 'organisation' &&
    end - from > 1 &&
    corporateEndings.has(sentence.tokens[end - 1]?.lower ?? '')
  )
    end--;
  const key = keyOf(sentence.tokens, from, end);
  let evidence = heard.get(key);
  if (!evidence) {
    evidence = {
      key,
      person: 0,
      organisation: 0,
      forms: new Map(),
      roleKeys: new Set(),
      articles: new Set(),
      first: { text, sentence, from },
    };
    heard.set(key, evidence);
  }
  evidence[kind] += weight;
  evidence.articles.add(text.id);
  const words = wordsOf(sentence, from, to);
  evidence.forms.set(words, (evidence.forms.get(words) ?? 0) + 1);
  for (const role of roles) evidence.roleKeys.add(role.key);
}

function isEnough({ person, organisation }: Evidence): boolean {
  return Math.max(person, organisation) >= 2;
}

function toCandidate({ person, organisation, ...rest }: Evidence): Candidate {
  return {
    ...rest,
    kind: person >= organisation ? 'person' : 'organisation',
    weight: Math.max(person, organisation),
  };
}
