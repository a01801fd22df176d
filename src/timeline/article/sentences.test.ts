import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

/** Each case is one text; `|` shows where sentences are expected to part. */
const cases = [
  'The ministers met. | They agreed.',
  'U.S. Secretary of State Marco Rubio spoke to Mr. Lavrov. | He then left.',
  'Aid came from the U.S. | The minister welcomed it.',
  'He moved to Washington, D.C. in 2014. | She stayed.',
  'Talks were held in St. Petersburg on Feb. 15 with Gen. J. R. Smith. | Nothing was signed.',
  'Shares rose 3.5 per cent to $3.625. | Volume was 1.2bn.',
  'Acme Inc. shares fell. | He left Acme Inc. | The board met.',
  'Prices rose at 5 p.m. on Monday. | Traders left.',
  '“We agree. We will meet,” Mr. Lavrov said on Saturday. | Nobody objected.',
  '“Will they come?” Rubio asked. | “They will!” | He smiled.',
  'He called it "not practical." | The minister disagreed.',
  'The invasion began in 2022. | Two U.S. officials said so.',
  'It ended (nobody knew why). | Then it began again.',
  'See No. 10 and p. 4 for details. | He said no. | They left.',
  'Wait… | What happened?',
  'John F. Kennedy Jr. was there. | So was Donald Trump Jr. | He spoke.',
  'The figures, i.e. the totals, differ. | Compare vs. last year.',
  'one two three',
];

describe('splitSentences', () => {
  test.each(cases)('%s', (marked) => {
    const expected = marked.split(' | ');
    const text = expected.join(' ');
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('a blank line parts sentences that have no full stop', () => {
    const text = 'A heading\n\nA line\nbroken hard';
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'A heading',
      'A line\nbroken hard',
    ]);
  });

  test('keeps every character that is not white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const kept = splitSentences(text).map(({ start, end }) => text.slice(start, end));
        expect(kept.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
