import { expect, test } from 'vitest';
import { feedWords } from './feed-words.ts';
import { calledOff, event, report } from './sample.ts';
import { british } from './words/british.ts';
import { german } from './words/german.ts';

const corrections = [
  { on: '2025-02-18', text: 'The day was wrong.' },
  { on: '2025-02-19', text: 'So was the place' },
];
const reports = ['2025-02-15', '2025-02-16'].map((date) => report(date, date));

test.each([
  ['2025-02-15', {}, 'Saturday 15 February 2025.'],
  ['2025-02', {}, 'February 2025.'],
  [null, { status: 'planned' }, 'No date given. Planned.'],
  ['2025-02-15', { reports, disputed: true }, '15 or 16 February 2025. Sources disagree.'],
  [
    '2025-02-20',
    { status: 'planned', calledOff: calledOff('called off') },
    'Thursday 20 February 2025. Called off.',
  ],
  [
    '2025-02-15',
    { corrections },
    'Saturday 15 February 2025. Corrected on 19 February 2025: So was the place. Corrected on 18 February 2025: The day was wrong.',
  ],
] as const)('%s %o', (edtf, rest, text) => {
  expect(feedWords(event('talks', edtf, { ...rest }), british)).toEqual({ title: 'talks', text });
});

test('of a withdrawn event a feed tells why it was withdrawn, and its corrections', () => {
  const gone = event('talks', '2025-02-15', { status: 'withdrawn', withdrawn: 'It was a rumour.' });
  expect(feedWords({ ...gone, corrections: corrections.slice(0, 1) }, british)).toEqual({
    title: 'Withdrawn: talks',
    text: 'It was a rumour. Corrected on 18 February 2025: The day was wrong.',
  });
  expect(feedWords({ ...gone, withdrawn: null }, german)).toEqual({
    title: 'Zurückgezogen: talks',
    text: german.gone.event,
  });
});
