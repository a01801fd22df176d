import type { Day } from '../timeline/model.ts';
import type { Chart } from './convergence.ts';
import type { Unit } from './units.ts';
import { monthAndYear, shortMonthName, weekdayName, yearOf } from './words.ts';

/** The two short lines above each column of a chart: "Sat", "15". */
export function columnHeads({ columns, unit, cuts, hits, ...chart }: Chart): [string, string][] {
  const shift = chart.break === 'before' ? 1 : 0;
  return columns.map((day, index) => {
    // Between days of different years the weekday says less than the month and year.
    if (cuts.length > 0 && unit === 'day') {
      const hit = hits.includes(index + shift);
      return [String(Number(day.slice(8))), hit ? `${shortMonthName(day)} ${yearOf(day)}` : ''];
    }
    const [upper, lower] = columnHead(day, unit);
    // Beside each other on a phone, two years would run into one number.
    const next = columns[index + 1];
    const startsYear = day.slice(5, 7) === '01' || (index === 0 && next?.slice(5, 7) !== '01');
    return unit === 'month' && !startsYear ? [upper, ''] : [upper, lower];
  });
}

function columnHead(day: Day, unit: Unit): [string, string] {
  const number = String(Number(day.slice(8)));
  switch (unit) {
    case 'day':
      return [weekdayName(day).slice(0, 3), number];
    case 'week':
      return [number, shortMonthName(day)];
    case 'month':
      return [shortMonthName(day), String(yearOf(day))];
    case 'year':
      return [String(yearOf(day)).slice(0, -2), String(yearOf(day)).slice(-2)];
    case 'decade':
    case 'century':
      return [String(yearOf(day)).slice(0, -2), `${String(yearOf(day)).slice(-2)}s`];
  }
}

/** What the columns are, in the corner of the chart: "February 2025", "Weeks from", "Years". */
export function chartCorner({ unit, columns }: Chart): string {
  const [first = '', last = ''] = [columns[0], columns.at(-1)];
  if (unit === 'week') return 'Weeks from';
  if (unit !== 'day')
    return { month: 'Months', year: 'Years', decade: 'Decades', century: 'Centuries' }[unit];
  if (first.slice(0, 7) === last.slice(0, 7)) return monthAndYear(first);
  const year = first.slice(0, 4) === last.slice(0, 4) ? '' : ` ${yearOf(first)}`;
  return `${shortMonthName(first)}${year} to ${shortMonthName(last)} ${yearOf(last)}`;
}

/** What stands above the column behind the break: the publication days, as far as they agree. */
export function farHead(days: readonly Day[], side: Chart['break']): string {
  const [first] = days;
  if (!first) return '';
  const agree = (length: number) =>
    days.every((day) => day.slice(0, length) === first.slice(0, length));
  if (agree(10)) return `${Number(first.slice(8))} ${shortMonthName(first)} ${yearOf(first)}`;
  if (agree(7)) return `${shortMonthName(first)} ${yearOf(first)}`;
  if (agree(4)) return String(yearOf(first));
  return side === 'before' ? 'Earlier' : 'Later';
}
