import { dictionary } from './dictionary.ts';
import type { Candidate, Sighting } from './evidence.ts';
import { mediaNames } from './known-names.ts';
import { corporateEndings, honorifics, namedThings, personTitles } from './lexicon.ts';
import { sightOrganisations } from './organisations.ts';
import { sightPerson } from './persons.ts';
import { capitalRuns, type Run } from './runs.ts';
import { givenBefore } from './shared-surnames.ts';
import { isCited, isMedia } from './sources.ts';
import { keyOf, type ReadSentence, type ReadText, wordsOf } from './text.ts';
import type { Token } from './tokens.ts';

/** What the sentences say of every name in them. */
export class Heard {
  readonly #names = new Map<string, Evidence>();
  /** "President Bush", "Mr. Keating": surnames that took a title, though nobody gives them in full. */
  readonly #titled = new Set<string>();
  /** Keys of bodies that publish news. */
  readonly #media = new Set<string>();

  /** Keys of names that a ship, a film or the like bears. */
  readonly #things = new Set<string>();

  /** Names of one word in the article at hand, and those of several words, by their last. */
  #alone = new Set<string>();
  #inFull = new Map<string, Set<Evidence>>();

  beginArticle(): void {
    this.#alone = new Set();
    this.#inFull = new Map();
  }

  /** "Peyton Wqxt" and later "Wqxt": whoever is called by the last word alone is a person. */
  endArticle(): void {
    for (const [surname, names] of this.#inFull) {
      if (!this.#alone.has(surname)) continue;
      for (const { scores } of names)
        if (scores.person.prior >= 0) scores.person.context += surnameAlone;
    }
  }

  readTitles(tokens: readonly Token[]): void {
    for (let at = 1; at < tokens.length; at++) {
      const token = tokens[at];
      const before = tokens[at - 1];
      if (!token?.capital || !before?.capital || tokens[at + 1]?.capital) continue;
      if (honorifics.has(before.lower) || personTitles.has(before.lower))
        this.#titled.add(token.key);
    }
  }

  read(text: ReadText, sentence: ReadSentence, index: number): void {
    const { tokens } = sentence;
    for (const run of capitalRuns(tokens)) {
      if (run.to - run.from === 1 && actsAlone(tokens, run.from))
        this.#alone.add(tokens[run.from]?.key ?? '');
      if (isNamedThing(tokens, run)) this.#things.add(keyOf(tokens, run.from, run.to));
      const bodies = sightOrganisations(tokens, run, index);
      const person = sightPerson(tokens, run, index);
      const rival = bodies.find((body) => person !== null && competes(body, person));
      if (person && (!rival || strength(rival) < strength(person))) {
        this.#add(text, sentence, person);
        const given = givenBefore(tokens, person);
        if (given !== null) this.#addSharing(text, sentence, person, given);
      }
      for (const body of bodies) {
        if (person && competes(body, person) && strength(body) < strength(person)) continue;
        if (isMedia(tokens, body)) this.#media.add(keyOf(tokens, body.from, body.to));
        else if (!isCited(tokens, body)) this.#add(text, sentence, body);
      }
    }
  }

  candidates(): Candidate[] {
    const evidences = [...this.#names.values()].filter(({ key }) => !this.#things.has(key));
    const sure = evidences.filter(({ scores }) => total(scores.person) >= enough);
    const families = new Set(sure.map(({ key }) => key.split(' ').at(-1)));
    for (const { scores, key } of evidences) {
      // "Manolo Gonzalez" beside "Elian Gonzalez"
      const { person } = scores;
      if (person.prior > 0 && total(person) < enough && families.has(key.split(' ').at(-1)))
        person.context += 1;
    }
    const candidates = evidences.flatMap((evidence) => this.#candidateOf(evidence) ?? []);
    const people = new Set(
      candidates.flatMap(({ kind, key }) => (kind === 'person' ? key.split(' ') : [])),
    );
    return candidates.filter(({ kind, key, weight }) => {
      const borrowed = kind === 'organisation' && (people.has(key) || this.#titled.has(key));
      return !borrowed || weight >= sureOfBody;
    });
  }

  /** `null` when there is too little to say who or what is named. */
  #candidateOf({ scores, ...rest }: Evidence): Candidate | null {
    const person = total(scores.person);
    const organisation = total(scores.organisation);
    if (Math.max(person, organisation) < enough) return null;
    return {
      ...rest,
      kind: person >= organisation ? 'person' : 'organisation',
      weight: Math.max(person, organisation),
      publishes: this.#media.has(rest.key) || mediaNames.has(rest.key.toLowerCase()),
    };
  }

  #add(
    text: ReadText,
    sentence: ReadSentence,
    { kind, from, to, prior, weight, roles }: Sighting,
  ): void {
    const { tokens } = sentence;
    const key = keyOf(tokens, from, kind === 'organisation' ? withoutEnding(tokens, from, to) : to);
    const evidence = this.#evidenceOf(key, { text, sentence, from });
    if (kind === 'person') {
      const surname = tokens[to - 1]?.key ?? '';
      const names = this.#inFull.get(surname);
      if (names) names.add(evidence);
      else this.#inFull.set(surname, new Set([evidence]));
    }
    evidence.scores[kind].context += weight;
    if (prior !== 0) evidence.scores[kind].prior = prior;
    evidence.articles.add(text.id);
    const words = isPlain(tokens, from, to, key) ? key : wordsOf(sentence, from, to);
    evidence.forms.set(words, (evidence.forms.get(words) ?? 0) + 1);
    for (const role of roles) evidence.roleKeys.add(role.key);
  }

  /** "Emil Kunz" of "Emil and Rosa Kunz": as sure as she is, who is named in full. */
  #addSharing(
    text: ReadText,
    sentence: ReadSentence,
    { to, prior, weight }: Sighting,
    given: number,
  ): void {
    const first = sentence.tokens[given]?.key ?? '';
    const surname = sentence.tokens[to - 1]?.key ?? '';
    // "Martin" may be he whom the article has named in full.
    if (this.#inFull.has(first)) return;
    const key = `${first} ${surname}`;
    const evidence = this.#evidenceOf(key, { text, sentence, from: given });
    this.#inFull.get(surname)?.add(evidence);
    evidence.scores.person.context += weight;
    if (prior !== 0) evidence.scores.person.prior = prior;
    evidence.articles.add(text.id);
    if (evidence.forms.size === 0) evidence.forms.set(key, 1);
  }

  #evidenceOf(key: string, first: Candidate['first']): Evidence {
    const known = this.#names.get(key);
    if (known) return known;
    const evidence: Evidence = {
      key,
      scores: { person: { prior: 0, context: 0 }, organisation: { prior: 0, context: 0 } },
      forms: new Map(),
      roleKeys: new Set(),
      articles: new Set(),
      first,
    };
    this.#names.set(key, evidence);
    return evidence;
  }
}

/** "Ford" beside "Henry Ford": a part of a person's name is a body only on good evidence. */
const sureOfBody = 6;

interface Evidence extends Omit<Candidate, 'kind' | 'weight' | 'publishes'> {
  scores: Record<Sighting['kind'], Score>;
}

/** What the name itself says for a kind, and what the words around it say, added up. */
interface Score {
  prior: number;
  context: number;
}

function total({ prior, context }: Score): number {
  return prior + context;
}

/** How much must speak for a name before it is taken for an actor's. */
const enough = 2;

/** What it says for a person that the article goes on with the last word of the name alone. */
const surnameAlone = 2;

/** Whether the words stand in the text as they stand in the key, so that no copy need be made. */
function isPlain(tokens: readonly Token[], from: number, to: number, key: string): boolean {
  const start = tokens[from]?.start ?? 0;
  if ((tokens[to - 1]?.end ?? start) - start !== key.length) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.text !== token.key || (at > from && token.joined)) return false;
  }
  return true;
}

/** "Wqxt was glad", "Wqxt's reply", "Mr. Wqxt"; but not "the Macintosh", "Macintosh computers". */
function actsAlone(tokens: readonly Token[], at: number): boolean {
  const { lower: before = '' } = tokens[at - 1] ?? {};
  if (honorifics.has(before)) return true;
  if (/^(?:the|a|an|this|its|of|in|at|new|old)$/.test(before)) return false;
  return tokens[at]?.possessive === true || dictionary.isFiniteVerb(tokens[at + 1]?.lower ?? '');
}

/** "the ferry Maria Stella": a noun before a name of several words says that no actor bears it. */
function isNamedThing(tokens: readonly Token[], { from, to }: Run): boolean {
  const noun = tokens[from - 1];
  return to - from > 1 && noun !== undefined && !noun.capital && namedThings.has(noun.lower);
}

/** Whether two sightings are of names of which only one can stand there. */
function competes(a: Sighting, b: Sighting): boolean {
  return a.from < b.to && b.from < a.to && (a.from !== b.from || a.to !== b.to);
}

function strength({ prior, weight }: Sighting): number {
  return prior + weight;
}

/** "Acme Widgets Inc." is known as "Acme Widgets". */
function withoutEnding(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end - from > 1 && corporateEndings.has(tokens[end - 1]?.lower ?? '')) end--;
  return end;
}
