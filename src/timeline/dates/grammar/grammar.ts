import type { Match, Phrase } from '../phrase.ts';
import { edge, tokenAt, type Token } from '../tokens.ts';
import { readCentury, readDecade, readTurn } from './ages.ts';
import { readBusinessPeriod } from './business.ts';
import { readClock } from './clock.ts';
import { readDayOfMonth, readDeictic, readMidweek, readWeekday } from './days.ts';
import { readDuration } from './durations.ts';
import { readEventName, readHoliday } from './holidays.ts';
import { joinBracketedYear, joinDate, joinPart, withSharedYear } from './joins.ts';
import { readDayFirst, readMonthFirst } from './month-day.ts';
import { readNumeric } from './numeric.ts';
import {
  readAround,
  readEndOf,
  readStepsFrom,
  readWeekdayBeside,
  readWeekOf,
  readWithin,
} from './parts.ts';
import { readOvernight, readPartOfDay, readSmallHours } from './parts-of-day.ts';
import { readQuarter } from './quarters.ts';
import { readSeason } from './seasons.ts';
import { joinRange, readDayRange } from './ranges.ts';
import { readPeriod } from './relative.ts';
import { readReference, readSet } from './spans.ts';
import { readAftermath, readSteps } from './steps.ts';
import { readWithinMonth } from './within-month.ts';
import { readEraStart, readYear } from './years.ts';

/**
 * The grammar: which words say which date. `readPhrases` goes through the tokens once; at each it
 * tries the readers below in order and takes the first that understands. Every reader looks a
 * bounded number of tokens ahead, so that time is linear in the text.
 */
export function* readPhrases(tokens: readonly Token[]): Generator<Phrase, void> {
  const times = nextTimes(tokens);
  for (let at = 0; at < tokens.length;) {
    const near = (times[at] ?? 0) - at <= reach && mayStart(tokenAt(tokens, at));
    const match = near ? readDate(tokens, at, 0) : null;
    if (match !== null) yield { from: at, to: match.to, meaning: match.meaning };
    at = match === null ? at + 1 : match.to;
  }
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
  readWithinMonth,
  readDayRange,
  readDayFirst,
  readEraStart,
  readMonthFirst,
  readQuarter,
  readCentury,
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
  readMidweek,
  readSet,
  readReference,
];

/** Those that read nothing where a figure stands; runs of figures are what costs most. */
const neverOfNumbers: ReadonlySet<(typeof readers)[number]> = new Set([
  readTurn,
  readMonthFirst,
  readAftermath,
  readWeekday,
  readSeason,
  readPeriod,
  readDayOfMonth,
  readMidweek,
  readSet,
  readReference,
]);
/** Those that read nothing where a word stands. */
const neverOfWords: ReadonlySet<(typeof readers)[number]> = new Set([readNumeric, readEraStart]);
const readersOfNumbers = readers.filter((reader) => !neverOfNumbers.has(reader));
const readersOfWords = readers.filter((reader) => !neverOfWords.has(reader));

/** Words of which the lexicon says nothing cannot start a date: they are passed over at once. */
function mayStart({ kind, lexeme }: Token): boolean {
  return kind === 'number' || lexeme !== edge.lexeme;
}

/**
 * A date with what stands before and after it. Dates lie inside dates ("the end of the week of
 * 5 May") no deeper than `deepest`.
 */
function readDate(tokens: readonly Token[], at: number, depth: number): Match | null {
  if (depth > deepest) return null;
  const inner = (next: number): Match | null => readDate(tokens, next, depth + 1);
  const match =
    tokenAt(tokens, at).kind === 'number'
      ? (readStepsFrom(tokens, at, inner) ?? readSimple(tokens, at, readersOfNumbers))
      : (readHoliday(tokens, at) ??
        readSmallHours(tokens, at, inner) ??
        readWithin(tokens, at, inner) ??
        readEndOf(tokens, at) ??
        readWeekOf(tokens, at) ??
        readWeekdayBeside(tokens, at, inner) ??
        readDeictic(tokens, at) ??
        readPartOfDay(tokens, at, inner) ??
        readOvernight(tokens, at, inner) ??
        readStepsFrom(tokens, at, inner) ??
        readSimple(tokens, at, readersOfWords));
  return match === null ? readAround(tokens, at, inner) : extend(tokens, match, depth);
}

const deepest = 2;

function readSimple(
  tokens: readonly Token[],
  at: number,
  candidates: typeof readers,
): Match | null {
  for (const reader of candidates) {
    const match = reader(tokens, at);
    if (match !== null) return match;
  }
  return null;
}

/** Joins what follows a date to it, for as long as something does. */
function extend(tokens: readonly Token[], start: Match, depth: number): Match {
  const inner = (next: number): Match | null =>
    readDate(tokens, next, depth === 0 ? 1 : Math.max(depth + 1, deepest));
  let match = start;
  for (let round = 0; round < 4; round++) {
    const longer =
      joinDate(tokens, match, inner) ??
      joinPart(tokens, match) ??
      joinBracketedYear(tokens, match) ??
      (depth === 0 ? joinRange(tokens, match, inner) : null);
    if (longer === null) break;
    match = longer;
  }
  return depth < deepest ? withSharedYear(tokens, match, inner) : match;
}
