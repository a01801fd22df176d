import type { Day, Event } from '../timeline/model.ts';
import { candidatesOf } from './agreement.ts';
import { isAhead } from './order.ts';
import { slotIndex } from './units.ts';

/** The part of the calendar that the overview enlarges: first and last slot, in units. */
export interface Window {
  unit: LensUnit;
  from: number;
  to: number;
}

/** First and last slot that the dates of an event touch. */
export interface Bounds {
  from: number;
  to: number;
}

/** So many slots fit beside each other on the narrowest screen. */
export const lensSlots = 10;

/** Above so many events a page lists only the latest of them, and the map has to show those. */
const large = 100;

const millisecondsInDay = 86_400_000;
const millisecondsIn = {
  day: 0,
  week: 7 * millisecondsInDay,
  month: 28 * millisecondsInDay,
};

/** The units in which the overview enlarges. */
type LensUnit = keyof typeof millisecondsIn;
const lensUnits: readonly LensUnit[] = ['day', 'week', 'month'];

/**
 * What the overview enlarges: of a short timeline the liveliest days, widened as far as there is
 * room for the spans that begin or end beside them; of a timeline of more than a hundred events
 * the days that lead up to the latest article, as in the list below.
 */
export function lensWindow(events: readonly Event[], latestArticle: Day): Window | null {
  const latest = events.length > large ? runUpTo(latestArticle, events) : null;
  if (latest) return latest;
  const window = liveliest(events);
  return window && widened(window, events);
}

/** How many events make a run of slots worth the place; and how far ahead plans may widen it. */
const worthwhile = 10;
const slotsAhead = 2;

/**
 * The ten slots that end with the latest article, or with plans for the next two slots: days where
 * ten events lie in them, else weeks or months. `null` where even the months are empty.
 */
function runUpTo(latestArticle: Day, events: readonly Event[]): Window | null {
  let best: Window | null = null;
  for (const unit of lensUnits) {
    const now = slotIndex(latestArticle, unit);
    const bounds = events.flatMap((event) => {
      const one = boundsIn(event, unit);
      const soon = isAhead(event, latestArticle) ? slotsAhead : 0;
      return one && one.to - one.from < lensSlots && one.to <= now + soon ? [one] : [];
    });
    const end = bounds.reduce((latest, { to }) => Math.max(latest, to), now);
    const inside = bounds.filter(({ from }) => from > end - lensSlots);
    const from = inside.reduce((first, one) => Math.min(first, one.from), end);
    if (inside.length > 0) best = { unit, from, to: end };
    if (inside.length >= worthwhile) break;
  }
  return best;
}

/** The window with as many slots before and after it as there is room for. */
export function padded({ unit, from, to }: Window): Window {
  const free = lensSlots - (to - from + 1);
  const before = Math.floor(free / 2);
  return { unit, from: from - before, to: to + free - before };
}

/** The window with the ends of the spans that reach beyond it, as far as there are slots for them. */
function widened(window: Window, events: readonly Event[]): Window {
  const touching = events.flatMap((event) => {
    const bounds = event.disputed ? null : boundsIn(event, window.unit);
    const short = bounds && bounds.to - bounds.from < lensSlots;
    return short && bounds.from <= window.to && bounds.to >= window.from ? [bounds] : [];
  });
  const last = Math.max(window.to, ...touching.map(({ to }) => to));
  const to = Math.min(last, window.from + lensSlots - 1);
  const first = Math.min(window.from, ...touching.map(({ from }) => from));
  return { ...window, from: Math.max(first, to - lensSlots + 1), to };
}

/**
 * The run of ten days that wholly holds the most events, the latest of equals; of weeks or months
 * where no ten days hold a fifth of what there is.
 */
function liveliest(events: readonly Event[]): Window | null {
  let best: (Window & { held: number }) | null = null;
  for (const unit of lensUnits) {
    const window = fullest(
      events.flatMap((event) => {
        const bounds = boundsIn(event, unit);
        return bounds && bounds.to - bounds.from < lensSlots ? [bounds] : [];
      }),
      unit,
    );
    // A coarser unit always holds more; it has to be worth the days it hides.
    if (window && (!best || window.held > best.held * 2)) best = window;
    if (best && best.held * 5 >= events.length) return best;
  }
  return best;
}

/** `null` where a date is open or missing. */
export function boundsIn(event: Event, unit: LensUnit): Bounds | null {
  const dates = event.disputed ? candidatesOf(event) : [event];
  let bounds: Bounds | null = null;
  for (const { earliest, latest } of dates) {
    if (!earliest || !latest) return null;
    const from = slotIndex(earliest, unit);
    // A week that runs from one month into the next is a mark in the first, and no span.
    const isShort = Date.parse(latest) - Date.parse(earliest) < millisecondsIn[unit];
    const to = isShort ? from : slotIndex(latest, unit);
    bounds = bounds
      ? { from: Math.min(bounds.from, from), to: Math.max(bounds.to, to) }
      : { from, to };
  }
  return bounds;
}

function fullest(intervals: Bounds[], unit: LensUnit): (Window & { held: number }) | null {
  const sorted = intervals.toSorted((a, b) => a.from - b.from);
  let best: (Window & { held: number }) | null = null;
  for (const [index, { from }] of sorted.entries()) {
    if (sorted[index - 1]?.from === from) continue;
    let held = 0;
    let to = from;
    for (let next = index; next < sorted.length; next += 1) {
      const interval = sorted[next];
      if (!interval || interval.from >= from + lensSlots) break;
      if (interval.to >= from + lensSlots) continue;
      held += 1;
      to = Math.max(to, interval.to);
    }
    if (!best || held >= best.held) best = { unit, from, to, held };
  }
  return best;
}
