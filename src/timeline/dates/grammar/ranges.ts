import type { Match, Meaning } from '../phrase.ts';
import { isMovedFrom } from '../relation.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { readDayFirst, readDayNumber, readMonthFirst } from './month-day.ts';
import { readYearAfter } from './years.ts';

/** From one date to another: "14–16 February", "June 14-16", "March to May 2020", "2014-15". */

/**
 * Joins a second date to one that was read, when a dash, "to", "through" or "between … and" does.
 * `readDate` reads what stands after it.
 */
export function joinRange(
  tokens: readonly Token[],
  { meaning, to }: Match,
  readDate: (at: number) => Match | null,
): Match | null {
  if (!canStartRange(meaning)) return null;
  const short = joinShortYear(tokens, meaning, to) ?? joinShortDay(tokens, meaning, to);
  if (short !== null) return short;
  if (isMoved(tokens, to)) return null;
  // "from Monday, March 7, to Friday, March 11".
  const comma = tokenAt(tokens, to).lower === ',' && stands('from', tokens, to) ? 1 : 0;
  const sign = tokenAt(tokens, to + comma).lower;
  if (comma === 1 && sign !== 'to' && sign !== 'until' && sign !== 'through') return null;
  const slash = sign === '/' && isMonth(meaning);
  const joins = isDash(sign) || slash || sign === 'to' || sign === 'through' || sign === 'until';
  if (!joins && !(sign === 'and' && stands('between', tokens, to))) return null;
  const end = readDate(to + comma + 1);
  if (end !== null && isOpeningHours(tokens, meaning, end.meaning, to)) {
    return { to: end.to, meaning: { is: 'set', value: 'XXXX-WXX' } };
  }
  if (end === null || !canStartRange(end.meaning) || rank(end.meaning) !== rank(meaning))
    return null;
  if (slash && !isMonth(end.meaning)) return null;
  // "spoke yesterday to Christmas shoppers": days named in different ways need their "from".
  if (sign === 'to' && end.meaning.is !== meaning.is && !stands('from', tokens, to)) return null;
  const last = thatYear(meaning, end.meaning);
  return range(borrowYear(meaning, last), last, to, to + comma + 1, end.to);
}

function isMonth(meaning: Meaning): boolean {
  return meaning.is === 'part' && meaning.part.unit === 'month';
}

/** "open Monday to Friday": every week, unless "from" makes it one stretch. */
function isOpeningHours(
  tokens: readonly Token[],
  from: Meaning,
  end: Meaning,
  to: number,
): boolean {
  if (from.is !== 'weekday' || end.is !== 'weekday' || from.pick !== null || end.pick !== null)
    return false;
  const isWorkingWeek = from.weekday === 1 && end.weekday >= 5;
  return (isWorkingWeek || stands('open', tokens, to)) && !stands('from', tokens, to);
}

/** Reads "14–16 February", "14 to 16 February"; of "4 and 5 March" the first. */
export function readDayRange(tokens: readonly Token[], at: number): Match | null {
  const start = tokenAt(tokens, at).lower === 'the' ? at + 1 : at;
  const night = tokenAt(tokens, start + 1).lower === '/' ? tokenAt(tokens, start) : null;
  const first =
    night === null ? readDayNumber(tokens, start) : { to: start + 1, value: night.value };
  if (first === null || !(first.value <= 31)) return null;
  const listed = readListedDay(tokens, first);
  if (listed !== null) return listed;
  const sign = tokenAt(tokens, first.to).lower;
  if (!isDash(sign) && sign !== '/' && sign !== 'to' && sign !== 'and' && sign !== 'or')
    return null;
  const end = readDayFirst(tokens, first.to + 1);
  if (end?.meaning.is !== 'part' || end.meaning.part.unit !== 'day') return null;
  if (end.meaning.part.day <= first.value) return null;
  const from: Meaning = { ...end.meaning, part: { ...end.meaning.part, day: first.value } };
  return sign === 'and' || sign === 'or'
    ? { to: first.to, meaning: from }
    : range(from, end.meaning, first.to, first.to + 1, end.to);
}

/** The first day of "14, 15 and 16 May". */
function readListedDay(
  tokens: readonly Token[],
  first: { to: number; value: number },
): Match | null {
  let last = first;
  for (let round = 0; round < 4 && tokenAt(tokens, last.to).lower === ','; round++) {
    const day = readDayNumber(tokens, last.to + 1);
    if (day === null || day.value <= last.value) return null;
    last = day;
  }
  if (last === first || tokenAt(tokens, last.to).lower !== 'and') return null;
  const end = readDayFirst(tokens, last.to + 1);
  if (end?.meaning.is !== 'part' || end.meaning.part.unit !== 'day') return null;
  if (end.meaning.part.day <= last.value) return null;
  const part = { ...end.meaning.part, day: first.value };
  return { to: first.to, meaning: { ...end.meaning, part } };
}

/** Reads "July 12-13" and "July 12 to 13, 2025" as one. */
export function readDaysAfterMonth(tokens: readonly Token[], at: number): Match | null {
  const first = readMonthFirst(tokens, at);
  return first === null ? null : joinShortDay(tokens, first.meaning, first.to);
}

/** "2014-15", "1990/91", "1995–7". */
function joinShortYear(tokens: readonly Token[], meaning: Meaning, to: number): Match | null {
  if (meaning.is !== 'year') return null;
  const sign = tokenAt(tokens, to);
  const short = tokenAt(tokens, to + 1);
  if (!isDash(sign.lower) && sign.lower !== '/') return null;
  if (sign.gap || short.gap || short.kind !== 'number' || short.lower.length > 2) return null;
  const year = meaning.year - (meaning.year % 10 ** short.lower.length) + short.value;
  if (short.suffix !== '' || year <= meaning.year) return null;
  return range(meaning, { is: 'year', year, fiscal: meaning.fiscal }, to, to + 1, to + 2);
}

/** "June 14-16", "June 14 to 16, 2025", "April 24 and 25" after "between". */
function joinShortDay(tokens: readonly Token[], meaning: Meaning, to: number): Match | null {
  if (meaning.is === 'partOfDay' && meaning.of !== null) {
    // "the night of January 6-7".
    const days = joinShortDay(tokens, meaning.of, to);
    if (days?.meaning.is !== 'range') return null;
    return { ...days, meaning: { ...days.meaning, from: { ...meaning, of: days.meaning.from } } };
  }
  if (meaning.is !== 'part' || meaning.part.unit !== 'day' || meaning.year !== null) return null;
  // "May 14, 15 and 16": over the days between.
  const last = skipListedDays(tokens, to, meaning.part.day);
  const sign = tokenAt(tokens, last.to).lower;
  const and = sign === 'and';
  if (!isDash(sign) && !and && sign !== 'to' && sign !== 'through') return null;
  const day = readDayNumber(tokens, last.to + 1);
  if (day === null || day.value <= meaning.part.day) return null;
  // "April 24 and 25", but not "April 24 and 30 others".
  if (and && (day.value !== last.day + 1 || tokenAt(tokens, day.to).kind !== 'sign')) return null;
  if (tokenAt(tokens, day.to).lexeme.month !== undefined) return null;
  const year = readYearAfter(tokens, day.to);
  const end: Meaning = {
    ...meaning,
    part: { ...meaning.part, day: day.value },
    year: year?.year ?? null,
  };
  return range({ ...meaning, year: end.year }, end, to, last.to + 1, year?.to ?? day.to);
}

/** The last of the days that run on after a comma: ", 15" of "May 14, 15 and 16". */
function skipListedDays(
  tokens: readonly Token[],
  to: number,
  first: number,
): { to: number; day: number } {
  let last = { to, day: first };
  for (let round = 0; round < 3 && tokenAt(tokens, last.to).lower === ','; round++) {
    const next = readDayNumber(tokens, last.to + 1);
    const sign = next && tokenAt(tokens, next.to).lower;
    if (next?.value !== last.day + 1 || (sign !== ',' && sign !== 'and')) return { to, day: first };
    last = { to: next.to, day: next.value };
  }
  return last;
}

function range(from: Meaning, end: Meaning, fromTo: number, endAt: number, to: number): Match {
  return { to, meaning: { is: 'range', from, to: end, cut: [fromTo, endAt] } };
}

function isDash(sign: string): boolean {
  return sign === '-' || sign === '–';
}

/** "moved from 24 July to 30 July": the old day and the new one. */
function isMoved(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at >= to - 8; at--) {
    if (tokenAt(tokens, at).lower === 'from') return isMovedFrom(tokens, at);
  }
  return false;
}

/** Whether a preposition stands shortly before. */
function stands(preposition: string, tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at >= to - 8; at--) {
    if (tokenAt(tokens, at).lower === preposition) return true;
  }
  return false;
}

function canStartRange(meaning: Meaning): boolean {
  if (meaning.is === 'within') return canStartRange(meaning.of);
  if (meaning.is === 'partOfDay' || meaning.is === 'clock')
    return meaning.of !== null && rank(meaning.of) === 'day';
  return ['part', 'year', 'bce', 'weekday', 'decade', 'offset', 'numeric'].includes(meaning.is);
}

/** Only dates of one kind make a range. */
function rank(meaning: Meaning): string {
  if (meaning.is === 'within') return rank(meaning.of);
  if (meaning.is === 'partOfDay' || meaning.is === 'clock')
    return meaning.of === null ? meaning.is : rank(meaning.of);
  if (meaning.is === 'part') return meaning.part.unit === 'holiday' ? 'day' : meaning.part.unit;
  return ['weekday', 'offset', 'numeric'].includes(meaning.is) ? 'day' : meaning.is;
}

/** "July 1916 and November of that year": the second is of the first one's year. */
function thatYear(from: Meaning, to: Meaning): Meaning {
  if (from.is !== 'part' || to.is !== 'part' || from.year === null || to.year === null) return to;
  const isThat = 'pick' in to.year && (to.year.pick === 'that' || to.year.pick === 'same');
  return isThat ? { ...to, year: from.year } : to;
}

/** "between March and May 2020": March is of 2020 too. */
function borrowYear(from: Meaning, to: Meaning): Meaning {
  const end = to.is === 'within' || to.is === 'partOfDay' ? to.of : to;
  if (end === null) return from;
  if (from.is === 'within') return { ...from, of: borrowYear(from.of, end) };
  if (from.is === 'partOfDay' && from.of !== null) return { ...from, of: borrowYear(from.of, end) };
  return from.is === 'part' && end.is === 'part' && from.year === null
    ? { ...from, year: end.year }
    : from;
}
