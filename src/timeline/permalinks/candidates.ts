import { byCodeUnit } from '../by-code-unit.ts';
import { wordsOf, type Features } from './likeness.ts';

/** The most entries an event is compared with. */
const mostCandidates = 40;

/**
 * The pairs of events and entries worth comparing: those with something rare in common, be it an
 * article, two actors, or a word; the rarest first, a few dozen an event, so that the whole set
 * takes time in proportion to its size.
 *
 * @returns pairs of keys, each once
 */
export function candidatesOf(
  events: readonly (readonly [number, Features])[],
  entries: ReadonlyMap<number, Features>,
): [event: number, entry: number][] {
  const holders = new Map<string, number[]>();
  for (const [key, entry] of entries) {
    for (const trait of traitsOf(entry)) {
      const keys = holders.get(trait);
      if (keys) keys.push(key);
      else holders.set(trait, [key]);
    }
  }
  return events.flatMap(([row, event]) => {
    const lists = [...traitsOf(event)]
      .flatMap((trait) => {
        const keys = holders.get(trait);
        return keys ? [{ trait, keys }] : [];
      })
      .sort((a, b) => a.keys.length - b.keys.length || byCodeUnit(a.trait, b.trait));
    const near = new Set<number>();
    for (const { keys } of lists) {
      for (const key of keys) {
        if (near.size < mostCandidates) near.add(key);
      }
    }
    return [...near].sort((a, b) => a - b).map((key): [number, number] => [row, key]);
  });
}

/** What an event may share with what it was: pairs of traits are rare where single ones are not. */
function traitsOf({ title, actors, reports }: Features): Set<string> {
  const traits = new Set<string>();
  const stems = new Set<string>();
  for (const text of [title, ...reports.map(({ sentence }) => sentence)]) {
    for (const { stem, weight } of wordsOf(text)) if (weight > 0.15) stems.add(stem);
  }
  for (const stem of stems) {
    traits.add(`word ${stem}`);
    for (const actor of actors) traits.add(`actor and word ${actor} ${stem}`);
  }
  for (const { article } of reports) {
    for (const actor of actors) traits.add(`article and actor ${article} ${actor}`);
    traits.add(`article ${article}`);
  }
  const sorted = [...actors].sort();
  for (const [index, one] of sorted.entries()) {
    for (const other of sorted.slice(index + 1)) traits.add(`actors ${one} ${other}`);
  }
  return traits;
}
