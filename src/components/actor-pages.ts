import type { Actor, Article, Timeline } from '../timeline/model.ts';
import { eventRules } from './archive.ts';
import type { ListOfEvents } from './event-lists.ts';
import { listOf } from './listing.ts';
import { lookup } from './lookup.ts';
import { byCodeUnit } from '../timeline/by-code-unit.ts';
import type { Words } from './words/index.ts';

/** The events of an actor as a list with pages of its own, when there are many. */
export function actorList(actor: Actor, timeline: Timeline, { frame }: Words): ListOfEvents {
  const { name, path, id } = actor;
  return {
    root: listOf(path, lookup(timeline).eventsOfActor(id), eventRules),
    name,
    order: 'newest',
    steps: [
      { name: frame.timeline, path: '/' },
      { name: frame.actors, path: '/actors/' },
      { name, path },
    ],
  };
}

/** The articles that name an actor, newest first. */
export function articlesOf(actor: Actor, timeline: Timeline): Article[] {
  const known = lookup(timeline);
  const ids = new Set([
    ...known
      .eventsOfActor(actor.id)
      .flatMap(({ reports }) =>
        reports.flatMap(({ actors, article }) => (actors.includes(actor.id) ? article : [])),
      ),
    ...actor.described.flatMap(({ articles }) => articles),
  ]);
  return [...ids]
    .flatMap((id) => known.article(id) ?? [])
    .sort((a, b) => byCodeUnit(b.published, a.published) || byCodeUnit(a.title, b.title));
}
