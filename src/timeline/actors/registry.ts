import { asciiId } from '../article/index.ts';
import type { ActorKind, Message } from '../model.ts';
import { countries, countryForms, countryOfName, type CountryUse } from './countries.ts';
import type { Candidate } from './evidence.ts';
import { joinVariants } from './joins.ts';
import { corporateEndings } from './lexicon.ts';
import type { RosterEntry } from './roster.ts';
import { keysOf } from './tokens.ts';
import { TokenTrie } from './trie.ts';

/** An actor while the articles are read. */
export interface KnownActor {
  id: string;
  name: string;
  kind: ActorKind;
  /** The editor's aliases. */
  aliases: readonly string[];
  description: string | null;
  sameAs: readonly string[];
  provisional: boolean;
  /** Publishes news: where it says something, it is cited. */
  publishes: boolean;
  /** What the articles or the editor call the actor, to compare by. */
  roleKeys: Set<string>;
  /** Names in full, as keys: after one of them has stood in an article, its surname joins. */
  fullKeys: string[][];
}

/** A form of an actor's name, as the trie knows it. */
export interface NameForm {
  actor: KnownActor;
  use: 'full' | 'alias' | CountryUse;
}

export interface Registry {
  actors: readonly KnownActor[];
  /** Forms with their keys as written, and in capitals for headings that shout. */
  names: TokenTrie<NameForm>;
  shouted: TokenTrie<NameForm>;
  messages: Message[];
}

/** Puts the editor's actors, the countries and the discovered names into one list of forms. */
export function makeRegistry(
  entries: readonly RosterEntry[],
  candidates: readonly Candidate[],
): Registry {
  const actors = new Map<string, KnownActor>();
  const names = new TokenTrie<NameForm>();
  const shouted = new TokenTrie<NameForm>();
  const taken = new Set<string>();
  const add = (keys: readonly string[], form: NameForm) => {
    if (taken.has(keys.join(' '))) return;
    taken.add(keys.join(' '));
    names.add(keys, form);
    if (keys.join('').length > 3)
      shouted.add(
        keys.map((key) => key.toUpperCase()),
        form,
      );
  };

  const countryActors = new Map<string, KnownActor>();
  for (const entry of entries) {
    if (actors.has(entry.id)) continue;
    const actor = actorOfEntry(entry);
    actors.set(actor.id, actor);
    const country = entry.kind === 'country' ? countryOfEntry(entry) : null;
    if (country !== null) countryActors.set(country, actor);
    const useOf = countryUses(country);
    add(keysOf(entry.name), { actor, use: useOf(entry.name) ?? 'full' });
    // "Acme Widgets Inc." is "Acme Widgets" too.
    const bare = withoutEnding(keysOf(entry.name));
    if (entry.kind === 'organisation' && bare.length > 0) add(bare, { actor, use: 'alias' });
    for (const alias of entry.aliases) add(keysOf(alias), { actor, use: useOf(alias) ?? 'alias' });
  }
  for (const { country, use, keys } of countryForms) {
    let actor = countryActors.get(country);
    if (!actor) {
      actor = newActor(freeId(country, actors), countries.get(country)?.name ?? country, 'country');
      countryActors.set(country, actor);
      actors.set(actor.id, actor);
    }
    add(keys, { actor, use });
  }

  const { groups, messages } = joinVariants(
    candidates.filter(({ key }) => !taken.has(key)),
    [...actors.values()].filter(({ kind }) => kind !== 'country'),
  );
  for (const group of groups) {
    let actor = group.actor;
    if (!actor) {
      const id = freeId(asciiId(group.name) || group.kind, actors);
      actor = newActor(id, group.name, group.kind);
      actors.set(id, actor);
    }
    for (const form of group.forms) {
      const keys = keysOf(form);
      actor.fullKeys.push(keys);
      add(keys, { actor, use: 'full' });
    }
    for (const key of group.keys) add(key.split(' '), { actor, use: 'full' });
    for (const role of group.roleKeys) actor.roleKeys.add(role);
    actor.publishes ||= group.publishes;
  }
  return { actors: [...actors.values()], names, shouted, messages };
}

function actorOfEntry(entry: RosterEntry): KnownActor {
  const actor = newActor(entry.id, entry.name, entry.kind);
  return {
    ...actor,
    aliases: entry.aliases,
    description: entry.description,
    sameAs: entry.sameAs,
    provisional: false,
    roleKeys: phrasesOf(entry.description ?? ''),
    fullKeys: [entry.name, ...entry.aliases]
      .map(keysOf)
      .filter((keys, index) => index === 0 || keys.length > 1),
  };
}

/** All stretches of up to three words: one of them may be the role, "foreign minister". */
function phrasesOf(description: string): Set<string> {
  const words = keysOf(description).map((key) => key.toLowerCase());
  const phrases = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    for (let to = at + 1; to <= Math.min(words.length, at + 3); to++)
      phrases.add(words.slice(at, to).join(' '));
  }
  return phrases;
}

function newActor(id: string, name: string, kind: ActorKind): KnownActor {
  return {
    id,
    name,
    kind,
    aliases: [],
    description: null,
    sameAs: [],
    provisional: true,
    publishes: false,
    roleKeys: new Set(),
    fullKeys: [],
  };
}

function countryOfEntry({ name, aliases }: RosterEntry): string | null {
  for (const form of [name, ...aliases]) {
    const country = countryOfName(form);
    if (country !== null) return country;
  }
  return null;
}

/** An editor's alias "Moscow" for Russia is still read as a capital. */
function countryUses(country: string | null): (name: string) => CountryUse | null {
  if (country === null) return () => null;
  const uses = new Map<string, CountryUse>();
  for (const form of countryForms) {
    if (form.country === country) uses.set(form.keys.join(' '), form.use);
  }
  return (name) => uses.get(keysOf(name).join(' ')) ?? 'name';
}

function withoutEnding(keys: readonly string[]): string[] {
  const ends = corporateEndings.has(keys.at(-1)?.toLowerCase() ?? '');
  return ends ? withoutEnding(keys.slice(0, -1)) : [...keys];
}

function freeId(wanted: string, actors: ReadonlyMap<string, KnownActor>): string {
  let id = wanted;
  for (let number = 2; actors.has(id); number++) id = `${wanted}-${number}`;
  return id;
}
