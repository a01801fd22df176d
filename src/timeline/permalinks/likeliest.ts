import { byCodeUnit } from '../by-code-unit.ts';
import type { Event } from '../model.ts';
import type { Addressed } from './index.ts';
import type { EventEntry } from './ledger.ts';
import { likeness } from './likeness.ts';

/** What the ledger remembers of an event, as far as a file about it may miss it. */
export function lastPublished(entry: EventEntry | undefined) {
  if (!entry) return null;
  const { title, date } = entry.published ?? entry;
  const articles = [...new Set(entry.reports.map(({ article }) => article))];
  return { title, date, articles, withdrawn: entry.state === 'withdrawn' };
}

/**
 * The events that most likely tell now what one told that no article reports any more: first those of
 * its articles that are new, for a rewritten sentence has no address yet, then the most alike in
 * words, actors and date. At most three, best first.
 */
export function likeliestNow(
  entry: EventEntry | undefined,
  { events, entries, recognised, absent }: Addressed,
): Event[] {
  if (!entry) return [];
  const articles = new Set(entry.reports.map(({ article }) => article));
  return events
    .flatMap((event) => {
      const features = entries.get(event.id);
      if (absent.has(event.id) || !features) return [];
      const here = event.reports.some(({ article }) => articles.has(article));
      const isNew = here && !recognised.has(event.id);
      const score = likeness(features, entry, (a, b) => a === b) + Number(isNew);
      return score >= leastLikely ? [{ event, score }] : [];
    })
    .sort((a, b) => b.score - a.score || byCodeUnit(a.event.id, b.event.id))
    .slice(0, 3)
    .map(({ event }) => event);
}

/** Below this likeness two events have hardly more than an article or an actor in common. */
const leastLikely = 0.3;
