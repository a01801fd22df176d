import type { Event } from '../timeline/model.ts';
import { archiveOf } from './archive.ts';
import { lookup } from './lookup.ts';
import type { View } from './view.ts';

/**
 * Where the row of an event stands: on this page, when it is among `here`, or else in the archive
 * of its day, month or year, or with what is planned.
 */
export function rowHref(
  { href, timeline }: View,
  here: readonly Event[],
): (event: Event) => string {
  const ids = new Set(here.map(({ id }) => id));
  const { pathOf } = archiveOf(lookup(timeline).events);
  return (event) => {
    const anchor = `#e-${event.id}`;
    if (ids.has(event.id)) return anchor;
    const archive = pathOf(event);
    return archive ? href(archive + anchor) : href(event.path);
  };
}
