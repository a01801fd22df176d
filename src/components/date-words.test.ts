import { expect, test } from 'vitest';
import { dated } from './sample.ts';
import { alternativeParts, formatDate, precisionWords, resultWords } from './date-words.ts';
import { british } from './words/british.ts';

/** In tests a plain space stands for the one that keeps day and month together. */
const plain = (words: string) => words.replaceAll('\u{A0}', ' ');

test.each([
  ['2025-02-15', '15 February 2025', 'Saturday', 'Saturday 15 February 2025'],
  ['2025-02-14/2025-02-16', '14 to 16 February 2025', 'Friday to Sunday', '14 to 16 February 2025'],
  [
    '2025-02-28/2025-03-02',
    '28 February to 2 March 2025',
    'Friday to Sunday',
    '28 February to 2 March 2025',
  ],
  [
    '2024-12-30/2025-01-12',
    '30 December 2024 to 12 January 2025',
    'Several days',
    '30 December 2024 to 12 January 2025',
  ],
  ['2025-02-10/2025-02-16', '10 to 16 February 2025', 'Week', '10 to 16 February 2025'],
  ['2022-02', 'February 2022', 'Month only', 'February 2022'],
  ['2022-02/2022-04', 'February to April 2022', null, 'February to April 2022'],
  ['2014', '2014', 'Year only', '2014'],
  ['2014/2016', '2014 to 2016', null, '2014 to 2016'],
  ['2014~', 'About 2014', 'Approximate', 'about 2014'],
  [
    '2025-02-17~/2025-02-21~',
    'About 17 to 21 February 2025',
    'Approximate',
    'about 17 to 21 February 2025',
  ],
  ['2022-02-24/..', 'From 24 February 2022', null, 'from 24 February 2022'],
  ['../2022-02', 'Up to February 2022', null, 'up to February 2022'],
  ['2025-21', 'Spring 2025', null, 'spring 2025'],
  ['2024-24', 'Winter 2024 to 2025', null, 'winter 2024 to 2025'],
  ['2025-34', 'The second quarter of 2025', null, 'the second quarter of 2025'],
  ['2025-40', 'The first half of 2025', null, 'the first half of 2025'],
  ['201X', 'The 2010s', null, 'the 2010s'],
  ['19XX', 'The 20th century', null, 'the 20th century'],
  [null, 'No date given', null, 'no date'],
])('%s', (edtf, words, precision, result) => {
  expect(plain(formatDate(dated(edtf), british))).toBe(words);
  expect(precisionWords(dated(edtf), british)).toBe(precision);
  expect(plain(resultWords(dated(edtf), british))).toBe(result);
});

test.each([
  [['2025-02-16', '2025-02-17'], '16 or 17 February 2025'],
  [['2025-02-28', '2025-03-01'], '28 February or 1 March 2025'],
  [['2025-02-15', '2024-02-17'], '15 February 2025 or 17 February 2024'],
  [['2025-02-15', '2024-02-17', '2023'], '15 February 2025, 17 February 2024 or 2023'],
  [['2025-02-15', '2025-02-10~'], '15 February 2025 or about 10 February 2025'],
])('%s', (dates, words) => {
  const parts = alternativeParts(dates.map(dated), british);
  expect(plain(parts.map(({ text }) => text).join(''))).toBe(words);
});

test('leaves out a year that stands above', () => {
  expect(plain(formatDate(dated('2025-02-15'), british, 2025))).toBe('15 February');
  expect(plain(formatDate(dated('2025-02-15'), british, 2024))).toBe('15 February 2025');
  expect(plain(formatDate(dated('2025-02-14/2025-02-16'), british, 2025))).toBe(
    '14 to 16 February',
  );
});
