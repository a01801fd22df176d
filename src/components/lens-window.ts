import type { Event } from '../timeline/model.ts';
import { candidatesOf } from './agreement.ts';
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

const millisecondsInDay = 86_400_000;
const millisecondsIn = {
  day: 0,
  week: 7 * millisecondsInDay,
  month: 28 * millisecondsInDay,
};

/** The units in which the overview enlarges. */
type LensUnit = keyof typeof millisecondsIn;

/**
 * The run of ten days that wholly holds the most events, the latest of equals; of weeks or months
 * where no ten days hold a fifth of what there is.
 */
export function liveliest(events: readonly Event[]): Window | null {
  let best: (Window & { held: number }) | null = null;
  for (const unit of ['day', 'week', 'month'] as const) {
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
