import type { Actor, ActorMention } from '../model.ts';
import type { Clause } from './clauses.ts';
import { phrase } from './phrase.ts';
import type { Term } from './terms.ts';
import {
  connectives,
  coordinators,
  looseSubordinators,
  plurals,
  relatives,
  speakerPronouns,
  subordinators,
} from './words.ts';

/** Who or what a clause is about, ready to open a title. */
export interface Subject {
  words: string;
  plural: boolean;
  /** Ids of the actors the words name, also where the sentence only has a pronoun for them. */
  actors: string[];
  /** Whether the words can stand without the sentence before: no unresolved pronoun. */
  standsAlone: boolean;
}

/** What is needed to name the subject of a clause. */
export interface SubjectContext {
  sentence: string;
  terms: readonly Term[];
  mentions: readonly ActorMention[];
  actorOf(id: string): Actor | undefined;
  /** Who "he", "she", "it" or "they" would be, from the sentence before. */
  antecedents: readonly Actor[];
}

/**
 * Names the subject of a clause: the terms before its verb, without what introduces them.
 *
 * Persons are named by their full names without titles and appositions, so that "the foreign
 * ministers of A and B, X Y and Z W," becomes "X Y and Z W"; a pronoun by the one actor it can mean.
 * `null` when there is no subject.
 */
export function nameSubject(
  context: SubjectContext,
  clause: Clause,
  speaker: Subject | null = null,
): Subject | null {
  const { terms, sentence } = context;
  let from = clause.from;
  while (from < clause.verb && isOpening(terms, from, clause)) from++;
  let to = clause.verb;
  while (to > from && terms[to - 1]?.tags.has('Adverb')) to--;
  if (from >= to) return null;
  const persons = namedPersons(context, from, to);
  if (persons.length > 0) return subjectOf(persons);
  const only = terms[from];
  if (to - from === 1 && only && pronouns.has(only.lower)) {
    const known = speaker && meansSpeaker(context, speaker, only.lower);
    if (known) return known;
    // Whoever said it is named in this sentence, though not as an actor: anyone else is a guess.
    const guess = clause.kind === 'said' && speaker?.actors.length === 0;
    return namePronoun(guess ? { ...context, antecedents: [] } : context, only.lower);
  }
  to = beforeApposition(terms, from, to);
  const organisation = namedOrganisation(context, from, to);
  const words = phrase(sentence, terms, from, to).replace(/^(?:the|an?)\s+/i, '');
  if (/^(?:two|pair|both|two (?:men|women|leaders|ministers|presidents|sides))$/i.test(words)) {
    const both = namePronoun(context, 'both');
    return both.standsAlone ? both : { ...both, words: `the ${words}` };
  }
  const first = only?.lower ?? '';
  return {
    words: ownerNamed(context, words, speaker),
    plural: !organisation && isPlural(terms, from, to),
    actors: organisation ? [organisation.id] : [],
    standsAlone:
      (!possessives.has(first) || ownerNamed(context, words, speaker) !== words) &&
      !pointing.has(first) &&
      words !== '',
  };
}

/** "The bank said it …", "Ruiz said she …": the one who says it, where number and kind agree. */
function meansSpeaker(
  { actorOf }: SubjectContext,
  speaker: Subject,
  pronoun: string,
): Subject | null {
  const [id] = speaker.actors;
  const kind = id === undefined ? null : (actorOf(id)?.kind ?? null);
  if (pronoun === 'they') return speaker.plural ? speaker : null;
  if (speaker.plural) return null;
  if (pronoun === 'it') return kind === 'person' ? null : speaker;
  return (pronoun === 'he' || pronoun === 'she') && kind !== 'organisation' && kind !== 'country'
    ? speaker
    : null;
}

/** "its profit", said by the bank, is "the bank's profit" to who reads no more than the title. */
function ownerNamed(context: SubjectContext, words: string, speaker: Subject | null): string {
  const pronoun = { its: 'it', his: 'he', her: 'she', their: 'they' }[
    /^\p{L}+/u.exec(words.toLowerCase())?.[0] ?? ''
  ];
  if (!pronoun) return words;
  const owner =
    (speaker && meansSpeaker(context, speaker, pronoun)) ?? namePronoun(context, pronoun);
  if (!owner.standsAlone) return words;
  const genitive = owner.plural && /s$/.test(owner.words) ? '’' : '’s';
  return `${owner.words}${genitive}${words.slice(words.indexOf(' '))}`;
}

/** From this length on, in characters, a subject goes without what stands behind its comma. */
const longestSubject = 60;

/** Where a subject ends when only an apposition follows: "the bank, a lender in Lima, …". */
function beforeApposition(terms: readonly Term[], from: number, to: number): number {
  if (!/,/.test(terms[to]?.before ?? ',')) return to;
  for (let at = from + 1; at < to; at++) {
    const term = terms[at];
    if (!term || !/,/.test(term.before)) continue;
    const list = terms.slice(at, to).some(({ lower }, index) => lower === 'and' && index > 0);
    const opens =
      term.tags.has('Determiner') ||
      /^\d/.test(term.text) ||
      term.tags.has('Preposition') ||
      subordinators.has(term.lower);
    const governed = terms.slice(at, to).some(({ tags }) => tags.has('Preposition'));
    const long = (terms[to - 1]?.end ?? 0) - (terms[from]?.start ?? 0) > longestSubject;
    const common = !terms[from]?.tags.has('ProperNoun') && at - from > 2;
    return (opens && !(list && !governed)) || (long && common) ? at : to;
  }
  return to;
}

/** The organisation that a noun phrase names when it names nothing else. */
function namedOrganisation(
  { terms, mentions, actorOf }: SubjectContext,
  from: number,
  to: number,
): Actor | null {
  const end = terms[to - 1]?.end ?? 0;
  const starts = [terms[from]?.start, terms[from + 1]?.start];
  const mention = mentions.find((at) => starts.includes(at.start) && Math.abs(at.end - end) <= 1);
  const actor = mention && actorOf(mention.actor);
  return actor?.kind === 'organisation' ? actor : null;
}

/** Some actors as a subject: "A", "A and B", "A, B and C". */
export function subjectOf(actors: readonly Actor[]): Subject {
  const unique = [...new Set(actors)];
  const names = unique.map(({ name }) => name);
  const last = names.at(-1) ?? '';
  const words = names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
  return {
    words,
    plural: unique.length > 1,
    actors: unique.map(({ id }) => id),
    standsAlone: true,
  };
}

const pronouns = new Set([
  'he',
  'she',
  'it',
  'they',
  'both',
  'we',
  'i',
  'you',
  'this',
  'that',
  'these',
  'those',
  'who',
]);
const possessives = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
const pointing = new Set(['this', 'that', 'these', 'those', 'such', 'it', 'he', 'she', 'they']);

function isOpening(terms: readonly Term[], at: number, clause: Clause): boolean {
  const term = terms[at];
  if (!term || term.dated) return true;
  if (
    at === clause.from &&
    (term.lower === 'that' ? clause.kind === 'said' : openers(term.lower))
  ) {
    return true;
  }
  if (term.lower === 'that' && coordinators.has(terms[at - 1]?.lower ?? '')) return true;
  return connectives.has(term.lower) || coordinators.has(term.lower);
}

function openers(word: string): boolean {
  return [relatives, subordinators, looseSubordinators].some((words) => words.has(word));
}

/**
 * The persons a noun phrase names when it names nothing else: at its end, after a title or an
 * office, or at its start with an apposition after it. A person behind a preposition ("a spokesman
 * for Mr Macron") or in the possessive is not what the phrase is about.
 */
function namedPersons(
  { terms, mentions, sentence, actorOf }: SubjectContext,
  from: number,
  to: number,
): Actor[] {
  const start = terms[from]?.start ?? 0;
  const end = terms[to - 1]?.end ?? 0;
  const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const persons = inside.filter(({ actor }) => actorOf(actor)?.kind === 'person');
  const first = persons[0];
  const last = persons.at(-1);
  if (!first || !last) return [];
  const opens = !/\p{L}/u.test(
    sentence.slice(start, first.start).replace(/\b(?:Mr|Mrs|Ms|Dr)\b/g, ''),
  );
  const closes = !/[\p{L}]/u.test(sentence.slice(last.end, end));
  if (!opens && !closes) return [];
  if (opens && /^,/.test(sentence.slice(first.end)) && persons.length > 1) {
    const joined = persons.some(
      ({ start: at, end: after }) =>
        /\band\s+$/.test(sentence.slice(0, at)) && !/^['’]/.test(sentence.slice(after)),
    );
    if (!joined) return [first].flatMap(({ actor }) => actorOf(actor) ?? []);
  }
  const governed = persons.some(
    ({ start: at, end: after }) =>
      /\b(?:of|for|to|with|by|against|from|on|about|like|between|under)\s+(?:(?:Mr|Mrs|Ms|Dr|President|Minister)\.?\s+)?$/i.test(
        sentence.slice(start, at),
      ) || /^['’]s?\b/.test(sentence.slice(after)),
  );
  if (governed) return [];
  const others = inside.filter((mention) => !persons.includes(mention));
  if (others.some((mention) => /^\s+and\s+$/.test(sentence.slice(mention.end, first.start))))
    return [];
  return persons.flatMap(({ actor }) => actorOf(actor) ?? []);
}

/** Words for the one actor, or two, that a pronoun can mean; the pronoun itself when that is open. */
function namePronoun({ antecedents }: SubjectContext, pronoun: string): Subject {
  const persons = antecedents.filter(({ kind }) => kind === 'person');
  const others = antecedents.filter(({ kind }) => kind !== 'person');
  const found =
    pronoun === 'he' || pronoun === 'she'
      ? persons.length === 1 && persons
      : pronoun === 'they' || pronoun === 'both'
        ? persons.length === 2 && persons
        : pronoun === 'it' && persons.length === 0 && others.length === 1 && others;
  if (found) return subjectOf(found);
  return {
    words: pronoun,
    plural: pronoun === 'they' || pronoun === 'both' || speakerPronouns.has(pronoun),
    actors: [],
    standsAlone: false,
  };
}

function isPlural(terms: readonly Term[], from: number, to: number): boolean {
  let plural = false;
  if (terms[from]?.tags.has('Value') && terms[from + 1]?.lower === 'of') {
    return !/^(?:one|first|last|\p{L}+(?:th|nd|rd|st))$/u.test(terms[from]?.lower ?? '');
  }
  if (/^(?:one|each|either|neither)$/.test(terms[from]?.lower ?? '')) return false;
  for (let at = from; at < to; at++) {
    const term = terms[at];
    if (!term || term.dated) continue;
    if (term.lower === 'and' && at > from) return !isCompound(terms, from, at, to);
    if (term.tags.has('Preposition') && at > from && term.lower !== 'than') return plural;
    if (plurals.has(term.lower)) plural = true;
    else if (term.tags.has('ProperNoun') && !isPeople(terms[from - 1], term)) plural = false;
    else if (term.tags.has('Noun'))
      plural = term.tags.has('Plural') && !term.tags.has('Organization');
    if (term.lower === 'the' && terms[at + 1]?.lower === 'two') plural = true;
  }
  return plural;
}

/** "the Smiths", "Cubans"; other names in -s are one: "Unisys", "Dow Jones". */
function isPeople(opener: Term | undefined, { lower }: Term): boolean {
  return opener?.lower === 'the' || /(?:ans|ers|ists|ats|lis|qis|tis)$/.test(lower);
}

/** "a hotel and office tower": one article for one thing. */
function isCompound(terms: readonly Term[], from: number, and: number, to: number): boolean {
  const opener = terms[from]?.lower ?? '';
  const rest = terms.slice(and + 1, to);
  return (
    /^(?:the|an?|this|its|his|her|their)$/.test(opener) &&
    rest.every(
      ({ tags }) => !tags.has('Determiner') && !tags.has('Plural') && !tags.has('ProperNoun'),
    ) &&
    !terms.slice(from, and).some(({ tags }) => tags.has('Plural'))
  );
}
