import type { Day, Event } from '../timeline/model.ts';
import { columnsOf, type Columns } from './columns.ts';
import { drawLens, type Lens, type LensContent } from './lens.ts';
import { boundsIn, lensWindow, padded, type Window } from './lens-window.ts';
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
  const map = mapOf(events, latestArticle);
  const { columns } = map;
  const isOwn = new Set(own);
  const { content, source } = own === events ? map : enlargedFor(isOwn, map, latestArticle);
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

interface Enlarged {
  content: LensContent | null;
  source: Overview['source'];
}

interface TimelineMap extends Enlarged {
  events: readonly Event[];
  columns: Columns;
  /** What each event touches, by unit; made when a page asks for it. */
  bounds: Map<Window['unit'], readonly Touching[]>;
}

type Touching = LensContent['touching'][number];

/**
 * What the first page enlarges, so that a reader knows it again; but where less than half of the
 * page's own dates lie in it, the part that holds more of them.
 */
function enlargedFor(own: ReadonlySet<Event>, map: TimelineMap, latestArticle: Day): Enlarged {
  const held = ({ content }: Enlarged) =>
    content?.touching.filter(({ event }) => own.has(event)).length ?? 0;
  const dated = [...own].filter(({ date }) => date !== null);
  if (held(map) * 2 >= dated.length) return map;
  const window = lensWindow(dated, latestArticle);
  const other = window ? enlarged(padded(window), map, latestArticle) : map;
  return held(other) > held(map) ? other : map;
}

/** What is the same on every page, made once for a list of events: there are many pages. */
function mapOf(events: readonly Event[], latestArticle: Day): TimelineMap {
  const known = maps.get(events);
  if (known) return known;
  const columns = columnsOf(events);
  const window = lensWindow(events, latestArticle);
  const empty: TimelineMap = { events, columns, bounds: new Map(), content: null, source: null };
  const made = window ? { ...empty, ...enlarged(window, empty, latestArticle) } : empty;
  maps.set(events, made);
  return made;
}

const maps = new WeakMap<readonly Event[], TimelineMap>();

function enlarged(window: Window, map: TimelineMap, latestArticle: Day): Enlarged {
  const { events, columns } = map;
  const touching = boundsOf(window.unit, map).filter(
    ({ bounds }) => bounds.from <= window.to && bounds.to >= window.from,
  );
  const undated =
    map.content?.undated ??
    events.filter((event) => event.date === null && isAhead(event, latestArticle));
  return { content: { window, touching, undated }, source: sourceOf(window, columns) };
}

function boundsOf(unit: Window['unit'], { events, bounds }: TimelineMap): readonly Touching[] {
  const known = bounds.get(unit);
  if (known) return known;
  const made = events.flatMap((event) => {
    const own = boundsIn(event, unit);
    return own ? [{ event, bounds: own }] : [];
  });
  bounds.set(unit, made);
  return made;
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
