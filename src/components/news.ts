import type { Day, Event } from '../timeline/model.ts';
import { isAhead, oldestFirst } from './order.ts';

/** What a reader who has ten seconds wants to know of a timeline. */
export interface News {
  /** The newest event that was reported, the first below the line of the latest article. */
  last: Event | null;
  /** The nearest plan with a date; one without where no plan has any. None that was called off. */
  next: Event | null;
  /** On how many events the sources disagree. */
  disputed: number;
}

/** @param events newest first */
export function newsOf(events: readonly Event[], latestArticle: Day): News {
  const ahead = events
    .filter((event) => isAhead(event, latestArticle) && !event.calledOff)
    .sort(oldestFirst);
  return {
    last: events.find(({ status, date }) => status === 'reported' && date !== null) ?? null,
    next: ahead.find(({ date }) => date !== null) ?? ahead[0] ?? null,
    disputed: events.filter(({ disputed }) => disputed).length,
  };
}
