import type { Day, Event } from '../timeline/model.ts';
import { candidatesOf } from './agreement.ts';
import { hasEditorsDate } from './editors-date.ts';
import { isOverdue } from './order.ts';
import {
  alternativeParts,
  dateParts,
  precisionWords,
  runningDate,
  type DatePart,
} from './date-words.ts';
import type { Words } from './words/index.ts';

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
export function dateHeading(
  event: Event,
  latestArticle: Day,
  words: Words,
  impliedYear?: number,
): DateHeading {
  const candidates = event.disputed ? candidatesOf(event) : [];
  const alternatives = candidates.length > 1;
  // Dates of several years are told apart by nothing but the year.
  const years = new Set(candidates.map(({ earliest }) => earliest?.slice(0, 4)));
  const parts = alternatives
    ? alternativeParts(candidates, words, years.size > 1 ? undefined : impliedYear)
    : dateParts(event, words, impliedYear);
  const precision = alternatives ? weekdaysOf(candidates, words) : precisionWords(event, words);
  const notes: DateNote[] = [];
  if (event.status === 'withdrawn') notes.push({ text: words.states.withdrawn, tone: 'strong' });
  if (precision && !event.approximate) notes.push({ text: precision, tone: 'quiet' });
  if (event.status === 'planned') {
    notes.push({ text: stateOfPlan(event, latestArticle, words), tone: 'strong' });
  }
  if (event.disputed) notes.push({ text: words.states.disputed, tone: 'warn' });
  if (precision && event.approximate) notes.push({ text: precision, tone: 'quiet' });
  if (hasEditorsDate(event)) {
    const { editorsDate, editorsNoDate } = words.states;
    notes.push({ text: event.date === null ? editorsNoDate : editorsDate, tone: 'quiet' });
  }
  return { parts, notes };
}

/** "Planned", "Planned, outcome not reported", "Called off", "Put off to 27 March 2024". */
function stateOfPlan(event: Event, latestArticle: Day, words: Words): string {
  const { states } = words;
  const { calledOff } = event;
  if (!calledOff) return isOverdue(event, latestArticle) ? states.overdue : states.planned;
  const { outcome, to } = calledOff;
  return to ? states.putOffTo(runningDate(to, words)) : states.outcomes[outcome];
}

/** "Sunday or Monday", when all the dates are days of one month. */
function weekdaysOf(
  dates: ReturnType<typeof candidatesOf>,
  { calendar, numbers }: Words,
): string | null {
  const days = dates.flatMap(({ precision, earliest }) =>
    precision === 'day' && earliest ? earliest : [],
  );
  const months = new Set(days.map((day) => day.slice(0, 7)));
  return days.length === dates.length && months.size === 1
    ? numbers
        .orParts(days.map(calendar.weekday))
        .map(({ text }) => text)
        .join('')
    : null;
}
