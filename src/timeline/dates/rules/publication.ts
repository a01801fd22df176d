import { rule, type DateRule } from './rule.ts';

/** Dates that lean on the day of publication. */
export const publicationRules: readonly DateRule[] = [
  rule(
    'today',
    'The day of publication.',
    ['Today the court ruled.', 'Today', '2025-02-16'],
    ['The court rules tonight.', 'tonight', '2025-02-16'],
  ),
  rule('yesterday', 'The day before publication.', [
    'The court ruled yesterday morning.',
    'yesterday morning',
    '2025-02-15',
  ]),
  rule(
    'overnight',
    'The night to the day of publication, or the night after the day that the text has just named.',
    ['Drones struck the port overnight.', 'overnight', '2025-02-15/2025-02-16'],
    [
      'Police held the square on Friday. Overnight, they left.',
      'Overnight',
      '2025-02-14/2025-02-15',
    ],
  ),
  rule('tomorrow', 'The day after publication.', [
    'The court will rule tomorrow.',
    'tomorrow',
    '2025-02-17',
  ]),
  rule('days-from-today', 'The words count days from the day of publication.', [
    'He left the day before yesterday.',
    'the day before yesterday',
    '2025-02-14',
  ]),
  rule(
    'this-period',
    'The week, month or year that holds the day of publication.',
    ['Prices rose this year.', 'this year', '2025'],
    ['Prices rose this week.', 'this week', '2025-02-10/2025-02-16'],
  ),
  rule(
    'last-period',
    'The week, month or year before that of publication.',
    ['Prices rose last month.', 'last month', '2025-01'],
    ['Prices rose last week.', 'last week', '2025-02-03/2025-02-09'],
  ),
  rule(
    'next-period',
    'The week, month or year after that of publication; weeks run from Monday to Sunday.',
    ['The envoys are expected to meet next week in Riyadh.', 'next week', '2025-02-17/2025-02-23'],
    ['Prices will rise next year.', 'next year', '2026'],
  ),
  rule(
    'earlier-this',
    'Earlier in the week, month or year of publication: the text gives no day, so the whole period stands.',
    [
      'Trump suggested earlier in the week that they could meet.',
      'earlier in the week',
      '2025-02-10/2025-02-16',
    ],
    ['The firm was sold earlier this year.', 'earlier this year', '2025'],
  ),
  rule(
    'later-this',
    'Later in the week, month or year of publication: the text gives no day, so the whole period stands.',
    ['The envoys will meet later this month.', 'later this month', '2025-02'],
  ),
  rule(
    'weekend',
    'The weekend nearest to publication that the verb allows.',
    ['They met at the weekend.', 'the weekend', '2025-02-15/2025-02-16'],
    ['They met over the weekend.', 'the weekend', '2025-02-15/2025-02-16', '2025-02-18'],
  ),
  rule('week-of', 'The Monday-to-Sunday week, or the weekend, of the day named.', [
    'The court sits in the week of 3 March 2025.',
    'in the week of 3 March 2025',
    '2025-03-03/2025-03-09',
  ]),
  rule(
    'ago',
    'Counted back from publication, and only as precise as the unit counted in.',
    ['He left two days ago.', 'two days ago', '2025-02-14'],
    ['He left three weeks ago.', 'three weeks ago', '2025-01-20/2025-01-26'],
    ['He left five years ago.', 'five years ago', '2020'],
    ['He left a decade ago.', 'a decade ago', '2015~'],
    ['He left a year and two days ago.', 'a year and two days ago', '2024-02-14'],
  ),
  rule(
    'less-than-ago',
    'At some time between the day counted back to and publication.',
    ['He left less than two weeks ago.', 'less than two weeks ago', '2025-02-02/2025-02-16'],
    ['He left under three years ago.', 'under three years ago', '2022-02/2025-02'],
  ),
  rule(
    'from-now',
    'Counted forward from publication, and only as precise as the unit counted in.',
    ['The lease ends ten years from now.', 'ten years from now', '2035'],
  ),
];
