import type { Event } from '../model.ts';
import { nearness } from './likeness.ts';

/** Finds the event that a reader of a gone one may look for: most of its actors, near in date. */
export function nearestEvents(live: readonly Event[]): (event: Event) => Event | null {
  const byActor = new Map<string, Event[]>();
  for (const event of live) {
    for (const actor of event.actors) {
      const events = byActor.get(actor);
      if (events) events.push(event);
      else byActor.set(actor, [event]);
    }
  }
  return (event) => {
    const near = new Set(event.actors.flatMap((actor) => byActor.get(actor) ?? []));
    let best: { event: Event; score: number } | null = null;
    for (const other of near.size > 0 ? near : live) {
      const shared = other.actors.filter((actor) => event.actors.includes(actor)).length;
      const score = shared + nearness(event.date, other.date);
      const first = best === null || score > best.score;
      const tie = best !== null && score === best.score && other.id < best.event.id;
      if (first || tie) best = { event: other, score };
    }
    return best?.event ?? null;
  };
}
