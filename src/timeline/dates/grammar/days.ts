import { afterDayOfMonth, weekdayNameLeads } from '../lexicon/around.en.ts';
import type { Pick } from '../lexicon/lexeme.ts';
import type { Match, Meaning } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { readMonth } from './monthDay.ts';
import { readOrdinal, skipWord } from './numbers.ts';
import { readYearAfter } from './years.ts';

/** Days that lean on another: "yesterday", "Monday", "the next day", "the 12th". */

/** Reads "today", "yesterday", "the day after tomorrow", "tonight". */
export function readDeictic(tokens: readonly Token[], at: number): Match | null {
  const token = tokenAt(tokens, at);
  const days = token.lexeme.dayOffset;
  if (days !== undefined) {
    const lead = tokenAt(tokens, at - 1);
    // "the people of tomorrow" are of no day, and "VOA Today" is a programme.
    if (lead.lower === 'of' && token.lower === 'tomorrow') return null;
    if (token.capital && lead.kind === 'word' && lead.capital) return null;
    const of: Meaning = { is: 'offset', days };
    return {
      to: at + 1,
      meaning: token.lexeme.dayPart ? { is: 'partOfDay', part: token.lexeme.dayPart, of } : of,
    };
  }
  const the = skipWord(tokens, at, 'the');
  if (tokenAt(tokens, the).lower === 'next' && tokenAt(tokens, the + 1).lower === 'day') {
    return {
      to: the + 2,
      meaning: { is: 'period', unit: 'day', pick: 'following', fiscal: false },
    };
  }
  if (tokenAt(tokens, the).lower !== 'day') return null;
  if (the > at && tokenAt(tokens, the + 2).kind === 'sign') {
    const pick = { after: 'following', before: 'previous' } as const;
    const word = tokenAt(tokens, the + 1).lower;
    if (word === 'after' || word === 'before') {
      return {
        to: the + 2,
        meaning: { is: 'period', unit: 'day', pick: pick[word], fiscal: false },
      };
    }
  }
  const [way, base] = [tokenAt(tokens, the + 1).lower, tokenAt(tokens, the + 2).lower];
  if (way === 'before' && base === 'yesterday')
    return { to: the + 3, meaning: { is: 'offset', days: -2 } };
  if (way === 'after' && base === 'tomorrow')
    return { to: the + 3, meaning: { is: 'offset', days: 2 } };
  return null;
}

/** Reads "Monday", "last Monday", "this coming Sunday", "Mon.". */
export function readWeekday(tokens: readonly Token[], at: number): Match | null {
  const the = skipWord(tokens, at, 'the');
  let next = the;
  let pick: Pick | null = null;
  while (next < the + 2 && tokenAt(tokens, next).lexeme.pick !== undefined) {
    pick = tokenAt(tokens, next).lexeme.pick ?? null;
    next += 1;
  }
  const token = tokenAt(tokens, next);
  const weekday = token.lexeme.weekday;
  if (weekday === undefined || (token.lexeme.hazard === true && !token.capital)) return null;
  if (next > at && pick === null) return null;
  const lead = tokenAt(tokens, next - 1);
  if (token.capital && lead.capital && weekdayNameLeads.has(lead.lower)) return null;
  // "following Saturday's call": a preposition.
  if (pick === 'following' && the === at && next === at + 1) return null;
  const stop = tokenAt(tokens, next + 1);
  const dotted = stop.lower === '.' && !stop.gap;
  if (token.lexeme.hazard === true) {
    const after = tokenAt(tokens, next + (dotted ? 2 : 1));
    const comma = after.lower === ',' ? tokenAt(tokens, next + (dotted ? 3 : 2)) : after;
    if (!dotted && comma.lexeme.month === undefined && comma.kind !== 'number') return null;
    if (
      dotted &&
      comma.lexeme.month === undefined &&
      comma.kind !== 'number' &&
      token.lower.length < 4
    )
      return null;
  }
  const to = next + (token.lexeme.hazard === true && dotted ? 2 : 1);
  if (token.lexeme.plural === true) {
    return { to, meaning: { is: 'set', value: `XXXX-WXX-${weekday}` } };
  }
  const week = pick === null ? readWeekAfter(tokens, to) : null;
  return week === null
    ? { to, meaning: { is: 'weekday', weekday, pick } }
    : { to: week.to, meaning: { is: 'weekdayOfWeek', weekday, weeks: week.weeks } };
}

/** "next week", "of last week" after a weekday. */
function readWeekAfter(tokens: readonly Token[], at: number): { to: number; weeks: number } | null {
  const of = skipWord(tokens, at, 'of');
  const pick = tokenAt(tokens, of).lexeme.pick;
  const weeks = pick === 'last' ? -1 : pick === 'next' ? 1 : pick === 'this' ? 0 : null;
  return weeks !== null && tokenAt(tokens, of + 1).lower === 'week' ? { to: of + 2, weeks } : null;
}

/** Reads "the third Monday in January", "the last Friday of May 2024". */
export function readWeekdayOfMonth(tokens: readonly Token[], at: number): Match | null {
  const the = skipWord(tokens, at, 'the');
  const isLast = tokenAt(tokens, the).lower === 'last' && the > at;
  const nth = isLast ? { to: the + 1, value: -1 } : readOrdinal(tokens, the);
  if (!nth?.value || nth.value > 5) return null;
  const { weekday, plural } = tokenAt(tokens, nth.to).lexeme;
  if (weekday === undefined || plural === true) return null;
  const link = tokenAt(tokens, nth.to + 1).lower;
  const month = link === 'of' || link === 'in' ? readMonth(tokens, nth.to + 2) : null;
  if (month === null) return null;
  const year = readYearAfter(tokens, month.to);
  return {
    to: year?.to ?? month.to,
    meaning: {
      is: 'part',
      part: { unit: 'weekdayOfMonth', month: month.value, weekday, nth: nth.value },
      year: year?.year ?? null,
      pick: null,
    },
  };
}

/** Reads "the 12th" where no month follows. */
export function readDayOfMonth(tokens: readonly Token[], at: number): Match | null {
  if (tokenAt(tokens, at).lower !== 'the' || tokenAt(tokens, at - 1).lower !== 'on') return null;
  const ordinal = readOrdinal(tokens, at + 1);
  const token = tokenAt(tokens, at + 1);
  if (!ordinal?.value || ordinal.value > 31 || token.kind !== 'number') return null;
  const next = tokenAt(tokens, ordinal.to);
  return next.kind === 'word' && next.gap && !afterDayOfMonth.has(next.lower)
    ? null
    : { to: ordinal.to, meaning: { is: 'dayOfMonth', day: ordinal.value } };
}
