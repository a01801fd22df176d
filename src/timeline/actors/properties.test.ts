import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sentence } from '../model.ts';
import { findActors } from './index.ts';

const words = fc.constantFrom(
  ...'President Donald Trump Jr. and Vladimir Putin of the U.S. , Russia said Moscow in to Mr. " ’s - ( ) NATO von der Leyen Ministry Foreign reported by CNN \n é 🙂'.split(
    ' ',
  ),
);
const prose = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));
const anything = fc.string({ unit: 'binary', maxLength: 200 });

describe('for any text', () => {
  test('mentions lie in order in their sentence, do not overlap, and name an actor of the roster', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(prose, anything), { maxLength: 6 }), (texts) => {
        const { roster, mentions } = findActors([], [article('a', texts)]);
        const ids = new Set(roster.map(({ id }) => id));
        expect([...ids].sort()).toEqual(roster.map(({ id }) => id));
        expect(mentions[0]).toHaveLength(texts.length);
        for (const [index, found] of (mentions[0] ?? []).entries()) {
          let last = 0;
          for (const { start, end, words: written, actor } of found) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(texts[index]?.slice(start, end)).toBe(written);
            expect(ids).toContain(actor);
            last = end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('any actor file gives a result', () => {
    fc.assert(
      fc.property(
        anything,
        fc.oneof(
          anything,
          anything.map((text) => `---\nname: ${text}\n---`),
        ),
        (path, text) => {
          expect(() => findActors([{ path, text }], [])).not.toThrow();
        },
      ),
    );
  });
});

describe('time is linear in the length of a sentence', () => {
  test.each([
    'Donald ',
    'President ',
    'Russia, ',
    'Ministry of ',
    'and Vladimir Putin ',
    'von der ',
    'Minister, ',
    'according to the news agency ',
    'the the ',
    "'s ",
    'U.S.',
    '-A',
    '\n',
  ])('%j', (unit) => {
    const text = unit.repeat(20_000);
    const started = performance.now();
    findActors([], [article('a', [text])]);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});

function article(id: string, texts: readonly string[]) {
  const sentences = texts.map((text, index): Sentence => ({
    fragment: `s${index + 1}`,
    text,
    line: index + 1,
    column: 1,
    block: 'paragraph',
    blockIndex: 0,
    headingDepth: 0,
  }));
  return { id, file: `articles/${id}.md`, sentences };
}
