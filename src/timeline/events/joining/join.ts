import { byCodeUnit } from '../../by-code-unit.ts';
import { monthOf, yearOf } from '../../dates/index.ts';
import type { Day } from '../../model.ts';
import type { Draft } from '../draft.ts';
import { deedsOf, marginOf } from './same-happening.ts';

/**
 * Groups reports of one happening.
 *
 * Two reports may tell the same when their dates can both be true, or differ as by one slip of the
 * pen, and what they tell agrees: a weighted cosine over content words, kinds of action and actors
 * (Cybulska and Vossen 2015 describe the measure for news). Pairs join from the most to the least
 * alike, and a group grows only while its members agree on average, so that a chain of half-alike
 * reports never becomes one event. Precision first: a wrong merge is worse than a double.
 *
 * What an editor marked with one id is one event, and what an editor split off joins nothing that
 * was not. The result does not depend on the order of the drafts; groups and their members come back
 * sorted.
 *
 * @param splitOff the id of the event that an editor took a report out of; `null` for most
 */
export function joinReports(
  drafts: readonly Draft[],
  splitOff: (draft: Draft) => string | null = () => null,
): Draft[][] {
  const sorted = [...drafts].sort(compareDrafts);
  const marked = Map.groupBy(sorted, (draft) => draft.mark?.id ?? draft);
  const groups = new Map<Draft, Draft[]>(
    sorted.map((draft) => [draft, marked.get(draft.mark?.id ?? draft) ?? [draft]]),
  );
  const mayJoin = (a: Draft, b: Draft): boolean => {
    const [x, y] = [a.mark?.id ?? null, b.mark?.id ?? null];
    return splitOff(a) === splitOff(b) && (x === null || y === null || x === y);
  };
  const pairs = candidatePairs(sorted)
    .map(([a, b]) => ({ a, b, margin: marginOf(a, b) }))
    .filter(({ margin }) => margin >= 0)
    .sort((x, y) => y.margin - x.margin || compareDrafts(x.a, y.a) || compareDrafts(x.b, y.b));
  // Two groups that did not agree do not until one of them has grown.
  const refused = new WeakMap<Draft[], WeakSet<Draft[]>>();
  for (const { a, b } of pairs) {
    const left = groups.get(a) ?? [];
    const right = groups.get(b) ?? [];
    if (left === right || refused.get(left)?.has(right)) continue;
    if (!agree(left, right)) {
      refused.set(left, (refused.get(left) ?? new WeakSet()).add(right));
      continue;
    }
    if (left.some((one) => right.some((other) => !mayJoin(one, other)))) continue;
    const joined = [...left, ...right].sort(compareDrafts);
    for (const member of joined) groups.set(member, joined);
  }
  return [...new Set(groups.values())];
}

/** By article, place in the article, and words: the same whatever order the drafts came in. */
export function compareDrafts(a: Draft, b: Draft): number {
  return (
    byCodeUnit(a.published, b.published) ||
    byCodeUnit(a.report.article, b.report.article) ||
    a.report.line - b.report.line ||
    a.report.column - b.report.column ||
    byCodeUnit(a.title, b.title)
  );
}

/** How far below its threshold an average pair of two groups may lie. */
const tolerance = 0.06;

/** Whether the pairs of two groups come, on average, near the cosine that their dates ask for. */
function agree(left: readonly Draft[], right: readonly Draft[]): boolean {
  let sum = 0;
  for (const a of left) {
    for (const b of right) {
      const margin = marginOf(a, b);
      if (margin === -Infinity) return false;
      sum += margin;
    }
  }
  return sum / (left.length * right.length) >= -tolerance;
}

/**
 * Keys of the pairs worth comparing: reports that share an actor, or a kind of action, at any time, in
 * one month of any year, which a slip may have wrong, in one year, in one month, or on one day.
 */
function* candidatesOf(draft: Draft): Generator<string> {
  const { earliest, latest } = draft.report;
  const when = new Set<string>(['any']);
  if (earliest === null || latest === null) when.add('open');
  else {
    for (const period of periodsOf(earliest, latest)) when.add(period);
    if (earliest.slice(0, 7) === latest.slice(0, 7)) when.add(earliest.slice(5, 7));
    if (earliest === latest) when.add(earliest);
  }
  if (draft.noun !== null) when.add(draft.report.article);
  for (const feature of [...draft.vector.actors, ...deedsOf(draft.vector)]) {
    for (const time of when) yield `${feature} ${time}`;
  }
}

/** The years, and the months, from one day to another, where they are a few. */
function* periodsOf(earliest: Day, latest: Day): Generator<string> {
  const [from, to] = [earliest, latest].map((day) => 12 * yearOf(day) + monthOf(day) - 1);
  if (from === undefined || to === undefined) return;
  const years = range(Math.floor(from / 12), Math.floor(to / 12));
  for (const year of years) yield `year ${year}`;
  for (const month of range(from, to)) yield `month ${month}`;
}

/** The whole numbers from one to another; none where they are more than a few. */
function range(from: number, to: number): number[] {
  return to - from > mostPeriods ? [] : Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** A date that spans more years or months than this is found by wider keys. */
const mostPeriods = 12;

/** A key shared by more reports than this says too little to compare each with each. */
const largestBlock = 400;

function candidatePairs(drafts: readonly Draft[]): [Draft, Draft][] {
  const blocks = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const key of candidatesOf(draft)) {
      const block = blocks.get(key);
      if (block) block.push(draft);
      else blocks.set(key, [draft]);
    }
  }
  const order = new Map(drafts.map((draft, index) => [draft, index]));
  const seen = new Set<number>();
  const pairs: [Draft, Draft][] = [];
  for (const block of blocks.values()) {
    if (block.length > largestBlock) continue;
    for (const [index, a] of block.entries()) {
      for (const b of block.slice(index + 1)) {
        const key = (order.get(a) ?? 0) * drafts.length + (order.get(b) ?? 0);
        if (seen.has(key)) continue;
        seen.add(key);
        pairs.push([a, b]);
      }
    }
  }
  return pairs;
}
