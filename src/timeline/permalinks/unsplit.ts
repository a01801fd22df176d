import type { Unsplit } from '../events/index.ts';
import type { Addressed } from './index.ts';
import type { EventEntry } from './ledger.ts';
import { splitBefore } from './reworded.ts';

/** What is known of events that have their addresses, before an editor's files split any. */
export function unsplitEvents(
  { told }: Addressed,
  ledger: ReadonlyMap<string, EventEntry>,
): Unsplit {
  const groups = new Map(
    [...told].map(([id, { drafts }]) => [id, drafts.filter(({ follows }) => follows === null)]),
  );
  const ids = new Map([...groups].flatMap(([id, drafts]) => drafts.map((draft) => [draft, id])));
  const reportsOf = (id: string) => groups.get(id) ?? [];
  return {
    groups: [...groups.values()],
    reportsOf,
    idOf: (draft) => ids.get(draft) ?? null,
    rememberedOf: (id) => ledger.get(id)?.reports ?? [],
    splitBefore: (split, drafts) => splitBefore(split, reportsOf, drafts, ledger),
  };
}
