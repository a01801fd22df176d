import { fiscalWords, newYearLeads, stretchLeads } from '../lexicon/around.en.ts';
import { namedHours } from '../lexicon/clock.en.ts';
import type { Pick } from '../lexicon/lexeme.ts';
import type { Match, Meaning } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { duration, isClockUnit } from './durations.ts';
import { readMonthFirst } from './month-day.ts';
import { skipWord } from './numbers.ts';

/** Periods that lean on another: "last week", "this year", "the same day", "the weekend". */

/** Reads "last week", "this year", "the previous month", "the same day", "the fiscal year". */
export function readPeriod(tokens: readonly Token[], at: number): Match | null {
  const the = skipWord(tokens, at, 'the');
  const first = tokenAt(tokens, the).lexeme.pick;
  if (first === undefined)
    return the > at
      ? (readTheWeekend(tokens, the) ?? readTheYear(tokens, the) ?? readNewYear(tokens, the))
      : null;
  let pick = first;
  let next = the + 1;
  const second = tokenAt(tokens, next).lexeme.pick;
  if (second !== undefined) {
    pick = first === 'that' ? 'that' : second;
    next += 1;
  }
  const { lower } = tokenAt(tokens, next);
  const fiscal = fiscalWords.has(lower);
  if (fiscal || lower === 'calendar' || lower === 'full') next += 1;
  const token = tokenAt(tokens, next);
  const part = token.lexeme.dayPart;
  const to = next + 1;
  // "one minute past midnight".
  if (part !== undefined && namedHours.has(token.lower)) return null;
  if (part !== undefined) return readPickedPart(pick, part, to);
  if (token.lexeme.month !== undefined && token.capital) {
    // "said that May would resign" is no month.
    const isName = token.lower === 'may' && pick === 'that' && tokenAt(tokens, to).kind !== 'sign';
    if (isName) return null;
    // "next July 1".
    const day = readMonthFirst(tokens, next)?.meaning;
    if (day?.is === 'part' && day.part.unit === 'day' && day.year === null) {
      return { to: readMonthFirst(tokens, next)?.to ?? to, meaning: { ...day, pick } };
    }
    return {
      to,
      meaning: { is: 'part', part: { unit: 'month', month: token.lexeme.month }, year: null, pick },
    };
  }
  const unit = token.lexeme.unit;
  if (unit === undefined || token.lexeme.plural === true || isClockUnit(unit)) return null;
  // "This Week" is a programme.
  if (token.capital && tokenAt(tokens, the).capital && the === at) return null;
  if (unit === 'half' || unit === 'season') return null;
  // "following year" without "the" is no phrase, "the last week of January" is January's.
  if (first === 'following' && the === at) return null;
  const article = tokenAt(tokens, the - 1).lower === 'the';
  if (article && tokenAt(tokens, to).lower === 'of' && pick !== 'this') return null;
  if (unit === 'day' && (pick === 'last' || pick === 'this' || pick === 'latest')) return null;
  const determined = the > at;
  // "the last year" is a stretch of time up to now, "last year" is a calendar year.
  if (determined && pick === 'last' && unit !== 'weekend') {
    const isWeek = unit === 'week' && tokenAt(tokens, the).lower !== 'past';
    if (!isWeek || stretchLeads.has(tokenAt(tokens, at - 1).lower))
      return { to, meaning: duration(1, unit) };
  }
  if (determined && first === 'next') {
    // "over the next year" is a stretch of time, "the next day" follows the day in focus.
    const lead = tokenAt(tokens, at - 1).lower;
    const stretch = unit !== 'day' && stretchLeads.has(lead);
    const follows = unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year';
    if (stretch) return { to, meaning: duration(1, unit) };
    return { to, meaning: { is: 'period', unit, pick: follows ? 'following' : 'next', fiscal } };
  }
  const hyphen = tokenAt(tokens, to).lower === '-' && !tokenAt(tokens, to).gap;
  if (hyphen && tokenAt(tokens, to + 1).kind === 'word' && unit !== 'year') return null;
  return { to, meaning: { is: 'period', unit, pick, fiscal } };
}

function readPickedPart(
  pick: Pick,
  part: Extract<Meaning, { is: 'partOfDay' }>['part'],
  to: number,
): Match | null {
  const days: Partial<Record<Pick, number>> = { this: 0, last: -1 };
  const offset = days[pick];
  if (offset !== undefined)
    return { to, meaning: { is: 'partOfDay', part, of: { is: 'offset', days: offset } } };
  const unit = 'day';
  return {
    to,
    meaning: {
      is: 'partOfDay',
      part,
      of: { is: 'period', unit, pick: pick === 'next' ? 'following' : pick, fiscal: false },
    },
  };
}

/** "the full year", "for the year": of publication, or of the story told. */
function readTheYear(tokens: readonly Token[], at: number): Match | null {
  const full = tokenAt(tokens, at).lower === 'full' ? 1 : 0;
  const lead = tokenAt(tokens, at - 2).lower;
  if (tokenAt(tokens, at + full).lower !== 'year' || tokenAt(tokens, at + full + 1).lower === 'of')
    return null;
  if (full === 0 && lead !== 'for' && lead !== 'of') return null;
  return { to: at + full + 1, meaning: { is: 'period', unit: 'year', pick: 'the', fiscal: false } };
}

/** "in the new year", but not "the new year group". */
function readNewYear(tokens: readonly Token[], at: number): Match | null {
  if (tokenAt(tokens, at).lower !== 'new' || tokenAt(tokens, at + 1).lower !== 'year') return null;
  const next = tokenAt(tokens, at + 2);
  if (!newYearLeads.has(tokenAt(tokens, at - 2).lower) || next.lexeme.holiday === true) return null;
  if (next.lower === "'s" || next.lower === "'") return null;
  return { to: at + 2, meaning: { is: 'newYear' } };
}

/** "the weekend", "over the weekend". */
function readTheWeekend(tokens: readonly Token[], at: number): Match | null {
  if (tokenAt(tokens, at - 1).lower !== 'the' || tokenAt(tokens, at).lower !== 'weekend')
    return null;
  return { to: at + 1, meaning: { is: 'period', unit: 'weekend', pick: 'the', fiscal: false } };
}
