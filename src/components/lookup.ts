import type { Actor, Article, Day, Event, Timeline } from '../timeline/model.ts';
import { publishersOf, shortNames } from './evidence.ts';
import { newestFirst } from './order.ts';

/** The timeline by every key that pages ask for, made once for each timeline. */
export interface Lookup {
  /** Every event that stands on timelines, newest first; the withdrawn are left out. */
  events: readonly Event[];
  actor(id: string): Actor | undefined;
  article(id: string): Article | undefined;
  publishedOn(id: string): Day | undefined;
  eventsOfActor(id: string): readonly Event[];
  eventsOfArticle(id: string): readonly Event[];
  /** How many publishers the site reads. */
  publishers: number;
  /** What to call each of these articles beside the others. */
  namesOf(ids: Iterable<string>): Map<string, string>;
}

export function lookup(timeline: Timeline): Lookup {
  const known = lookups.get(timeline);
  if (known) return known;
  const made = makeLookup(timeline);
  lookups.set(timeline, made);
  return made;
}

const lookups = new WeakMap<Timeline, Lookup>();

function makeLookup(timeline: Timeline): Lookup {
  const events = timeline.events.filter(({ status }) => status !== 'withdrawn').sort(newestFirst);
  const actors = new Map(timeline.actors.map((actor) => [actor.id, actor]));
  const articles = new Map(timeline.articles.map((article) => [article.id, article]));
  const byActor = groupBy(events, ({ actors }) => actors);
  const byArticle = groupBy(events, ({ reports }) => reports.map(({ article }) => article));
  const publishers = publishersOf(timeline.articles).length;
  return {
    events,
    actor: (id) => actors.get(id),
    article: (id) => articles.get(id),
    publishedOn: (id) => articles.get(id)?.published,
    eventsOfActor: (id) => byActor.get(id) ?? [],
    eventsOfArticle: (id) => byArticle.get(id) ?? [],
    publishers,
    namesOf: (ids) =>
      shortNames(
        [...ids].flatMap((id) => articles.get(id) ?? []),
        publishers,
      ),
  };
}

function groupBy(
  events: readonly Event[],
  keysOf: (event: Event) => readonly string[],
): Map<string, Event[]> {
  const groups = new Map<string, Event[]>();
  for (const event of events) {
    for (const key of new Set(keysOf(event))) {
      const group = groups.get(key);
      if (group) group.push(event);
      else groups.set(key, [event]);
    }
  }
  return groups;
}
