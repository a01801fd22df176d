import type { Event } from '../timeline/model.ts';
import { listOf, placedPages, type ListPage, type ListRules } from './listing.ts';
import { positionOf } from './order.ts';
import { affordable, rowsOnPage } from './row-cost.ts';

/** The years and months of a timeline, each a page, and of a crowded month its days. */
export interface Archive {
  root: ListPage<Event>;
  years: ListPage<Event>[];
  months: ListPage<Event>[];
  /** The page that holds the row of an event; `null` for one that belongs to no year. */
  pathOf: (event: Event) => string | null;
}

/** What a list that is parted shows on its first page, in elements. */
const leadCost = 2200;

/** How events are parted into pages. */
export const eventRules: ListRules<Event> = {
  slotOf: (event) => {
    const at = positionOf(event);
    return at?.era === null ? at : null;
  },
  idOf: ({ id }) => id,
  most: rowsOnPage,
  lead: (events) => affordable(events, leadCost),
};

/** The archive of a list of events, newest first; made once for each list. */
export function archiveOf(events: readonly Event[]): Archive {
  const known = archives.get(events);
  if (known) return known;
  const root = listOf('/', events, { ...eventRules, always: true });
  const pages = placedPages(root).map(({ page }) => page);
  // The pages come from the top down, so that the narrowest has the last word.
  const paths = new Map<Event, string>();
  for (const { shown, path } of pages) for (const event of shown) paths.set(event, path);
  const made = {
    root,
    years: pages.filter(({ month, letter }) => month === 0 && letter === ''),
    months: pages.filter(({ month, day, letter }) => month > 0 && day === 0 && letter === ''),
    pathOf: (event: Event) => paths.get(event) ?? null,
  };
  archives.set(events, made);
  return made;
}

const archives = new WeakMap<readonly Event[], Archive>();

/** How many of the latest years are told month by month beside a long list. */
const yearsByMonth = 2;

/** The years that a list leaves to the archive, and of the latest of them the months. */
export function periodsBeside({ years }: Archive, shown: ReadonlySet<Event>): ListPage<Event>[] {
  const left = years
    .filter(({ items }) => !items.every((event) => shown.has(event)))
    .sort((a, b) => b.year - a.year);
  return left.flatMap((year, index) => [
    year,
    ...year.parts.filter(({ month }) => index < yearsByMonth && month > 0),
  ]);
}

/** The archive page of an event's month, or of its year when it names no month. */
export function archivePath(event: Event): string | null {
  const at = eventRules.slotOf(event);
  if (!at) return null;
  const year = `/${String(at.year).padStart(4, '0')}/`;
  return at.month === 0 ? year : `${year}${String(at.month).padStart(2, '0')}/`;
}
