import { expect, test } from 'vitest';
import { archiveOf } from './archive.ts';
import { newestFirst } from './order.ts';
import { event } from './sample.ts';
import { daysBefore, stripOf } from './strip.ts';
import { british } from './words/british.ts';

const archive = (...dates: string[]) =>
  archiveOf(dates.map((date, index) => event(`e${index}`, date)).sort(newestFirst));
const numbers = (page: Parameters<typeof stripOf>[0] | undefined) =>
  page &&
  stripOf(page, british).flatMap(({ label, number }) => (number > 0 ? `${label}: ${number}` : []));

test('the days of a month count every event that touches them', () => {
  const [month] = archive('2025-02-15', '2025-02-14/2025-02-16', '2025-02', '2025').months;
  expect(numbers(month)).toEqual(['14: 1', '15: 2', '16: 1']);
  expect(month && stripOf(month, british)).toHaveLength(28);
});

test('no calendar where no event names a month, or a day', () => {
  const { years, months } = archive('2014', '2022-02');
  expect(years.map(numbers)).toEqual([['Feb: 1'], []]);
  expect(months.map(numbers)).toEqual([[]]);
});

test.each([
  [2025, 2, 5],
  [2024, 1, 0],
  [2025, 6, 6],
])('%i-%i begins %i days after a Monday', (year, month, days) => {
  expect(daysBefore({ year, month })).toBe(days);
});
