import { expect, test } from 'vitest';
import { newestFirst } from './order.ts';
import { event } from './sample.ts';
import { rowsOf, sectionsOf } from './sections.ts';
import { british } from './words/british.ts';

const heads = (dates: (string | null)[]) =>
  sectionsOf(
    dates.map((edtf, index) => event(`e${index}`, edtf)).sort(newestFirst),
    'newest',
    british,
  ).map(({ year, newYear, month, total }) => `${newYear ? year : '·'} ${month ?? ''} ${total}`);

test('a year with few events has one head, a full one a head for each month', () => {
  expect(heads(['2014', '2014-03', '2022-02-24'])).toEqual(['2022  1', '2014  2']);
  expect(heads(['2025-02-15', '2025-02-14', '2025-02', '2025-01-20', '2025', '2024-11'])).toEqual([
    '2025 February 3',
    '· January 1',
    '· In the course of the year 1',
    '2024  1',
  ]);
});

test('a year whose events are all of one month names it, unless there is one only', () => {
  expect(heads(['2025-02-15', '2025-02', '2024-11', '2014', '2014'])).toEqual([
    '2025 February 2',
    '2024  1',
    '2014  2',
  ]);
});

test('decades stand by themselves', () => {
  expect(heads(['2014', '201X', '2010'])).toEqual(['2014  1', '2010  1', '2010s  1']);
});

test('on a crowded day all after the fifth are folded, unless that is one', () => {
  const rows = (number: number) =>
    rowsOf(Array.from({ length: number }, (_, index) => event(`e${index}`, '2025-02-14'))).map(
      (row) => ('more' in row ? row.more.length : row.event.id),
    );
  expect(rows(6)).toEqual(['e0', 'e1', 'e2', 'e3', 'e4', 'e5']);
  expect(rows(8)).toEqual(['e0', 'e1', 'e2', 'e3', 'e4', 3]);
});
