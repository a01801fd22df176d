import { expect, test } from 'vitest';
import { archivePath, monthsOf, yearsOf } from './archive.ts';
import { event } from './sample.ts';
import { stripOf } from './strip.ts';

const events = ['2025-02-15', '2025-02', '2025', '2014-03', '201X', null].map((edtf) =>
  event(edtf ?? 'none', edtf),
);

test('years and months that have events', () => {
  expect(yearsOf(events).map(({ path, events: held }) => [path, held.length])).toEqual([
    ['/2025/', 3],
    ['/2014/', 1],
  ]);
  expect(monthsOf(events).map(({ path, name }) => [path, name])).toEqual([
    ['/2025/02/', 'February 2025'],
    ['/2014/03/', 'March 2014'],
  ]);
});

test('where the row of an event stands', () => {
  expect(events.map(archivePath)).toEqual([
    '/2025/02/',
    '/2025/02/',
    '/2025/',
    '/2014/03/',
    null,
    null,
  ]);
});

test('the calendar of a month and of a year', () => {
  const [february] = monthsOf([event('e', '2024-02-15')]);
  const days = february ? stripOf(february, []) : [];
  expect(days).toHaveLength(29);
  expect(days.filter(({ number }) => number > 0)).toMatchObject([
    { label: '15', target: '#d15', number: 1 },
  ]);
  const [year] = yearsOf(events);
  expect(
    year ? stripOf(year, monthsOf(events).slice(0, 1)).map(({ target }) => target) : [],
  ).toMatchObject([null, '/2025/02/', null, null, null, null, null, null, null, null, null, null]);
});
