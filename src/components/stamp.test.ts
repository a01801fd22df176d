import { expect, test } from 'vitest';
import { event, report } from './sample.ts';
import { stampOf } from './stamp.ts';
import { british } from './words/british.ts';

test.each([
  ['2025-02-15', 'number', '15', 'February 2025'],
  ['2025-02-17/2025-02-23', 'pair', '17 to 23', 'February 2025'],
  ['2025-02-28/2025-03-02', 'phrase', '28 February to 2 March 2025', null],
  ['2022-03', 'words', 'March', '2022'],
  ['2014', 'pair', '2014', null],
  ['2024-03-15~', 'pair', 'About 15', 'March 2024'],
  ['2014~', 'phrase', 'About 2014', null],
  ['201X', 'phrase', 'The 2010s', null],
  [null, 'words', 'No date', null],
])('%s', (date, kind, large, day) => {
  const stamp = stampOf(event('a', date), '2025-02-16', british);
  const text = stamp.pieces.map((piece) => piece.text).join('');
  expect([stamp.kind, text.replaceAll('\u{A0}', ' '), stamp.day]).toEqual([kind, large, day]);
});

test('two dates of which one holds have a small word between them', () => {
  const dates = ['2025-02-16', '2025-02-17'];
  const both = event('a', '2025-02-16', {
    disputed: true,
    reports: dates.map((date) => report(date, date)),
  });
  expect(stampOf(both, '2025-02-16', british)).toMatchObject({
    kind: 'pair',
    pieces: [
      { text: '16', small: false },
      { text: ' or ', small: true },
      { text: '17', small: false },
    ],
    day: 'February 2025',
  });
});
