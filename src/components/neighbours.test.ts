import { expect, test } from 'vitest';
import { neighboursOf } from './neighbours.ts';
import { newestFirst } from './order.ts';
import { event } from './sample.ts';
import { british } from './words/british.ts';

test.each([
  ['2025-02-15', '2025-02-17', '2 days later'],
  ['2025-02-15', '2025-02-15', 'The same day'],
  ['2014', '2022-02-24', 'About 8 years later'],
  ['2014', '2014-03', 'The same year'],
  ['2025-02-10/2025-02-16', '2025-02-15', 'The same month'],
  ['2024-11', '2025-01-20', 'About 2 months later'],
  ['2025-21', '2025-01-20', 'About 3 months earlier'],
  ['2025', '2025-03', 'The same year'],
  ['2025-02-15', null, 'No date given'],
])('%s, then %s', (from, to, distance) => {
  const [here, next] = [event('a', from), event('z', to)];
  const events = [here, next].sort(newestFirst);
  const [neighbour] = neighboursOf(here, events, british);
  expect(neighbour?.distance).toBe(distance);
});
