import type { Day, Event } from '../timeline/model.ts';
import { columnsOf, type Columns } from './columns.ts';
import { drawLens, type Lens, type LensContent } from './lens.ts';
import { boundsIn, lensWindow, type Window } from './lens-window.ts';
import { isAhead } from './order.ts';
import { slotIndex, slotStart } from './units.ts';

/** A map of the timeline: how many events in each year, and the liveliest days enlarged. */
export interface Overview extends Columns {
  /** How many of each column are the page's own. */
  own: number[];
  lens: Lens | null;
  /** Part of the upper strip that the lens enlarges, from 0 to 1. */
  source: { from: number; to: number } | null;
  total: number;
}

/**
 * @param events all of the timeline
 * @param own those the page is about, the others being drawn in grey; all, when left out
 */
export function overviewOf(
  events: readonly Event[],
  latestArticle: Day,
  own: readonly Event[] = events,
): Overview {
  const { columns, content, source } = mapOf(events, latestArticle);
  const isOwn = new Set(own);
  const numbers = columns.columns.map(() => 0);
  for (const event of own) {
    const column = columns.columnOf.get(event);
    if (column !== undefined) numbers[column] = (numbers[column] ?? 0) + 1;
  }
  return {
    ...columns,
    own: numbers,
    lens: content && drawLens(content, latestArticle, (event) => isOwn.has(event)),
    source,
    total: events.length,
  };
}

interface TimelineMap {
  columns: Columns;
  content: LensContent | null;
  source: Overview['source'];
}

/** What is the same on every page, made once for a list of events: there are many pages. */
function mapOf(events: readonly Event[], latestArticle: Day): TimelineMap {
  const known = maps.get(events);
  if (known) return known;
  const columns = columnsOf(events);
  const window = lensWindow(events, latestArticle);
  const made = {
    columns,
    content: window && contentOf(window, events, latestArticle),
    source: window && sourceOf(window, columns),
  };
  maps.set(events, made);
  return made;
}

const maps = new WeakMap<readonly Event[], TimelineMap>();

function contentOf(window: Window, events: readonly Event[], latestArticle: Day): LensContent {
  return {
    window,
    touching: events.flatMap((event) => {
      const bounds = boundsIn(event, window.unit);
      const touches = bounds && bounds.from <= window.to && bounds.to >= window.from;
      return touches ? [{ event, bounds }] : [];
    }),
    undated: events.filter((event) => event.date === null && isAhead(event, latestArticle)),
  };
}

function sourceOf(
  { unit, from, to }: Window,
  { unit: columnUnit, columns }: Columns,
): Overview['source'] {
  const slotOf = (index: number) => slotIndex(slotStart(index, unit), columnUnit);
  const touched = columns.flatMap((column, index) =>
    column.from <= slotOf(to) && column.to >= slotOf(from) ? [index] : [],
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { from: first / columns.length, to: (last + 1) / columns.length };
}
