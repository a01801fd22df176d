import type { Event } from '../timeline/model.ts';
import { positionOf } from './order.ts';
import { monthAndYear } from './words.ts';

/** A year or a month that has a page of its own. */
export interface Period {
  /** "/2025/" or "/2025/02/". */
  path: string;
  /** "2025" or "February 2025". */
  name: string;
  year: number;
  /** 1 to 12; 0 for a whole year. */
  month: number;
  /** In the order in which they were given. */
  events: Event[];
}

/** The years that have events, in the order in which they first come; undated events are in none. */
export function yearsOf(events: readonly Event[]): Period[] {
  return periodsOf(events, (year) => ({
    path: `/${padded(year, 4)}/`,
    name: String(year),
    year,
    month: 0,
  }));
}

/** The months that have events; what names only a year is in none of them. */
export function monthsOf(events: readonly Event[]): Period[] {
  return periodsOf(events, (year, month) =>
    month === 0
      ? null
      : {
          path: `/${padded(year, 4)}/${padded(month, 2)}/`,
          name: monthAndYear(`${padded(year, 4)}-${padded(month, 2)}-01`),
          year,
          month,
        },
  );
}

/** The archive page that holds the row of an event, the narrowest there is. */
export function archivePath(event: Event): string | null {
  const at = positionOf(event);
  if (!at || at.era !== null) return null;
  const year = `/${padded(at.year, 4)}/`;
  return at.month === 0 ? year : `${year}${padded(at.month, 2)}/`;
}

function periodsOf(
  events: readonly Event[],
  describe: (year: number, month: number) => Omit<Period, 'events'> | null,
): Period[] {
  const periods = new Map<string, Period>();
  for (const event of events) {
    const at = positionOf(event);
    const head = at?.era === null ? describe(at.year, at.month) : null;
    if (!head) continue;
    const period = periods.get(head.path);
    if (period) period.events.push(event);
    else periods.set(head.path, { ...head, events: [event] });
  }
  return [...periods.values()];
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
