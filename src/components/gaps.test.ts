import { expect, test } from 'vitest';
import { gapsIn } from './gaps.ts';
import { newestFirst } from './order.ts';
import { event } from './sample.ts';
import { british } from './words/british.ts';

test.each([
  [['2025-02-12', '2025-01-20'], null],
  [['2025-01-20', '2024-11'], 'At least 7 weeks with no reported events'],
  [['2024-11', '2022-02-24'], 'At least 2 years 8 months with no reported events'],
  [['2025-02-15', '2024-02-15'], '12 months with no reported events'],
  [['2022-02-24', '2014'], 'At least 7 years 1 month with no reported events'],
  [['2025', '2024'], null],
])('%s', (dates, words) => {
  const events = dates.map((edtf) => event(edtf, edtf));
  expect(gapsIn(events, 'newest', british)[1]?.words ?? null).toBe(words);
  expect(gapsIn(events.toReversed(), 'oldest', british)[1]?.words ?? null).toBe(words);
});

test('a year-only event, listed last in its year, closes the year', () => {
  const events = ['2022-02-24', '2014-03', '2014']
    .map((edtf) => event(edtf, edtf))
    .sort(newestFirst);
  expect(gapsIn(events, 'newest', british).map((gap) => gap?.words ?? null)).toEqual([
    null,
    'At least 7 years 1 month with no reported events',
    null,
  ]);
});
