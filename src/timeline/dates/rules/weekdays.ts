import { rule, type DateRule } from './rule.ts';

/** Days of the week. */
export const weekdayRules: readonly DateRule[] = [
  rule(
    'weekday-behind',
    'A weekday is the last such day before publication, because no verb says that it lies ahead.',
    ['The two ministers spoke by phone on Saturday.', 'on Saturday', '2025-02-15'],
  ),
  rule(
    'weekday-ahead',
    'A weekday is the next such day after publication, because the verb says that it lies ahead.',
    [
      'The minister revealed at the conference that Tusk will visit Paris on Monday.',
      'on Monday',
      '2025-02-17',
    ],
    ['The council is expected to meet on Thursday.', 'on Thursday', '2025-02-20'],
  ),
  rule(
    'weekday-of-publication',
    'The weekday named is that of publication, so the day of publication is meant.',
    ['Sunday saw the talks begin.', 'Sunday', '2025-02-16'],
  ),
  rule('weekday-last', '“Last” with a weekday is the last such day before publication.', [
    'They met last Tuesday.',
    'last Tuesday',
    '2025-02-11',
  ]),
  rule('weekday-next', '“Next” with a weekday is the first such day after publication.', [
    'They will meet next Tuesday.',
    'next Tuesday',
    '2025-02-18',
  ]),
  rule('weekday-this', '“This” with a weekday is that day of the week of publication.', [
    'They met this Tuesday.',
    'this Tuesday',
    '2025-02-11',
  ]),
  rule(
    'weekday-of-week',
    'The text names the weekday and its week; weeks run from Monday to Sunday.',
    ['They will meet on Monday of next week.', 'on Monday of next week', '2025-02-17'],
    ['They met on Tuesday last week.', 'on Tuesday last week', '2025-02-04'],
    ['They met on Tuesday this week.', 'on Tuesday this week', '2025-02-11'],
  ),
  rule(
    'midweek',
    'The week of the Wednesday that the verb allows.',
    ['The storm had passed by midweek.', 'by midweek', '../2025-02-16'],
    ['The storm will have passed by midweek.', 'by midweek', '../2025-02-23'],
  ),
  rule('weekday-of-focus', 'The weekday is counted from the last date that the text spoke of.', [
    'The army landed on 15 June 1950. The previous Friday it had sailed.',
    'The previous Friday',
    '1950-06-09',
  ]),
];
