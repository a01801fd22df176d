import { expect, test } from 'vitest';
import { typeset } from './typeset.ts';

test.each([
  ["The mayor's visit", 'The mayor’s visit'],
  ["The workers' union and the miners' union", 'The workers’ union and the miners’ union'],
  ['Council says "no" to the bridge', 'Council says “no” to the bridge'],
  ['"No," says the council', '“No,” says the council'],
  ["Council calls plan 'too dear'", 'Council calls plan ‘too dear’'],
  ["Minister says 'we can't wait'", 'Minister says ‘we can’t wait’'],
  ["Songs of the '60s", 'Songs of the ’60s'],
  ['O\'Brien ("the Elder") resigns', 'O’Brien (“the Elder”) resigns'],
  ['Europe’s “response”', 'Europe’s “response”'],
])('%s', (typed, set) => {
  expect(typeset(typed)).toBe(set);
});

test('quotation marks are those of the language', () => {
  expect(typeset('Der Rat sagt "nein"', ['„', '“'])).toBe('Der Rat sagt „nein“');
});
