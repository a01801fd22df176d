import { rule, type DateRule } from './rule.ts';

/** Dates that lean on another date of the text. */
export const focusRules: readonly DateRule[] = [
  rule(
    'later-than-focus',
    'Counted forward from the last date that the text spoke of.',
    [
      'The army landed on 15 June 1950. Two days later it took the port.',
      'Two days later',
      '1950-06-17',
    ],
    ['He was born in 1950. Twenty years later he left.', 'Twenty years later', '1970'],
  ),
  rule('earlier-than-focus', 'Counted back from the last date that the text spoke of.', [
    'The army landed on 15 June 1950. A week earlier it had sailed.',
    'A week earlier',
    '1950-06-05/1950-06-11',
  ]),
  rule(
    'before-that',
    'Counted back from the date that the sentence has just named: what stands behind “after” was so long before it.',
    ['The school shut on 15 June 1950, two days after its roof fell.', 'two days', '1950-06-13'],
  ),
  rule(
    'counted-from-date',
    'Counted from the date named in the same words.',
    [
      'The army sailed two days before Christmas 1950.',
      'two days before Christmas 1950',
      '1950-12-23',
    ],
    ['The match is played on Monday week.', 'on Monday week', '2025-02-24'],
    ['The court sits a week from Tuesday.', 'a week from Tuesday', '2025-02-25'],
  ),
  rule('period-before-focus', 'The period before the last date that the text spoke of.', [
    'The army landed on 15 June 1950. The previous day it had sailed.',
    'The previous day',
    '1950-06-14',
  ]),
  rule('period-after-focus', 'The period after the last date that the text spoke of.', [
    'The army landed on 15 June 1950. The following day it took the port.',
    'The following day',
    '1950-06-16',
  ]),
  rule(
    'same-as-focus',
    'The words point back to the last date that the text spoke of.',
    [
      'The army landed on 15 June 1950. The same day it took the port.',
      'The same day',
      '1950-06-15',
    ],
    [
      'The army landed on 15 June 1950. It took the port later that month.',
      'later that month',
      '1950-06',
    ],
  ),
  rule(
    'days-following',
    'The days after the last date that the text spoke of, up to publication; marked as approximate.',
    [
      'The presidents spoke on Wednesday. In the days following, they met again.',
      'In the days following',
      '2025-02-13~/2025-02-16~',
    ],
  ),
  rule('time-of-day', 'A time without a day belongs to the day that the text has just named.', [
    'The bomb went off on 7 August 1998. It was heard at 10:35 a.m. in the harbour.',
    '10:35 a.m.',
    '1998-08-07',
  ]),
];
