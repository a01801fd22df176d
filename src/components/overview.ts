import type { Day, Event } from '../timeline/model.ts';
import { candidatesOf } from './agreement.ts';
import { isAhead, positionOf } from './order.ts';
import { daySlot, slotIndex, slotStart, type Unit } from './units.ts';

/** A column of the upper strip: a year, several years, or a month. */
export interface Column {
  /** First and last slot of the column, in years or months. */
  from: number;
  to: number;
  reported: number;
  planned: number;
  /** How many of them are the page's own: all, where the page shows all. */
  own: number;
}

/** A slot of the lower strip that is enlarged from the upper. */
export interface LensSlot {
  start: Day;
  /** Every event whose dates touch the slot. */
  events: Event[];
}

export type Look = 'reported' | 'planned' | 'disputed';

/** Marks of the lens; `x` counts slots from its left edge, `lane` counts from the bottom. */
export interface Dot {
  x: number;
  lane: number;
  look: Look;
  own: boolean;
}
export interface Bar {
  /** From the middle of a slot to the middle of another, or to the edge where it goes on. */
  from: number;
  to: number;
  lane: number;
  look: Look;
  own: boolean;
}
/** A stack too high to draw, as a number. */
export interface Pile {
  x: number;
  number: number;
}

export interface Lens {
  unit: Unit;
  slots: LensSlot[];
  undated: Event[];
  /** Width in units of one slot; "No date given" takes two. */
  units: number;
  dots: Dot[];
  piles: Pile[];
  spans: Bar[];
  pairs: Bar[];
  /** Highest stack of dots, and lanes of spans and of pairs. */
  lanes: { dots: number; spans: number; pairs: number };
  /** End of the latest article's day, in slots; `null` when it lies outside. */
  now: number | null;
  /** Part of the upper strip that the lens enlarges, from 0 to 1. */
  source: { from: number; to: number } | null;
}

export interface Overview {
  unit: 'year' | 'month';
  columns: Column[];
  lens: Lens | null;
  total: number;
}

const mostColumns = 12;
const lensSlots = 10;
const stackHeight = 4;
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/**
 * A map of the timeline: how many events in each year, and the liveliest days enlarged.
 *
 * @param isOwn which events the page is about; the others are drawn in grey
 */
export function overviewOf(
  events: readonly Event[],
  latestArticle: Day,
  isOwn: (event: Event) => boolean = () => true,
): Overview {
  const { unit, columns } = columnsOf(events, isOwn);
  return {
    unit,
    columns,
    lens: lensOf(events, latestArticle, isOwn, unit, columns),
    total: events.length,
  };
}

function columnsOf(events: readonly Event[], isOwn: (event: Event) => boolean) {
  const placed = events.flatMap((event) => {
    const at = positionOf(event);
    return at?.era === null ? [{ event, at }] : [];
  });
  const months = placed.map(({ at }) => at.year * 12 + Math.max(at.month, 1) - 1);
  const allHaveMonths = placed.every(({ at }) => at.month > 0);
  const [firstMonth, lastMonth] = boundsOf(months);
  const unit = allHaveMonths && lastMonth - firstMonth < mostColumns ? 'month' : 'year';
  const slots = unit === 'month' ? months : placed.map(({ at }) => at.year);
  const [first, last] = boundsOf(slots);
  const step = steps.find((size) => last - floorTo(first, size) < size * mostColumns) ?? 10_000;
  const columns: Column[] = [];
  // One column says nothing that the count beside it does not say.
  if (placed.length > 0 && last > first) {
    for (let from = floorTo(first, step); from <= last; from += step) {
      columns.push({ from, to: from + step - 1, reported: 0, planned: 0, own: 0 });
    }
  }
  for (const [index, { event }] of placed.entries()) {
    const slot = slots[index] ?? first;
    const column = columns[Math.floor((slot - floorTo(first, step)) / step)];
    if (!column) continue;
    column[event.status === 'planned' ? 'planned' : 'reported'] += 1;
    if (isOwn(event)) column.own += 1;
  }
  return { unit, columns } as const;
}

function lensOf(
  events: readonly Event[],
  latestArticle: Day,
  isOwn: (event: Event) => boolean,
  columnUnit: 'year' | 'month',
  columns: readonly Column[],
): Lens | null {
  const window = liveliest(events);
  if (!window) return null;
  const { unit, from, to } = window;
  const slots: LensSlot[] = [];
  for (let index = from; index <= to; index += 1) slots.push({ start: slotStart(index, unit), events: [] });
  const undated = events.filter((event) => event.date === null && isAhead(event, latestArticle));
  const lens: Lens = {
    unit,
    slots,
    undated,
    units: slots.length + (undated.length > 0 ? 2 : 0),
    dots: [],
    piles: [],
    spans: [],
    pairs: [],
    lanes: { dots: 0, spans: 0, pairs: 0 },
    now: nowIn(latestArticle, unit, from, to),
    source: sourceOf(window, columnUnit, columns),
  };
  draw(lens, events, from, isOwn);
  return lens;
}

interface Window {
  unit: Unit;
  from: number;
  to: number;
}

/**
 * The run of ten days that wholly holds the most events, the latest of equals; of weeks or months
 * where no ten days hold a fifth of what there is.
 */
function liveliest(events: readonly Event[]): Window | null {
  let best: (Window & { held: number }) | null = null;
  for (const unit of ['day', 'week', 'month'] as const) {
    const intervals = events.flatMap((event) => {
      const bounds = boundsIn(event, unit);
      return bounds && bounds.to - bounds.from < lensSlots ? [bounds] : [];
    });
    const window = fullest(intervals, unit);
    if (window && (!best || window.held > best.held * 2)) best = window;
    if (best && best.held * 5 >= events.length) return best;
  }
  return best;
}

function fullest(intervals: { from: number; to: number }[], unit: Unit): (Window & { held: number }) | null {
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

/** First and last slot that the dates of an event touch. */
function boundsIn(event: Event, unit: Unit): { from: number; to: number } | null {
  const dates = event.disputed ? candidatesOf(event) : [event];
  const starts = dates.flatMap(({ earliest }) => (earliest ? slotIndex(earliest, unit) : []));
  const ends = dates.flatMap(({ latest }) => (latest ? slotIndex(latest, unit) : []));
  if (starts.length < dates.length || ends.length < dates.length || dates.length === 0) return null;
  return { from: Math.min(...starts), to: Math.max(...ends) };
}

function draw(lens: Lens, events: readonly Event[], first: number, isOwn: (event: Event) => boolean) {
  const heights = lens.slots.map(() => 0);
  const spanEnds: number[] = [];
  const pairEnds: number[] = [];
  const stack = (x: number, look: Look, own: boolean) => {
    const lane = heights[x] ?? 0;
    heights[x] = lane + 1;
    lens.dots.push({ x, lane, look, own });
  };
  // Own events first, so that they stand at the bottom of a stack and are never among the uncounted.
  const sorted = events.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  for (const event of sorted) {
    const bounds = boundsIn(event, lens.unit);
    if (!bounds) continue;
    const from = bounds.from - first;
    const to = bounds.to - first;
    const touched = event.disputed ? slotsTouched(lens, event) : lens.slots.keys().filter((slot) => slot >= from && slot <= to);
    for (const slot of touched) lens.slots[slot]?.events.push(event);
    const inside = from >= 0 && to < lens.slots.length;
    const own = isOwn(event);
    const look = event.disputed ? 'disputed' : event.status === 'planned' ? 'planned' : 'reported';
    const bar = { from: Math.max(0, from + 0.5), to: Math.min(lens.slots.length, to + 0.5), look, own } as const;
    if (event.disputed && inside && from < to) {
      lens.pairs.push({ ...bar, lane: laneFor(pairEnds, from, to) });
    } else if (event.disputed) {
      // What lies outside is left out, so that each date that is inside can still be seen.
      for (const x of slotsTouched(lens, event)) stack(x, look, own);
    } else if (from === to && inside) {
      stack(from, look, own);
    } else if (to - from < lensSlots && from < lens.slots.length && to >= 0) {
      lens.spans.push({ ...bar, lane: laneFor(spanEnds, from, to) });
    }
  }
  const undated = lens.undated.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  for (const [lane, event] of undated.entries()) {
    lens.dots.push({ x: lens.slots.length + 0.5, lane, look: 'planned', own: isOwn(event) });
  }
  pile(lens, [...heights.entries(), [lens.slots.length + 0.5, undated.length]]);
  lens.lanes = {
    dots: Math.min(stackHeight, Math.max(0, ...heights, undated.length)),
    spans: spanEnds.length,
    pairs: pairEnds.length,
  };
}

/** The slots of the dates that stand against each other, not those between them. */
function slotsTouched(lens: Lens, event: Event): number[] {
  const first = slotIndex(lens.slots[0]?.start ?? '', lens.unit);
  const indexes = candidatesOf(event).flatMap(({ earliest }) =>
    earliest ? slotIndex(earliest, lens.unit) - first : [],
  );
  return [...new Set(indexes)].filter((index) => index in lens.slots);
}

/** Turns every stack of more than four dots into a bar with a number. */
function pile(lens: Lens, heights: readonly [number, number][]) {
  for (const [x, number] of heights) {
    if (number <= stackHeight) continue;
    lens.dots = lens.dots.filter((dot) => dot.x !== x);
    lens.piles.push({ x, number });
  }
}

/** The lowest lane that is free from `from` on. */
function laneFor(ends: number[], from: number, to: number): number {
  const free = ends.findIndex((end) => end < from);
  const lane = free < 0 ? ends.length : free;
  ends[lane] = to;
  return lane;
}

function nowIn(latestArticle: Day, unit: Unit, from: number, to: number): number | null {
  const { index, part } = daySlot(latestArticle, unit);
  return index < from || index > to ? null : index - from + part;
}

function sourceOf({ unit, from, to }: Window, columnUnit: 'year' | 'month', columns: readonly Column[]) {
  if (columns.length === 0) return null;
  const slotOf = (index: number) => slotIndex(slotStart(index, unit), columnUnit);
  const touchedColumns = columns.flatMap((column, index) =>
    column.from <= slotOf(to) && column.to >= slotOf(from) ? [index] : [],
  );
  const [first, last] = [touchedColumns[0], touchedColumns.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { from: first / columns.length, to: (last + 1) / columns.length };
}

function floorTo(number: number, step: number): number {
  // A single step starts where the events start; longer ones at round years.
  return step === 1 ? number : Math.floor(number / step) * step;
}

function boundsOf(numbers: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const number of numbers) [low, high] = [Math.min(low, number), Math.max(high, number)];
  return [low, high];
}
