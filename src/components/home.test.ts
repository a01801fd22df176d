import { expect, test } from 'vitest';
import { homeOf, startOf } from './home.ts';
import { newestFirst } from './order.ts';
import { event } from './sample.ts';

const days = Array.from({ length: 200 }, (_, index) => {
  const month = String((index % 12) + 1).padStart(2, '0');
  return event(`e${index}`, `2024-${month}-${String((index % 28) + 1).padStart(2, '0')}`);
}).sort(newestFirst);

test('a short timeline is shown whole', () => {
  expect(homeOf(days.slice(0, 100), '2024-12-31')).toMatchObject({ months: [], aheadHidden: 0 });
  expect(homeOf(days.slice(0, 100), '2024-12-31').shown).toHaveLength(100);
});

test('a long one shows its last sixty days, and the other months as rows', () => {
  const { shown, months } = homeOf(days, '2024-12-31');
  expect(shown.every(({ earliest }) => (earliest ?? '') >= '2024-11-01')).toBe(true);
  expect(months.map(({ name }) => name)).not.toContain('December 2024');
  expect(months).toHaveLength(10);
  expect(shown.length + months.reduce((sum, { events }) => sum + events.length, 0)).toBe(200);
});

test('many plans are cut to the nearest', () => {
  const plans = Array.from({ length: 120 }, (_, index) =>
    event(`p${index}`, `2025-${String((index % 12) + 1).padStart(2, '0')}-01`, {
      status: 'planned',
    }),
  );
  const { shown, aheadHidden } = homeOf(plans.sort(newestFirst), '2024-12-31');
  expect(shown).toHaveLength(50);
  expect(aheadHidden).toBe(70);
});

test('from the start, up to three hundred', () => {
  expect(startOf(days, '2024-12-31').shown).toHaveLength(200);
});
