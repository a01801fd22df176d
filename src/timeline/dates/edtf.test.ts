import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../model.ts';
import { addDays } from './calendar.ts';
import {
  approximately,
  centuryDate,
  dateOfDay,
  dayDate,
  decadeDate,
  halfDate,
  monthDate,
  openAfter,
  openBefore,
  parseEdtf,
  quarterDate,
  rangeDate,
  seasonDate,
  timexValue,
  weekDate,
  weekendDate,
  yearDate,
} from './edtf.ts';

describe('what is read', () => {
  test.each([
    ['2025-02-15', '2025-02-15', '2025-02-15', 'day', '2025-02-15'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month', '2024-02'],
    ['2014', '2014-01-01', '2014-12-31', 'year', '2014'],
    ['201X', '2010-01-01', '2019-12-31', 'decade', '201'],
    ['19XX', '1900-01-01', '1999-12-31', 'century', '19'],
    ['00XX', '0001-01-01', '0099-12-31', 'century', '00'],
    ['2025-21', '2025-03-01', '2025-05-31', 'season', '2025-SP'],
    ['2025-24', '2025-12-01', '2026-02-28', 'season', '2025-WI'],
    ['2025-33', '2025-01-01', '2025-03-31', 'quarter', '2025-Q1'],
    ['2025-36', '2025-10-01', '2025-12-31', 'quarter', '2025-Q4'],
    ['2025-41', '2025-07-01', '2025-12-31', 'range', '2025-H2'],
    ['2025-02-10/2025-02-16', '2025-02-10', '2025-02-16', 'week', '2025-W07'],
    ['2025-02-15/2025-02-16', '2025-02-15', '2025-02-16', 'range', '2025-W07-WE'],
    ['2022-02/..', '2022-02-01', null, 'range', '2022-02'],
    ['../2014', null, '2014-12-31', 'range', '2014'],
    ['2020-03/2020-05', '2020-03-01', '2020-05-31', 'range', '2020-03/2020-05'],
  ])('%s runs from %s to %s', (edtf, earliest, latest, precision, timex) => {
    const date = parseEdtf(edtf);
    expect(date).toEqual({ edtf, earliest, latest, precision, approximate: false });
    expect(date && timexValue(date)).toBe(timex);
  });

  test.each(['1850~', '2025-02~', '2025-02-13~/2025-02-16~', '2025-02-13/2025-02-16~'])(
    '%s is approximate',
    (edtf) => {
      expect(parseEdtf(edtf)?.approximate).toBe(true);
    },
  );

  test.each([
    '',
    '..',
    '../..',
    '2025-02-30',
    '2025-13',
    '2025-00',
    '2025-20',
    '2025-37',
    '0000',
    '25',
    '2025-2-1',
    '2025-02-16/2025-02-10',
    '2025/',
    '/2025',
    '~',
    '2025~~',
    'X',
    '20255',
    '2025-02-15T10:00',
    '１９９９',
    '9999-24',
  ])('%s is refused', (edtf) => {
    expect(parseEdtf(edtf)).toBeNull();
  });
});

const year = fc.integer({ min: 1, max: 9998 });
const day = fc.integer({ min: 0, max: 3_600_000 }).map((days) => addDays('0001-01-08', days));
const single: fc.Arbitrary<CalendarDate | null> = fc.oneof(
  day.map(dateOfDay),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, month]) => monthDate(y, month)),
  year.map(yearDate),
  year.map(decadeDate),
  year.map(centuryDate),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, part]) => seasonDate(y, part)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, part]) => quarterDate(y, part)),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, part]) => halfDate(y, part)),
  day.map(weekDate),
  day.map(weekendDate),
);
const any = fc.oneof(
  single,
  single.map((date) => date && openAfter(date)),
  single.map((date) => date && openBefore(date)),
  single.map((date) => date && approximately(date)),
  fc.tuple(single, single).map(([from, to]) => (from && to ? rangeDate(from, to) : null)),
);

test('every date that is made is read back the same', () => {
  fc.assert(
    fc.property(any, (date) => {
      fc.pre(date !== null);
      expect(parseEdtf(date?.edtf ?? '')).toEqual(date);
    }),
  );
});

test('bounds are the right way round', () => {
  fc.assert(
    fc.property(any, (date) => {
      if (date?.earliest && date.latest) expect(date.earliest <= date.latest).toBe(true);
    }),
  );
});

test('any text is read or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0129X-/.~') }), (text) => {
      const date = parseEdtf(text);
      if (date !== null) expect(date.edtf).toBe(text);
    }),
  );
});

test('a day that does not exist is not made', () => {
  expect(dayDate(2025, 2, 30)).toBeNull();
});
