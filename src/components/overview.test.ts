import { expect, test } from 'vitest';
import { overviewOf } from './overview.ts';
import { slotLabels } from './overview-words.ts';
import { event, report } from './sample.ts';
import { british } from './words/british.ts';

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
  expect(lens?.piles).toEqual([{ x: 0, number: 6, own: 6 }]);
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

test('a page of which the shared window holds too little enlarges where its own events are', () => {
  const busy = ['2025-02-12', '2025-02-13', '2025-02-14', '2025-02-15', '2025-02-16'];
  const all = events(...busy, '2024-05-05', '2024-05-07', null);
  const lensOf = (...own: number[]) =>
    overviewOf(
      all,
      '2025-02-16',
      all.filter((_, index) => own.includes(index)),
    ).lens;
  const far = lensOf(4, 5, 6);
  expect(far?.slots).toHaveLength(10);
  expect(far?.slots.filter(({ own }) => own > 0).map(({ start }) => start)).toEqual([
    '2024-05-05',
    '2024-05-07',
  ]);
  expect(far?.undated).toHaveLength(1);
  for (const near of [lensOf(4, 5), lensOf(7), lensOf()]) {
    expect(near?.slots[0]?.start).toBe('2025-02-12');
  }
});

test('the window widens for a span, which is drawn up to the edge where there is no room', () => {
  const days = ['2025-02-10', '2025-02-10', '2025-02-11', '2025-02-12'];
  const spansWith = (date: string) => overviewOf(events(...days, date), '2025-02-16').lens;
  const whole = spansWith('2025-02-12/2025-02-18');
  expect(whole?.slots).toHaveLength(9);
  expect(whole?.spans).toMatchObject([{ from: 2.5, to: 8.5, goesOn: null }]);
  const cut = spansWith('2025-02-12/2025-02-20');
  expect(cut?.slots).toHaveLength(10);
  expect(cut?.spans).toMatchObject([{ from: 2.5, to: 10, goesOn: 'after' }]);
  expect(spansWith('2025-02-12/2025-02-24')?.spans).toEqual([]);
});

test('of a large timeline the slots that lead up to the latest article, however busy others are', () => {
  const busy = Array.from({ length: 90 }, () => '2023-05-05');
  const recent = Array.from({ length: 12 }, (_, index) => `2024-11-${index + 10}`);
  const large = overviewOf(events(...busy, ...recent), '2024-11-21').lens;
  expect(large?.slots.map(({ start }) => start)).toEqual(
    Array.from({ length: 10 }, (_, index) => `2024-11-${index + 12}`),
  );
  const few = overviewOf(events(...busy, ...recent.slice(0, 5)), '2024-11-20').lens;
  expect(few?.slots[0]?.start.slice(0, 4)).toBe('2023');
});

test('a pile tells how many of it are the page’s own', () => {
  const all = events(...Array.from({ length: 6 }, () => '2025-02-14'));
  const { lens } = overviewOf(all, '2025-02-16', all.slice(0, 2));
  expect(lens?.piles).toEqual([{ x: 0, number: 6, own: 2 }]);
  expect(lens?.slots[0]).toMatchObject({ own: 2 });
});

test.each([
  ['day', ['2025-02-15', '2025-02-16'], ['15 S', '16 S']],
  ['week', ['2026-02-23', '2026-03-02', '2026-03-09'], ['23 Feb', '2 Mar', '9 ']],
  ['month', ['2023-11-01', '2023-12-01', '2024-01-01'], ['Nov 2023', 'Dec ', 'Jan 2024']],
  ['month', ['2023-12-01', '2024-01-01'], ['Dec ', 'Jan 2024']],
] as const)('labels of %ss', (unit, starts, labels) => {
  expect(slotLabels(starts, unit, british).map((lines) => lines.join(' '))).toEqual(labels);
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
