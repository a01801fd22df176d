import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragment } from './text-fragment.ts';

const page = 'https://example.org/news/1';

test.each([
  ['They spoke on Saturday.', '#:~:text=They%20spoke%20on%20Saturday'],
  [
    '“A well-known plan, at last,” she said.',
    '#:~:text=A%20well%2Dknown%20plan%2C%20at%20last%2C%E2%80%9D%20she%20said',
  ],
  [
    'The two foreign ministers of the neighbouring countries spoke by phone on Saturday evening.',
    '#:~:text=The%20two%20foreign%20ministers%20of,by%20phone%20on%20Saturday%20evening',
  ],
  ['R&D (and more)', '#:~:text=R%26D%20%28and%20more'],
  ['…', ''],
])('%s', (sentence, fragment) => {
  expect(textFragment(page, sentence)).toBe(page + fragment);
});

test('a fragment that the address has already is kept', () => {
  expect(textFragment(`${page}#top`, 'They spoke.')).toBe(`${page}#top:~:text=They%20spoke`);
});

test('words that the address names already give way to the sentence', () => {
  const wanted = ':~:text=They%20spoke';
  expect(textFragment(`${page}#:~:text=old`, 'They spoke.')).toBe(`${page}#${wanted}`);
  expect(textFragment(`${page}#top:~:text=old,ends`, 'They spoke.')).toBe(`${page}#top${wanted}`);
});

test('the address can be read by machines, whatever the sentence', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (sentence) => {
      const directive = textFragment(page, sentence).slice(page.length);
      expect(directive).toMatch(/^(?:|#:~:text=[\w.~%]+(?:,[\w.~%]+)?)$/);
      expect(URL.canParse(page + directive)).toBe(true);
    }),
  );
});
