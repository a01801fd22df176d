import type { Event } from '../timeline/model.ts';

/** So many events stand on one page, each in a line or two. */
export const rowsOnPage = 200;

/** What the rows of a page may cost together, in elements, before they leave out their sentences. */
const fullPage = 4000;

/** How many elements the full row of an event has, near enough: its reports and names weigh most. */
export function rowCost({ reports, actors }: Pick<Event, 'reports' | 'actors'>): number {
  return 16 + 14 * reports.length + 3 * Math.min(actors.length, 6);
}

/** The first of these events whose full rows cost no more than `cost`; one, in any case. */
export function affordable(events: readonly Event[], cost: number): Event[] {
  let spent = 0;
  const end = events.findIndex((event, index) => {
    spent += rowCost(event);
    return index > 0 && spent > cost;
  });
  return events.slice(0, end < 0 ? events.length : end);
}

/** Whether a list leaves out summaries and sentences, which stand on each event's page. */
export function isBrief(events: readonly Event[]): boolean {
  return affordable(events, fullPage).length < events.length;
}
