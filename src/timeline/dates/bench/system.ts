import { isoWeek, makeDay, monthOf, startOfMonth, weekday, yearOf } from '../calendar.ts';
import { daysBetween, endOfMonth } from '../calendar.ts';
import { halfDate, monthDate, parseEdtf, quarterDate, timexValue, yearDate } from '../edtf.ts';
import type { Day } from '../../model.ts';

/** An annotation in the scorer's form; offsets are UTF-16 units. */
export interface SystemTimex {
  start: number;
  end: number;
  value: string;
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
}

/** A reader of dates that takes part in the comparison. */
export interface System {
  /** As `--only` names it. */
  name: string;
  /** As the table names it. */
  title: string;
  read: (text: string, published: Day) => SystemTimex[];
}

/**
 * The TIMEX3 value of the days from one to another, both included: a day, week, weekend, month,
 * quarter, half or year when they are just that, else the first day.
 */
export function valueOfDays(first: Day, last: Day): string {
  const days = daysBetween(first, last) + 1;
  if (days <= 1) return first;
  if (days === 2 && weekday(first) === 6) return `${isoWeek(first)}-WE`;
  if (days === 7) return isoWeek(first);
  const year = yearOf(first);
  const month = monthOf(first);
  const wholes = [
    monthDate(year, month),
    quarterDate(year, Math.ceil(month / 3)),
    halfDate(year, month > 6 ? 2 : 1),
    yearDate(year),
    parseEdtf(`${String(year).padStart(4, '0').slice(0, 3)}X`),
  ];
  const whole = wholes.find((date) => date?.earliest === first && date.latest === last);
  return whole ? timexValue(whole) : first;
}

/** First and last day of a month, for systems that say no more than the month. */
export function valueOfMonth(year: number, month: number): string {
  return valueOfDays(startOfMonth(year, month), endOfMonth(year, month));
}

/** Civil day of parts that a library gives. */
export const dayOf = makeDay;
