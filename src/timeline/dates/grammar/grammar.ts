import type { Match, Meaning, Phrase } from '../phrase.ts';
import { edge, tokenAt, type Token } from '../tokens.ts';
import { readDayFirst, readEraStart, readMonthFirst, readNumeric, readYear } from './absolute.ts';
import { joinRange, readDayRange } from './ranges.ts';
import { readBusinessPeriod } from './business.ts';
import { readClock } from './clock.ts';
import { readCount, skipHyphen, skipWord } from './numbers.ts';
import {
  readDecade,
  readEventName,
  readHoliday,
  readQuarter,
  readSeason,
  readTurn,
} from './periods.ts';
import {
  readAftermath,
  readDayOfMonth,
  readDeictic,
  readPeriod,
  readSteps,
  readWeekday,
} from './relative.ts';
import { readDuration, readReference, readSet } from './spans.ts';

/**
 * The grammar: which words say which date. `readPhrases` goes through the tokens once; at each it
 * tries the readers below in order and takes the first that understands. Every reader looks a
 * bounded number of tokens ahead, so that time is linear in the text.
 */
export function readPhrases(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  const times = nextTimes(tokens);
  for (let at = 0; at < tokens.length;) {
    const near = (times[at] ?? 0) - at <= reach && mayStart(tokenAt(tokens, at));
    const match = near ? readDate(tokens, at, 0) : null;
    if (match !== null) phrases.push({ from: at, to: match.to, meaning: match.meaning });
    at = match === null ? at + 1 : match.to;
  }
  return phrases;
}

/** How many words may stand between the first word of a date and one that names a time. */
const reach = 6;

/** For each token, the index of the next one, or itself, that names a time by itself. */
function nextTimes(tokens: readonly Token[]): number[] {
  const times = new Array<number>(tokens.length);
  let next = Number.POSITIVE_INFINITY;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { kind, lexeme } = tokenAt(tokens, at);
    if (kind === 'number' || lexeme.timely === true) next = at;
    times[at] = next;
  }
  return times;
}

/** In order: what is longer or surer stands first. */
const readers: readonly ((tokens: readonly Token[], at: number) => Match | null)[] = [
  readNumeric,
  readEventName,
  readClock,
  readTurn,
  readHoliday,
  readDayRange,
  readDayFirst,
  readEraStart,
  readMonthFirst,
  readQuarter,
  readBusinessPeriod,
  readDecade,
  readSteps,
  readAftermath,
  readWeekday,
  readSeason,
  readPeriod,
  readDuration,
  readYear,
  readDayOfMonth,
  readSet,
  readReference,
];

/** Words of which the lexicon says nothing cannot start a date: they are passed over at once. */
function mayStart({ kind, lexeme }: Token): boolean {
  return kind === 'number' || lexeme !== edge.lexeme;
}

/** A date with what stands before and after it: "early on 5 May", "10 p.m. Wednesday". */
function readDate(tokens: readonly Token[], at: number, depth: number): Match | null {
  if (depth > 3) return null;
  const within = readWithin(tokens, at, depth) ?? readEndOf(tokens, at);
  if (within !== null) return extend(tokens, within, depth);
  const week = depth < 2 ? readWeekOf(tokens, at) : null;
  if (week !== null) return week;
  const from = depth < 2 ? (readDeictic(tokens, at) ?? readStepsFrom(tokens, at, depth)) : null;
  if (from !== null) return extend(tokens, from, depth);
  let match: Match | null = null;
  for (const reader of readers) {
    match = reader(tokens, at);
    if (match !== null) break;
  }
  if (match === null) return readAround(tokens, at, depth);
  return extend(tokens, match, depth);
}

/** "early 2014", "mid-June", "the end of the year", "later this week", "earlier in the week". */
function readWithin(tokens: readonly Token[], at: number, depth: number): Match | null {
  const the = skipWord(tokens, at, 'the');
  const where = tokenAt(tokens, the).lexeme.within;
  if (where === undefined) return null;
  if (boundaryNouns.has(tokenAt(tokens, the).lower) && tokenAt(tokens, the + 1).lower !== 'of')
    return null;
  let next = skipHyphen(tokens, the + 1);
  if (tokenAt(tokens, next).lower === 'in' || tokenAt(tokens, next).lower === 'of') next += 1;
  if (tokenAt(tokens, next).lower === 'on' || tokenAt(tokens, next).lower === 'part') next += 1;
  if (tokenAt(tokens, next).lower === 'of') next += 1;
  const of = readThePeriod(tokens, next) ?? readDate(tokens, next, depth + 1);
  if (of === null || notPartible(of.meaning)) return null;
  return { to: of.to, meaning: { is: 'within', where, of: of.meaning } };
}

/** "year end", "year-end", "the month's end". */
function readEndOf(tokens: readonly Token[], at: number): Match | null {
  const the = skipWord(tokens, at, 'the');
  const unit = tokenAt(tokens, the).lexeme.unit;
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
  const own = tokenAt(tokens, the + 1).lower;
  const end = own === "'s" || own === '-' ? the + 2 : the + 1;
  if (tokenAt(tokens, end).lower !== 'end' || tokenAt(tokens, end + 1).lower === 'of') return null;
  const of: Meaning = { is: 'period', unit, pick: 'the', fiscal: false };
  return { to: end + 1, meaning: { is: 'within', where: 'late', of } };
}

/** "the week of March 6", "the weekend of 5 May". */
function readWeekOf(tokens: readonly Token[], at: number): Match | null {
  const the = skipWord(tokens, at, 'the');
  const unit = tokenAt(tokens, the).lexeme.unit;
  if ((unit !== 'week' && unit !== 'weekend') || tokenAt(tokens, the + 1).lower !== 'of')
    return null;
  const day = readDayFirst(tokens, the + 2) ?? readMonthFirst(tokens, the + 2);
  if (day?.meaning.is !== 'part' || day.meaning.part.unit !== 'day') return null;
  return { to: day.to, meaning: { is: 'unitOf', unit, of: day.meaning } };
}

/** "a day after Christmas", "the week before 5 May": steps counted from a date that is named. */
function readStepsFrom(tokens: readonly Token[], at: number, depth: number): Match | null {
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
  const way = tokenAt(tokens, count.to + 1).lower;
  if (way !== 'before' && way !== 'after') return null;
  const from = readDate(tokens, count.to + 2, depth + 2);
  if (from === null || notPartible(from.meaning) || from.meaning.is === 'clock') return null;
  const sign = way === 'before' ? -1 : 1;
  return {
    to: from.to,
    meaning: { is: 'stepsFrom', unit, count: count.value, sign, from: from.meaning },
  };
}

const boundaryNouns = new Set(['end', 'close', 'beginning', 'start', 'opening', 'middle']);

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
function readAround(tokens: readonly Token[], at: number, depth: number): Match | null {
  if (tokenAt(tokens, at).lexeme.approximate !== true) return null;
  const stop = tokenAt(tokens, at + 1);
  const next = stop.lower === '.' && !stop.gap ? at + 2 : at + 1;
  const of = readDate(tokens, next, depth + 1);
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

/** Joins what follows a date to it, for as long as something does. */
function extend(tokens: readonly Token[], start: Match, depth: number): Match {
  let match = start;
  for (let round = 0; round < 4; round++) {
    const longer =
      joinDate(tokens, match, depth) ??
      joinPart(tokens, match) ??
      (depth === 0 ? joinRange(tokens, match, (at) => readDate(tokens, at, 3)) : null);
    if (longer === null) break;
    match = longer;
  }
  return depth < 2 ? withSharedYear(tokens, match, depth) : match;
}

/** "in July and August 1916", "5 May, 9 June and 3 July 1940": the year stands with the last. */
function withSharedYear(tokens: readonly Token[], match: Match, depth: number): Match {
  const { meaning, to } = match;
  if (meaning.is !== 'part' || meaning.year !== null || meaning.pick !== null) return match;
  const sign = tokenAt(tokens, to).lower;
  if (sign !== 'and' && sign !== 'or' && sign !== ',') return match;
  const comma = sign === ',' && tokenAt(tokens, to + 1).lower === 'and' ? 2 : 1;
  const next = readDate(tokens, to + comma, depth + 1);
  const other = next?.meaning;
  if (other?.is !== 'part' || other.part.unit !== meaning.part.unit || other.year === null)
    return match;
  return { to, meaning: { ...meaning, year: other.year } };
}

/** A weekday with its date ("Friday, 15 May"), a time with its day ("10 p.m. Wednesday"). */
function joinDate(tokens: readonly Token[], match: Match, depth: number): Match | null {
  const { meaning, to } = match;
  const comma = tokenAt(tokens, to).lower === ',' ? 1 : 0;
  if (meaning.is === 'weekday') {
    const paren = tokenAt(tokens, to).lower === '(' ? 1 : 0;
    const date =
      readDayFirst(tokens, to + comma) ??
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
  if (meaning.is === 'partOfDay' && meaning.of?.is === 'weekday' && depth < 3) {
    const of = ['of', 'on', ','].includes(tokenAt(tokens, to).lower) ? 1 : 0;
    const day = readDayFirst(tokens, to + of) ?? readMonthFirst(tokens, to + of);
    if (day?.meaning.is !== 'part' || day.meaning.part.unit !== 'day') return null;
    return { to: day.to, meaning: { ...meaning, of: day.meaning } };
  }
  if ((meaning.is === 'clock' || meaning.is === 'partOfDay') && meaning.of === null && depth < 3) {
    const next = skipParenthesis(tokens, to) + comma;
    const on = ['on', 'of', 'in'].includes(tokenAt(tokens, next).lower) ? 1 : 0;
    const day = readDate(tokens, next + on, 3);
    if (day === null) return null;
    if (day.meaning.is === 'partOfDay' && meaning.is === 'clock')
      return { to: day.to, meaning: { ...meaning, of: day.meaning.of } };
    return isDayLike(day.meaning) ? { to: day.to, meaning: { ...meaning, of: day.meaning } } : null;
  }
  return null;
}

/** "10:35 a.m. (0735 GMT) Friday": over a short parenthesis. */
function skipParenthesis(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at).lower !== '(') return at;
  for (let step = 2; step <= 5; step++) {
    if (tokenAt(tokens, at + step).lower === ')') return at + step + 1;
  }
  return at;
}

function isDayLike(meaning: Meaning): boolean {
  return (
    meaning.is === 'weekday' ||
    meaning.is === 'offset' ||
    (meaning.is === 'part' && (meaning.part.unit === 'day' || meaning.part.unit === 'holiday')) ||
    (meaning.is === 'period' && meaning.unit === 'day') ||
    (meaning.is === 'steps' && meaning.unit === 'day')
  );
}

/** A day with its part: "Friday morning", "5 May in the evening", "yesterday afternoon". */
function joinPart(tokens: readonly Token[], { meaning, to }: Match): Match | null {
  const part = tokenAt(tokens, to).lexeme.dayPart;
  if (part !== undefined && isDayLike(meaning) && tokenAt(tokens, to).gap) {
    return { to: to + 1, meaning: { is: 'partOfDay', part, of: meaning } };
  }
  if (meaning.is === 'set' && part !== undefined && !meaning.value.includes('T'))
    return { to: to + 1, meaning: { is: 'set', value: `${meaning.value}T${part}` } };
  return null;
}
