import type { Actor, Article, Timeline } from '../timeline/model.ts';
import { eventRules } from './archive.ts';
import type { ListOfEvents } from './event-lists.ts';
import { listOf } from './listing.ts';
import { lookup } from './lookup.ts';
import { mentionsOf, type Mention } from './mentions.ts';
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
    tab: 'actors',
  };
}

/** The articles that name an actor, newest first; with those of the mentions that are known. */
export function articlesOf(
  actor: Actor,
  timeline: Timeline,
  mentions: readonly Mention[],
): Article[] {
  const known = lookup(timeline);
  const ids = new Set([
    ...known
      .eventsOfActor(actor.id)
      .flatMap(({ reports }) =>
        reports.flatMap(({ actors, article }) => (actors.includes(actor.id) ? article : [])),
      ),
    ...actor.described.flatMap(({ articles }) => articles),
    ...mentions.map(({ article }) => article),
  ]);
  return [...ids].flatMap((id) => known.article(id) ?? []).sort(newestArticleFirst);
}

function newestArticleFirst(a: Article, b: Article): number {
  return byCodeUnit(b.published, a.published) || byCodeUnit(a.title, b.title);
}

/** The sentences that name an actor who takes part in no event, the newest article first. */
export function mentionsWithoutEvent(
  { id }: Actor,
  timeline: Timeline,
  bodies: ReadonlyMap<string, string>,
): Mention[] {
  let made = mentionsByActor.get(timeline);
  if (!made) {
    const { eventsOfActor } = lookup(timeline);
    const wanted = timeline.actors.filter((one) => eventsOfActor(one.id).length === 0);
    made = mentionsOf(new Set(wanted.map((one) => one.id)), timeline.actors, bodies);
    mentionsByActor.set(timeline, made);
  }
  const { article } = lookup(timeline);
  return (made.get(id) ?? []).toSorted((a, b) => {
    const [one, other] = [article(a.article), article(b.article)];
    return one && other ? newestArticleFirst(one, other) : 0;
  });
}

const mentionsByActor = new WeakMap<Timeline, Map<string, Mention[]>>();
