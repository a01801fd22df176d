import type { Match, Meaning } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { readDayFirst, readDayNumber, readMonthFirst } from './monthDay.ts';
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
  const sign = tokenAt(tokens, to).lower;
  const joins = isDash(sign) || sign === 'to' || sign === 'through' || sign === 'until';
  if (!joins && !(sign === 'and' && stands('between', tokens, to))) return null;
  const end = readDate(to + 1);
  if (end !== null && isOpeningHours(tokens, meaning, end.meaning, to)) {
    return { to: end.to, meaning: { is: 'set', value: 'XXXX-WXX' } };
  }
  if (end === null || !canStartRange(end.meaning) || rank(end.meaning) !== rank(meaning))
    return null;
  // "spoke yesterday to Christmas shoppers": days named in different ways need their "from".
  if (sign === 'to' && end.meaning.is !== meaning.is && !stands('from', tokens, to)) return null;
  return range(borrowYear(meaning, end.meaning), end.meaning, to, to + 1, end.to);
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
  return from.weekday === 1 && end.weekday >= 5 && !stands('from', tokens, to);
}

/** Reads "14–16 February", "14 to 16 February"; of "4 and 5 March" the first. */
export function readDayRange(tokens: readonly Token[], at: number): Match | null {
  const start = tokenAt(tokens, at).lower === 'the' ? at + 1 : at;
  const night = tokenAt(tokens, start + 1).lower === '/' ? tokenAt(tokens, start) : null;
  const first =
    night === null ? readDayNumber(tokens, start) : { to: start + 1, value: night.value };
  if (first === null || !(first.value <= 31)) return null;
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
  if (meaning.is !== 'part' || meaning.part.unit !== 'day' || meaning.year !== null) return null;
  const sign = tokenAt(tokens, to).lower;
  const and = sign === 'and';
  if (!isDash(sign) && !and && sign !== 'to' && sign !== 'through') return null;
  const day = readDayNumber(tokens, to + 1);
  if (day === null || day.value <= meaning.part.day) return null;
  // "April 24 and 25", but not "April 24 and 30 others".
  if (and && (day.value !== meaning.part.day + 1 || tokenAt(tokens, day.to).kind !== 'sign'))
    return null;
  if (tokenAt(tokens, day.to).lexeme.month !== undefined) return null;
  const year = readYearAfter(tokens, day.to);
  const end: Meaning = {
    ...meaning,
    part: { ...meaning.part, day: day.value },
    year: year?.year ?? null,
  };
  return range({ ...meaning, year: end.year }, end, to, to + 1, year?.to ?? day.to);
}

function range(from: Meaning, end: Meaning, fromTo: number, endAt: number, to: number): Match {
  return { to, meaning: { is: 'range', from, to: end, cut: [fromTo, endAt] } };
}

function isDash(sign: string): boolean {
  return sign === '-' || sign === '–';
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
  if (meaning.is === 'partOfDay') return meaning.of !== null && rank(meaning.of) === 'day';
  return ['part', 'year', 'bce', 'weekday', 'decade', 'offset', 'numeric'].includes(meaning.is);
}

/** Only dates of one kind make a range. */
function rank(meaning: Meaning): string {
  if (meaning.is === 'within') return rank(meaning.of);
  if (meaning.is === 'partOfDay') return meaning.of === null ? meaning.is : rank(meaning.of);
  if (meaning.is === 'part') return meaning.part.unit === 'holiday' ? 'day' : meaning.part.unit;
  return ['weekday', 'offset', 'numeric'].includes(meaning.is) ? 'day' : meaning.is;
}

/** "between March and May 2020": March is of 2020 too. */
function borrowYear(from: Meaning, to: Meaning): Meaning {
  const end = to.is === 'within' ? to.of : to;
  if (from.is === 'within') return { ...from, of: borrowYear(from.of, end) };
  return from.is === 'part' && end.is === 'part' && from.year === null
    ? { ...from, year: end.year }
    : from;
}
