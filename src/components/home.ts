import type { Day, Event } from '../timeline/model.ts';
import { archiveOf, periodsBeside } from './archive.ts';
import type { ListPage } from './listing.ts';
import { isAhead, oldestFirst } from './order.ts';
import { affordable } from './row-cost.ts';

/** What the first page shows of a timeline, and what it leaves to the archives. */
export interface Shown {
  shown: Event[];
  /** Years and months that are not shown, or not whole; each has its own page. */
  periods: ListPage<Event>[];
  /** Planned events that are left to their own page. */
  aheadHidden: number;
}

/** What the rows of the first page may cost, in elements, however large the folder. */
const homeCost = 2200;
/** The most events that stand there; the plans among them have up to a third of the room. */
const whole = 100;
/** How many days before the latest article a longer timeline still shows. */
const recentDays = 60;

/**
 * All events of a short timeline; of a longer one what is ahead and the last 60 days before the
 * latest article, fewer when they are crowded, and the periods in which the others are.
 *
 * @param events newest first
 */
export function homeOf(events: readonly Event[], latestArticle: Day): Shown {
  if (events.length <= whole && affordable(events, homeCost).length === events.length) {
    return { shown: [...events], periods: [], aheadHidden: 0 };
  }
  const ahead = events.filter((event) => isAhead(event, latestArticle));
  // The nearest plans matter most.
  const nearest = affordable(ahead.toSorted(oldestFirst), homeCost / 3).slice(0, whole / 3);
  const since = Date.parse(latestArticle) - recentDays * 86_400_000;
  const past = events.filter((event) => !isAhead(event, latestArticle));
  const recent = past.filter(
    ({ earliest, date }) => date !== null && Date.parse(earliest ?? latestArticle) >= since,
  );
  const shown = new Set([
    ...nearest,
    ...affordable(recent, (homeCost * 2) / 3).slice(0, whole - nearest.length),
  ]);
  return {
    shown: events.filter((event) => shown.has(event)),
    periods: periodsBeside(archiveOf(events), shown),
    aheadHidden: ahead.length - nearest.length,
  };
}
