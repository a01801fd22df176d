import { nearestIdsTold } from '../../nearest-ids.ts';
import type { Event, Message } from '../../model.ts';
import { entryFault, type Curation } from './curation.ts';
import type { Draft } from '../draft.ts';

/** What merging needs to know beside the events. */
export interface MergeContext {
  /** The reports an event of the articles is made of, as they were read. */
  draftsOf(id: string): readonly Draft[];
  /** The event whose file split this one off; `null` for most. */
  splitFrom(id: string): string | null;
  /** Tells one event of several reports, with a title of its own ones where they still fit. */
  retell(drafts: readonly Draft[], own: readonly Draft[], status?: 'reported' | 'planned'): Retold;
}

/** What an event is by its reports. */
export type Retold = Omit<
  Event,
  | 'id'
  | 'path'
  | 'formerPaths'
  | 'curated'
  | 'account'
  | 'sources'
  | 'corrections'
  | 'withdrawn'
  | 'left'
>;

/** Events after the merges, and what of them is to be known further on. */
interface Merges {
  /** Which event went into which. */
  into: ReadonlyMap<string, string>;
  /** The reports of every event, with those it took in. */
  draftsOf(id: string): readonly Draft[];
  messages: Message[];
}

/**
 * Lets every event take in the ones its file names; a cycle, or two takers of one event, is a fault.
 * An event that took in others is told anew by all its reports: none of the old title, date or status
 * stays that they do not give.
 *
 * @param byId changed: what is taken in leaves it
 */
export function mergeAll(
  byId: Map<string, Event>,
  curations: readonly Curation[],
  context: MergeContext,
): Merges {
  const messages: Message[] = [];
  const into = new Map<string, string>();
  for (const curation of curations) {
    for (const [entry, id] of (curation.values.merge ?? []).entries()) {
      const taken = into.get(id);
      const fault = (what: string, mend: string) =>
        messages.push(entryFault(curation, 'merge', entry, what, mend));
      if (id === curation.id) fault('The event is to take in itself.', 'Take its own id out.');
      else if (taken === curation.id) fault(`"${id}" stands in merge twice.`, 'Take one out.');
      else if (taken !== undefined) {
        fault(`"${id}" is already taken in by "${taken}".`, 'Name it in one file only.');
      } else if (!byId.has(id)) {
        fault(`There is no event "${id}" to take in.`, nearestIdsTold(id, [...byId.keys()]));
      } else if (context.splitFrom(id) === curation.id && curation.values.split) {
        fault(
          `"${id}" is what split takes out of this event, and merge is to take it in again.`,
          'Keep one of the two.',
        );
      } else if (endOf(into, curation.id) === id) {
        fault(`"${id}" and "${curation.id}" are to take in each other.`, 'Keep one of the two.');
      } else into.set(id, curation.id);
    }
  }
  const parts = Map.groupBy(into.keys(), (id) => endOf(into, id));
  const together = new Map<string, readonly Draft[]>();
  for (const [id, ids] of parts) {
    const event = byId.get(id);
    if (!event) continue;
    const others = ids.flatMap((other) => byId.get(other) ?? []);
    const own = context.draftsOf(id);
    const drafts = [...own, ...ids.flatMap((other) => context.draftsOf(other))];
    together.set(id, drafts);
    byId.set(id, {
      ...event,
      ...(drafts.length > 0 && { ...context.retell(drafts, own), withdrawn: null }),
      curated: true,
      formerPaths: [event, ...others]
        .flatMap(({ path, formerPaths }) => [
          ...(path === event.path ? [] : [path]),
          ...formerPaths,
        ])
        .sort(),
    });
    for (const other of ids) byId.delete(other);
  }
  return { into, draftsOf: (id) => together.get(id) ?? context.draftsOf(id), messages };
}

function endOf(into: ReadonlyMap<string, string>, from: string): string {
  let at = from;
  for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
  return at;
}
