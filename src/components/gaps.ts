import type { Day, Event } from '../timeline/model.ts';
import { candidatesOf } from './agreement.ts';
import type { Words } from './words/index.ts';

/** A stretch of the calendar in which certainly nothing was reported to happen. */
export interface Gap {
  words: string;
  /** A year or more. */
  long: boolean;
}

interface Bounds {
  earliest: Day | null;
  latest: Day | null;
  exact: boolean;
}

/**
 * The gaps in an ordered list of events: at index i, the gap between event i-1 and event i.
 *
 * A gap runs from the last possible day of everything earlier to the first possible day of
 * everything later, so that a year-only event closes its whole year.
 */
export function gapsIn(
  events: readonly Event[],
  order: 'newest' | 'oldest',
  { spans }: Words,
): (Gap | null)[] {
  const forward = order === 'oldest' ? events : events.toReversed();
  const bounds = forward.map(boundsOf);
  const gaps: (Gap | null)[] = forward.map(() => null);
  const next = nextStarts(bounds);
  let end: Bounds | null = null;
  for (const [index, here] of bounds.entries()) {
    const start = next[index] ?? null;
    if (end?.latest && start?.earliest)
      gaps[index] = gapBetween(end.latest, start.earliest, end.exact && start.exact, spans);
    if (here.latest && (!end?.latest || here.latest > end.latest)) end = here;
  }
  if (order === 'oldest') return gaps;
  // Before its newer neighbour, in a list that runs backwards, is after it.
  return [null, ...gaps.toReversed().slice(0, -1)];
}

/** For each place, the earliest start at it or after it. */
function nextStarts(bounds: readonly Bounds[]): (Bounds | null)[] {
  const result: (Bounds | null)[] = [];
  let first: Bounds | null = null;
  for (const here of bounds.toReversed()) {
    if (here.earliest && (!first?.earliest || here.earliest < first.earliest)) first = here;
    result.push(first);
  }
  return result.reverse();
}

function boundsOf(event: Event): Bounds {
  const dates = event.disputed ? [event, ...candidatesOf(event)] : [event];
  const starts = dates.flatMap(({ earliest }) => earliest ?? []).sort();
  const ends = dates.flatMap(({ latest }) => latest ?? []).sort();
  return {
    earliest: starts[0] ?? null,
    latest: ends.at(-1) ?? null,
    exact: event.precision === 'day' && !event.approximate && !event.disputed,
  };
}

/** `null` below six weeks. */
function gapBetween(end: Day, start: Day, exact: boolean, spans: Words['spans']): Gap | null {
  const days = Math.round((Date.parse(start) - Date.parse(end)) / 86_400_000);
  if (days < 42) return null;
  const length = lengthWords(end, start, days, spans);
  return { words: exact ? spans.gap(length) : spans.gapAtLeast(length), long: days >= 365 };
}

/** Under 14 weeks in weeks, under 24 months in months, else in years and months; rounded down. */
function lengthWords(from: Day, to: Day, days: number, spans: Words['spans']): string {
  if (days < 98) return spans.weeks(Math.floor(days / 7));
  const months = fullMonths(from, to);
  if (months < 24) return spans.months(months);
  const rest = months % 12;
  const years = spans.years(Math.floor(months / 12));
  return rest > 0 ? spans.yearsAndMonths(years, spans.months(rest)) : years;
}

/** Whole months from one day to another. */
function fullMonths(from: Day, to: Day): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    (Number(to.slice(5, 7)) - Number(from.slice(5, 7)));
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}
