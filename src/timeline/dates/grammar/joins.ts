import { dayLinks } from '../lexicon/around.en.ts';
import type { Match, Meaning, ReadAt } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { readDayFirst, readMonthFirst } from './month-day.ts';
import { readNumeric } from './numeric.ts';
import { isDayLike } from './parts-of-day.ts';
import { readYearAfter } from './years.ts';

/** What follows a date and belongs to it: "Friday, 15 May", "10 p.m. Wednesday". */

/** A weekday with its date ("Friday, 15 May"), a time with its day ("10 p.m. Wednesday"). */
export function joinDate(tokens: readonly Token[], match: Match, read: ReadAt): Match | null {
  const { meaning, to } = match;
  const comma = tokenAt(tokens, to).lower === ',' ? 1 : 0;
  if (meaning.is === 'weekday') {
    const paren = tokenAt(tokens, to).lower === '(' ? 1 : 0;
    const date =
      readDayFirst(tokens, to + comma + paren) ??
      readMonthFirst(tokens, to + comma + paren) ??
      readNumeric(tokens, to + comma + paren);
    if (date?.meaning.is !== 'part' || date.meaning.part.unit !== 'day') return null;
    const part = { ...date.meaning.part, weekday: meaning.weekday };
    return { to: date.to, meaning: { ...date.meaning, part } };
  }
  if (
    meaning.is === 'part' &&
    meaning.part.unit === 'day' &&
    meaning.year === null &&
    meaning.part.weekday === null
  ) {
    return null;
  }
  if (meaning.is === 'partOfDay' && meaning.of?.is === 'weekday') {
    const of = isDayLink(tokens, to) || tokenAt(tokens, to).lower === ',' ? 1 : 0;
    const day = readDayFirst(tokens, to + of) ?? readMonthFirst(tokens, to + of);
    if (day?.meaning.is !== 'part' || day.meaning.part.unit !== 'day') return null;
    return { to: day.to, meaning: { ...meaning, of: day.meaning } };
  }
  if ((meaning.is === 'clock' || meaning.is === 'partOfDay') && meaning.of === null) {
    const shared = meaning.is === 'clock' ? readSharedDay(tokens, to, read) : null;
    if (shared !== null) return { to, meaning: { ...meaning, of: shared } };
    const over = skipParenthesis(tokens, to);
    const next = over + comma;
    const on = isDayLink(tokens, next) ? 1 : 0;
    const day = read(next + on);
    if (day === null) return null;
    // Beyond a parenthesis the day is an expression of its own, which the time shares.
    const end = over === to ? day.to : to;
    if (day.meaning.is === 'partOfDay' && meaning.is === 'clock')
      return { to: end, meaning: { ...meaning, of: day.meaning.of } };
    return isDayLike(day.meaning) ? { to: end, meaning: { ...meaning, of: day.meaning } } : null;
  }
  return null;
}

/** "9 a.m. to 5 p.m. on Friday": the day stands with the second time. */
function readSharedDay(tokens: readonly Token[], at: number, read: ReadAt): Meaning | null {
  const sign = tokenAt(tokens, at).lower;
  if (sign !== 'to' && sign !== 'and' && sign !== '-' && sign !== '–') return null;
  const end = read(at + 1)?.meaning;
  return end?.is === 'clock' ? end.of : null;
}

/** "10:35 a.m. (0735 GMT) Friday": over a short parenthesis. */
function skipParenthesis(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at).lower !== '(') return at;
  for (let step = 2; step <= 5; step++) {
    if (tokenAt(tokens, at + step).lower === ')') return at + step + 1;
  }
  return at;
}

function isDayLink(tokens: readonly Token[], at: number): boolean {
  return dayLinks.has(tokenAt(tokens, at).lower);
}

/** A day with its part: "Friday morning", "5 May in the evening", "yesterday afternoon". */
export function joinPart(tokens: readonly Token[], { meaning, to }: Match): Match | null {
  const part = tokenAt(tokens, to).lexeme.dayPart;
  if (part !== undefined && isDayLike(meaning) && tokenAt(tokens, to).gap) {
    return { to: to + 1, meaning: { is: 'partOfDay', part, of: meaning } };
  }
  if (meaning.is === 'set' && part !== undefined && !meaning.value.includes('T'))
    return { to: to + 1, meaning: { is: 'set', value: `${meaning.value}T${part}` } };
  return null;
}

/** "two years later (1919)", "the following year (218 BC)": the year in brackets is the one meant. */
export function joinBracketedYear(tokens: readonly Token[], match: Match): Match | null {
  const { is } = match.meaning;
  const isRelative = (is === 'steps' || is === 'period') && match.meaning.unit === 'year';
  if (!isRelative || tokenAt(tokens, match.to).lower !== '(') return null;
  const year = readYearAfter(tokens, match.to + 1);
  if (year === null || tokenAt(tokens, year.to).lower !== ')') return null;
  if ('bce' in year.year) return { to: match.to, meaning: { is: 'bce', year: year.year.bce } };
  if (!('known' in year.year)) return null;
  return { to: match.to, meaning: { is: 'year', year: year.year.known, fiscal: false } };
}

/** "in July and August 1916", "5 May, 9 June and 3 July 1940": the year stands with the last. */
export function withSharedYear(tokens: readonly Token[], match: Match, read: ReadAt): Match {
  const { meaning, to } = match;
  if (meaning.is !== 'part' || meaning.year !== null || meaning.pick !== null) return match;
  const sign = tokenAt(tokens, to).lower;
  if (sign !== 'and' && sign !== 'or' && sign !== ',') return match;
  const comma = sign === ',' && tokenAt(tokens, to + 1).lower === 'and' ? 2 : 1;
  const next = read(to + comma);
  const other = next?.meaning;
  if (other?.is !== 'part' || other.part.unit !== meaning.part.unit || other.year === null)
    return match;
  return { to, meaning: { ...meaning, year: other.year } };
}
