import { expect, test } from 'vitest';
import { homeOf } from './home.ts';
import { newestFirst } from './order.ts';
import { rowCost } from './row-cost.ts';
import { event, report } from './sample.ts';

const days = Array.from({ length: 200 }, (_, index) => {
  const month = String((index % 12) + 1).padStart(2, '0');
  return event(`e${index}`, `2024-${month}-${String((index % 28) + 1).padStart(2, '0')}`);
}).sort(newestFirst);

test('a short timeline is shown whole', () => {
  expect(homeOf(days.slice(0, 60), '2024-12-31')).toMatchObject({ periods: [], aheadHidden: 0 });
  expect(homeOf(days.slice(0, 60), '2024-12-31').shown).toHaveLength(60);
});

test('a long one shows its last sixty days, and the periods of the others as rows', () => {
  const { shown, periods } = homeOf(days, '2024-12-31');
  expect(shown.every(({ earliest }) => (earliest ?? '') >= '2024-11-01')).toBe(true);
  expect(periods.map(({ path }) => path).slice(0, 3)).toEqual(['/2024/', '/2024/12/', '/2024/11/']);
});

test('many plans are cut to the nearest', () => {
  const plans = Array.from({ length: 120 }, (_, index) =>
    event(`p${index}`, `2025-${String((index % 12) + 1).padStart(2, '0')}-01`, {
      status: 'planned',
    }),
  );
  const { shown, aheadHidden } = homeOf(plans.sort(newestFirst), '2024-12-31');
  expect(shown.every(({ earliest }) => (earliest ?? '') < '2025-05')).toBe(true);
  expect(shown.length + aheadHidden).toBe(120);
});

test('however large the folder and its events, the rows of the first page cost the same', () => {
  const large = Array.from({ length: 30_000 }, (_, index) => {
    const day = new Date(Date.UTC(1990 + (index % 35), index % 12, 1 + (index % 28)));
    const edtf = day.toISOString().slice(0, 10);
    const reports = Array.from({ length: 1 + (index % 9) }, (_, at) => report(`a${at}`, edtf));
    return event(`e${index}`, edtf, { reports });
  }).sort(newestFirst);
  const { shown, periods } = homeOf(large, '2024-12-31');
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.reduce((sum, one) => sum + rowCost(one), 0)).toBeLessThan(2300);
  expect(periods.length).toBeLessThanOrEqual(35 + 24);
});
