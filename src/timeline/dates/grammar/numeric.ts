import { isRealDate } from '../calendar.ts';
import type { Match } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { isYear } from './year-or-number.ts';
import { century } from './years.ts';

/** Dates in figures. */

/** Reads "2025-02-15", "15/2/2025", "15.02.2025". */
export function readNumeric(tokens: readonly Token[], at: number): Match | null {
  const compact =
    readCompact(tokens, at) ?? readMonthAndYear(tokens, at) ?? readIsoWeek(tokens, at);
  if (compact !== null) return compact;
  const a = tokenAt(tokens, at);
  if (a.kind !== 'number') return null;
  const x = tokenAt(tokens, at + 1);
  const b = tokenAt(tokens, at + 2);
  const y = tokenAt(tokens, at + 3);
  const c = tokenAt(tokens, at + 4);
  if (b.kind !== 'number' || c.kind !== 'number') return null;
  if (x.lower !== y.lower || !'-/.'.includes(x.lower) || x.gap || y.gap || b.gap || c.gap)
    return null;
  if (a.suffix !== '' || b.suffix !== '' || isTime(c.suffix)) return null;
  const after = tokenAt(tokens, at + 5);
  if (
    !after.gap &&
    (after.lower === x.lower || after.kind === 'number') &&
    tokenAt(tokens, at + 6).kind === 'number'
  )
    return null;
  if (tokenAt(tokens, at - 1).lower === x.lower && !a.gap) return null;
  if (a.lower.length === 4 && (x.lower === '-' || x.lower === '/')) {
    if (b.lower.length > 2 || c.lower.length > 2 || b.value > 12) return null;
    return {
      to: c.suffix === 't' ? skipTime(tokens, at + 5) : at + 5,
      meaning: {
        is: 'part',
        part: { unit: 'day', month: b.value, day: c.value, weekday: null },
        year: { known: a.value },
        pick: null,
      },
    };
  }
  const year =
    c.lower.length === 4
      ? c.value
      : c.lower.length === 2 && (x.lower === '/' || (x.lower === '-' && c.value > 31))
        ? century(c.value)
        : 0;
  if (!isYear(year) || a.lower.length > 2 || b.lower.length > 2) return null;
  if (Math.max(a.value, b.value) > 31 || Math.min(a.value, b.value) > 12 || a.value * b.value === 0)
    return null;
  return { to: at + 5, meaning: { is: 'numeric', first: a.value, second: b.value, year } };
}

/** "03/2021": a month of two figures and a year of four. */
function readMonthAndYear(tokens: readonly Token[], at: number): Match | null {
  const slash = tokenAt(tokens, at + 1);
  if (slash.lower !== '/' || slash.gap) return null;
  const [month, year] = [tokenAt(tokens, at), tokenAt(tokens, at + 2)];
  if (month.kind !== 'number' || month.lower.length !== 2 || month.suffix !== '') return null;
  if (year.kind !== 'number' || year.lower.length !== 4 || year.suffix !== '' || year.gap)
    return null;
  if (!(month.value >= 1 && month.value <= 12) || !isYear(year.value)) return null;
  if (tokenAt(tokens, at - 1).lower === '/' || tokenAt(tokens, at + 3).lower === '/') return null;
  const part = { unit: 'month', month: month.value } as const;
  return { to: at + 3, meaning: { is: 'part', part, year: { known: year.value }, pick: null } };
}

/** "2024-W32". */
function readIsoWeek(tokens: readonly Token[], at: number): Match | null {
  const letter = tokenAt(tokens, at + 2);
  if (letter.lower !== 'w' || letter.gap || tokenAt(tokens, at + 1).lower !== '-') return null;
  const [year, week] = [tokenAt(tokens, at), tokenAt(tokens, at + 3)];
  if (year.kind !== 'number' || year.lower.length !== 4 || !isYear(year.value)) return null;
  if (week.kind !== 'number' || week.gap || week.lower.length !== 2 || week.suffix !== '')
    return null;
  if (!(week.value >= 1 && week.value <= 53)) return null;
  return { to: at + 4, meaning: { is: 'isoWeek', year: year.value, week: week.value } };
}

/** "20250216": eight figures that are a real day of our time. */
function readCompact(tokens: readonly Token[], at: number): Match | null {
  const { kind, lower, suffix } = tokenAt(tokens, at);
  if (kind !== 'number' || lower.length !== 8 || suffix !== '') return null;
  const [year, month, day] = [lower.slice(0, 4), lower.slice(4, 6), lower.slice(6)].map(Number);
  if (!year || !month || !day || year < 1900 || year > 2100) return null;
  if (!isRealDate(year, month, day)) return null;
  return {
    to: at + 1,
    meaning: {
      is: 'part',
      part: { unit: 'day', month, day, weekday: null },
      year: { known: year },
      pick: null,
    },
  };
}

/** "10:30:00Z" after the T of an ISO date. */
function skipTime(tokens: readonly Token[], at: number): number {
  let to = tokenAt(tokens, at).kind === 'number' ? at + 1 : at;
  while (to < at + 6 && tokenAt(tokens, to).lower === ':') to += 2;
  return to;
}

function isTime(suffix: string): boolean {
  return suffix !== '' && suffix !== 't';
}
