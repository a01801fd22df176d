import type { Day, Precision } from '../timeline/model.ts';

/**
 * Dates in words, as the house style has them: "15 February 2025", "14 to 16 February 2025",
 * "No date given". Every visible date of the site is worded here, from the EDTF text, so that none
 * is ever shown more precisely than it was given.
 */

/** What an event, a report or a calendar date has in common. */
export interface Dated {
  date: string | null;
  earliest: Day | null;
  latest: Day | null;
  precision: Precision;
  approximate: boolean;
}

/** A stretch of words; `datetime` is the machine's form of it, at its true precision. */
export interface DatePart {
  text: string;
  datetime?: string;
}

interface Piece {
  kind: 'day' | 'month' | 'year' | 'decade' | 'century' | 'part';
  year: number;
  /** First month of the piece, 1 to 12; the EDTF number for a season, a quarter or a half. */
  month: number;
  edtf: string;
}

const space = '\u{A0}';
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const shortMonthFormat = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const weekdayFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

const parts: Record<number, string> = {
  21: 'Spring',
  22: 'Summer',
  23: 'Autumn',
  24: 'Winter',
  33: 'First quarter of',
  34: 'Second quarter of',
  35: 'Third quarter of',
  36: 'Fourth quarter of',
  40: 'First half of',
  41: 'Second half of',
};

/** "February". */
export function monthName(day: Day): string {
  return monthFormat.format(Date.parse(day));
}

/** "Feb", for the heads of charts only. */
export function shortMonthName(day: Day): string {
  return shortMonthFormat.format(Date.parse(day)).slice(0, 3);
}

/** "Saturday". */
export function weekdayName(day: Day): string {
  return weekdayFormat.format(Date.parse(day));
}

/** "15 February 2025". */
export function formatDay(day: Day): string {
  return `${dayAndMonth(day)} ${yearOf(day)}`;
}

/** "Saturday 15 February 2025". */
export function formatDayWithWeekday(day: Day): string {
  return `${weekdayName(day)} ${formatDay(day)}`;
}

/** "15 February". */
export function dayAndMonth(day: Day): string {
  return `${Number(day.slice(8))}${space}${monthName(day)}`;
}

/** "February 2025". */
export function monthAndYear(day: Day): string {
  return `${monthName(day)} ${yearOf(day)}`;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The words of one date, without a year that equals `impliedYear`. */
export function dateParts({ date, approximate }: Dated, impliedYear?: number): DatePart[] {
  if (date === null) return [{ text: 'No date given' }];
  const [from = '', to] = date.replaceAll('~', '').split('/');
  const result: DatePart[] = approximate ? [{ text: 'About ' }] : [];
  if (to === undefined) return [...result, wordPiece(from, impliedYear)];
  if (from === '..') return [{ text: 'Up to ' }, wordPiece(to, impliedYear)];
  if (to === '..') return [{ text: 'From ' }, wordPiece(from, impliedYear)];
  return [
    ...result,
    shortenedStart(from, to, impliedYear),
    { text: ' to ' },
    wordPiece(to, impliedYear),
  ];
}

/** The words of one date: "14 to 16 February 2025". */
export function formatDate(dated: Dated, impliedYear?: number): string {
  return dateParts(dated, impliedYear)
    .map(({ text }) => text)
    .join('');
}

/** The words of several dates of which one holds: "16 or 17 February 2025". */
export function alternativeParts(dates: readonly Dated[], impliedYear?: number): DatePart[] {
  const [first, second] = dates;
  if (
    first?.date &&
    second?.date &&
    dates.length === 2 &&
    isDay(first.date) &&
    isDay(second.date)
  ) {
    return [
      shortenedStart(first.date, second.date, impliedYear),
      { text: ' or ' },
      wordPiece(second.date, impliedYear),
    ];
  }
  return dates.flatMap((dated, index) => [
    ...(index === 0 ? [] : [{ text: index === dates.length - 1 ? ' or ' : ', ' }]),
    ...dateParts(dated, impliedYear).map((part) =>
      index > 0 ? { ...part, text: lowerFirst(part.text) } : part,
    ),
  ]);
}

/** A date where a sentence runs on: "Saturday 15 February 2025", "no date". */
export function resultWords(dated: Dated): string {
  if (dated.date === null) return 'no date';
  if (dated.precision === 'day' && dated.earliest && !dated.approximate) {
    return formatDayWithWeekday(dated.earliest);
  }
  return runningDate(dated);
}

/** A date within a sentence, without its weekday: "15 February 2025", "the 1950s". */
export function runningDate(dated: Dated): string {
  return lowerFirst(formatDate(dated));
}

/** What stands under a date: the weekday, or how precise it is. */
export function precisionWords(dated: Dated): string | null {
  if (dated.date === null) return null;
  if (dated.approximate) return 'Approximate';
  if (dated.precision === 'day' && dated.earliest) return weekdayName(dated.earliest);
  if (dated.precision === 'range') return rangeWords(dated);
  return precisionNames[dated.precision];
}

const precisionNames: Record<Precision, string | null> = {
  day: 'Exact day',
  range: 'Several days',
  week: 'Week',
  month: 'Month only',
  season: 'Season only',
  quarter: 'Quarter only',
  year: 'Year only',
  decade: 'Decade only',
  century: 'Century only',
  none: null,
};

/** The precision alone: "Exact day", "Year only". */
export function precisionName({ approximate, precision, date }: Dated): string | null {
  if (approximate) return 'Approximate';
  return precision === 'range' && !/-\d\d-\d\d\//.test(date ?? '')
    ? null
    : precisionNames[precision];
}

function rangeWords({ date, earliest, latest }: Dated): string | null {
  if (!earliest || !latest) return null;
  if (!/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(date ?? '')) return null;
  const short = Date.parse(latest) - Date.parse(earliest) < 7 * 86_400_000;
  return short ? `${weekdayName(earliest)} to ${weekdayName(latest)}` : 'Several days';
}

function wordPiece(edtf: string, impliedYear?: number): DatePart {
  const piece = readPiece(edtf);
  const year = piece.year === impliedYear ? '' : ` ${piece.year}`;
  switch (piece.kind) {
    case 'day':
      return { text: dayAndMonth(edtf) + year, datetime: edtf };
    case 'month':
      return { text: monthName(`${edtf}-01`) + year, datetime: edtf };
    case 'year':
      return { text: String(piece.year), datetime: edtf };
    case 'decade':
      return { text: `The ${piece.year}s` };
    case 'century':
      return { text: `${ordinal(piece.year / 100 + 1)} century` };
    case 'part': {
      const winter = piece.month === 24 ? ` to ${piece.year + 1}` : '';
      return { text: `${parts[piece.month] ?? ''} ${piece.year}${winter}` };
    }
  }
}

/** The start of a range, without the month and year that its end repeats. */
function shortenedStart(from: string, to: string, impliedYear?: number): DatePart {
  const start = readPiece(from);
  const end = readPiece(to);
  if (start.year !== end.year || start.kind !== end.kind || start.kind === 'year') {
    return wordPiece(from, impliedYear);
  }
  if (start.kind === 'day' && start.month === end.month) {
    return { text: String(Number(from.slice(8))), datetime: from };
  }
  return wordPiece(from, start.year);
}

function readPiece(edtf: string): Piece {
  const century = /^\d\dXX$/.test(edtf);
  const year = Number(edtf.slice(0, 4).replaceAll('X', '0'));
  const month = Number(edtf.slice(5, 7));
  if (century) return { kind: 'century', year, month, edtf };
  if (edtf.endsWith('X')) return { kind: 'decade', year, month, edtf };
  if (isDay(edtf)) return { kind: 'day', year, month, edtf };
  if (edtf.length < 7) return { kind: 'year', year, month, edtf };
  return { kind: month > 12 ? 'part' : 'month', year, month, edtf };
}

function isDay(edtf: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(edtf);
}

function ordinal(number: number): string {
  const ending =
    number % 100 > 10 && number % 100 < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][number % 10];
  return `${number}${ending ?? 'th'}`;
}

function lowerFirst(text: string): string {
  return /^(?:About|Up|From|The|No|First|Second|Third|Fourth|Spring|Summer|Autumn|Winter) /.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** "16 Feb", for the heads of charts only. */
export function shortDay(day: Day): string {
  return `${Number(day.slice(8))}${space}${shortMonthName(day)}`;
}
