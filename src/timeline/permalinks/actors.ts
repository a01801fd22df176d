import { byCodeUnit } from '../by-code-unit.ts';
import { asciiId } from '../article/index.ts';
import type { FoundActors } from '../actors/index.ts';
import type { Actor, Day, FormerActor } from '../model.ts';
import type { ActorEntry } from './ledger.ts';

/** Actors with their permanent ids, and the ledger that will know them again. */
export interface AddressedActors extends Pick<FoundActors, 'roster' | 'mentions'> {
  /** Actors who were once on the site and whom no article names any more. */
  former: FormerActor[];
  /** What an id of the ledger is called now, where it changed. */
  nowCalled: ReadonlyMap<string, string>;
  entries: Map<string, ActorEntry>;
}

/**
 * Keeps the addresses of actors.
 *
 * An actor is known again by the name: an id that no actor has any more leads to the one who bears
 * its name now, as when an editor renames a file. One found in the prose keeps the id it had, since
 * no file asks for another. Who is named nowhere any more keeps a page that says so.
 */
export function addressActors(
  { roster, mentions }: Pick<FoundActors, 'roster' | 'mentions'>,
  ledger: ReadonlyMap<string, ActorEntry>,
  latestArticle: Day,
): AddressedActors {
  const present = new Map(roster.map((actor) => [actor.id, actor]));
  const byName = actorsByName(roster);
  const keeps = new Map<string, string>();
  const leads = new Map<string, string>();
  for (const [id, entry] of [...ledger].sort(([a], [b]) => byCodeUnit(a, b))) {
    if (present.has(id)) continue;
    const heir = heirOf(entry, byName);
    if (!heir) continue;
    const isNew = heir.provisional && !ledger.has(heir.id) && !keeps.has(heir.id);
    if (isNew) keeps.set(heir.id, id);
    else leads.set(id, heir.id);
  }
  const idOf = (id: string) => keeps.get(id) ?? id;
  const renamed = roster
    .map((actor) => withFormer(actor, idOf, leads))
    .sort((a, b) => byCodeUnit(a.id, b.id));

  const entries = new Map<string, ActorEntry>(
    renamed.map(({ id, name, kind, aliases }) => [id, { name, kind, aliases, state: 'live' }]),
  );
  const former: FormerActor[] = [];
  for (const [id, entry] of ledger) {
    if (entries.has(id)) continue;
    const into = leads.get(id);
    const { name, kind, aliases } = entry;
    if (into !== undefined) {
      entries.set(id, { name, kind, aliases, state: 'merged', into: idOf(into) });
      continue;
    }
    const since = entry.since ?? latestArticle;
    entries.set(id, { name, kind, aliases, state: 'gone', since });
    former.push({ id, path: `/actors/${id}/`, name, kind, since });
  }
  former.sort((a, b) => byCodeUnit(a.id, b.id));
  const nowCalled = new Map([...leads].map(([id, into]) => [id, idOf(into)]));
  const mentionsNow =
    keeps.size === 0
      ? mentions
      : mentions.map((article) =>
          article.map((sentence) =>
            sentence.map((mention) => ({ ...mention, actor: idOf(mention.actor) })),
          ),
        );
  return { roster: renamed, mentions: mentionsNow, former, nowCalled, entries };
}

function withFormer(
  actor: Actor,
  idOf: (id: string) => string,
  leads: ReadonlyMap<string, string>,
): Actor {
  const id = idOf(actor.id);
  const formerPaths = [...leads]
    .filter(([, into]) => into === actor.id)
    .map(([former]) => `/actors/${former}/`)
    .sort();
  if (id === actor.id && formerPaths.length === 0) return actor;
  return { ...actor, id, path: `/actors/${id}/`, ...(formerPaths.length > 0 && { formerPaths }) };
}

interface Named {
  actor: Actor;
  /** Whether it is the name, not an alias. */
  first: boolean;
}

function actorsByName(roster: readonly Actor[]): Map<string, Named[]> {
  const byName = new Map<string, Named[]>();
  for (const actor of roster) {
    for (const name of new Set([actor.name, ...actor.aliases])) {
      const key = asciiId(name);
      const named = byName.get(key) ?? [];
      byName.set(key, [...named, { actor, first: name === actor.name }]);
    }
  }
  return byName;
}

/** Who bears the name of an entry, or whose name was an alias of it; `null` unless it is one only. */
function heirOf({ name, aliases }: ActorEntry, byName: Map<string, Named[]>): Actor | null {
  const ofName = byName.get(asciiId(name)) ?? [];
  const ofAliases = aliases.flatMap((alias) =>
    (byName.get(asciiId(alias)) ?? []).filter(({ first }) => first),
  );
  for (const named of [ofName.filter(({ first }) => first), ofName, ofAliases]) {
    const ids = new Set(named.map(({ actor }) => actor.id));
    const [only] = named;
    if (only && ids.size === 1) return only.actor;
  }
  return null;
}
