import { rule, type DateRule } from './rule.ts';

/** Sentences whose date does not come from their own words. */
export const sentenceRules: readonly DateRule[] = [
  rule(
    'story-goes-on',
    'The sentence has no date words and goes on with what the article tells of a day: it shares that day.',
  ),
  rule(
    'news-of-its-day',
    'The article opens with news that its headline tells in the present tense, and gives no day for it: it is dated about the day the article appeared.',
  ),
  rule('editors-mark', 'An editor marked the words in the article and gave their date.'),
  rule(
    'no-date-given',
    'Something planned is told without a date: none is shown, and none is made up.',
  ),
];
