import { expect, test } from 'vitest';
import { archiveOf, archivePath } from './archive.ts';
import { event } from './sample.ts';
import { stripOf } from './strip.ts';
import { british } from './words/british.ts';

const events = ['2025-02-15', '2025-02', '2025', '2014-03', '201X', null].map((edtf) =>
  event(edtf ?? 'none', edtf),
);

test('years and months that have events', () => {
  const { years, months } = archiveOf(events);
  expect(years.map(({ path, items }) => [path, items.length])).toEqual([
    ['/2025/', 3],
    ['/2014/', 1],
  ]);
  expect(months.map(({ path }) => path)).toEqual(['/2025/02/', '/2014/03/']);
});

test('where the row of an event stands', () => {
  const expected = ['/2025/02/', '/2025/02/', '/2025/', '/2014/03/', null, null];
  expect(events.map(archivePath)).toEqual(expected);
  expect(events.map(archiveOf(events).pathOf)).toEqual(expected);
});

test('a crowded month leaves its rows to its days', () => {
  const crowd = Array.from({ length: 250 }, (_, index) =>
    event(`e${index}`, `2025-02-${String(10 + (index % 3))}`),
  );
  const [month] = archiveOf(crowd).months;
  expect(month?.shown).toEqual([]);
  expect(month?.parts.map(({ path }) => path)).toContain('/2025/02/11/');
  expect(archiveOf(crowd).pathOf(crowd[0] ?? event('', null))).toBe('/2025/02/10/');
  expect(month ? stripOf(month, british)[9] : null).toMatchObject({
    number: 84,
    target: '/2025/02/10/',
  });
});

test('the calendar of a month and of a year', () => {
  const [february] = archiveOf([event('e', '2024-02-15')]).months;
  const days = february ? stripOf(february, british) : [];
  expect(days).toHaveLength(29);
  expect(days.filter(({ number }) => number > 0)).toMatchObject([
    { label: '15', target: '#d15', number: 1 },
  ]);
  const [year] = archiveOf(events).years;
  expect(year ? stripOf(year, british).map(({ target }) => target) : []).toEqual([
    null,
    '/2025/02/',
    ...Array.from({ length: 10 }, () => null),
  ]);
});
