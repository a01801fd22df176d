import type { Day, Event } from '../timeline/model.ts';
import { candidatesOf } from './agreement.ts';
import { dateHeading } from './headings.ts';
import { rangeText } from './date-words.ts';
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
 * same week", "About 3 years earlier" between days, "37 to 67 days later" where one is a month; its own
 * date where nothing can be said.
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
  // Between dates in dispute that lie far apart, or from one that is open, there is no length.
  if ([here, there].some(isWide) && (from.disputed || to.disputed)) return ownDate();
  if ([from, to].some(isOpen)) return ownDate();
  // A season stands below the days of its year in a list, whether they come before it or after.
  const later = there.earliest > here.earliest;
  const [first, second] = later ? [here, there] : [there, here];
  const days = {
    least: between(first.latest, second.earliest),
    most: between(first.earliest, second.latest),
  };
  const { length, kind } = lengthOf(days, words);
  if (kind === 'limit') return later ? spans.lessLater(length) : spans.lessEarlier(length);
  const sure = kind === 'days' && (exact || days.least < days.most);
  if (sure) return later ? spans.later(length) : spans.earlier(length);
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

function isOpen({ earliest, latest }: Event): boolean {
  return earliest === null || latest === null;
}

function between(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * The length from `least` to `most` days in words: "37 to 67 days", or rounded, "7 to 8 years"; one number
 * where both come to the same; only a limit, "3 years", where nothing more is known than that it is less.
 */
function lengthOf(
  { least, most }: { least: number; most: number },
  words: Words,
): { length: string; kind: 'days' | 'rounded' | 'limit' } {
  const { days, inWords } = unitFor(least, most, words.spans);
  const kind = days === 1 ? 'days' : 'rounded';
  const [from, to] = [Math.round(least / days), Math.round(most / days)];
  if (from === to) return { length: inWords(Math.max(1, to)), kind };
  if (from === 0) return { length: inWords(Math.ceil(most / days)), kind: 'limit' };
  return { length: rangeText(words.numbers.format(from), inWords(to), words), kind };
}

/** Days up to two months, months up to two years, else years; of a range the unit of its longer end. */
function unitFor(
  least: number,
  most: number,
  spans: Words['spans'],
): { days: number; inWords: (number: number) => string } {
  if (least < 60 && most < 100) return { days: 1, inWords: spans.days };
  if (most < 730) return { days: 30.44, inWords: spans.months };
  return { days: 365.25, inWords: spans.years };
}
