import { expect, test } from 'vitest';
import { newsRule } from '../timeline/events/index.ts';
import type { Report } from '../timeline/model.ts';
import { convergenceOf } from './convergence.ts';
import { event, report } from './sample.ts';

const publishedOn = (id: string) => (id === 'sunday' ? '2025-02-16' : '2025-02-14');

test('days around the day, with the days of publication', () => {
  const chart = convergenceOf(
    event('e', '2025-02-15', {
      reports: [report('sunday', '2025-02-15'), report('friday', '2025')],
    }),
    publishedOn,
  );
  expect(chart?.unit).toBe('day');
  expect(chart?.columns).toEqual([
    '2025-02-12',
    '2025-02-13',
    '2025-02-14',
    '2025-02-15',
    '2025-02-16',
    '2025-02-17',
    '2025-02-18',
  ]);
  expect(chart?.hits).toEqual([3]);
  expect(chart?.break).toBeNull();
  expect(chart?.rows).toMatchObject([
    { published: 4.5, target: { kind: 'point', at: 3.5 } },
    { published: 2.5, target: { kind: 'span', from: 0, to: 7, openStart: true, openEnd: true } },
  ]);
});

test('publication far away stands behind a break', () => {
  const chart = convergenceOf(
    event('e', '2014', { reports: [report('sunday', '2014')] }),
    publishedOn,
  );
  expect(chart?.unit).toBe('year');
  expect(chart?.break).toBe('after');
  expect(chart?.rows).toMatchObject([
    { far: true, published: 7.5, target: { kind: 'point', at: 3.5 } },
  ]);
});

test.each([
  ['2025-02-15', '2025-02-17', 'day'],
  ['2025-02-15', '2020-02-17', 'day'],
  ['2025-02', '2024-09', 'month'],
  ['2025-02/2025-09', '2024-02', 'year'],
  ['2025-02-15', '1950', 'decade'],
])('%s against %s in units of a %s', (one, other, unit) => {
  const reports = [report('sunday', one), report('friday', other)];
  expect(convergenceOf(event('e', one, { disputed: true, reports }), publishedOn)?.unit).toBe(unit);
});

test('no chart where no article has words for the date', () => {
  const news = report('sunday', '2025-02-16~', { rule: newsRule, dateText: '' });
  const chartOf = (...reports: Report[]) =>
    convergenceOf(event('e', '2025-02-16~', { reports }), publishedOn);
  expect(chartOf(news)).toBeNull();
  expect(chartOf(news, report('friday', '2025-02-16'))?.rows).toHaveLength(2);
});

test('no chart without a date', () => {
  expect(
    convergenceOf(event('e', null, { reports: [report('sunday', null)] }), publishedOn),
  ).toBeNull();
});

test('days of different years stay days, with a leap between them', () => {
  const reports = [report('sunday', '2025-02-15'), report('friday', '2024-02-17')];
  const chart = convergenceOf(event('e', '2025-02-15', { disputed: true, reports }), publishedOn);
  expect(chart).toMatchObject({
    unit: 'day',
    columns: ['2024-02-16', '2024-02-17', '2024-02-18', '2025-02-14', '2025-02-15', '2025-02-16'],
    cuts: [3],
    hits: [4, 1],
  });
  expect(chart?.rows.map(({ target }) => target)).toEqual([
    { kind: 'point', at: 4.5 },
    { kind: 'point', at: 1.5 },
  ]);
});

test('one article that gives two of the dates in dispute has a row for each', () => {
  const reports = [report('sunday', '2025-02-15'), report('sunday', '2025-02-17')];
  const chart = convergenceOf(event('e', '2025-02-15', { disputed: true, reports }), publishedOn);
  expect(chart?.rows.map(({ report: { date } }) => date)).toEqual(['2025-02-15', '2025-02-17']);
});

test('of decades there are none to come', () => {
  const chart = convergenceOf(
    event('e', '199X', { reports: [report('sunday', '199X')] }),
    publishedOn,
  );
  expect(chart?.columns.at(-1)).toBe('2020-01-01');
});
