import type { Actor } from '../model.ts';
import { nameSuffixes } from './lexicon.ts';
import { initialsOf } from './organisations.ts';
import { keysOf } from './tokens.ts';
import { variantKey } from './variants.ts';

/** Another actor that may be the same; only the editor can say. */
export interface ProposedAlias {
  id: string;
  name: string;
  /** Why they may be one: "a middle name or initial". */
  why: string;
}

/** What two names may differ in and still be one actor's; the first that fits is told. */
const likenesses: readonly {
  why: string;
  kind: Actor['kind'];
  /** A key under which such names meet; `null` when a name has none. */
  keysFor: (keys: readonly string[]) => string[];
}[] = [
  { why: 'another spelling', kind: 'person', keysFor: (keys) => [variantKey(keys)] },
  {
    why: 'a middle name or initial',
    kind: 'person',
    keysFor: (keys) => (isGeneration(keys) ? [] : [outerNames(keys)]),
  },
  {
    why: 'father and son, or one of them',
    kind: 'person',
    keysFor: (keys) => [outerNames(keys)],
  },
  {
    why: 'an initial for the given name',
    kind: 'person',
    keysFor: (keys) => [`${keys[0]?.charAt(0) ?? ''} ${bare(keys).at(-1) ?? ''}`],
  },
  { why: 'the same surname', kind: 'person', keysFor: (keys) => [bare(keys).at(-1) ?? ''] },
  {
    why: 'the same letters as initials',
    kind: 'organisation',
    keysFor: (keys) =>
      keys.length > 1 ? [initialsOf(keys)] : keys.filter((key) => /^\p{Lu}{2,}$/u.test(key)),
  },
  {
    why: 'a shorter or a longer form of the name',
    kind: 'organisation',
    keysFor: (keys) => [keys[0] ?? ''],
  },
];

/**
 * For every provisional actor by id, the others of the roster that may be the same: a shared
 * surname, a middle initial, "Jr.", initials. They are proposed and never joined.
 */
export function proposedAliases(roster: readonly Actor[]): Map<string, ProposedAlias[]> {
  const proposed = new Map<string, ProposedAlias[]>();
  const told = new Set<string>();
  for (const { why, kind, keysFor } of likenesses) {
    const meeting = new Map<string, Actor[]>();
    for (const actor of roster) {
      if (actor.kind !== kind) continue;
      for (const key of keysFor(keysOf(actor.name))) {
        if (key.trim() === '') continue;
        meeting.set(key, [...(meeting.get(key) ?? []), actor]);
      }
    }
    for (const actors of meeting.values()) {
      // A surname that many bear says nothing.
      if (actors.length < 2 || actors.length > mostAlike) continue;
      for (const actor of actors) {
        if (!actor.provisional) continue;
        for (const { id, name } of actors) {
          const pair = `${actor.id} ${id}`;
          if (id === actor.id || told.has(pair)) continue;
          told.add(pair);
          proposed.set(actor.id, [...(proposed.get(actor.id) ?? []), { id, name, why }]);
        }
      }
    }
  }
  return proposed;
}

const mostAlike = 6;

function isGeneration(keys: readonly string[]): boolean {
  return nameSuffixes.has(keys.at(-1)?.toLowerCase() ?? '');
}

function bare(keys: readonly string[]): readonly string[] {
  return isGeneration(keys) ? keys.slice(0, -1) : keys;
}

function outerNames(keys: readonly string[]): string {
  return `${keys[0] ?? ''} ${bare(keys).at(-1) ?? ''}`;
}
