import type { DateExpression } from '../../model.ts';
import { isOfAside } from './aside-with-date.ts';
import type { Clause } from '../grammar/clauses.ts';
import { isCompared } from './compared-period.ts';
import { isFigure } from '../grammar/figure.ts';
import { happeningBefore } from './noun-event.ts';
import { findFiniteVerb } from '../grammar/finite-verbs.ts';
import { reasons, withWords } from '../reasons.ts';
import type { Term } from '../grammar/terms.ts';
import { infinitiveOf } from '../grammar/verb-inflection.ts';
import { readVerbGroup } from '../grammar/verbs.ts';
import { partsOfTime, set } from '../grammar/words.ts';
import { afterDates } from '../grammar/dated-terms.ts';

/**
 * What a date belongs to when that is not what the clause states, but a figure, a thing or an aside:
 * "up from $3 million a year earlier", "the six months ended Oct. 1", "as of 30 June". A sentence for
 * the editor; `null` when the date is the statement's own.
 *
 * @param dateAt index of the first term of the date
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
  // "the Player of the Year", but "the first half of the year"
  if (/^(?:of )?(?:the )?Year$/.test(words) && terms[dateAt - 1]?.text !== 'the')
    return withWords(reasons.partOfName, words);
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
  if (isObject(terms, dateAt, expression)) return withWords(reasons.isWhatWasSet, words);
  if (isOfAside(terms, clause, dateAt, expression)) {
    return withWords(reasons.onlyMentioned, words);
  }
  if (expression.direction !== 'future' && isOfQuestion(terms, clause, dateAt)) {
    return withWords(reasons.onlyAsked, words);
  }
  if (before?.lower === 'between' || terms[dateAt]?.lower === 'between') {
    const last = afterDates(terms, dateAt + 1) - 1;
    // "between 1641 and 1658", of which only one was read
    const [and, other] = terms.slice(last + 1, last + 3);
    const one = and?.lower === 'and' && isFigure(other);
    if (one) return withWords(reasons.oneEnd, words);
  }
  if (isForecast(terms, dateAt) || isForeseen(terms, clause, dateAt, expression)) {
    return withWords(reasons.figureHolds, words);
  }
  if (isOfNoun(terms, dateAt) && !isMissed(terms, clause, dateAt)) {
    return withWords(reasons.which, words, terms[ofBefore(terms, dateAt) - 1]?.text ?? '');
  }
  if (isRecalled(terms, clause, dateAt, expression)) return withWords(reasons.onlyMentioned, words);
  if (isAheadOf(terms, dateAt)) {
    return withWords(reasons.before, words);
  }
  if (isCompared(terms, clause, dateAt, expression)) {
    return withWords(reasons.comparedPeriod, words);
  }
  return null;
}

/** "picked Monday as the start", but "resigned this year as mayor", "were cut this year as sales fell". */
function isObject(terms: readonly Term[], dateAt: number, { words }: DateExpression): boolean {
  const verb = terms[dateAt - 1];
  const as = terms[afterDates(terms, dateAt)];
  if (!verb?.tags.has('Verb') || as?.lower !== 'as' || /,/.test(as.before)) return false;
  if (/^(?:was|were|is|are|been|being)$/.test(terms[dateAt - 2]?.lower ?? '')) return false;
  return choosing.has(infinitiveOf(verb)) && !/^(?:on|in|at) /i.test(words);
}

/** Verbs whose object may be a date that is made something. */
const choosing = set(
  'pick choose select name designate set fix declare proclaim propose suggest mark celebrate observe give ' +
    'cite describe remember commemorate see view regard treat count announce',
);

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

/** "predicted earnings of $4 million for the year": what it was foreseen for, not when. */
function isForeseen(
  terms: readonly Term[],
  { verb, to }: Clause,
  dateAt: number,
  { date }: DateExpression,
): boolean {
  if (verb < 0 || dateAt < verb || date?.precision === 'day') return false;
  const period = [dateAt, dateAt - 1].some((at) => terms[at]?.lower === 'for');
  const { infinitive } = readVerbGroup(terms, verb, to);
  return period && /^(?:predict|forecast|project|estimate|anticipate|foresee)$/.test(infinitive);
}

/** "the demonstrations of early December", but "in the early hours of Thursday". */
function isOfNoun(terms: readonly Term[], dateAt: number): boolean {
  const noun = terms[ofBefore(terms, dateAt) - 1];
  if (!noun?.tags.has('Noun') || noun.dated || noun.tags.has('ProperNoun')) return false;
  const last = afterDates(terms, dateAt + 1) - 1;
  // "the handling of Wednesday's meeting" is dated by its own words.
  if (/['’]s?$/.test(terms[last]?.text ?? '')) return false;
  return !partsOfTime.has(noun.lower);
}

/**
 * "recalled the fire in June 2019", "blamed a flooding in May": the happening has the date, not who
 * speaks of it. A bare weekday may be the day of either.
 */
function isRecalled(
  terms: readonly Term[],
  clause: Clause,
  dateAt: number,
  { direction, words }: DateExpression,
): boolean {
  if (direction === 'future' || !namesPeriod.test(words)) return false;
  // "mourned the death in 1999 of the painter" is a happening of its own.
  if (terms[afterDates(terms, dateAt)]?.lower === 'of') return false;
  const happening = happeningBefore(terms, clause, dateAt, mishaps);
  if (!happening || clause.verb < 0 || happening.from < clause.verb) return false;
  const group = readVerbGroup(terms, clause.verb, clause.to);
  return recalling.has(group.infinitive) && happening.from <= group.to + 1;
}

/** "in May", "on 3 June 2019", "last year": further back than the news of a week. */
const namesPeriod = /\d{4}|^(?:in|during) (?!recent)|^last (?:month|year)/i;

/** Verbs of coming back to what happened before. */
const recalling = set(
  'recall remember recount relive describe mention cite blame mourn lament regret commemorate honour honor ' +
    'investigate probe',
);

/** Happenings that nobody plans, beside those that every clause may name. */
const mishaps = set(
  'flooding floods disaster tragedy accident landslide avalanche blaze wildfire famine drought heatwave outage blackout ' +
    'spill leak epidemic unrest violence fighting clashes tsunami',
);

/** "missed a deadline of midnight on Tuesday": that was missed on its date. */
function isMissed(terms: readonly Term[], { verb, to }: Clause, dateAt: number): boolean {
  if (verb < 0 || terms[ofBefore(terms, dateAt) - 1]?.lower !== 'deadline') return false;
  const { infinitive, past } = readVerbGroup(terms, verb, to);
  return past && /^(?:miss|ignore|defy|overrun)$/.test(infinitive);
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

function isPredicate(terms: readonly Term[], dateAt: number): boolean {
  return terms
    .slice(Math.max(0, dateAt - 3), dateAt - 1)
    .some(({ tags }) => tags.has('Auxiliary') || tags.has('Copula'));
}

const yearEarlier = /\byear-(?:earlier|ago)\b/i;
