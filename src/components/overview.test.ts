import { expect, test } from 'vitest';
import { overviewOf } from './overview.ts';
import { event, report } from './sample.ts';

const events = (...dates: (string | null)[]) =>
  dates.map((edtf, index) =>
    event(`e${index}`, edtf, { status: edtf === null ? 'planned' : 'reported' }),
  );

test.each([
  [['2014', '2025-02-15'], 'year', 12],
  [['1990', '2025-02-15'], 'year', 8],
  [['1700', '2025-02-15'], 'year', 7],
  [['2025-01-20', '2025-02-15'], 'month', 2],
  [['2025-02-15'], 'month', 0],
])('columns of %s', (dates, unit, number) => {
  const overview = overviewOf(events(...dates), '2025-02-16');
  expect(overview.unit).toBe(unit);
  expect(overview.columns).toHaveLength(number);
});

test('enlarges the ten days that hold the most, from the first mark to the last', () => {
  const { lens, source } = overviewOf(
    events(
      '2014',
      '2025-01-20',
      '2025-02-12',
      '2025-02-14',
      '2025-02-14/2025-02-16',
      '2025-02-15',
      null,
    ),
    '2025-02-16',
  );
  expect(lens?.unit).toBe('day');
  expect(lens?.slots.map(({ start }) => start.slice(8))).toEqual(['12', '13', '14', '15', '16']);
  expect(lens?.slots.map((slot) => slot.events.length)).toEqual([1, 0, 2, 2, 1]);
  expect(lens?.units).toBe(7);
  expect(lens?.now).toBe(5);
  expect(lens?.spans).toMatchObject([{ from: 2.5, to: 4.5 }]);
  expect(source).toEqual({ from: 11 / 12, to: 1 });
});

test('joins the dates of a disputed event, and stacks more than four as a number', () => {
  const disputed = event('d', '2025-02-16', {
    disputed: true,
    reports: [report('a', '2025-02-16'), report('b', '2025-02-17')],
  });
  const crowd = events(...Array.from({ length: 6 }, () => '2025-02-14'));
  const { lens } = overviewOf([...crowd, disputed], '2025-02-16');
  expect(lens?.pairs).toMatchObject([{ from: 2.5, to: 3.5 }]);
  expect(lens?.piles).toEqual([{ x: 0, number: 6 }]);
  expect(lens?.dots).toEqual([]);
});

test('weeks or months where the events are spread out', () => {
  const spread = Array.from(
    { length: 30 },
    (_, index) => `2024-${String((index % 12) + 1).padStart(2, '0')}-01`,
  );
  expect(overviewOf(events(...spread), '2025-02-16').lens?.unit).toBe('week');
});

test('counts and draws the events of one page apart from the others', () => {
  const all = events('2014', '2025-02-14', '2025-02-15', '2025-02-15');
  const overview = overviewOf(all, '2025-02-16', all.slice(3));
  expect(overview.own).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(overview.lens?.dots.map(({ x, lane, own }) => [x, lane, own])).toEqual([
    [1, 0, true],
    [1, 1, false],
    [0, 0, false],
  ]);
});

test('a span that goes on beyond the edge is drawn up to it', () => {
  const crowd = events('2025-02-10', '2025-02-11', '2025-02-12', '2025-02-12/2025-02-24');
  const { lens } = overviewOf(crowd, '2025-02-16');
  expect(lens?.spans).toEqual([]);
  const shorter = events(
    '2025-02-10',
    '2025-02-10',
    '2025-02-11',
    '2025-02-12',
    '2025-02-12/2025-02-20',
  );
  expect(overviewOf(shorter, '2025-02-16').lens?.spans).toMatchObject([{ from: 2.5, to: 3 }]);
});

test('thirty thousand events over 35 years are decades or so, and a window no larger than any other', () => {
  const many = Array.from({ length: 30_000 }, (_, index) => {
    const day = new Date(Date.UTC(1990 + (index % 35), (index * 7) % 12, 1 + ((index * 13) % 28)));
    const planned = index % 50 === 0;
    return event(
      `e${index}`,
      planned && index % 100 === 0 ? null : day.toISOString().slice(0, 10),
      {
        status: planned ? 'planned' : 'reported',
      },
    );
  });
  const { columns, lens } = overviewOf(many, '2024-12-31');
  expect(columns.map(({ from, to }) => to - from + 1)).toEqual([5, 5, 5, 5, 5, 5, 5]);
  expect(lens?.unit).not.toBe('day');
  expect(lens?.slots.length).toBeLessThanOrEqual(10);
  expect(lens?.dots.length).toBeLessThanOrEqual(44);
  expect(lens?.spans.length ?? 0).toBeLessThanOrEqual(50);
});
