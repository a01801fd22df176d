import { expect, test } from 'vitest';
import { runSeries } from './run.ts';

/** A few of the series that `npm run bench:permalinks` runs a thousand of. */
const outcomes = Array.from({ length: 40 }, (_, seed) => runSeries(seed + 1));

test('after any edits, every address ever published still answers', () => {
  expect(outcomes.flatMap(({ dead }) => dead)).toEqual([]);
});

test('an event that a person would call the same keeps its id', () => {
  const same = outcomes.reduce((sum, one) => sum + one.same, 0);
  const misses = outcomes.flatMap((one) => one.misses);
  expect(1 - misses.length / same, misses.join('\n')).toBeGreaterThanOrEqual(0.99);
});
