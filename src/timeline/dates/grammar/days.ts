import {
  afterDayOfMonth,
  dayLeads,
  determiners,
  nowadaysNouns,
  pastAuxiliaries,
  seasonLeads,
  weekdayClubTails,
  weekdayNameLeads,
  weekdayNameTails,
} from '../lexicon/around.en.ts';
import type { Pick } from '../lexicon/lexeme.ts';
import type { Match, Meaning } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { readMonth } from './month-day.ts';
import { readOrdinal, skipWord } from './numbers.ts';

/** Days that lean on another: "yesterday", "Monday", "the next day", "the 12th". */

/** Reads "today", "yesterday", "the day after tomorrow", "tonight". */
export function readDeictic(tokens: readonly Token[], at: number): Match | null {
  const token = tokenAt(tokens, at);
  const days = token.lexeme.dayOffset;
  if (days !== undefined) {
    const lead = tokenAt(tokens, at - 1);
    // "the people of tomorrow" are of no day, and "VOA Today" is a programme.
    if (lead.lower === 'of' && token.lower === 'tomorrow') return null;
    if (token.capital && lead.kind === 'word' && (lead.capital || lead.lower === 'the'))
      return null;
    const isOurs = [2, 3].some((step) => nowadaysNouns.has(tokenAt(tokens, at + step).lower));
    if (days === 0 && tokenAt(tokens, at + 1).lower === "'s" && isOurs) {
      return { to: at + 1, meaning: { is: 'reference', value: 'PRESENT_REF' } };
    }
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
  if (isNameBefore(tokens, to)) return null;
  // "on 10 May, a Sunday,": what that day was; "on a Sunday" alone is no date.
  const after = tokenAt(tokens, to);
  if (pick === null && tokenAt(tokens, next - 1).lower === 'a' && after.kind === 'sign') {
    return { to, meaning: { is: 'weekday', weekday, pick: 'same' } };
  }
  const tail = pick === null ? readTail(tokens, to, weekday) : null;
  return tail ?? { to, meaning: { is: 'weekday', weekday, pick } };
}

/** "Sunday Times", "Saturday Night Live". */
function isNameBefore(tokens: readonly Token[], to: number): boolean {
  const next = tokenAt(tokens, to);
  if (!next.capital) return false;
  const show = tokenAt(tokens, to + 1);
  const isLed = determiners.has(tokenAt(tokens, to - 2).lower) && !show.capital;
  if (isLed && weekdayClubTails.has(next.lower)) return true;
  return weekdayNameTails.has(next.lower) || (next.lexeme.dayPart !== undefined && show.capital);
}

/** What follows a weekday: "next week", "week", "last", "the 13th". */
function readTail(tokens: readonly Token[], to: number, weekday: number): Match | null {
  const week = readWeekAfter(tokens, to);
  if (week !== null) {
    return { to: week.to, meaning: { is: 'weekdayOfWeek', weekday, weeks: week.weeks } };
  }
  const { lexeme, lower } = tokenAt(tokens, to);
  const after = tokenAt(tokens, to + 1);
  // "Monday week", "Tuesday fortnight": counted from the next such day.
  if ((lower === 'week' || lower === 'fortnight') && after.lower !== "'s" && after.lower !== '-') {
    const next: Meaning = { is: 'weekday', weekday, pick: 'next' };
    const count = lower === 'week' ? 7 : 14;
    return { to: to + 1, meaning: { is: 'stepsFrom', unit: 'day', count, sign: 1, from: next } };
  }
  if (lexeme.pick === 'last' && after.kind === 'sign') {
    return { to: to + 1, meaning: { is: 'weekday', weekday, pick: 'last' } };
  }
  const ordinal = lower === 'the' ? tokenAt(tokens, to + 1) : null;
  if (ordinal?.kind !== 'number' || ordinal.suffix === '' || !(ordinal.value <= 31)) return null;
  const day = readOrdinal(tokens, to + 1);
  const isAlone = day !== null && readMonth(tokens, skipWord(tokens, day.to, 'of')) === null;
  return isAlone && day.value
    ? { to: day.to, meaning: { is: 'dayOfMonth', day: day.value, weekday, month: null } }
    : null;
}

/** "next week", "of last week" after a weekday. */
function readWeekAfter(tokens: readonly Token[], at: number): { to: number; weeks: number } | null {
  const of = skipWord(tokens, at, 'of');
  const pick = tokenAt(tokens, of).lexeme.pick;
  const weeks = pick === 'last' ? -1 : pick === 'next' ? 1 : pick === 'this' ? 0 : null;
  return weeks !== null && tokenAt(tokens, of + 1).lower === 'week' ? { to: of + 2, weeks } : null;
}

/** Reads "the 12th" where no month's name follows, and "the fifth of that month". */
export function readDayOfMonth(tokens: readonly Token[], at: number): Match | null {
  if (tokenAt(tokens, at).lower !== 'the') return null;
  const ordinal = readOrdinal(tokens, at + 1);
  if (!ordinal?.value || ordinal.value > 31) return null;
  const day = (to: number, month: Pick | null): Match => ({
    to,
    meaning: { is: 'dayOfMonth', day: ordinal.value ?? 1, weekday: null, month },
  });
  const month = readWhichMonth(tokens, ordinal.to);
  if (month !== null) return day(month.to, month.pick);
  const [before, lead] = [tokenAt(tokens, at - 2), tokenAt(tokens, at - 1).lower];
  const isLed = dayLeads.has(lead) || (lead === 'of' && before.lexeme.dayPart !== undefined);
  if (!isLed || tokenAt(tokens, at + 1).kind !== 'number') return null;
  const next = tokenAt(tokens, ordinal.to);
  // "By the 20th tanks had reached the sea", but not "by the 20th minute".
  const isSubject = lead === 'by' && pastAuxiliaries.has(tokenAt(tokens, ordinal.to + 1).lower);
  const stands =
    next.kind !== 'word' ||
    !next.gap ||
    afterDayOfMonth.has(next.lower) ||
    (isSubject && next.lexeme.unit === undefined);
  return stands ? day(ordinal.to, null) : null;
}

/** "of that month", "of the following month", "of the month". */
function readWhichMonth(tokens: readonly Token[], at: number): { to: number; pick: Pick } | null {
  if (tokenAt(tokens, at).lower !== 'of') return null;
  const the = skipWord(tokens, at + 1, 'the');
  const named = tokenAt(tokens, the).lexeme.pick;
  const month = named === undefined ? the : the + 1;
  if (tokenAt(tokens, month).lower !== 'month') return null;
  const pick = named ?? (the > at + 1 ? 'the' : undefined);
  return pick === undefined ? null : { to: month + 1, pick };
}

/** Reads "midweek", where it is no adjective. */
export function readMidweek(tokens: readonly Token[], at: number): Match | null {
  if (tokenAt(tokens, at).lower !== 'midweek') return null;
  const isLed = seasonLeads.has(tokenAt(tokens, at - 1).lower);
  const isLast = tokenAt(tokens, at + 1).kind === 'sign' && tokenAt(tokens, at + 1).lower !== '-';
  return isLed || isLast ? { to: at + 1, meaning: { is: 'midweek' } } : null;
}
