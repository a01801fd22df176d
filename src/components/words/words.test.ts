import { expect, test } from 'vitest';
import { dateRules } from '../../timeline/dates/index.ts';
import { dateReasons, reasons } from '../../timeline/events/index.ts';
import { alternativeParts, formatDate, precisionWords, resultWords } from '../date-words.ts';
import { dated } from '../sample.ts';
import { american } from './american.ts';
import { british } from './british.ts';
import { german } from './german.ts';
import { wordsFor, wordsLanguage } from './index.ts';
import { pseudo } from './pseudo.ts';
import { stretchesOf } from './template.ts';

const plain = (words: string) => words.replaceAll('\u{A0}', ' ');

test.each([
  ['2025-02-15', 'February 15, 2025', 'Saturday, February 15, 2025', '15. Februar 2025'],
  ['2025-02-14/2025-02-16', 'February 14 to 16, 2025', null, '14. bis 16. Februar 2025'],
  ['2025-02-28/2025-03-02', 'February 28 to March 2, 2025', null, '28. Februar bis 2. März 2025'],
  [
    '2024-12-30/2025-01-12',
    'December 30, 2024 to January 12, 2025',
    null,
    '30. Dezember 2024 bis 12. Januar 2025',
  ],
  ['2022-02', 'February 2022', null, 'Februar 2022'],
  ['2022-02/2022-04', 'February to April 2022', null, 'Februar bis April 2022'],
  ['2014', '2014', null, '2014'],
  ['2014~', 'About 2014', 'about 2014', 'Etwa 2014'],
  ['2022-02-24/..', 'From February 24, 2022', 'from February 24, 2022', 'Ab 24. Februar 2022'],
  ['../2022-02', 'Up to February 2022', 'up to February 2022', 'Bis Februar 2022'],
  ['2025-21', 'Spring 2025', 'spring 2025', 'Frühjahr 2025'],
  ['2024-23', 'Fall 2024', 'fall 2024', 'Herbst 2024'],
  ['2024-24', 'Winter 2024 to 2025', 'winter 2024 to 2025', 'Winter 2024/2025'],
  ['2025-34', 'The second quarter of 2025', 'the second quarter of 2025', '2. Quartal 2025'],
  ['2025-41', 'The second half of 2025', 'the second half of 2025', '2. Halbjahr 2025'],
  ['201X', 'The 2010s', 'the 2010s', 'Die 2010er-Jahre'],
  ['19XX', 'The 20th century', 'the 20th century', '20. Jahrhundert'],
  [null, 'No date given', 'no date', 'Ohne Datum'],
])('%s in American English and in German', (edtf, inAmerican, running, inGerman) => {
  expect(plain(formatDate(dated(edtf), american))).toBe(inAmerican);
  expect(plain(resultWords(dated(edtf), american))).toBe(running ?? inAmerican);
  expect(plain(formatDate(dated(edtf), german))).toBe(inGerman);
});

test.each([
  [['2025-02-16', '2025-02-17'], 'February 16 or 17, 2025', '16. oder 17. Februar 2025'],
  [['2025-02-28', '2025-03-01'], 'February 28 or March 1, 2025', '28. Februar oder 1. März 2025'],
  [
    ['2025-02-15', '2024-02-17', '201X'],
    'February 15, 2025, February 17, 2024, or the 2010s',
    '15. Februar 2025, 17. Februar 2024 oder die 2010er-Jahre',
  ],
])('%s, of which one holds', (dates, inAmerican, inGerman) => {
  const inWords = (words: typeof german) =>
    plain(
      alternativeParts(dates.map(dated), words)
        .map(({ text }) => text)
        .join(''),
    );
  expect(inWords(american)).toBe(inAmerican);
  expect(inWords(german)).toBe(inGerman);
});

test('a year that stands above is left out', () => {
  expect(plain(formatDate(dated('2025-02-15'), american, 2025))).toBe('February 15');
  expect(plain(formatDate(dated('2025-02-14/2025-02-16'), american, 2025))).toBe(
    'February 14 to 16',
  );
  expect(plain(formatDate(dated('2025-02-14/2025-02-16'), german, 2025))).toBe(
    '14. bis 16. Februar',
  );
});

test('weekdays and precision in German', () => {
  expect(plain(resultWords(dated('2025-02-15'), german))).toBe('Samstag, 15. Februar 2025');
  expect(precisionWords(dated('2025-02-14/2025-02-16'), german)).toBe('Freitag bis Sonntag');
  expect(precisionWords(dated('2014'), german)).toBe('Nur Jahr');
});

test.each([
  ['en', 'en-GB'],
  ['en-AU', 'en-GB'],
  ['en-US', 'en-US'],
  ['de-AT', 'de'],
  ['de', 'de'],
  ['fr', 'en-GB'],
  ['ar-XB', 'ar-XB'],
])('words for %s are those of %s', (tag, language) => {
  expect(wordsLanguage(tag)).toBe(language);
  expect(wordsFor(tag)).toBe(wordsFor(language));
});

test('German explains every rule by which dates are read', () => {
  expect(Object.keys(german.rules).sort()).toEqual(dateRules.map(({ name }) => name).sort());
});

test.each([
  dateReasons.only,
  dateReasons.mostPrecise,
  dateReasons.morePrecise,
  dateReasons.nearer,
  'All 3 reports with a date give this one.',
  'Most reports allow this date: 3 of 4.',
])('German says, too: %s', (english) => {
  expect(british.finding.reason(english)).not.toBe(english);
  expect(british.finding.reason(english).match(/\d+/g)).toEqual(english.match(/\d+/g));
  expect(german.finding.reason(english)).not.toBe('');
  expect(german.finding.reason(english).match(/\d+/g)).toEqual(english.match(/\d+/g));
});

test('a reason that English does not know is given as it is', () => {
  expect(british.finding.reason('Something new.')).toBe('Something new.');
});

test.each(Object.values(reasons))(
  'German has as many of the sentence’s own words: %s',
  (english) => {
    const own = english.replaceAll('…', 'x y');
    const told = german.article.undatedReason(own) ?? '';
    expect(told).not.toBe('');
    expect(told.match(/x y/g)).toEqual(own.match(/x y/g));
  },
);

test('a reason that German does not know is left out', () => {
  expect(german.article.undatedReason('“for two years” says how long, not when.')).toBe(
    '„for two years“ sagt, wie lange, nicht wann.',
  );
  expect(german.article.undatedReason('Something new.')).toBeNull();
});

test('numbers bring their nouns along', () => {
  const { count } = german;
  expect([0, 1, 2, 1234].map(count.events)).toEqual([
    '0 Ereignisse',
    '1 Ereignis',
    '2 Ereignisse',
    '1.234 Ereignisse',
  ]);
  expect(german.finding.heading(1, 1)).toBe('Ein Artikel, ein Datum');
  expect(german.finding.heading(3, 2)).toBe('Drei Artikel, zwei Daten');
  expect(british.finding.heading(12, 0)).toBe('12 articles, no date');
});

test('a text is parted at its slots and its links, in whatever order they stand', () => {
  expect(stretchesOf('Only [these](one), since {date}.')).toEqual([
    { kind: 'text', text: 'Only ' },
    { kind: 'link', text: 'these', name: 'one' },
    { kind: 'text', text: ', since ' },
    { kind: 'slot', text: '', name: 'date' },
    { kind: 'text', text: '.' },
  ]);
});

/** Every text of a dictionary with its place, those of functions left out. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => texts(one, `${path}.${key}`));
}

test('every translation has the slots and links of the English text', () => {
  const names = (text: string) =>
    stretchesOf(text)
      .flatMap((stretch) => (stretch.kind === 'text' ? [] : stretch.name))
      .sort();
  for (const language of [american, german]) {
    const translated = new Map(texts(language));
    for (const [path, text] of texts(british)) {
      expect(names(translated.get(path) ?? ''), path).toEqual(names(text));
    }
  }
});

test('in the pseudo-locale every text with a letter stands in brackets', () => {
  const bare = texts({ ...pseudo, direction: '' }).filter(
    ([, text]) => /\p{L}/u.test(text) && !/^⟦.*⟧$/su.test(text),
  );
  expect(bare).toEqual([]);
  expect(pseudo.count.events(3)).toBe('⟦3 events⟧');
});
