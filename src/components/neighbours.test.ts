import { expect, test } from 'vitest';
import type { Event } from '../timeline/model.ts';
import { neighboursOf } from './neighbours.ts';
import { newestFirst } from './order.ts';
import { event, report } from './sample.ts';
import { british } from './words/british.ts';

test.each([
  ['2025-02-15', '2025-02-17', '2 days later'],
  ['2025-02-15', '2025-02-15', 'The same day'],
  ['2014', '2022-02-24', 'About 7 to 8 years later'],
  ['2014', '2014-03', 'The same year'],
  ['2025-02-10/2025-02-16', '2025-02-15', 'The same week'],
  ['2025-02', '2025-02-15', 'The same month'],
  ['2024-11', '2025-01-20', '51 to 80 days later'],
  ['2025-01-20', '2025-04-20', 'About 3 months later'],
  ['2025-01-20', '2025-01-22~', 'About 2 days later'],
  ['2024-03-25', '2024-05', '37 to 67 days later'],
  ['18XX', '2019-21', 'About 119 to 219 years later'],
  ['1999', '2000', 'Less than 2 years later'],
  ['2024-03-25', '../2020', 'Up to 2020'],
  ['2025-21', '2025-01-20', 'About 1 to 4 months earlier'],
  ['2025', '2025-03', 'The same year'],
  ['2025-02-15', null, 'No date given'],
])('%s, then %s', (from, to, distance) => {
  const [here, next] = [event('a', from), event('z', to)];
  const events = [here, next].sort(newestFirst);
  const [neighbour] = neighboursOf(here, events, british);
  expect(neighbour?.distance).toBe(distance);
});

const distances = (here: Event, events: readonly Event[]) =>
  neighboursOf(here, events, british).map(({ distance }) => distance.replaceAll('\u{A0}', ' '));

const disputed = (id: string, dates: [string, string]) =>
  event(id, dates[0], { disputed: true, reports: dates.map((date) => report(date, date)) });

test.each([
  [['2025-02-13', '2025-02-14'], '1 to 2 days earlier'],
  [['2025-02-15', '2025-02-16'], 'The same week'],
  [['2025-02-15', '2024-02-17'], '15 February 2025 or 17 February 2024'],
] satisfies [[string, string], string][])(
  'of an event dated %s nothing is said that may be false',
  (dates, distance) => {
    const [here, other] = [event('b', '2025-02-15'), disputed('c', dates)];
    const events = [here, other].sort(newestFirst);
    expect(distances(here, events)).toEqual([distance]);
  },
);

test('neighbours are those of the list, the later one first', () => {
  const events = ['2025-02-15', '2025-02-12', '2025-02-10/2025-02-16', '2022']
    .map((date, index) => event(`e${index}`, date))
    .sort(newestFirst);
  const [, middle] = events;
  expect(middle && neighboursOf(middle, events, british)).toMatchObject([
    { event: { id: 'e0' }, distance: '3 days later', rel: 'next' },
    { event: { id: 'e2' }, distance: 'The same week', rel: 'prev' },
  ]);
});

test('from what has no date its neighbour’s own date is said', () => {
  const [here, next] = [event('a', null), event('b', '2025-02-17')];
  expect(distances(here, [here, next])).toEqual(['17 February 2025']);
});
