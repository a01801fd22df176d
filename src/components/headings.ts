import type { Day, Event } from '../timeline/model.ts';
import { candidatesOf } from './agreement.ts';
import { isOverdue } from './order.ts';
import {
  alternativeParts,
  dateParts,
  precisionWords,
  weekdayName,
  type DatePart,
} from './words.ts';

/** A small line under a date. */
export interface DateNote {
  text: string;
  tone: 'quiet' | 'strong' | 'warn';
}

/** The date of an event as its row and its page print it. */
export interface DateHeading {
  parts: DatePart[];
  notes: DateNote[];
}

/** @param impliedYear a year that stands in the heading above and is not repeated */
export function dateHeading(event: Event, latestArticle: Day, impliedYear?: number): DateHeading {
  const candidates = event.disputed ? candidatesOf(event) : [];
  const alternatives = candidates.length > 1;
  // Dates of several years are told apart by nothing but the year.
  const years = new Set(candidates.map(({ earliest }) => earliest?.slice(0, 4)));
  const parts = alternatives
    ? alternativeParts(candidates, years.size > 1 ? undefined : impliedYear)
    : dateParts(event, impliedYear);
  const precision = alternatives ? weekdaysOf(candidates) : precisionWords(event);
  const notes: DateNote[] = [];
  if (precision && !event.approximate) notes.push({ text: precision, tone: 'quiet' });
  if (event.status === 'planned') {
    const overdue = isOverdue(event, latestArticle);
    notes.push({ text: overdue ? 'Planned, outcome not reported' : 'Planned', tone: 'strong' });
  }
  if (event.disputed) notes.push({ text: 'Sources disagree', tone: 'warn' });
  if (precision && event.approximate) notes.push({ text: precision, tone: 'quiet' });
  return { parts, notes };
}

/** "Sunday or Monday", when all the dates are days of one month. */
function weekdaysOf(dates: ReturnType<typeof candidatesOf>): string | null {
  const days = dates.flatMap(({ precision, earliest }) =>
    precision === 'day' && earliest ? earliest : [],
  );
  const months = new Set(days.map((day) => day.slice(0, 7)));
  return days.length === dates.length && months.size === 1
    ? days.map(weekdayName).join(' or ')
    : null;
}
