import { expect, test } from 'vitest';
import { daySlot, slotIndex, slotStart } from './units.ts';

test.each([
  ['2025-02-15', 'day', '2025-02-15'],
  ['2025-02-15', 'week', '2025-02-10'],
  ['2025-02-10', 'week', '2025-02-10'],
  ['2025-02-15', 'month', '2025-02-01'],
  ['2025-02-15', 'year', '2025-01-01'],
  ['2025-02-15', 'decade', '2020-01-01'],
  ['1969-12-28', 'week', '1969-12-22'],
  ['0980-05-05', 'century', '0900-01-01'],
] as const)('%s in its %s', (day, unit, start) => {
  expect(slotStart(slotIndex(day, unit), unit)).toBe(start);
});

test('how much of a slot has gone by at the end of a day', () => {
  expect(daySlot('2025-02-16', 'day').part).toBe(1);
  expect(daySlot('2025-02-16', 'week').part).toBe(1);
  expect(daySlot('2025-02-14', 'month').part).toBe(0.5);
});
