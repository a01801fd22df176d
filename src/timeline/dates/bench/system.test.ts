import { expect, test } from 'vitest';
import { isHeldBack, parseCorpus } from './corpus.ts';
import { dateline } from './dateline.ts';
import { valueOfDays } from './system.ts';

test.each([
  ['2025-02-15', '2025-02-15', '2025-02-15'],
  ['2025-02-15', '2025-02-16', '2025-W07-WE'],
  ['2025-02-10', '2025-02-16', '2025-W07'],
  ['2025-02-01', '2025-02-28', '2025-02'],
  ['2025-01-01', '2025-03-31', '2025-Q1'],
  ['2025-07-01', '2025-12-31', '2025-H2'],
  ['2025-01-01', '2025-12-31', '2025'],
  ['2020-01-01', '2029-12-31', '202'],
  ['2025-02-03', '2025-02-20', '2025-02-03'],
])('the days from %s to %s are %s', (first, last, value) => {
  expect(valueOfDays(first, last)).toBe(value);
});

test('the ends of a range are annotated apart, with offsets of the whole text', () => {
  const text = 'It rained. The fair ran from 14 to 16 February 2025.';
  const timexes = dateline.read(text, '2025-02-16');
  expect(timexes.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
    ['14', '2025-02-14'],
    ['16 February 2025', '2025-02-16'],
  ]);
});

test.each([
  ['{"id":"a","dct":"2025-02-16","text":"","timex":[]}\n', 1],
  ['', 0],
  ['{"id":"a"}', null],
  ['no JSON', null],
])('the corpus %j', (lines, documents) => {
  expect(parseCorpus(lines)?.length ?? null).toBe(documents);
});

test('a fifth of all documents is held back', () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `document-${index}`);
  const held = ids.filter(isHeldBack).length;
  expect(held).toBeGreaterThan(150);
  expect(held).toBeLessThan(250);
});
