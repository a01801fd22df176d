import type { Day, Event, Timeline } from '../timeline/model.ts';
import { actorList } from './actor-pages.ts';
import { archiveOf, eventRules } from './archive.ts';
import { listOf, type ListPage } from './listing.ts';
import { lookup } from './lookup.ts';
import { isAhead, oldestFirst } from './order.ts';
import type { Tab } from './tabs.ts';
import type { Words } from './words/index.ts';

/** A list of events with addresses of its own, and of its years, months and days as needed. */
export interface ListOfEvents {
  root: ListPage<Event>;
  /** What its pages are about; `undefined` for the archive of everything. */
  name: string | undefined;
  order: 'newest' | 'oldest';
  /** The way from the top to the list. */
  steps: { name: string; path: string }[];
  /** The entry of the navigation that its pages belong to. */
  tab: Tab;
}

/** The lists of a timeline: the archive, what is planned, what is disputed, all from the start. */
export function listsOf(
  timeline: Timeline,
  { frame, lists: words }: Words,
): Record<'archive' | 'ahead' | 'disputed' | 'start', ListOfEvents> {
  const known = lists.get(timeline);
  if (known) return known;
  const { events } = lookup(timeline);
  const top = { name: frame.timeline, path: '/' };
  const list = (
    path: string,
    name: string,
    held: readonly Event[],
    order: 'newest' | 'oldest',
    rules = eventRules,
  ): ListOfEvents => ({
    root: listOf(path, held, rules),
    name,
    order,
    steps: [top, { name, path }],
    tab: 'timeline',
  });
  const planned = events.filter(({ status }) => status === 'planned');
  const disputed = events.filter((event) => event.disputed);
  const made = {
    archive: {
      root: archiveOf(events).root,
      name: undefined,
      order: 'newest' as const,
      steps: [top],
      tab: 'timeline' as const,
    },
    ahead: list('/ahead/', words.ahead, planned, 'newest', nearestFirst(timeline.latestArticle)),
    disputed: list('/disputed/', words.disputed, disputed, 'newest'),
    start: list('/from-the-start/', words.start, events.toSorted(oldestFirst), 'oldest'),
  };
  lists.set(timeline, made);
  return made;
}

const lists = new WeakMap<Timeline, ReturnType<typeof listsOf>>();

/** Of a long list of plans, those that come next lead. */
function nearestFirst(latestArticle: Day): typeof eventRules {
  return {
    ...eventRules,
    lead: (events) =>
      eventRules.lead(events.filter((event) => isAhead(event, latestArticle)).sort(oldestFirst)),
  };
}

/** The same and the lists of all actors: every list of events that has addresses of its own. */
export function allLists(timeline: Timeline, words: Words): ListOfEvents[] {
  return [
    ...Object.values(listsOf(timeline, words)),
    ...timeline.actors.map((actor) => actorList(actor, timeline, words)),
  ];
}
