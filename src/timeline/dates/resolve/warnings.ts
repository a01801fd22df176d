import type { CalendarDate, Day } from '../../model.ts';
import {
  addDays,
  dayInWords,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  makeDay,
  monthName,
  monthOf,
  weekday,
  weekdayName,
  yearOf,
} from '../calendar.ts';
import { dayDate } from '../edtf.ts';
import type { PartOfYear } from '../phrase.ts';
import type { Reading } from './context.ts';
import { refused } from './reading.ts';

/** What is odd about a day and a month, and how an editor mends it. */

/** A day that its month does not have is refused. */
export function impossible(part: PartOfYear, year: number): Reading | null {
  if (part.unit !== 'day') return null;
  const last = daysInMonth(year, part.month);
  const end = dayInWords(makeDay(year, part.month, last));
  return refused(
    'full-date',
    `${year}-${String(part.month).padStart(2, '0')}`,
    `There is no ${part.day} ${monthName(part.month)} ${year}: that month ends on ${end}. Correct the day or the month.`,
  );
}

/** What is odd about a full date. */
export function warningOf(date: CalendarDate, named: number | null, published: Day): string | null {
  if (named === null || date.earliest === null) return null;
  return (
    yearSlipWarning(date.earliest, named, published) ??
    weekdayWarning(date, named) ??
    slipWarning(date.earliest, named, published)
  );
}

/** The weekday is wrong in the year as written, but right in that of publication. */
function yearSlipWarning(day: Day, named: number, published: Day): string | null {
  const near = dayDate(yearOf(published), monthOf(day), dayOfMonth(day))?.earliest;
  if (!near || weekday(day) === named || weekday(near) !== named) return null;
  if (Math.abs(daysBetween(published, near)) > 60) return null;
  return `${dayInWords(day)} is a ${weekdayName(day)}, but ${dayInWords(near)} is a ${weekdayName(near)}. Check the year; the date is kept as written.`;
}

/** The weekday and the day do not go together. */
export function weekdayWarning(date: CalendarDate, named: number): string | null {
  const day = date.earliest;
  if (day === null || weekday(day) === named) return null;
  const before = addDays(day, -((weekday(day) - named + 7) % 7));
  const after = addDays(before, 7);
  const near = daysBetween(before, day) <= 3 ? before : after;
  return `${dayInWords(day)} is a ${weekdayName(day)}, not a ${weekdayName(near)}. The day is kept as written; if the weekday is right, ${dayInWords(near)} was meant.`;
}

/** Right in itself, but almost exactly a year from publication: the year may be a slip. */
function slipWarning(day: Day, named: number, published: Day): string | null {
  const distance = daysBetween(published, day);
  if (Math.abs(Math.abs(distance) - 365) > 8) return null;
  const back = (weekday(published) - named + 7) % 7;
  const near = addDays(published, distance < 0 ? -back : back === 0 ? 0 : 7 - back);
  return `${dayInWords(day)} is almost exactly a year ${distance < 0 ? 'before' : 'after'} publication (${dayInWords(published)}), and the ${weekdayName(near)} nearest to that is ${dayInWords(near)}. Check the year; the date is kept as written.`;
}
