import type { Pair } from './assign.ts';
import { candidatesOf } from './candidates.ts';
import { likenessOfTelling, strangerThreshold, threshold, type Features } from './likeness.ts';
import type { Remembered } from './recognise.ts';

/** The events that tell what others told: two reports are one event now, or one of two was taken out. */
export function heirsOf(
  ids: readonly string[],
  entries: readonly Remembered[],
  taken: ReadonlySet<number>,
  events: readonly Features[],
  exact: readonly Pair[],
): Map<string, number> {
  const left = new Map(
    [...entries.entries()].filter(([column, { state }]) => !taken.has(column) && state !== 'gone'),
  );
  if (left.size === 0) return new Map();
  const pairs = [
    ...exact.map(({ row, column }) => ({ row, column, least: threshold })),
    ...candidatesOf([...events.entries()], left).map(([row, column]) => ({
      row,
      column,
      least: strangerThreshold,
    })),
  ];
  const best = new Map<string, { row: number; score: number }>();
  for (const { row, column, least } of pairs) {
    const [id, event, entry] = [ids[column], events[row], left.get(column)];
    if (id === undefined || !event || !entry) continue;
    const score = likenessOfTelling(event, entry);
    if (score >= least && score > (best.get(id)?.score ?? 0)) best.set(id, { row, score });
  }
  return new Map([...best].map(([id, { row }]) => [id, row]));
}
