import type { Day, Event } from '../timeline/model.ts';
import { candidatesOf } from './agreement.ts';
import { dateHeading } from './headings.ts';
import { slotIndex, type Unit } from './units.ts';
import type { Words } from './words/index.ts';

/** The event next to another on the rail, and how far away it lies. */
export interface Neighbour {
  event: Event;
  distance: string;
  rel: 'next' | 'prev';
}

/**
 * The event above and the event below on the rail, in the list's own order.
 *
 * @param events newest first, as they stand on the rail
 */
export function neighboursOf(event: Event, events: readonly Event[], words: Words): Neighbour[] {
  const index = placesIn(events).get(event.id);
  if (index === undefined) return [];
  const places = [
    { other: events[index - 1], rel: 'next' },
    { other: events[index + 1], rel: 'prev' },
  ] as const;
  return places.flatMap(({ other, rel }) =>
    other ? [{ event: other, distance: distance(event, other, words), rel }] : [],
  );
}

/** Where each event stands in a list, counted once for each list: there are many pages. */
export function placesIn(events: readonly Event[]): ReadonlyMap<string, number> {
  let known = places.get(events);
  if (!known) {
    known = new Map(events.map(({ id }, index) => [id, index]));
    places.set(events, known);
  }
  return known;
}

const places = new WeakMap<readonly Event[], ReadonlyMap<string, number>>();

/**
 * How far another event lies from one, in the finest words that are certain: "2 days later", "The
 * same week", "About 3 years earlier"; its own date where nothing can be said.
 */
function distance(from: Event, to: Event, words: Words): string {
  const { spans } = words;
  const [here, there] = [extentOf(from), extentOf(to)];
  if (!here || !there) return ownDate();
  const exact = [from, to].every(isExact);
  if (here.earliest <= there.latest && there.earliest <= here.latest) {
    if (exact) return spans.sameDay;
    if (sameSlot(here, there, 'week')) return spans.sameWeek;
    if (sameSlot(here, there, 'month')) return spans.sameMonth;
    if (sameSlot(here, there, 'year')) return spans.sameYear;
    return from.disputed || to.disputed ? ownDate() : spans.sameTime;
  }
  // Between dates in dispute that lie far apart there is no middle.
  if ([here, there].some(isWide) && (from.disputed || to.disputed)) return ownDate();
  const days = Math.round(Math.abs(middle(there) - middle(here)) / 86_400_000);
  const length = roughLength(days, spans);
  // A season stands below the days of its year in a list, whether they come before it or after.
  const later = there.earliest > here.earliest;
  if (exact && days < 60) return later ? spans.later(length) : spans.earlier(length);
  return later ? spans.aboutLater(length) : spans.aboutEarlier(length);

  function ownDate(): string {
    return dateHeading(to, '', words)
      .parts.map(({ text }) => text)
      .join('');
  }
}

function isWide({ earliest, latest }: Extent): boolean {
  return Date.parse(latest) - Date.parse(earliest) > 31 * 86_400_000;
}

function isExact({ precision, approximate, disputed }: Event): boolean {
  return precision === 'day' && !approximate && !disputed;
}

interface Extent {
  earliest: Day;
  latest: Day;
}

/** The days on which an event may lie, by any of its dates; `null` without a date. */
function extentOf(event: Event): Extent | null {
  const dates = event.disputed ? [event, ...candidatesOf(event)] : [event];
  const days = dates.flatMap(({ earliest, latest }) => [earliest ?? latest, latest ?? earliest]);
  const known = days.flatMap((day) => day ?? []).sort();
  const [earliest, latest] = [known[0], known.at(-1)];
  return earliest && latest ? { earliest, latest } : null;
}

function sameSlot(a: Extent, b: Extent, unit: Unit): boolean {
  const days = [a.earliest, a.latest, b.earliest, b.latest];
  return new Set(days.map((day) => slotIndex(day, unit))).size === 1;
}

/** The middle of what a date leaves open, since no day in it is likelier than another. */
function middle({ earliest, latest }: Extent): number {
  return (Date.parse(earliest) + Date.parse(latest)) / 2;
}

function roughLength(days: number, spans: Words['spans']): string {
  if (days < 60) return spans.days(Math.max(1, days));
  const months = Math.round(days / 30.44);
  return months < 24 ? spans.months(months) : spans.years(Math.round(days / 365.25));
}
