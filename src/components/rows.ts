import type { Event } from '../timeline/model.ts';
import { archivePath } from './archive.ts';
import type { View } from './view.ts';

/** Above so many events a list leaves out summaries and sentences, which stand on each event's page. */
export const briefAbove = 150;

/**
 * Where the row of an event stands: on this page, when it is among `here`, or else in the archive
 * of its month, or with what is planned.
 */
export function rowHref({ href }: View, here: readonly Event[]): (event: Event) => string {
  const ids = new Set(here.map(({ id }) => id));
  return (event) => {
    const anchor = `#e-${event.id}`;
    if (ids.has(event.id)) return anchor;
    const archive = archivePath(event) ?? (event.status === 'planned' ? '/ahead/' : null);
    return archive ? href(archive + anchor) : href(event.path);
  };
}
