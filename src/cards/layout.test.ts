import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../components/card.ts';
import { placeTexts, type Measure } from './layout.ts';

const card = (rest: Partial<Card> = {}): Card => ({
  path: '/events/one/card.png',
  rail: 'solid',
  mark: 'day',
  stamp: {
    pieces: [{ text: '15', small: false }],
    kind: 'number',
    day: 'February 2025',
    notes: [],
  },
  title: 'Ministers speak by phone',
  line: { text: '3 articles agree', tone: 'quiet' },
  subject: 'Talks on the river',
  ...rest,
});

/** Every letter half as wide as the type is large. */
const measure: Measure = (text, _, size) => [...text].length * size * 0.5;

const titleOf = (title: string) =>
  placeTexts(card({ title }), measure).filter(({ face }) => face === 'serif500');

describe('a title', () => {
  test.each([
    ['Ministers speak', 84, ['Ministers speak']],
    ['Ministers speak by phone', 84, ['Ministers', 'speak by phone']],
    [
      'one two three four five six seven eight nine',
      84,
      ['one two three', 'four five six', 'seven eight nine'],
    ],
    ['an assembly of forty three letters each, and then some', 72, null],
    ['Hohenzollern-Sigmaringen', 84, ['Hohenzollern-', 'Sigmaringen']],
  ])('%s', (title, size, lines) => {
    const placed = titleOf(title);
    expect(placed[0]?.size).toBe(size);
    if (lines) expect(placed.map(({ text }) => text)).toEqual(lines);
    expect(
      placed
        .map(({ text }) => text.replace(/-$/, '- '))
        .join(' ')
        .replaceAll('-  ', '-'),
    ).toBe(title);
  });

  test('longer than three lines of the smallest size ends in an ellipsis, between words', () => {
    const long = 'gas fields are mapped by ships from four countries and then once more by others';
    const placed = titleOf(long);
    expect(placed).toHaveLength(3);
    expect(placed.every(({ size }) => size === 64)).toBe(true);
    const shown = placed.map(({ text }) => text).join(' ');
    expect(shown).toMatch(/\w…$/);
    expect(long.startsWith(shown.slice(0, -1))).toBe(true);
    expect(long.charAt(shown.length - 1)).toBe(' ');
  });
});

test('whatever it says, all of a card stays on it, and nothing is lost but the end of a long text', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 40 }), {
    minLength: 1,
    maxLength: 20,
  });
  const texts = words.map((list) => list.join(' ').replace(/\s+/g, ' ').trim() || 'x');
  const kinds = fc.constantFrom('number', 'pair', 'words', 'phrase');
  fc.assert(
    fc.property(texts, texts, texts, kinds, (title, stamp, line, kind) => {
      const placed = placeTexts(
        card({
          title,
          line: { text: line, tone: 'warn' },
          stamp: {
            pieces: [{ text: stamp.slice(0, 30), small: false }],
            kind,
            day: null,
            notes: [],
          },
          subject: line,
        }),
        measure,
      );
      for (const { text, face, size, x, end } of placed) {
        const width = measure(text, face, size);
        const [from, to] = end ? [x - width, x] : [x, x + width];
        // A single letter may be wider than the place for it.
        if ([...text].length > 1) {
          expect(from).toBeGreaterThan(-1);
          expect(to).toBeLessThan(1200);
        }
      }
      const shown = placed
        .filter(({ face }) => face === 'serif500')
        .map(({ text }) => text)
        .join('');
      expect(shown.length).toBeLessThan(160);
      if (!shown.endsWith('…')) expect(shown.replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
    }),
  );
});

test('small words between two dates stand apart from them', () => {
  const placed = placeTexts(
    card({
      stamp: {
        pieces: [
          { text: '16', small: false },
          { text: ' or ', small: true },
          { text: '17', small: false },
        ],
        kind: 'pair',
        day: null,
        notes: [{ text: 'Sources disagree', tone: 'warn' }],
      },
    }),
    measure,
  );
  const [first, word, second, note] = placed;
  expect([first?.text, word?.text, second?.text]).toEqual(['16', 'or', '17']);
  const start = ({ text, face, size, x }: (typeof placed)[number]) => x - measure(text, face, size);
  if (!first || !word || !second) throw new Error('A piece is missing.');
  expect(start(word)).toBeGreaterThan(first.x);
  expect(start(second)).toBeGreaterThan(word.x);
  expect(note).toMatchObject({ text: 'Sources disagree', tone: 'warn', x: 330, end: true });
});
