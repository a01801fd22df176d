import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign, type Pair } from './assign.ts';

test('a good pair is given up when both ends gain more elsewhere', () => {
  const pairs = [
    { row: 0, column: 0, gain: 0.9 },
    { row: 0, column: 1, gain: 0.8 },
    { row: 1, column: 0, gain: 0.8 },
  ];
  expect([...assign(pairs)].sort()).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('two weak pairs do not displace a certain one', () => {
  const pairs = [
    { row: 0, column: 0, gain: 0.5 },
    { row: 0, column: 1, gain: 0.05 },
    { row: 1, column: 0, gain: 0.05 },
  ];
  expect([...assign(pairs)]).toEqual([[0, 0]]);
});

const somePairs = fc.uniqueArray(
  fc.record({
    row: fc.nat(4),
    column: fc.nat(4),
    gain: fc.integer({ min: 1, max: 100 }).map((part) => part / 100),
  }),
  { selector: ({ row, column }) => `${row} ${column}`, maxLength: 14 },
);

test('no other choice of pairs gains more, and none is used twice', () => {
  fc.assert(
    fc.property(somePairs, (pairs) => {
      const chosen = [...assign(pairs)];
      expect(new Set(chosen.map(([, column]) => column)).size).toBe(chosen.length);
      const gain = chosen.reduce((sum, [row, column]) => sum + gainOf(pairs, row, column), 0);
      expect(gain).toBeCloseTo(best(pairs), 9);
    }),
    { numRuns: 500 },
  );
});

function gainOf(pairs: readonly Pair[], row: number, column: number): number {
  return pairs.find((pair) => pair.row === row && pair.column === column)?.gain ?? -Infinity;
}

/** The greatest gain by trying everything. */
function best(pairs: readonly Pair[]): number {
  const [first, ...rest] = pairs;
  if (!first) return 0;
  const others = rest.filter(({ row, column }) => row !== first.row && column !== first.column);
  return Math.max(best(rest), first.gain + best(others));
}
