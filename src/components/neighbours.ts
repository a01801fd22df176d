import type { Event } from '../timeline/model.ts';
import { count } from './counts.ts';
import { fullMonths } from './gaps.ts';
import { positionOf } from './order.ts';

/** The event next to another on the rail, and how far away it lies. */
export interface Neighbour {
  event: Event;
  distance: string;
}

/** @param events newest first, as they stand on the rail */
export function neighboursOf(event: Event, events: readonly Event[]): { later: Neighbour | null; earlier: Neighbour | null } {
  const index = events.findIndex(({ id }) => id === event.id);
  const later = index > 0 ? events[index - 1] : undefined;
  const earlier = index >= 0 ? events[index + 1] : undefined;
  return {
    later: later ? { event: later, distance: distance(event, later, 'later') } : null,
    earlier: earlier ? { event: earlier, distance: distance(event, earlier, 'earlier') } : null,
  };
}

/** "2 days later", "about 3 years earlier"; what stands beside it when neither can be said. */
function distance(from: Event, to: Event, direction: 'later' | 'earlier'): string {
  if (!to.earliest || !from.earliest) return to.date === null ? 'No date given' : capitalise(direction);
  const [first, last] = direction === 'later' ? [from.earliest, to.earliest] : [to.earliest, from.earliest];
  const exact = [from, to].every(({ precision, approximate, disputed }) => precision === 'day' && !approximate && !disputed);
  const days = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
  if (exact && days === 0) return 'The same day';
  if (!exact && overlaps(from, to)) return samePeriod(from, to) ?? `Around the same time`;
  if (days <= 0) return capitalise(direction);
  const months = fullMonths(first, last);
  const length =
    days < 60 ? count(days, 'day') : months < 24 ? count(months, 'month') : count(Math.floor(months / 12), 'year');
  return `${exact && days < 60 ? '' : 'About '}${length} ${direction}`;
}

function overlaps(a: Event, b: Event): boolean {
  return (a.earliest ?? '') <= (b.latest ?? '9999') && (b.earliest ?? '') <= (a.latest ?? '9999');
}

function samePeriod(a: Event, b: Event): string | null {
  const [at, bt] = [positionOf(a), positionOf(b)];
  if (!at || !bt || at.year !== bt.year) return null;
  return at.month > 0 && at.month === bt.month ? 'The same month' : 'The same year';
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
