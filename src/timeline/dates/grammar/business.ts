import type { Match, Meaning } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { comparing, endedLinks, fiscalWords } from '../lexicon/around.en.ts';
import { duration } from './durations.ts';
import { readDayFirst, readMonth, readMonthFirst } from './month-day.ts';
import { skipHyphen, skipWord } from './numbers.ts';

/** Periods of business reports, which lean on the quarter that the report speaks of. */

/**
 * Reads "the quarter", "the latest period", "the year-earlier quarter", "the 1988 period",
 * "the same quarter last year", "year-ago".
 */
export function readBusinessPeriod(tokens: readonly Token[], at: number): Match | null {
  const the = skipDeterminer(tokens, at);
  const determined = the > at;
  const ended = determined ? readEnded(tokens, the) : null;
  if (ended !== null) return ended;
  const compared = comparing.has(tokenAt(tokens, the).lower);
  const next = compared ? the + 1 : the;
  const ago = readYearAgo(tokens, next);
  if (ago !== null) return ago;
  const token = tokenAt(tokens, next);
  if (
    token.kind === 'number' &&
    token.lower.length === 4 &&
    token.suffix === '' &&
    token.gap &&
    isPeriod(tokenAt(tokens, next + 1))
  ) {
    return { to: next + 2, meaning: { is: 'yearPeriod', year: token.value } };
  }
  const pick = token.lexeme.pick;
  if (
    pick === 'last' &&
    tokenAt(tokens, next + 1).lower === 'year' &&
    tokenAt(tokens, next + 2).lower === "'s"
  ) {
    return isPeriod(tokenAt(tokens, next + 3))
      ? { to: next + 4, meaning: yearBeforeOf(tokenAt(tokens, next + 3)) }
      : null;
  }
  const noun = pick === undefined ? next : next + 1;
  if (!determined || tokenAt(tokens, at).lower === 'a') return null;
  if (!isPeriod(tokenAt(tokens, noun))) return null;
  if (tokenAt(tokens, noun + 1).lower === 'of' || tokenAt(tokens, noun + 1).lower === '-')
    return null;
  const tail = readTail(tokens, noun + 1);
  if (tail !== null) return { to: tail, meaning: yearBeforeOf(tokenAt(tokens, noun)) };
  if (compared || pick === 'same') return null;
  const isNamed =
    pick === 'latest' || (pick === undefined && tokenAt(tokens, noun).lower === 'quarter');
  return isNamed
    ? { to: noun + 1, meaning: { is: 'period', unit: 'quarter', pick: 'latest', fiscal: false } }
    : null;
}

/** "the quarter ended Sept. 30", "the fiscal year ended June 30", "the year to March". */
function readEnded(tokens: readonly Token[], at: number): Match | null {
  const { lower } = tokenAt(tokens, at);
  const noun = fiscalWords.has(lower) ? at + 1 : at;
  const unit = tokenAt(tokens, noun).lower;
  const link = tokenAt(tokens, noun + 1).lower;
  if (unit === 'year' && link === 'to') {
    const month = readMonth(tokens, noun + 2) ?? readDayFirst(tokens, noun + 2);
    return month && { to: noun + 1, meaning: duration(1, 'year') };
  }
  if ((unit !== 'year' && unit !== 'quarter') || !endedLinks.has(link)) return null;
  if (unit === 'year') return { to: noun + 1, meaning: duration(1, 'year') };
  const on = readMonthFirst(tokens, noun + 2) ?? readDayFirst(tokens, noun + 2);
  if (on?.meaning.is !== 'part' || on.meaning.part.unit !== 'day') return null;
  return { to: noun + 1, meaning: { is: 'quarterEnded', on: on.meaning } };
}

const yearBefore: Meaning = { is: 'steps', unit: 'year', count: 1, sign: -1, lean: 'focus' };

/** "the year-ago quarter" is a quarter whatever the text reports on; a "period" may be any. */
function yearBeforeOf({ lower }: Token): Meaning {
  return lower === 'quarter' ? { is: 'quarterYearBefore' } : yearBefore;
}

function isPeriod(token: Token): boolean {
  return token.lower === 'quarter' || token.lower === 'period';
}

function skipDeterminer(tokens: readonly Token[], at: number): number {
  const { lower } = tokenAt(tokens, at);
  return lower === 'the' || lower === 'its' || lower === 'a' ? at + 1 : at;
}

/** "year-ago", "year-earlier", with the noun that may follow. */
function readYearAgo(tokens: readonly Token[], at: number): Match | null {
  if (tokenAt(tokens, at).lower !== 'year') return null;
  const hyphen = skipHyphen(tokens, at + 1);
  const tail = tokenAt(tokens, hyphen).lower;
  if (hyphen === at + 1 || (tail !== 'ago' && tail !== 'earlier')) return null;
  const to = hyphen + 1;
  const noun = tokenAt(tokens, to);
  return { to: isPeriod(noun) ? to + 1 : to, meaning: yearBeforeOf(noun) };
}

/** "a year ago", "a year earlier", "last year" after the noun. */
function readTail(tokens: readonly Token[], at: number): number | null {
  const a = skipWord(tokens, skipWord(tokens, skipWord(tokens, at, 'of'), 'a'), 'last');
  if (a === at || tokenAt(tokens, a).lower !== 'year') return null;
  const tail = tokenAt(tokens, a + 1).lower;
  if (tail === 'ago' || tail === 'earlier' || tail === 'before') return a + 2;
  return tokenAt(tokens, a - 1).lower === 'last' ? a + 1 : null;
}
