import type { Actor } from '../timeline/model.ts';
import { asciiId } from '../timeline/article/ascii-id.ts';
import { byCodeUnit } from '../timeline/by-code-unit.ts';

/** Names that begin alike, on a page of their own or under a head of the page of all names. */
export interface NamePage {
  /** "s", "sa"; "0-9" for what begins with no letter. */
  prefix: string;
  path: string;
  entries: NameEntry[];
  /** Longer prefixes, when there are too many names for one page; they hold the entries then. */
  parts: NamePage[];
}

export interface NameEntry {
  actor: Actor;
  /** The word of the name under which it stands here. */
  under: string;
}

/** So many names stand on one page. */
export const namesOnPage = 400;

/**
 * All actors from A to Z. A person stands under the first and the last word of the name, so that
 * both a given and a family name find them, whichever comes first in their language; everything
 * else stands under its first word. Letters are those of the name in ASCII, as in addresses.
 */
export function namePages(actors: readonly Actor[]): NamePage[] {
  const entries = actors.flatMap(entriesOf).sort(byUnder);
  return pagesOf(entries, 1);
}

/** Every page of names that has an address, whether it lists names or leads to longer prefixes. */
export function allNamePages(pages: readonly NamePage[]): NamePage[] {
  return pages.flatMap((page) => [page, ...allNamePages(page.parts)]);
}

const longestPrefix = 3;

function pagesOf(entries: readonly NameEntry[], length: number): NamePage[] {
  const groups = Map.groupBy(entries, ({ under }) => prefixOf(under, length));
  return [...groups].map(([prefix, group]) => ({
    prefix,
    path: `/names/${prefix}/`,
    // "Keith Kellogg" stands under K once.
    entries: [...new Map(group.toReversed().map((one) => [one.actor, one])).values()].reverse(),
    parts: group.length > namesOnPage && length < longestPrefix ? pagesOf(group, length + 1) : [],
  }));
}

function prefixOf(under: string, length: number): string {
  return /^[a-z]/.test(under) ? under.slice(0, length).replace(/-$/, '') : '0-9';
}

function entriesOf(actor: Actor): NameEntry[] {
  const words = actor.name
    .split(/\s+/)
    .map((word) => asciiId(word))
    .filter(Boolean);
  const [first = '', last = first] = [words[0], words.at(-1)];
  const keys = actor.kind === 'person' ? new Set([first, last]) : new Set([first]);
  return [...keys].map((under) => ({ actor, under }));
}

function byUnder(a: NameEntry, b: NameEntry): number {
  return (
    byCodeUnit(prefixOf(a.under, 1), prefixOf(b.under, 1)) ||
    byCodeUnit(a.under, b.under) ||
    byCodeUnit(a.actor.name, b.actor.name) ||
    byCodeUnit(a.actor.id, b.actor.id)
  );
}
