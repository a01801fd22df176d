import type { Day } from '../timeline/model.ts';
import type { Chart } from './convergence.ts';
import type { Unit } from './units.ts';
import { monthAndYear, shortMonthName, weekdayName, yearOf } from './words.ts';

/** The two short lines above a column of a chart: "Sat", "15". */
export function columnHead(day: Day, unit: Unit): [string, string] {
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
      return ['', `${yearOf(day)}s`];
  }
}

/** What the columns are, in the corner of the chart: "February 2025", "Weeks from", "Years". */
export function chartCorner({ unit, columns }: Chart): string {
  const [first = '', last = ''] = [columns[0], columns.at(-1)];
  if (unit === 'week') return 'Weeks from';
  if (unit !== 'day') return { month: 'Months', year: 'Years', decade: 'Decades', century: 'Centuries' }[unit];
  if (first.slice(0, 7) === last.slice(0, 7)) return monthAndYear(first);
  const year = first.slice(0, 4) === last.slice(0, 4) ? '' : ` ${yearOf(first)}`;
  return `${shortMonthName(first)}${year} to ${shortMonthName(last)} ${yearOf(last)}`;
}
