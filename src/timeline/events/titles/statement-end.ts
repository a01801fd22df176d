import type { Clause } from '../grammar/clauses.ts';
import { beforeOpenList, mayStopBefore } from './cut.ts';
import { findFiniteVerb, isFinite } from '../grammar/finite-verbs.ts';
import {
  isNextPredicate,
  isNextStatement,
  isSubordinating,
  lastBefore,
} from '../grammar/next-statement.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import type { Term } from '../grammar/terms.ts';
import { noParticiples } from '../grammar/verb-forms.ts';
import { auxiliaries, learningVerbs, speechVerbs } from '../grammar/words.ts';

/**
 * Index of the term before which the words of a statement end: those of its clause from `from` on,
 * without what has a date of its own, and with what the next clause must add for them to be whole.
 */
export function endOfWords(
  terms: readonly Term[],
  from: number,
  clause: Clause,
  next: Clause | undefined,
): number {
  const whole = endOfStatement(terms, from, endWithNext(terms, from, clause, next));
  const to = beforeEmptyParticiple(terms, from, whole);
  return beforeGap(terms, from, clause.kind === 'relative' ? beforeNaming(terms, from, to) : to);
}

/** "called off a strike | planned [for Monday]": what tells no more than the date goes with it. */
function beforeEmptyParticiple(terms: readonly Term[], from: number, to: number): number {
  let last = to - 1;
  while (last > from && terms[last]?.dated) last--;
  const [before, term] = terms.slice(last - 1, last + 1);
  const empty = last < to - 1 && last - 1 > from && term?.tags.has('PastTense') === true;
  const noun = before?.tags.has('Noun') === true && !before.tags.has('Pronoun');
  return empty && noun && !auxiliaries.has(term.lower) && !noParticiples.has(term.lower)
    ? last
    : to;
}

/** "named a man who died in a fire | as Jon Lund": it is the verb before that names him. */
function beforeNaming(terms: readonly Term[], from: number, to: number): number {
  const as = terms.findIndex(({ lower }, at) => {
    const name = terms[at + 1];
    return at > from && at < to && lower === 'as' && /^\p{Lu}/u.test(name?.text ?? '');
  });
  return as < 0 || terms[as + 1]?.tags.has('ProperNoun') !== true ? to : as;
}

/** "was arrested, | two days after the ship sank": how long after is nothing without what came before. */
function beforeGap(terms: readonly Term[], from: number, to: number): number {
  if (!/^(?:after|before)$/.test(terms[to]?.lower ?? '')) return to;
  const unit = /^(?:minute|hour|day|week|month|year|decade)s?$/;
  const [amount, last] = terms.slice(Math.max(from, to - 2), to);
  // "was found dead, | hours after the raid"
  if (unit.test(last?.lower ?? '') && /,/.test(last?.before ?? '') && to - 1 > from) return to - 1;
  if (!unit.test(last?.lower ?? '') || !amount?.tags.has('Value')) return to;
  // "more than 60 hours", "nearly two days"
  let opening = to - 2;
  while (opening > from && !/,/.test(terms[opening]?.before ?? '') && to - opening < 6) opening--;
  const measured = terms.slice(opening, to - 2).every(({ lower, tags }) => {
    return tags.has('Adverb') || /^(?:more|less|fewer|than|about|only|almost|nearly)$/.test(lower);
  });
  return /,/.test(terms[opening]?.before ?? '') && measured ? opening : to;
}

/**
 * "vows to find | and punish them" goes on with the next clause, and "after his mother, an aunt | and
 * a boy drowned" is not begun in a title.
 */
function endWithNext(
  terms: readonly Term[],
  from: number,
  { to }: Clause,
  next: Clause | undefined,
): number {
  // "records show Ana Ruiz, 49, | was fined"
  const states = next?.kind === 'resumed' && speechVerbs.has(terms[from - 1]?.lower ?? '');
  if (states && findFiniteVerb(terms, from, to) < 0) return next.to;
  // "votes in a ballot | meant to show that …"
  const shows = next?.kind === 'said' && terms[to - 2]?.lower === 'to' ? terms[to - 3] : undefined;
  const behind = shows?.tags.has('PastTense') === true && terms[to - 4]?.tags.has('Noun') === true;
  if (behind && to - 3 > from) return to - 3;
  if (next?.kind === 'relative' && isVague(terms[to - 1], terms[to])) return next.to;
  if (next?.kind === 'said' && to > from && leadsToSaid(terms[to - 1])) return next.to;
  const interrupted = next?.kind === 'relative' || next?.kind === 'participle';
  if (next?.kind !== 'and' && !interrupted) return to;
  const that = lastBefore(terms, from, to, ({ lower }) => lower === 'that');
  if (that > 0 && findFiniteVerb(terms, that, to) < 0 && !terms[that + 1]?.tags.has('Verb')) {
    const words = terms.slice(from, Math.min(to, from + 2 * longestRead));
    for (let at = Math.min(that - from, longestRead); at > 2; at--)
      if (mayStopBefore(words, at)) return from + at;
    if (next.kind === 'and') return next.to;
  }
  if (interrupted) return to;
  const last = terms[to - 1];
  const open = last?.tags.has('Verb') === true || last?.tags.has('Particle') === true;
  if (open && !last.dated && to > from) return next.to;
  const opener = lastBefore(terms, from, to, isSubordinating);
  if (opener < 0 || findFiniteVerb(terms, opener, to) >= 0) return beforeOpenList(terms, from, to);
  return terms.slice(opener, to).some(({ before }) => /,/.test(before)) ? opener : to;
}

/** "after its chief learned | that …", "after admitting [in May] | that …": a verb of saying waits for what is said. */
function leadsToSaid(last: Term | undefined): boolean {
  const { lower, tags, dated } = last ?? { lower: '', tags: new Set<string>(), dated: false };
  const says = [speechVerbs, learningVerbs].some(
    (verbs) => verbs.has(lower) || verbs.has(lower.replace(/t?ing$/, '')),
  );
  return !dated && tags.has('Verb') && (says || tags.has('Gerund'));
}

/** "vows to punish those | who did it", "as a place | where they could meet": a word that alone says nothing. */
export function isVague(last: Term | undefined, next: Term | undefined): boolean {
  const vague =
    /^(?:those|anyone|anybody|everyone|everybody|people|something|place|way|one|situation)$/;
  return vague.test(last?.lower ?? '') && next?.before === ' ';
}

/** A semicolon ends a statement, and so does what has a date or a verb of its own behind a comma. */
function endOfStatement(terms: readonly Term[], from: number, to: number): number {
  const limit = Math.min(to, from + longestRead);
  for (let at = from + 1; at < limit; at++) {
    if (opensComparison(terms, at)) return at;
    if (opensAnother(terms, at, limit) || isNextPredicate(terms, from, at)) return at;
    if (isNextStatement(terms, from, at)) return at;
  }
  return to;
}

/** How many words of a clause can matter to its title. */
const longestRead = 80;

function opensAnother(terms: readonly Term[], at: number, to: number): boolean {
  const [before, term, next] = terms.slice(at - 1, at + 2);
  if (!before || !term) return false;
  if (/;/.test(term.before)) return true;
  if (/\s[-–—_]{1,2}\s/.test(term.before) && isPronoun(term)) return true;
  // "to go on [into May] and through at least half of June"
  if (before.dated && term.lower === 'and' && next?.tags.has('Preposition')) return true;
  if (!/,/.test(term.before)) return false;
  // "closes the mill, | we are sorry"
  if (/^(?:we|i|you|he|she|they|it)$/.test(term.lower) && isFinite(terms, at + 1)) return true;
  if (isComment(terms, at, to)) return true;
  // "Norvik, which builds ships [in May], | and Lenta"
  const joins = before.dated && /^(?:and|or)$/.test(term.lower);
  if (joins && findFiniteVerb(terms, at, to) < 0) return true;
  // "[in May], the month before the vote"
  const words = terms.slice(at, at + 3);
  if (before.dated && words.some(({ lower }) => periods.test(lower))) return true;
  const dated = nextDated(terms, at, to);
  if (dated < 0) return false;
  // "adding Chile [in 1952], Peru [in 1955]"
  const gapped = terms.slice(at, dated).every(({ tags }) => !tags.has('Verb'));
  if (before.dated && gapped && isNominal(term) && dated > at) return true;
  return comparison.test(term.lower) && dated > at;
}

/**
 * "voted to scrap the tax, | a move that the minister called reckless", "cut off the funds, | a step it took
 * [in May]", "offered 3 percent, | a sum | which …": what is thought of what was told
 *
 * @param limit where the words end, before a clause that may describe them
 */
function isComment(terms: readonly Term[], at: number, limit: number): boolean {
  if (!/^(?:an?|the)$/.test(terms[at]?.lower ?? '')) return false;
  for (let next = at + 2; next <= at + longestComment; next++) {
    const [before, term] = terms.slice(next - 1, next + 1);
    if (!before || !term || /[,;:]/.test(term.before)) return false;
    const noun = before.tags.has('Noun') || /^\p{Ll}+ing$/u.test(before.text);
    if (/^(?:that|which|it|he|she|they)$/.test(term.lower)) return noun;
    if (next >= limit || !isNominal(term)) return false;
  }
  return false;
}

/** How many words such a comment may have before its "that". */
const longestComment = 5;

/** "fell to 3.6%, | the lowest [since 1969]", "walked out | for the first time [since 1992]": false without its date. */
function opensComparison(terms: readonly Term[], at: number): boolean {
  const [opener, next] = terms.slice(at, at + 2);
  const comma = /,/.test(opener?.before ?? '');
  const article = comma ? at : at + 1;
  if (!comma && (!opener?.tags.has('Preposition') || opener.dated)) return false;
  if (!/^(?:the|its|their)$/.test((comma ? opener : next)?.lower ?? '')) return false;
  const superlative = terms[article + 1];
  if (!superlative?.tags.has('Superlative') && !/^(?:first|most)$/.test(superlative?.lower ?? '')) {
    return false;
  }
  let end = article + 2;
  while (end < article + longestComment && isNominal(terms[end]) && !terms[end]?.dated) end++;
  return terms[end]?.dated === true && terms[end]?.lower === 'since';
}

/** Index of the first date word from `at` on, or -1. */
function nextDated(terms: readonly Term[], at: number, to: number): number {
  while (at < to && !terms[at]?.dated) at++;
  return at < to ? at : -1;
}

function isPronoun(term: Term | undefined): boolean {
  return term?.tags.has('Pronoun') === true && !term.tags.has('Possessive');
}

const periods = /^(?:day|days|night|week|weeks|month|months|year|years|time|anniversary|eve)$/;

/** What opens a tail with a date of its own: "…, up from last year's $3 a share", "…, payable in May". */
const comparison = /^(?:up|down|off|compared|versus|against|from|payable|with|double|half|twice)$/;
