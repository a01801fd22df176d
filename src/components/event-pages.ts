import type { Event, Timeline } from '../timeline/model.ts';

/** A page under `/events/`: an event's own, or an address that it once had. */
export interface EventPage {
  id: string;
  event: Event;
  moved: boolean;
}

/** A page for every address an event has or had; an address in use wins over a former one. */
export function eventPages({ events }: Timeline): EventPage[] {
  const pages = new Map<string, EventPage>();
  for (const event of events) pages.set(event.id, { id: event.id, event, moved: false });
  for (const event of events) {
    for (const path of event.formerPaths) {
      const id = /^\/events\/([^/]+)\/$/.exec(path)?.[1];
      if (id && !pages.has(id)) pages.set(id, { id, event, moved: true });
    }
  }
  return [...pages.values()];
}
