import type { Clause } from './clauses.ts';
import { dashes, isSpacedHyphen } from './dashes.ts';
import { findFiniteVerb, isFinite, isReducedRelative, skipAdverbs } from './finite-verbs.ts';
import type { Term } from './terms.ts';
import { coordinators, learningVerbs, relatives, speechVerbs, subordinators } from './words.ts';

/**
 * "The bank said [on Monday] its profit fell": what is said follows the verb of saying without a
 * "that" when a noun phrase and a finite verb follow in the same stretch.
 */
export function opensWhatIsSaid(terms: readonly Term[], from: number, at: number): boolean {
  const verb = verbOfSaying(terms, from, at);
  const says = terms[verb];
  const term = terms[at];
  if (!says || !term || says.dated || !speechVerbs.has(says.lower)) return false;
  // "Ruiz, who left, | said she would", but "Said Ruiz"
  if (verb < from || verb === 0) return false;
  let back = verb - 1;
  while (terms[back]?.tags.has('Adverb')) back--;
  const helper = terms[back];
  if (
    !says.tags.has('Verb') ||
    /^(?:to|than|was|were|is|are|been|be)$/.test(helper?.lower ?? '') ||
    helper?.tags.has('Determiner')
  ) {
    return false;
  }
  const tells = /^(?:tell|tells|told)$/.test(says.lower);
  if (tells && !term.tags.has('Pronoun')) return false;
  if (/["“,]/.test(term.before) || term.tags.has('Preposition')) return false;
  if (!['Noun', 'Determiner', 'Pronoun', 'Adjective', 'Value'].some((tag) => term.tags.has(tag))) {
    return false;
  }
  for (let index = at + 1; index < terms.length; index++) {
    const next = terms[index];
    if (!next) return false;
    const resumed = endOfInsertion(terms, index);
    if (resumed > index && isFinite(terms, resumed)) return true;
    if (resumed > index || /[,;:"“”]/.test(next.before)) return false;
    if (relatives.has(next.lower) || subordinators.has(next.lower) || next.lower === 'that') {
      return false;
    }
    if (isFinite(terms, index)) {
      // "reported a fall in profit and cut its forecast": two verbs of one subject
      let joint = index - 1;
      while (joint > at && (terms[joint]?.tags.has('Adverb') || terms[joint]?.dated)) joint--;
      const joined = coordinators.has(terms[joint]?.lower ?? '');
      return !joined && !isReducedRelative(terms, index);
    }
  }
  return false;
}

/**
 * "said Ana Ruiz, 49, | was fined", "said its plan -- begun in May -- | will cost jobs": where the clause goes
 * on behind what is set off from its subject, without adverbs; `at` itself where nothing is set off there.
 */
function endOfInsertion(terms: readonly Term[], at: number): number {
  const opening = terms[at]?.before ?? '';
  const mark = dashes.test(opening) ? dashes : /^\.?,/.test(opening) ? /^\.?,/ : null;
  if (!mark || isSpacedHyphen(terms, at)) return at;
  for (let end = at + 1; end < at + longestInsertion && end < terms.length; end++) {
    const { before, lower, tags } = terms[end] ?? {
      before: '',
      lower: '',
      tags: new Set<string>(),
    };
    if (mark.test(before)) {
      const next = skipAdverbs(terms, end);
      return speechVerbs.has(terms[next]?.lower ?? '') ? at : next;
    }
    if (mark !== dashes && (tags.has('Verb') || coordinators.has(lower))) return at;
    if (/[;:"“”]/.test(before)) return at;
  }
  return at;
}

/** How many words may be set off from a subject. */
const longestInsertion = 30;

/** Index of the verb of saying before `at`: date words, and whom it tells, may stand between. */
function verbOfSaying(terms: readonly Term[], from: number, at: number): number {
  let verb = at - 1;
  while (verb > from && terms[verb]?.dated) verb--;
  const subject = /^(?:he|she|it|they|we|i|you)$/.test(terms[at]?.lower ?? '');
  if (!subject || speechVerbs.has(terms[verb]?.lower ?? '')) return verb;
  let told = verb;
  while (told > from && isPerson(terms[told])) told--;
  return /^(?:tell|tells|told)$/.test(terms[told]?.lower ?? '') ? told : verb;
}

/** Whether a word may name whom somebody tells something. */
export function isPerson(term: Term | undefined): boolean {
  return (
    term !== undefined &&
    !/[,;:"“”]/.test(term.before) &&
    ['Noun', 'Determiner', 'Adjective', 'Possessive'].some((tag) => term.tags.has(tag))
  );
}

/** "that" after a verb of saying opens what is said; directly before a verb it is a relative. */
export function thatClause(
  terms: readonly Term[],
  at: number,
  from: number,
): Clause['kind'] | null {
  const dated = terms[at - 1]?.dated === true;
  const noun = !dated && ['Noun', 'Value'].some((tag) => terms[at - 1]?.tags.has(tag));
  let last = at - 1;
  while (last >= from && !speechVerbs.has(terms[last]?.lower ?? '')) last--;
  // "said it found the letter that it lost": what is said has its verb before.
  const next = skipAdverbs(terms, at + 1);
  const pronoun = /^(?:it|he|she|they|we|i)$/.test(terms[next]?.lower ?? '');
  const said = noun && pronoun && last >= from && findFiniteVerb(terms, last + 1, at) >= 0;
  let learns = at - 1;
  while (learns > from && terms[learns]?.dated) learns--;
  const learned = learns >= from && learningVerbs.has(terms[learns]?.lower ?? '');
  const says = (last >= from && !said) || (learned && terms[learns]?.tags.has('Verb') === true);
  if (isFinite(terms, next)) return noun ? 'relative' : null;
  if (!says && noun && hasTwoVerbs(terms, from, at)) return 'relative';
  if (!says && noun && pronoun) return 'relative';
  return says ? 'said' : null;
}

/** "the anger that the vote roused remains": one verb is the relative clause's, the next the main one. */
function hasTwoVerbs(terms: readonly Term[], from: number, that: number): boolean {
  if (!['Determiner', 'ProperNoun'].some((tag) => terms[that + 1]?.tags.has(tag))) return false;
  let end = that + 1;
  while (end < terms.length && (terms[end]?.dated || !/[,;]/.test(terms[end]?.before ?? ''))) end++;
  const first = findFiniteVerb(terms, that + 1, end);
  if (first < 0 || findFiniteVerb(terms, from, that) >= 0) return false;
  for (let at = first + 2; at < end; at++) if (isFinite(terms, at)) return true;
  return false;
}
