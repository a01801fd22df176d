import type { Day, Event } from '../timeline/model.ts';
import { candidatesOf } from './agreement.ts';
import { lensSlots, type Bounds, type Window } from './lens-window.ts';
import { daySlot, slotIndex, slotStart, type Unit } from './units.ts';

/** A slot of the lower strip of the overview: a day, a week or a month. */
export interface LensSlot {
  start: Day;
  /** How many of its events are the page's own. */
  own: number;
  /** Every event whose dates touch the slot, the page's own first. */
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
  /** It goes on beyond the edge of the lens. */
  goesOn: 'before' | 'after' | null;
}
/** A stack too high to draw, as a number, and how many of it are the page's own. */
export interface Pile {
  x: number;
  number: number;
  own: number;
}

export interface Lens {
  unit: Unit;
  slots: LensSlot[];
  undated: readonly Event[];
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
}

/** What may be drawn in a window, the same on every page. */
export interface LensContent {
  window: Window;
  touching: readonly { event: Event; bounds: Bounds }[];
  undated: readonly Event[];
}

const stackHeight = 4;

/** Draws a window: each event as a dot, a span or a joined pair, the page's own first and lowest. */
export function drawLens(
  { window, touching, undated }: LensContent,
  latestArticle: Day,
  isOwn: (event: Event) => boolean,
): Lens {
  const { unit, from: first, to: last } = window;
  const slots = Array.from({ length: last - first + 1 }, (_, index): LensSlot => ({
    start: slotStart(first + index, unit),
    own: 0,
    events: [],
  }));
  const stacks = new Map<number, Dot[]>();
  const spans = new Lanes();
  const pairs = new Lanes();
  const stack = (x: number, look: Look, own: boolean) => {
    const dots = stacks.get(x) ?? [];
    stacks.set(x, [...dots, { x, lane: dots.length, look, own }]);
  };
  for (const { event, bounds } of touching.toSorted((a, b) => rank(a.event) - rank(b.event))) {
    const from = bounds.from - first;
    const to = bounds.to - first;
    const inside = from >= 0 && to < slots.length;
    const own = isOwn(event);
    const touched = event.disputed
      ? slotsOfCandidates(event, window)
      : range(Math.max(0, from), Math.min(slots.length - 1, to));
    for (const index of touched) {
      const slot = slots[index];
      slot?.events.push(event);
      if (slot && own) slot.own += 1;
    }
    const look = event.disputed ? 'disputed' : event.status === 'planned' ? 'planned' : 'reported';
    const bar = {
      from: Math.max(0, from + 0.5),
      to: Math.min(slots.length, to + 0.5),
      look,
      own,
      goesOn: to >= slots.length ? 'after' : from < 0 ? 'before' : null,
    } as const;
    if (event.disputed && inside && from < to) {
      pairs.add(bar);
    } else if (event.disputed) {
      // What lies outside is left out, so that each date that is inside can still be seen.
      for (const x of touched) stack(x, look, own);
    } else if (from === to) {
      stack(from, look, own);
    } else if (to - from < lensSlots) {
      spans.add(bar);
    }
  }
  const undatedInOrder = undated.toSorted((a, b) => rank(a) - rank(b));
  for (const event of undatedInOrder) {
    stack(slots.length + 0.5, 'planned', isOwn(event));
  }
  const { dots, piles } = drawn(stacks);
  return {
    unit,
    slots,
    undated: undatedInOrder,
    units: slots.length + (undated.length > 0 ? 2 : 0),
    dots,
    piles,
    spans: spans.bars,
    pairs: pairs.bars,
    lanes: {
      dots: Math.max(0, ...[...stacks.values()].map(({ length }) => Math.min(stackHeight, length))),
      spans: spans.height,
      pairs: pairs.height,
    },
    now: nowIn(latestArticle, window),
  };

  function rank(event: Event): number {
    return isOwn(event) ? 0 : 1;
  }
}

/** Bars above each other, each in the lowest lane that is free. */
class Lanes {
  bars: Bar[] = [];
  height = 0;

  add(bar: Omit<Bar, 'lane'>): void {
    const taken = new Set(
      this.bars.filter(({ from, to }) => from <= bar.to && to >= bar.from).map(({ lane }) => lane),
    );
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    // What would make the map higher than the list below it is left to the list.
    if (lane >= mostLanes) return;
    this.bars.push({ ...bar, lane });
    this.height = Math.max(this.height, lane + 1);
  }
}

const mostLanes = 5;

/** Dots, and a bar with a number for each stack of more than four. */
function drawn(stacks: ReadonlyMap<number, Dot[]>): { dots: Dot[]; piles: Pile[] } {
  const dots: Dot[] = [];
  const piles: Pile[] = [];
  for (const [x, stack] of stacks) {
    if (stack.length > stackHeight) {
      piles.push({ x, number: stack.length, own: stack.filter(({ own }) => own).length });
    } else dots.push(...stack);
  }
  return { dots, piles };
}

/** The slots of the dates that stand against each other, not those between them. */
function slotsOfCandidates(event: Event, { unit, from, to }: Window): number[] {
  const indexes = candidatesOf(event).flatMap(({ earliest }) =>
    earliest ? slotIndex(earliest, unit) : [],
  );
  return [...new Set(indexes)]
    .filter((index) => index >= from && index <= to)
    .map((index) => index - from);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function nowIn(latestArticle: Day, { unit, from, to }: Window): number | null {
  const { index, part } = daySlot(latestArticle, unit);
  return index < from || index > to ? null : index - from + part;
}
