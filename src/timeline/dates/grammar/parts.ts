import { boundaryNouns, stretchEnds, weekEnds, weekStarts } from '../lexicon/around.en.ts';
import type { Match, Meaning, ReadAt } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { duration, isClockUnit } from './durations.ts';
import { readHoliday } from './holidays.ts';
import { readDayFirst, readMonthFirst } from './month-day.ts';
import { readCount, skipHyphen, skipWord } from './numbers.ts';
import { readDayRange, readDaysAfterMonth } from './ranges.ts';

/** A date inside another's words: "early 2014", "the week of 6 March", "a day after Easter". */

/** "early 2014", "mid-June", "the end of the year", "later this week", "earlier in the week". */
export function readWithin(tokens: readonly Token[], at: number, read: ReadAt): Match | null {
  const the = skipWord(tokens, at, 'the');
  const days = readDaysOf(tokens, the, read);
  if (days !== null) return days;
  const where = tokenAt(tokens, the).lexeme.within;
  // "the early May bank holiday" is a day.
  if (where === undefined || readHoliday(tokens, the) !== null) return null;
  if (boundaryNouns.has(tokenAt(tokens, the).lower) && tokenAt(tokens, the + 1).lower !== 'of')
    return null;
  let next = skipHyphen(tokens, skipSecondWithin(tokens, skipHyphen(tokens, the + 1)));
  // "late late 2014" is nothing: a run of such words is read once.
  if (tokenAt(tokens, next).lexeme.within !== undefined) return null;
  // "midway through 2023".
  if (where === 'mid' && tokenAt(tokens, next).lower === 'through') next += 1;
  if (tokenAt(tokens, next).lower === 'in' || tokenAt(tokens, next).lower === 'of') next += 1;
  if (tokenAt(tokens, next).lower === 'on' || tokenAt(tokens, next).lower === 'part') next += 1;
  if (tokenAt(tokens, next).lower === 'of') next += 1;
  const of = readThePeriod(tokens, next) ?? readCentury(tokens, next) ?? read(next);
  if (of === null || notPartible(of.meaning)) return null;
  return { to: of.to, meaning: { is: 'within', where, of: of.meaning } };
}

/** "the last days of 1857", "the early weeks of March", "the final months of the year". */
function readDaysOf(tokens: readonly Token[], at: number, read: ReadAt): Match | null {
  const { lower, lexeme } = tokenAt(tokens, at);
  const where = lexeme.within ?? stretchEnds.get(lower);
  if (where === undefined) return null;
  const few = skipWord(tokens, at + 1, 'few');
  const { unit, plural } = tokenAt(tokens, few).lexeme;
  if (unit === undefined || isClockUnit(unit) || plural !== true) return null;
  if (tokenAt(tokens, few + 1).lower !== 'of') return null;
  const of = readThePeriod(tokens, few + 2) ?? read(few + 2);
  if (of === null || notPartible(of.meaning)) return null;
  return { to: of.to, meaning: { is: 'within', where, of: of.meaning } };
}

/** "mid-to-late August", "early or mid June": over the second part. */
function skipSecondWithin(tokens: readonly Token[], at: number): number {
  const { lower } = tokenAt(tokens, at);
  if (lower !== 'to' && lower !== 'or') return at;
  const second = skipHyphen(tokens, at + 1);
  return tokenAt(tokens, second).lexeme.within === undefined ? at : second + 1;
}

/** "mid-century". */
function readCentury(tokens: readonly Token[], at: number): Match | null {
  if (tokenAt(tokens, at).lower !== 'century' || tokenAt(tokens, at - 1).lower !== '-') return null;
  return { to: at + 1, meaning: { is: 'period', unit: 'century', pick: 'the', fiscal: false } };
}

/** "year end", "year-end", "the month's end". */
export function readEndOf(tokens: readonly Token[], at: number): Match | null {
  const the = skipWord(tokens, at, 'the');
  const unit = tokenAt(tokens, the).lexeme.unit;
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
  const own = tokenAt(tokens, the + 1).lower;
  const end = own === "'s" || own === '-' ? the + 2 : the + 1;
  if (tokenAt(tokens, end).lower !== 'end' || tokenAt(tokens, end + 1).lower === 'of') return null;
  const of: Meaning = { is: 'period', unit, pick: 'the', fiscal: false };
  return { to: end + 1, meaning: { is: 'within', where: 'late', of } };
}

/** "the week of March 6", "the weekend of 5-6 May", "the week ending 12 July". */
export function readWeekOf(tokens: readonly Token[], at: number): Match | null {
  const the = skipWord(tokens, at, 'the');
  const unit = tokenAt(tokens, the).lexeme.unit;
  if (unit !== 'week' && unit !== 'weekend') return null;
  const link = tokenAt(tokens, the + 1).lower;
  const ends = unit === 'week' && weekEnds.has(link);
  if (link !== 'of' && !ends && !(unit === 'week' && weekStarts.has(link))) return null;
  const next = skipWeekday(tokens, the + 2);
  const days = readDayRange(tokens, next) ?? readDaysAfterMonth(tokens, next);
  if (days?.meaning.is === 'range' && !ends) return days;
  const day = readDayFirst(tokens, next) ?? readMonthFirst(tokens, next);
  if (day?.meaning.is !== 'part' || day.meaning.part.unit !== 'day') return null;
  return { to: day.to, meaning: { is: 'unitOf', unit, of: day.meaning, ends } };
}

function skipWeekday(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at).lexeme.weekday === undefined) return at;
  return skipWord(tokens, at + 1, ',');
}

/** "a day after Christmas", "the week before 5 May": steps counted from a date that is named. */
export function readStepsFrom(tokens: readonly Token[], at: number, read: ReadAt): Match | null {
  const first = tokenAt(tokens, at);
  if (
    first.kind === 'word' &&
    first.lexeme.count === undefined &&
    first.lexeme.vague === undefined &&
    first.lower !== 'the'
  )
    return null;
  const the = first.lower === 'the';
  const count = the ? { to: at + 1, value: 1 } : readCount(tokens, at);
  if (count === null || count.value === null) return null;
  const { unit, plural } = tokenAt(tokens, count.to).lexeme;
  if (
    unit === undefined ||
    unit === 'second' ||
    unit === 'minute' ||
    unit === 'hour' ||
    (the && plural === true)
  )
    return null;
  const fromDay = the ? null : readStepsFromDay(tokens, at, count.to, count.value, read);
  if (fromDay !== null) return fromDay;
  const way = tokenAt(tokens, count.to + 1).lower;
  if (way !== 'before' && way !== 'after') return null;
  // "the decade after 1848" is a stretch of time, "a decade after 1848" a date.
  if (the && (unit === 'decade' || unit === 'century')) {
    return { to: count.to + 1, meaning: duration(1, unit) };
  }
  const from = read(count.to + 2);
  if (from === null || notPartible(from.meaning) || from.meaning.is === 'clock') return null;
  const sign = way === 'before' ? -1 : 1;
  return {
    to: from.to,
    meaning: { is: 'stepsFrom', unit, count: count.value, sign, from: from.meaning },
  };
}

/**
 * "a week from Tuesday", "a week on Monday", "two weeks tomorrow", "a week ago Friday": the day
 * itself, unlike "a week after Christmas".
 */
function readStepsFromDay(
  tokens: readonly Token[],
  at: number,
  unitAt: number,
  count: number,
  read: ReadAt,
): Match | null {
  const { unit } = tokenAt(tokens, unitAt).lexeme;
  const days = unit === 'week' ? 7 : unit === 'fortnight' ? 14 : null;
  if (days === null || tokenAt(tokens, at - 1).lower === 'for') return null;
  const way = tokenAt(tokens, unitAt + 1);
  const hasWay = way.lower === 'from' || way.lower === 'on' || way.lower === 'ago';
  const { lexeme } = tokenAt(tokens, hasWay ? unitAt + 2 : unitAt + 1);
  const isDay = lexeme.weekday !== undefined && hasWay && lexeme.plural !== true;
  const isDeictic = lexeme.dayOffset !== undefined && lexeme.dayOffset >= 0 && way.lower !== 'ago';
  if (!isDay && !isDeictic) return null;
  const from = read(hasWay ? unitAt + 2 : unitAt + 1);
  if (from?.meaning.is !== 'weekday' && from?.meaning.is !== 'offset') return null;
  const ago = way.lower === 'ago';
  const base: Meaning =
    from.meaning.is === 'weekday' && from.meaning.pick === null && !ago
      ? { ...from.meaning, pick: 'next' }
      : from.meaning;
  return {
    to: from.to,
    meaning: {
      is: 'stepsFrom',
      unit: 'day',
      count: count * days,
      sign: ago ? -1 : 1,
      from: base,
    },
  };
}

/** "the Friday before Christmas", "the Monday after 5 May". */
export function readWeekdayBeside(
  tokens: readonly Token[],
  at: number,
  read: ReadAt,
): Match | null {
  if (tokenAt(tokens, at).lower !== 'the') return null;
  const { weekday, plural, hazard } = tokenAt(tokens, at + 1).lexeme;
  if (weekday === undefined || plural === true || hazard === true) return null;
  const way = tokenAt(tokens, at + 2).lower;
  if (way !== 'before' && way !== 'after') return null;
  const from = read(at + 3);
  if (from?.meaning.is !== 'part') return null;
  const { unit } = from.meaning.part;
  if (unit !== 'day' && unit !== 'holiday' && unit !== 'weekdayOfMonth') return null;
  const sign = way === 'before' ? -1 : 1;
  return { to: from.to, meaning: { is: 'weekdayBeside', weekday, sign, from: from.meaning } };
}

function notPartible(meaning: Meaning): boolean {
  return (
    meaning.is === 'duration' ||
    meaning.is === 'set' ||
    meaning.is === 'reference' ||
    meaning.is === 'range' ||
    meaning.is === 'aftermath'
  );
}

/** "the week" after "earlier in": this week. */
function readThePeriod(tokens: readonly Token[], at: number): Match | null {
  if (tokenAt(tokens, at).lower !== 'the') return null;
  const { unit, plural } = tokenAt(tokens, at + 1).lexeme;
  if (
    unit === undefined ||
    plural === true ||
    !['day', 'week', 'month', 'year', 'decade', 'quarter', 'century'].includes(unit)
  )
    return null;
  if (tokenAt(tokens, at + 2).kind === 'number') return null;
  return { to: at + 2, meaning: { is: 'period', unit, pick: 'the', fiscal: false } };
}

/** "around 15 May", "circa 1850". */
export function readAround(tokens: readonly Token[], at: number, read: ReadAt): Match | null {
  if (tokenAt(tokens, at).lexeme.approximate !== true) return null;
  const stop = tokenAt(tokens, at + 1);
  const next = stop.lower === '.' && !stop.gap ? at + 2 : at + 1;
  const of = read(next);
  if (of === null || neverApproximate.has(of.meaning.is)) return null;
  return { to: of.to, meaning: { is: 'approximate', of: of.meaning } };
}

const neverApproximate: ReadonlySet<Meaning['is']> = new Set<Meaning['is']>([
  'duration',
  'reference',
  'set',
  'clock',
  'partOfDay',
  'weekday',
  'approximate',
]);
