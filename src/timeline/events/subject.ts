import type { Actor, ActorMention } from '../model.ts';
import type { Clause } from './clauses.ts';
import { phrase } from './phrase.ts';
import type { Term } from './terms.ts';
import {
  connectives,
  coordinators,
  looseSubordinators,
  relatives,
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
export function nameSubject(context: SubjectContext, clause: Clause): Subject | null {
  const { terms, sentence } = context;
  let from = clause.from;
  while (from < clause.verb && isOpening(terms, from, clause)) from++;
  let to = clause.verb;
  while (to > from && terms[to - 1]?.tags.has('Adverb')) to--;
  if (from >= to) return null;
  const persons = namedPersons(context, from, to);
  if (persons.length > 0) return subjectOf(persons);
  const only = terms[from];
  if (to - from === 1 && only && pronouns.has(only.lower)) return namePronoun(context, only.lower);
  const words = phrase(sentence, terms, from, to).replace(/^(?:the|an?)\s+/i, '');
  if (/^(?:two|pair|both|two (?:men|women|leaders|ministers|presidents|sides))$/i.test(words)) {
    const both = namePronoun(context, 'both');
    return both.standsAlone ? both : { ...both, words: `the ${words}` };
  }
  const first = only?.lower ?? '';
  return {
    words,
    plural: isPlural(terms, from, to),
    actors: [],
    standsAlone: !possessives.has(first) && !pointing.has(first) && words !== '',
  };
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
    plural: pronoun === 'they' || pronoun === 'both',
    actors: [],
    standsAlone: false,
  };
}

function isPlural(terms: readonly Term[], from: number, to: number): boolean {
  let plural = false;
  for (let at = from; at < to; at++) {
    const term = terms[at];
    if (!term || term.dated) continue;
    if (term.lower === 'and' && at > from) return true;
    if (term.tags.has('Preposition') && at > from) return plural;
    if (term.tags.has('Noun')) plural = term.tags.has('Plural');
    if (term.lower === 'the' && terms[at + 1]?.lower === 'two') plural = true;
  }
  return plural;
}
