import type { Day, Precision } from '../timeline/model.ts';
import type { Words } from './words/index.ts';
import { stretchesOf } from './words/template.ts';

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

/** The words of one date, without a year that equals `impliedYear`. */
export function dateParts(dated: Dated, words: Words, impliedYear?: number): DatePart[] {
  const parts = runningParts(dated, words, impliedYear);
  return parts.map((part, index) => (index === 0 ? { ...part, text: capital(part.text) } : part));
}

/** The words of one date: "14 to 16 February 2025". */
export function formatDate(dated: Dated, words: Words, impliedYear?: number): string {
  return textOf(dateParts(dated, words, impliedYear));
}

/** A date within a sentence, without its weekday: "15 February 2025", "the 1950s". */
export function runningDate(dated: Dated, words: Words): string {
  return textOf(runningParts(dated, words));
}

/** The words of several dates of which one holds: "16 or 17 February 2025". */
export function alternativeParts(
  dates: readonly Dated[],
  words: Words,
  impliedYear?: number,
): DatePart[] {
  const days = dates.flatMap(({ date }) => (date !== null && isDay(date) ? date : []));
  const [first, second] = days;
  const pair = first && second && dates.length === 2 && days.length === 2;
  const alternatives = pair
    ? rangeEnds(first, second, words, impliedYear).map((end) => [end])
    : dates.map((dated, index) =>
        index === 0
          ? dateParts(dated, words, impliedYear)
          : dated.date === null
            ? [{ text: words.dates.none }]
            : runningParts(dated, words, impliedYear),
      );
  const left = [...alternatives];
  return words.numbers
    .orParts(alternatives.map(textOf))
    .flatMap(({ isWord, text }) => (isWord ? (left.shift() ?? []) : [{ text }]));
}

/** A date where a sentence runs on: "Saturday 15 February 2025", "no date". */
export function resultWords(dated: Dated, words: Words): string {
  if (dated.date === null) return words.dates.noneRunning;
  if (dated.precision === 'day' && dated.earliest && !dated.approximate) {
    return words.calendar.dayWithWeekday(dated.earliest);
  }
  return runningDate(dated, words);
}

/** What stands under a date: the weekday, or how precise it is. */
export function precisionWords(dated: Dated, words: Words): string | null {
  if (dated.date === null) return null;
  if (dated.approximate) return words.dates.approximate;
  if (dated.precision === 'day' && dated.earliest) return words.calendar.weekday(dated.earliest);
  if (dated.precision === 'range') return rangeWords(dated, words);
  return words.dates.precision[dated.precision] || null;
}

/** The precision alone: "Exact day", "Year only". */
export function precisionName(
  { approximate, precision, date }: Dated,
  words: Words,
): string | null {
  if (approximate) return words.dates.approximate;
  if (precision === 'range' && !/-\d\d-\d\d\//.test(date ?? '')) return null;
  return words.dates.precision[precision] || null;
}

/** "2014 to 2025", "February to April 2022". */
export function rangeText(from: string, to: string, words: Words): string {
  return textOf(filled(words.dates.range, { from: { text: from }, to: { text: to } }));
}

/** From one day to another, in one date where they are the same: "14 to 16 February 2025". */
export function dayRange(from: Day, to: Day, words: Words): string {
  if (from === to) return words.calendar.day(from);
  const [start, end] = rangeEnds(from, to, words);
  return rangeText(start.text, end.text, words);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The first letter large, as at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function runningParts(dated: Dated, words: Words, impliedYear?: number): DatePart[] {
  const { date, approximate } = dated;
  const { dates } = words;
  if (date === null) return [{ text: dates.none }];
  const [from = '', to] = date.replaceAll('~', '').split('/');
  if (from === '..') return filled(dates.upTo, { date: wordPiece(to ?? '', words, impliedYear) });
  if (to === '..') return filled(dates.from, { date: wordPiece(from, words, impliedYear) });
  const [start, end] =
    to === undefined
      ? [wordPiece(from, words, impliedYear)]
      : rangeEnds(from, to, words, impliedYear);
  const whole = end ? filled(dates.range, { from: start, to: end }) : [start];
  if (!approximate) return whole;
  return filled(dates.about, { date: { text: '' } }).flatMap((part) =>
    part.text === '' ? whole : [part],
  );
}

/** The parts of a text of the dictionary, with its slots filled. */
function filled(template: string, slots: Record<string, DatePart>): DatePart[] {
  return stretchesOf(template).map((stretch) =>
    stretch.kind === 'slot' ? (slots[stretch.name] ?? { text: '' }) : { text: stretch.text },
  );
}

function textOf(parts: readonly DatePart[]): string {
  return parts.map(({ text }) => text).join('');
}

const week = 7 * 86_400_000;

function rangeWords({ date, earliest, latest }: Dated, words: Words): string | null {
  if (!earliest || !latest) return null;
  if (!/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(date ?? '')) return null;
  const { weekday } = words.calendar;
  const short = Date.parse(latest) - Date.parse(earliest) < week;
  return short ? rangeText(weekday(earliest), weekday(latest), words) : words.dates.precision.range;
}

interface Piece {
  kind: 'day' | 'month' | 'year' | 'decade' | 'century' | 'part';
  year: number;
  /** First month of the piece, 1 to 12; the EDTF number for a season, a quarter or a half. */
  month: number;
}

function wordPiece(edtf: string, words: Words, impliedYear?: number): DatePart {
  const { kind, year, month } = readPiece(edtf);
  const { calendar, dates } = words;
  const implied = year === impliedYear;
  switch (kind) {
    case 'day':
      return { text: implied ? calendar.dayAndMonth(edtf) : calendar.day(edtf), datetime: edtf };
    case 'month': {
      const first = `${edtf}-01`;
      return {
        text: implied ? calendar.month(first) : calendar.monthAndYear(first),
        datetime: edtf,
      };
    }
    case 'year':
      return { text: String(year), datetime: edtf };
    case 'decade':
      return { text: dates.decade(year) };
    case 'century':
      return { text: dates.century(year / 100 + 1) };
    case 'part':
      return { text: partOfYear(month, year, words) };
  }
}

/** Seasons, quarters and halves by their EDTF numbers. */
function partOfYear(part: number, year: number, { dates }: Words): string {
  if (part === 24) return dates.winter(year);
  const season = (['spring', 'summer', 'autumn'] as const)[part - 21];
  if (season) return dates.season(season, year);
  return part < 40 ? dates.quarter(part - 32, year) : dates.half(part - 39, year);
}

/** The two ends of a range, in which what both share is said once. */
function rangeEnds(
  from: string,
  to: string,
  words: Words,
  impliedYear?: number,
): [DatePart, DatePart] {
  const [start, end] = [readPiece(from), readPiece(to)];
  const alike = start.year === end.year && start.kind === end.kind && start.kind !== 'year';
  if (alike && start.kind === 'day' && start.month === end.month) {
    const [first, second] = words.calendar.pair(from, to, end.year !== impliedYear);
    return [
      { text: first, datetime: from },
      { text: second, datetime: to },
    ];
  }
  return [
    wordPiece(from, words, alike ? start.year : impliedYear),
    wordPiece(to, words, impliedYear),
  ];
}

function readPiece(edtf: string): Piece {
  const year = Number(edtf.slice(0, 4).replaceAll('X', '0'));
  const month = Number(edtf.slice(5, 7));
  if (/^\d\dXX$/.test(edtf)) return { kind: 'century', year, month };
  if (edtf.endsWith('X')) return { kind: 'decade', year, month };
  if (isDay(edtf)) return { kind: 'day', year, month };
  if (edtf.length < 7) return { kind: 'year', year, month };
  return { kind: month > 12 ? 'part' : 'month', year, month };
}

function isDay(edtf: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(edtf);
}
