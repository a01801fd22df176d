import { expect, test } from 'vitest';
import { report } from './sample.ts';
import { addsTo, summaryOf } from './summary.ts';

test.each([
  ['The mayors speak', 'Ada Lind and Jon Berg spoke.', true],
  ['Ada Lind and Jon Berg speak', 'Mayor Ada Lind and Mayor Jon Berg spoke on Wednesday.', false],
  [
    'Ada Lind meets with Jon Berg',
    'Ada Lind met with Jon Berg, according to the city council.',
    false,
  ],
  ['Ada Lind speaks in Oslo', 'Finance Minister Ada Lind spoke in Oslo.', false],
  ['The town opens a bridge', 'In March 2022 the town opened a bridge.', false],
  ['The town opens a bridge', 'The town opened a bridge of steel and glass over the canal.', true],
  ['Council to publish the deeds', 'The council will publish the deeds on 20 March 2026.', false],
])('%s / %s', (title, sentence, adds) => {
  expect(addsTo(title, sentence)).toBe(adds);
});

const summaryIn = (sentence: string, dateText: string, title = 'Ada Lind opens the bridge') =>
  summaryOf({
    title,
    summary: sentence,
    reports: [
      report('a', '2025-02-15', { sentence, dateText, dateStart: sentence.indexOf(dateText) }),
    ],
  });

test.each([
  [
    'Ada Lind opened the bridge on Saturday and promised a ferry to the islands.',
    'on Saturday',
    'Ada Lind opened the bridge and promised a ferry to the islands.',
  ],
  [
    'Yesterday, Ada Lind opened the bridge between the old mill and the harbour.',
    'Yesterday',
    'Ada Lind opened the bridge between the old mill and the harbour.',
  ],
  [
    'Ada Lind, mayor of the harbour town, opened the bridge with a speech, last week.',
    'last week',
    'Ada Lind, mayor of the harbour town, opened the bridge with a speech.',
  ],
])('words that lean on the day of publication are left out: %s', (sentence, words, shown) => {
  expect(summaryIn(sentence, words)).toBe(shown);
});

test.each([
  ['The opening of the bridge was put off to Saturday by the harbour board.', 'Saturday'],
  [
    'Ada Lind opened the bridge on Saturday, with a ferry to the islands next month.',
    'on Saturday',
  ],
  ['Ada Lind opened the bridge at last week’s festival of the harbour towns.', 'last week'],
])('a sentence that would not stand without them is not shown: %s', (sentence, words) => {
  expect(summaryIn(sentence, words)).toBeNull();
});

test('a full date stays, and what the editor wrote is shown whatever it says', () => {
  const dated =
    'Ada Lind opened the bridge on Saturday 15 February 2025 beside the old harbour mill.';
  expect(summaryIn(dated, 'on Saturday 15 February 2025')).toBe(dated);
  const own = { title: 'The bridge opens', summary: 'The bridge opens.', reports: [] };
  expect(summaryOf(own)).toBe('The bridge opens.');
});
