import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayInWords,
  daysBetween,
  daysInMonth,
  isoWeek,
  isRealDay,
  makeDay,
  startOfWeek,
  weekday,
  weekdayName,
} from './calendar.ts';

const anyDay = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([year, month, day]) => makeDay(year, month, Math.min(day + 1, daysInMonth(year, month))));

describe('arithmetic', () => {
  test.each([
    ['2025-02-16', 1, '2025-02-17'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-12-31', 1, '2025-01-01'],
    ['0099-12-31', 1, '0100-01-01'],
    ['2025-03-30', -1, '2025-03-29'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0001-01-01', -1, '0001-01-01'],
  ])('%s plus %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-02-16', -2, '2024-12-16'],
  ])('%s plus %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test('adding the days between two days leads from one to the other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  test('a week starts on the Monday of the day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        fc.pre(day > '0001-01-07');
        expect(weekday(startOfWeek(day))).toBe(1);
        expect(addDays(startOfWeek(day), weekday(day) - 1)).toBe(day);
      }),
    );
  });
});

test.each([
  ['2025-02-16', 'Sunday', '2025-W07', '16 February 2025'],
  ['2024-02-17', 'Saturday', '2024-W07', '17 February 2024'],
  ['2024-12-31', 'Tuesday', '2025-W01', '31 December 2024'],
  ['2021-01-03', 'Sunday', '2020-W53', '3 January 2021'],
])('%s is a %s of %s, written %s', (day, name, week, words) => {
  expect([weekdayName(day), isoWeek(day), dayInWords(day)]).toEqual([name, week, words]);
});

test.each([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['1900-02-29', false],
  ['2025-00-10', false],
  ['2025-13-01', false],
  ['2025-1-1', false],
  ['0000-01-01', false],
  ['', false],
])('%s is a real day: %s', (text, real) => {
  expect(isRealDay(text)).toBe(real);
});
