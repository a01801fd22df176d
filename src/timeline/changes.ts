import type { Day } from './model.ts';

/** What of an event has a day on which it was told of. */
interface Told {
  reports: readonly { article: string }[];
  calledOff?: { article: string } | undefined;
  corrections: readonly { on: Day }[];
  left?: { since: Day } | undefined;
}

/**
 * When an event was first told of, and when something of it last changed: the publication days of its
 * articles and of the one that calls it off, the days of its corrections, and the one on which it left.
 * `undefined` where none is known, as of an event that is wholly an editor's.
 */
export function changesOf(
  { reports, calledOff, corrections, left }: Told,
  publishedOn: (article: string) => Day | undefined,
): { first: Day | undefined; last: Day | undefined } {
  const telling = calledOff ? [...reports, calledOff] : reports;
  const told = telling.flatMap(({ article }) => publishedOn(article) ?? []).sort();
  const others = [...corrections.map(({ on }) => on), ...(left ? [left.since] : [])];
  const changed = [...told, ...others].sort();
  return { first: told[0] ?? changed[0], last: changed.at(-1) };
}
