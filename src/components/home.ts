import type { Day, Event } from '../timeline/model.ts';
import { monthsOf, type Period } from './archive.ts';
import { isAhead, oldestFirst } from './order.ts';

/** What the first page shows of a timeline, and what it leaves to the archives. */
export interface Shown {
  shown: Event[];
  /** Months that are not shown, or not whole; each has its own page. */
  months: Period[];
  /** Planned events that are left to their own page. */
  aheadHidden: number;
}

/** Up to so many events stand on one page. */
const whole = 100;
/** How many days before the latest article a longer timeline still shows. */
const recentDays = 60;

/**
 * All events of a short timeline; of a longer one what is ahead and the last 60 days before the
 * latest article, fewer when they are crowded, and the months in which the others are.
 *
 * @param events newest first
 */
export function homeOf(events: readonly Event[], latestArticle: Day): Shown {
  if (events.length <= whole) return { shown: [...events], months: [], aheadHidden: 0 };
  const ahead = events.filter((event) => isAhead(event, latestArticle));
  // The nearest plans matter most, and those without a date.
  const nearest = ahead.toSorted(oldestFirst).slice(0, whole / 2);
  const since = Date.parse(latestArticle) - recentDays * 86_400_000;
  const past = events.filter((event) => !isAhead(event, latestArticle));
  const recent = past
    .filter(({ earliest, date }) => date !== null && Date.parse(earliest ?? latestArticle) >= since)
    .slice(0, whole - nearest.length);
  const shown = new Set([...nearest, ...recent]);
  return {
    shown: events.filter((event) => shown.has(event)),
    months: hiddenPeriods(past, shown),
    aheadHidden: ahead.length - nearest.length,
  };
}

/** The same for the timeline from its beginning: the first events, and the months that follow. */
export function startOf(events: readonly Event[], latestArticle: Day): Shown {
  const sorted = events.toSorted(oldestFirst);
  if (sorted.length <= whole * 3) return { shown: sorted, months: [], aheadHidden: 0 };
  const past = sorted.filter((event) => !isAhead(event, latestArticle));
  const shown = new Set(past.slice(0, whole));
  return { shown: [...shown], months: hiddenPeriods(past, shown), aheadHidden: 0 };
}

/** Months with events that are not among those shown, each counted whole, as its page is. */
function hiddenPeriods(events: readonly Event[], shown: ReadonlySet<Event>): Period[] {
  return monthsOf(events).filter((month) => !month.events.every((event) => shown.has(event)));
}
