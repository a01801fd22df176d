import type { DateExpression } from '../model.ts';
import type { Clause } from './clauses.ts';
import { findFiniteVerb } from './finite-verbs.ts';
import type { Term } from './terms.ts';
import {
  auxiliaries,
  comparingWords,
  partsOfTime,
  plannedParticiples,
  relatives,
  subordinators,
} from './words.ts';
import { reasons, withWords } from './reasons.ts';

/**
 * Whether a date belongs to a figure or a thing instead of to what the clause states: "up from $3
 * million a year earlier", "the six months ended Oct. 1", "as of 30 June", "its third-quarter loss".
 * Says which, as a sentence for the editor; `null` when the date is the statement's own.
 */
export function ownerOfDate(
  terms: readonly Term[],
  clause: Clause,
  dateAt: number,
  expression: DateExpression,
): string | null {
  const before = terms[dateAt - 1];
  const { words } = expression;
  if (
    /^year-(?:earlier|ago)\b/i.test(terms[dateAt]?.lower ?? '') ||
    yearEarlier.test(expression.words)
  ) {
    return withWords(reasons.comparedPeriod, words);
  }
  // "to holders of record Nov. 15"
  const [of, record] = terms.slice(Math.max(0, dateAt - 2), dateAt);
  if (of?.lower === 'of' && record?.lower === 'record') {
    return withWords(reasons.partOfName, words);
  }
  const names = /^(?:ended|ending|due|dated)$/.test(before?.lower ?? '');
  const period = /^(?:months?|years?|quarters?|weeks?|halfs?|period)$/.test(
    terms[dateAt - 2]?.lower ?? '',
  );
  if (names && (period || dateAt - 1 !== clause.verb) && !isPredicate(terms, dateAt)) {
    return withWords(reasons.partOfName, words);
  }
  if (
    /^as of\b/i.test(expression.words) ||
    (before?.lower === 'of' && terms[dateAt - 2]?.lower === 'as')
  ) {
    return withWords(reasons.figureHolds, words);
  }
  let after = dateAt;
  while (terms[after]?.dated) after++;
  if (
    terms[after]?.lower === 'as' &&
    !/,/.test(terms[after]?.before ?? '') &&
    before?.tags.has('Verb') &&
    !/^(?:on|in|at) /i.test(expression.words)
  ) {
    return withWords(reasons.isWhatWasSet, words);
  }
  if (isOfParticiple(terms, clause, dateAt) || isOfAside(terms, clause, dateAt)) {
    return withWords(reasons.onlyMentioned, words);
  }
  if (isOfGerund(terms, clause, dateAt, expression)) {
    return withWords(reasons.onlyMentioned, words);
  }
  if (expression.direction !== 'future' && isOfQuestion(terms, clause, dateAt)) {
    return withWords(reasons.onlyAsked, words);
  }
  if (before?.lower === 'between' || terms[dateAt]?.lower === 'between') {
    let last = dateAt;
    while (terms[last + 1]?.dated) last++;
    // "between 1641 and 1658", of which only one was read
    const [and, other] = terms.slice(last + 1, last + 3);
    const one = and?.lower === 'and' && isFigure(other);
    if (one) return withWords(reasons.oneEnd, words);
  }
  if (isForecast(terms, dateAt)) {
    return withWords(reasons.figureHolds, words);
  }
  if (isOfNoun(terms, dateAt)) {
    return withWords(reasons.which, words, terms[ofBefore(terms, dateAt) - 1]?.text ?? '');
  }
  if (isAheadOf(terms, dateAt)) {
    return withWords(reasons.before, words);
  }
  if (isCompared(terms, clause, dateAt, expression)) {
    return withWords(reasons.comparedPeriod, words);
  }
  return null;
}

const yearEarlier = /\byear-(?:earlier|ago)\b/i;
const looksBack =
  /\b(?:earlier|ago|before|previous|prior|corresponding|same|last (?:year|quarter|month|season))\b/i;

/** "its record high set on Monday": a participle behind a noun has the date, not the clause's verb. */
function isOfParticiple(terms: readonly Term[], clause: Clause, dateAt: number): boolean {
  const [noun, participle] = terms.slice(Math.max(0, dateAt - 2), dateAt);
  if (!noun || !participle || clause.verb < 0 || dateAt - 1 <= clause.verb) return false;
  if (!participle.tags.has('PastTense') || auxiliaries.has(participle.lower)) return false;
  return (
    noun.tags.has('Noun') && !noun.tags.has('Pronoun') && !noun.dated && dateAt - 2 > clause.verb
  );
}

/**
 * "suspected of blowing up a jet in 1988", "…, with the first ships arriving Tuesday": a gerund behind
 * the verb has the date. Behind other prepositions one of a day may be the verb's ("left for fishing on
 * Monday"), one of a month or a year is not.
 */
function isOfGerund(
  terms: readonly Term[],
  clause: Clause,
  dateAt: number,
  { date }: DateExpression,
): boolean {
  if (clause.verb < 0) return false;
  for (let at = dateAt - 1; at > clause.verb + 1; at--) {
    const term = terms[at];
    if (!term || term.dated || /[,;:]/.test(term.before)) {
      return term !== undefined && isAbsolute(terms, at, dateAt);
    }
    const before = terms[at - 1];
    const gerund = term.tags.has('Gerund') || term.lower === 'having';
    if (!gerund || !(before?.tags.has('Preposition') || before?.lower === 'before')) continue;
    return before.lower === 'of' || (before.lower !== 'by' && date?.precision !== 'day');
  }
  return false;
}

/** "investigates whether the driver fell asleep on Sunday": what is asked has the date. */
function isOfQuestion(terms: readonly Term[], { verb }: Clause, dateAt: number): boolean {
  const asks = terms.findLastIndex(({ lower }, at) => at < dateAt && lower === 'whether');
  return verb >= 0 && asks > verb && findFiniteVerb(terms, asks, dateAt) >= 0;
}

/** "cut its forecast for the year" */
function isForecast(terms: readonly Term[], dateAt: number): boolean {
  const at = [dateAt, dateAt - 1].find((index) => terms[index]?.lower === 'for') ?? 0;
  return /^(?:forecast|outlook|guidance|target|estimate|expectation|projection|prediction|budget)s?$/.test(
    terms[at - 1]?.lower ?? '',
  );
}

/** ", with the vanguard arriving Tuesday" */
function isAbsolute(terms: readonly Term[], at: number, dateAt: number): boolean {
  const gerund = terms.slice(at + 1, dateAt).some(({ tags }) => tags.has('Gerund'));
  return terms[at]?.lower === 'with' && gerund;
}

/** "the demonstrations of early December", but "in the early hours of Thursday". */
function isOfNoun(terms: readonly Term[], dateAt: number): boolean {
  const noun = terms[ofBefore(terms, dateAt) - 1];
  if (!noun?.tags.has('Noun') || noun.dated || noun.tags.has('ProperNoun')) return false;
  let last = dateAt;
  while (terms[last + 1]?.dated) last++;
  // "the handling of Wednesday's meeting" is dated by its own words.
  if (/['’]s?$/.test(terms[last]?.text ?? '')) return false;
  return !partsOfTime.has(noun.lower);
}

/** Index of the "of" that leads to a date, or 0. */
function ofBefore(terms: readonly Term[], dateAt: number): number {
  return [dateAt, dateAt - 1].find((at) => terms[at]?.lower === 'of') ?? 0;
}

/** "ahead of the weekend" */
function isAheadOf(terms: readonly Term[], dateAt: number): boolean {
  const of = ofBefore(terms, dateAt);
  return of > 0 && terms[of - 1]?.lower === 'ahead';
}

/** "The trial, due to begin on Monday, was postponed": what was planned for the date is another. */
function isOfAside(terms: readonly Term[], clause: Clause, dateAt: number): boolean {
  if (dateAt >= clause.verb) return false;
  const aside = terms.slice(clause.from, dateAt).findLast(({ before }) => /,/.test(before));
  return aside !== undefined && plannedParticiples.has(aside.lower);
}

function isPredicate(terms: readonly Term[], dateAt: number): boolean {
  return terms
    .slice(Math.max(0, dateAt - 3), dateAt - 1)
    .some(({ tags }) => tags.has('Auxiliary') || tags.has('Copula'));
}

/**
 * A comparing word before the date in the same stretch, with figures and nouns only between them; or
 * "from" and a figure, when the date looks back.
 */
function isCompared(
  terms: readonly Term[],
  clause: Clause,
  dateAt: number,
  { words }: DateExpression,
): boolean {
  for (let at = dateAt - 1; at >= clause.from; at--) {
    const term = terms[at];
    if (!term) break;
    if (term.lower === 'from' && /^(?:up|down)$/.test(terms[at - 1]?.lower ?? '')) return true;
    const back = term.lower === 'from' && looksBack.test(words);
    if (at === dateAt - 1 && (comparingWords.has(term.lower) || back)) return true;
    if (term.dated) {
      const next = terms[at + 1];
      if (next?.dated === false) return false;
      continue;
    }
    if (comparingWords.has(term.lower)) {
      const next = terms[at + 1];
      const more = /^(?:more|less|fewer|other|rather|later)$/.test(terms[at - 1]?.lower ?? '');
      if (/^(?:twice|double|triple|half|thrice)$/.test(next?.lower ?? '')) return true;
      if (more && !next?.dated) continue;
      const strong = /^(?:compar|v)/.test(term.lower);
      return strong || next?.dated === true || isFigure(next) || isFigure(terms[at + 2]);
    }
    if (term.lower === 'from' && looksBack.test(words) && !/^from\b/i.test(words)) {
      return isFigure(terms[at + 1]) || terms[at + 1]?.dated === true;
    }
    if (term.lower === 'from' && nextWord(terms, dateAt)?.lower === 'to') {
      return terms.slice(at, dateAt).some(isFigure);
    }
    if (term.tags.has('Verb') && !term.tags.has('Gerund'))
      return /\bearlier$/i.test(words) && hasFigure(terms, at, dateAt);
    if (relatives.has(term.lower) || subordinators.has(term.lower) || term.before.includes(';'))
      break;
  }
  return false;
}

function nextWord(terms: readonly Term[], at: number): Term | undefined {
  while (terms[at]?.dated) at++;
  return terms[at];
}

/** "…, or 38 cents a share, a year earlier": a figure directly before a look back. */
function hasFigure(terms: readonly Term[], from: number, to: number): boolean {
  return terms.slice(from, to).some(isFigure) && /,/.test(terms[to]?.before ?? '');
}

/** Whether a word is an amount: "$3.4", "14%", "twelve". */
export function isFigure(term: Term | undefined): boolean {
  return (
    term !== undefined &&
    (/^[$£€#¥]?\d/.test(term.text) || term.tags.has('Value') || term.tags.has('Money'))
  );
}

/**
 * The noun phrase behind a date that only qualifies it ("the 2011 flood", "Friday's vote", "a
 * third-quarter loss"): indexes of its first term after the date and of its head. `null` for a date
 * that stands by itself.
 */
export function qualifiedByDate(
  terms: readonly Term[],
  clause: Clause,
  dateAt: number,
): { start: number; from: number; head: number } | null {
  let last = dateAt;
  while (terms[last + 1]?.dated) last++;
  const next = terms[last + 1];
  const first = terms[dateAt];
  if (!first || !next || last >= clause.to) return null;
  // An apostrophe at its end makes any date a genitive.
  const genitive =
    /['’]s?$/.test(terms[last]?.text ?? '') && !/^['’]/.test(terms[last]?.text ?? '');
  if (next.before.trim() !== '' && !(genitive && /^['’]\s*$/.test(next.before))) return null;
  if (!isNominal(next)) return null;
  const before = terms[dateAt - 1];
  const bare = first.tags.has('Preposition') ? false : !isOpening(terms, dateAt, clause);
  const determined = ['Determiner', 'Possessive', 'Adjective'].some((tag) => before?.tags.has(tag));
  const inPhrase =
    determined &&
    before !== undefined &&
    !before.dated &&
    first.before.trim() === '' &&
    dateAt > clause.from;
  const ownDeterminer = /^(?:the|this|that|an?|its|last|next)$/.test(first.lower);
  const governed =
    bare &&
    before !== undefined &&
    (before.tags.has('Verb') || before.tags.has('Preposition')) &&
    first.before.trim() === '';
  const compound = /(?:^|-)(?:quarter|year|month|half)s?$|^\d{4}$/.test(terms[last]?.lower ?? '');
  const decade = first.lower === 'the' && /^\d{3}0s$/.test(terms[last]?.lower ?? '');
  if (!genitive && !decade && !(inPhrase && !ownDeterminer) && !(governed && compound)) return null;
  let head = last + 1;
  for (let at = last + 2; at < clause.to; at++) {
    const term = terms[at];
    if (!term || term.dated || term.before.trim() !== '' || !isNominal(term)) break;
    if (term.tags.has('Noun')) head = at;
  }
  let start = dateAt;
  while (
    start > clause.from &&
    !terms[start - 1]?.tags.has('Verb') &&
    !terms[start - 1]?.tags.has('Preposition') &&
    first.before.trim() === '' &&
    !/[,;:]/.test(terms[start]?.before ?? '')
  )
    start--;
  return { start, from: last + 1, head };
}

function isOpening(terms: readonly Term[], at: number, clause: Clause): boolean {
  return at === clause.from || /,/.test(terms[at]?.before ?? '');
}

function isNominal({ tags }: Term): boolean {
  if (tags.has('Pronoun') || tags.has('Determiner') || tags.has('Preposition')) return false;
  if (tags.has('Verb') && !tags.has('Gerund')) return false;
  return tags.has('Noun') || tags.has('Adjective') || tags.has('Value') || tags.has('Gerund');
}
