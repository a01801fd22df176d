import type { Event } from '../timeline/model.ts';
import type { Lookup } from './lookup.ts';
import { placesIn } from './neighbours.ts';
import { byCodeUnit } from '../timeline/by-code-unit.ts';

/**
 * The events most closely related to one: those that share actors with it and lie near in time.
 *
 * An actor named in few events tells more than one named in many: each shared actor counts
 * 1 / ln(1 + number of their events), the measure of Adamic and Adar (Friends and neighbors on the
 * Web, Social Networks 25, 2003). The sum is divided by 1 + months between the two dates, and a
 * missing date counts as a year. Of equals the one whose id comes first stands first. Of each actor
 * the hundred events before and after are considered, so that the cost of a page stays small.
 */
export function relatedTo(
  event: Event,
  { eventsOfActor }: Pick<Lookup, 'eventsOfActor'>,
  except: ReadonlySet<string>,
): Event[] {
  const weights = new Map<Event, number>();
  for (const actor of new Set(event.actors)) {
    const events = eventsOfActor(actor);
    const at = placesIn(events).get(event.id) ?? 0;
    const weight = 1 / Math.log(1 + events.length);
    for (const other of events.slice(Math.max(0, at - reach), at + reach + 1)) {
      if (other.id === event.id || except.has(other.id)) continue;
      weights.set(other, (weights.get(other) ?? 0) + weight);
    }
  }
  return [...weights]
    .map(([other, weight]) => ({ other, near: weight / (1 + monthsBetween(event, other)) }))
    .sort((a, b) => b.near - a.near || byCodeUnit(a.other.id, b.other.id))
    .slice(0, shown)
    .map(({ other }) => other);
}

const reach = 100;
const shown = 4;
const millisecondsInMonth = 30.44 * 86_400_000;

function monthsBetween(a: Event, b: Event): number {
  const [from, to] = [a.earliest ?? a.latest, b.earliest ?? b.latest];
  if (!from || !to) return 12;
  return Math.abs(Date.parse(from) - Date.parse(to)) / millisecondsInMonth;
}
