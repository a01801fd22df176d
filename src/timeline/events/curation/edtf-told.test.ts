import { expect, test } from 'vitest';
import { parseEdtf } from '../../dates/index.ts';
import { edtfShapes, faultOfEdtf } from './edtf-told.ts';

const faults: [text: string, what: RegExp][] = [
  ['last June', /is not a date in EDTF/],
  ['2024?', /only ~ is known/],
  ['2024-03-09%', /only ~ is known/],
  ['2024-03-XX', /left out, not written as X/],
  ['2024-XX', /left out, not written as X/],
  ['2024-01/2024-03-XX', /left out, not written as X/],
  ['/2024', /an open end is written as two points/],
  ['2024/', /an open end is written as two points/],
  ['../..', /neither a beginning nor an end/],
  ['Y17000', /four digits/],
  ['-0044', /four digits/],
  ['[2023, 2024]', /sets of dates/],
  ['2024-03-10/2024-03-09', /the range ends before it begins/],
  ['2024-02-30', /2024-02-30 is not a day of the calendar/],
  ['2024-02-28/2024-02-30', /2024-02-30 is not a day of the calendar/],
  ['2024-13', /2024-13 is no month/],
];

test.each(faults)('%s', (text, what) => {
  expect(parseEdtf(text)).toBeNull();
  expect(faultOfEdtf(text)).toMatch(what);
  expect(faultOfEdtf(text)).toContain(`"${text}"`);
});

test('every date that the help names as one that may be written is read', () => {
  const named = edtfShapes.match(/\b\d{2,}[\dX/-]*/g) ?? [];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((text) => parseEdtf(text) === null)).toEqual([]);
});

test('from a day to the same day is that day', () => {
  expect(parseEdtf('2024-03-09/2024-03-09')).toMatchObject({
    edtf: '2024-03-09',
    precision: 'day',
    latest: '2024-03-09',
  });
});
