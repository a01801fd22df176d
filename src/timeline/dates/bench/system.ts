import type { Day } from '../../model.ts';
import { daysBetween, isoWeek, monthOf, weekday, yearOf } from '../calendar.ts';
import { decadeDate, halfDate, monthDate, quarterDate, timexValue, yearDate } from '../edtf.ts';

/** An annotation in the scorer's form; offsets are UTF-16 units. */
export interface SystemTimex {
  start: number;
  end: number;
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  value: string;
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
 * The TIMEX3 value of the days from one to another, both included: the week, weekend, month,
 * quarter, half, year or decade that they are, else the first day. For libraries that give two
 * ends instead of a value.
 */
export function valueOfDays(first: Day, last: Day): string {
  const days = daysBetween(first, last) + 1;
  if (days === 2 && weekday(first) === 6) return `${isoWeek(first)}-WE`;
  if (days === 7) return isoWeek(first);
  const [year, month] = [yearOf(first), monthOf(first)];
  const wholes = [
    monthDate(year, month),
    quarterDate(year, Math.ceil(month / 3)),
    halfDate(year, month > 6 ? 2 : 1),
    yearDate(year),
    decadeDate(year),
  ];
  const whole = wholes.find((date) => date?.earliest === first && date.latest === last);
  return whole ? timexValue(whole) : first;
}
