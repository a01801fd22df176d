import { rule, type DateRule } from './rule.ts';

/** Words about time that give no date. */
export const undatedRules: readonly DateRule[] = [
  rule('duration', 'A length of time says how long, not when; it gives no date.', [
    'They fought for two years.',
    'two years',
    null,
  ]),
  rule(
    'set',
    'What happens again and again has no date of its own.',
    ['They met every Monday.', 'every Monday', null],
    ['The library is open Monday to Friday.', 'Monday to Friday', null],
  ),
  rule('reference', 'A vague word such as “now” or “recently” gives no date.', [
    'Currently no date is known.',
    'Currently',
    null,
  ]),
];
