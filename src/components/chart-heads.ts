import type { Day } from '../timeline/model.ts';
import type { Chart } from './convergence.ts';
import type { Unit } from './units.ts';
import { rangeText, yearOf } from './date-words.ts';
import type { Words } from './words/index.ts';

/** The two short lines above each column of a chart: "Sat", "15". */
export function columnHeads(
  { columns, unit, cuts, hits, ...chart }: Chart,
  words: Words,
): [string, string][] {
  const { monthShort } = words.calendar;
  const shift = chart.break === 'before' ? 1 : 0;
  return columns.map((day, index) => {
    // Between days of different years the weekday says less than the month and year.
    if (cuts.length > 0 && unit === 'day') {
      const hit = hits.includes(index + shift);
      return [String(Number(day.slice(8))), hit ? `${monthShort(day)} ${yearOf(day)}` : ''];
    }
    const [upper, lower] = columnHead(day, unit, words);
    // Beside each other on a phone, two years would run into one number.
    const next = columns[index + 1];
    const startsYear = day.slice(5, 7) === '01' || (index === 0 && next?.slice(5, 7) !== '01');
    return unit === 'month' && !startsYear ? [upper, ''] : [upper, lower];
  });
}

function columnHead(day: Day, unit: Unit, { calendar, dates }: Words): [string, string] {
  const number = String(Number(day.slice(8)));
  const figures: [string, string] = [
    String(yearOf(day)).slice(0, -2),
    String(yearOf(day)).slice(-2),
  ];
  switch (unit) {
    case 'day':
      return [calendar.weekdayShort(day), number];
    case 'week':
      return [number, calendar.monthShort(day)];
    case 'month':
      return [calendar.monthShort(day), String(yearOf(day))];
    case 'year':
      return figures;
    case 'decade':
    case 'century':
      return [figures[0], dates.decadeShort(figures[1])];
  }
}

/** What the columns are, in the corner of the chart: "February 2025", "Weeks from", "Years". */
export function chartCorner({ unit, columns }: Chart, words: Words): string {
  const [first = '', last = ''] = [columns[0], columns.at(-1)];
  if (unit !== 'day') return words.chart.corner[unit];
  const { monthAndYear, monthShort } = words.calendar;
  if (first.slice(0, 7) === last.slice(0, 7)) return monthAndYear(first);
  const year = first.slice(0, 4) === last.slice(0, 4) ? '' : ` ${yearOf(first)}`;
  return rangeText(`${monthShort(first)}${year}`, `${monthShort(last)} ${yearOf(last)}`, words);
}

/**
 * The lines above the column behind the break: the publication days, as far as they agree. A day takes
 * three, since beside a month on a phone "10 Mar" would run into it.
 */
export function farHead(days: readonly Day[], side: Chart['break'], words: Words): string[] {
  const { dayAndMonthShort, monthShort } = words.calendar;
  const [first] = days;
  if (!first) return [];
  const agree = (length: number) =>
    days.every((day) => day.slice(0, length) === first.slice(0, length));
  const year = String(yearOf(first));
  if (agree(10)) return [...dayAndMonthShort(first).split(/\s/), year];
  if (agree(7)) return [monthShort(first), year];
  if (agree(4)) return [year];
  return [side === 'before' ? words.chart.before : words.chart.after];
}
