import type { Event } from '../timeline/model.ts';
import { overlap } from './agreement.ts';
import { positionOf } from './order.ts';
import type { Words } from './words/index.ts';

/** The event next to another on the rail, and how far away it lies. */
export interface Neighbour {
  event: Event;
  distance: string;
  rel: 'next' | 'prev';
}

/**
 * The next later event, then the next earlier one, by the middle of what each date leaves open: so
 * "later" is true also of a year or a season, which lists put after the days in it. What has no
 * date comes after all that has one.
 *
 * @param events newest first, as they stand on the rail
 */
export function neighboursOf(event: Event, events: readonly Event[], words: Words): Neighbour[] {
  const inTime = byTime(events);
  const index = placesIn(inTime).get(event.id);
  if (index === undefined) return [];
  const [earlier, later] = [inTime[index - 1], inTime[index + 1]];
  return [
    ...(later
      ? [{ event: later, distance: distance(event, later, 'later', words), rel: 'next' as const }]
      : []),
    ...(earlier
      ? [
          {
            event: earlier,
            distance: distance(event, earlier, 'earlier', words),
            rel: 'prev' as const,
          },
        ]
      : []),
  ];
}

/** Events from the earliest to the latest, sorted once for each list: there are many pages. */
function byTime(events: readonly Event[]): readonly Event[] {
  let sorted = sortedByTime.get(events);
  if (!sorted) {
    const time = (event: Event) => {
      const at = middle(event);
      return Number.isNaN(at) ? Infinity : at;
    };
    sorted = events.toReversed().sort((a, b) => (time(a) === time(b) ? 0 : time(a) - time(b)));
    sortedByTime.set(events, sorted);
  }
  return sorted;
}

const sortedByTime = new WeakMap<readonly Event[], readonly Event[]>();

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

/** "2 days later", "about 3 years earlier"; what stands beside it when neither can be said. */
function distance(from: Event, to: Event, way: 'later' | 'earlier', words: Words): string {
  const { spans } = words;
  const later = way === 'later';
  if (!to.earliest || !from.earliest) {
    if (to.date === null) return words.dates.none;
    return later ? spans.laterAlone : spans.earlierAlone;
  }
  const exact = [from, to].every(isExact);
  const days = Math.round(Math.abs(middle(to) - middle(from)) / 86_400_000);
  if (exact && days === 0) return spans.sameDay;
  if (!exact && overlap(from, to)) return samePeriod(from, to, spans);
  const length = roughLength(days, spans);
  if (exact && days < 60) return later ? spans.later(length) : spans.earlier(length);
  return later ? spans.aboutLater(length) : spans.aboutEarlier(length);
}

function isExact({ precision, approximate, disputed }: Event): boolean {
  return precision === 'day' && !approximate && !disputed;
}

/** The middle of what a date leaves open, since no day in it is likelier than another. */
function middle({ earliest, latest }: Event): number {
  const start = Date.parse(earliest ?? latest ?? '');
  return (start + Date.parse(latest ?? earliest ?? '')) / 2;
}

function roughLength(days: number, spans: Words['spans']): string {
  if (days < 60) return spans.days(Math.max(1, days));
  const months = Math.round(days / 30.44);
  return months < 24 ? spans.months(months) : spans.years(Math.round(days / 365.25));
}

function samePeriod(a: Event, b: Event, spans: Words['spans']): string {
  const [at, bt] = [positionOf(a), positionOf(b)];
  if (!at || !bt || at.year !== bt.year) return spans.sameTime;
  return at.month > 0 && at.month === bt.month ? spans.sameMonth : spans.sameYear;
}
