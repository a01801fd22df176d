import { describe, expect, test } from 'vitest';
import { dateRules, explainRule, findDates } from './index.ts';

const withExamples = dateRules.filter(({ examples }) => examples.length > 0);

describe.each(withExamples)('$name', ({ name, examples }) => {
  test.each(examples)('$text', ({ text, published, words, edtf }) => {
    const found = findDates(text, published).find((one) => one.words === words);
    expect(
      found,
      JSON.stringify(
        findDates(text, published).map((one) => [one.words, one.rule, one.date?.edtf]),
      ),
    ).toBeDefined();
    expect([found?.rule, found?.date?.edtf ?? null]).toEqual([name, edtf]);
  });
});

test('explanations are plain sentences', () => {
  for (const { name, explanation } of dateRules) {
    expect(explainRule(name)).toBe(explanation);
    expect(explanation).toMatch(/\.$/);
    expect(explanation).not.toMatch(/edtf|resolved|entity|extraction/i);
  }
});

test('an unknown rule has no explanation', () => {
  expect(explainRule('no such rule')).toBe('');
});
