import type { CalendarDate, Day, Precision } from '../model.ts';
import {
  addDays,
  daysBetween,
  daysInMonth,
  endOfMonth,
  isoWeek,
  isRealDate,
  isRealDay,
  makeDay,
  pad,
  padYear,
  startOfMonth,
  startOfWeek,
  weekday,
  yearOf,
} from './calendar.ts';

/**
 * Calendar dates as EDTF (ISO 8601-2). The text is the truth: bounds and precision always derive
 * from it, so that every `CalendarDate` of the project is made by `parseEdtf` or by a helper below
 * that gives what it would.
 */

/** A single date of an EDTF text, with the days that bound it. */
interface Span {
  earliest: Day;
  latest: Day;
  precision: Precision;
}

/**
 * Reads the part of EDTF that Dateline writes: day, month, year, decade `201X`, century `19XX`,
 * season `-21`…`-24`, quarter `-33`…`-36`, half `-40` and `-41`, each with `~` when approximate,
 * and intervals of them, open (`..`) on one side or closed. `null` for anything else.
 */
export function parseEdtf(text: string): CalendarDate | null {
  if (text.length > 30) return null;
  const slash = text.indexOf('/');
  if (slash < 0) {
    const [plain, approximate] = stripMark(text);
    const span = parseSpan(plain);
    return span && { edtf: text, ...span, approximate };
  }
  // From a day to the same day is that day.
  if (text.slice(0, slash) === text.slice(slash + 1)) return parseEdtf(text.slice(0, slash));
  const [fromText, fromMark] = stripMark(text.slice(0, slash));
  const [toText, toMark] = stripMark(text.slice(slash + 1));
  const from = fromText === '..' ? null : parseSpan(fromText);
  const to = toText === '..' ? null : parseSpan(toText);
  if ((!from && fromText !== '..') || (!to && toText !== '..') || (!from && !to)) return null;
  if (from && to && from.earliest > to.latest) return null;
  const earliest = from?.earliest ?? null;
  const latest = to?.latest ?? null;
  return {
    edtf: text,
    earliest,
    latest,
    precision: isWeek(from, to) ? 'week' : 'range',
    approximate: fromMark || toMark,
  };
}

function stripMark(text: string): [string, boolean] {
  return text.endsWith('~') && !text.startsWith('..') ? [text.slice(0, -1), true] : [text, false];
}

function isWeek(from: Span | null, to: Span | null): boolean {
  return (
    from?.precision === 'day' &&
    to?.precision === 'day' &&
    weekday(from.earliest) === 1 &&
    daysBetween(from.earliest, to.latest) === 6
  );
}

function parseSpan(text: string): Span | null {
  if (isRealDay(text)) return { earliest: text, latest: text, precision: 'day' };
  if (/^\d{3}X$/.test(text)) return years(Number(text.slice(0, 3)) * 10, 10, 'decade');
  if (/^\d{2}XX$/.test(text)) return years(Number(text.slice(0, 2)) * 100, 100, 'century');
  if (/^\d{4}$/.test(text)) return years(Number(text), 1, 'year');
  if (!/^\d{4}-\d{2}$/.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const part = Number(text.slice(5));
  if (year < 1) return null;
  if (part >= 1 && part <= 12) return months(year, part, 1, 'month');
  if (part >= 21 && part <= 24) return months(year, 3 * (part - 20), 3, 'season');
  if (part >= 33 && part <= 36) return months(year, 3 * (part - 33) + 1, 3, 'quarter');
  return part === 40 || part === 41 ? months(year, 6 * (part - 40) + 1, 6, 'range') : null;
}

function years(first: number, count: number, precision: Precision): Span | null {
  const last = first + count - 1;
  if (last < 1 || last > 9999) return null;
  return { earliest: makeDay(Math.max(first, 1), 1, 1), latest: makeDay(last, 12, 31), precision };
}

/** A season may reach into the next year: winter is December to February. */
function months(year: number, first: number, count: number, precision: Precision): Span | null {
  const last = first + count - 1;
  const lastYear = last > 12 ? year + 1 : year;
  if (lastYear > 9999) return null;
  return {
    earliest: startOfMonth(year, first),
    latest: endOfMonth(lastYear, last > 12 ? last - 12 : last),
    precision,
  };
}

/** A day, or `null` when there is no such day: `2025-02-30`. */
export function dayDate(year: number, month: number, day: number): CalendarDate | null {
  return isRealDate(year, month, day) ? oneDay(makeDay(year, month, day)) : null;
}

/** A civil day as a calendar date. */
export function dateOfDay(day: Day): CalendarDate | null {
  return isRealDay(day) ? oneDay(day) : null;
}

/** What `parseEdtf` gives for a real day, without parsing: most dates are days. */
function oneDay(day: Day): CalendarDate {
  return { edtf: day, earliest: day, latest: day, precision: 'day', approximate: false };
}

/** A month, 1 to 12. */
export function monthDate(year: number, month: number): CalendarDate | null {
  const isReal = year >= 1 && month >= 1 && month <= 12;
  return isReal ? single(`${padYear(year)}-${pad(month)}`, months(year, month, 1, 'month')) : null;
}

/** What `parseEdtf` gives for a text of a known span, without parsing. */
function single(edtf: string, span: Span | null): CalendarDate | null {
  return span && { edtf, ...span, approximate: false };
}

/** A year. */
export function yearDate(year: number): CalendarDate | null {
  return single(padYear(year), years(year, 1, 'year'));
}

/** The ten years from `firstYear`: 2010 gives `201X`. */
export function decadeDate(firstYear: number): CalendarDate | null {
  return parseEdtf(`${padYear(firstYear).slice(0, 3)}X`);
}

/** The hundred years from `firstYear`: 1900 gives `19XX`, the twentieth century as news uses it. */
export function centuryDate(firstYear: number): CalendarDate | null {
  return parseEdtf(`${padYear(firstYear).slice(0, 2)}XX`);
}

/** A season: 1 spring, 2 summer, 3 autumn, 4 winter. */
export function seasonDate(year: number, season: number): CalendarDate | null {
  return parseEdtf(`${padYear(year)}-${20 + season}`);
}

/** A quarter of the calendar year, 1 to 4. */
export function quarterDate(year: number, quarter: number): CalendarDate | null {
  return parseEdtf(`${padYear(year)}-${32 + quarter}`);
}

/** A half of the calendar year, 1 or 2. */
export function halfDate(year: number, half: number): CalendarDate | null {
  return parseEdtf(`${padYear(year)}-${39 + half}`);
}

/**
 * The `nth` week (from its first day: days 1 to 7), weekend or half of a month; -1 is the last, of
 * which the week is the last seven days.
 */
export function stretchOfMonthDate(
  year: number,
  month: number,
  stretch: 'week' | 'weekend' | 'half',
  nth: number,
): CalendarDate | null {
  const last = daysInMonth(year, month);
  if (stretch === 'weekend') {
    const end = nth < 0 ? last : 7 * nth;
    if (end > last) return null;
    // The Saturday among the seven days that end there.
    const day = makeDay(year, month, end);
    return isRealDay(day) ? weekendDate(addDays(day, -((weekday(day) + 1) % 7))) : null;
  }
  const first = stretch === 'half' ? (nth === 1 ? 1 : 16) : nth < 0 ? last - 6 : 7 * nth - 6;
  const end = stretch === 'half' && nth === 1 ? 15 : stretch === 'week' ? first + 6 : last;
  return end > last
    ? null
    : parseEdtf(`${makeDay(year, month, first)}/${makeDay(year, month, end)}`);
}

/** The Monday-to-Sunday week that holds the day. */
export function weekDate(day: Day): CalendarDate | null {
  const monday = startOfWeek(day);
  return parseEdtf(`${monday}/${addDays(monday, 6)}`);
}

/** Saturday and Sunday of the week that holds the day. */
export function weekendDate(day: Day): CalendarDate | null {
  const monday = startOfWeek(day);
  return parseEdtf(`${addDays(monday, 5)}/${addDays(monday, 6)}`);
}

/** From the start of one date to the end of another; `null` when they are the wrong way round. */
export function rangeDate(from: CalendarDate, to: CalendarDate): CalendarDate | null {
  const start = from.edtf.includes('/') ? from.earliest : from.edtf;
  const end = to.edtf.includes('/') ? to.latest : to.edtf;
  return start === null || end === null ? null : parseEdtf(`${start}/${end}`);
}

/** From the date on, with no end: `2022-02/..`. */
export function openAfter(from: CalendarDate): CalendarDate | null {
  const start = from.edtf.includes('/') ? from.earliest : from.edtf;
  return start === null ? null : parseEdtf(`${start}/..`);
}

/** Up to the date, with no beginning: `../2022-02`. */
export function openBefore(to: CalendarDate): CalendarDate | null {
  const end = to.edtf.includes('/') ? to.latest : to.edtf;
  return end === null ? null : parseEdtf(`../${end}`);
}

/** The same date, marked approximate. */
export function approximately(date: CalendarDate): CalendarDate | null {
  if (date.approximate) return date;
  const marked = date.edtf
    .split('/')
    .map((part) => (part === '..' ? part : `${part}~`))
    .join('/');
  return parseEdtf(marked);
}

/** The TIMEX3 value of a date, for scoring and export: weeks as `2025-W07`, decades as `201`. */
export function timexValue(date: CalendarDate): string {
  const plain = date.edtf.replaceAll('~', '');
  if (date.earliest === null || date.latest === null)
    return plain.replace('..', '').replace('/', '');
  const year = padYear(yearOf(date.earliest));
  switch (date.precision) {
    case 'decade':
      return plain.slice(0, 3);
    case 'century':
      return plain.slice(0, 2);
    case 'season':
      return `${year}-${['SP', 'SU', 'FA', 'WI'][Number(plain.slice(5)) - 21] ?? 'SP'}`;
    case 'quarter':
      return `${year}-Q${Number(plain.slice(5)) - 32}`;
    case 'week':
      return isoWeek(date.earliest);
    case 'range':
      return rangeValue(plain, date.earliest, date.latest);
    default:
      return plain;
  }
}

function rangeValue(plain: string, earliest: Day, latest: Day): string {
  if (!plain.includes('/'))
    return plain.endsWith('-40') ? `${plain.slice(0, 4)}-H1` : `${plain.slice(0, 4)}-H2`;
  if (weekday(earliest) === 6 && daysBetween(earliest, latest) === 1) {
    return `${isoWeek(earliest)}-WE`;
  }
  return plain;
}
