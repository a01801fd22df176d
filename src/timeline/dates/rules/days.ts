import { rule, type DateRule } from './rule.ts';

/** Days that the text names, with a year or without. */
export const dayRules: readonly DateRule[] = [
  rule(
    'full-date',
    'The text gives day, month and year; nothing is guessed.',
    ['The treaty was signed on 15 February 2025 in Paris.', 'on 15 February 2025', '2025-02-15'],
    ['They met on February 15th, 2025.', 'on February 15th, 2025', '2025-02-15'],
    ['They met on the 3rd of May 2019.', 'on the 3rd of May 2019', '2019-05-03'],
    ['2025-02-15: the envoys spoke.', '2025-02-15', '2025-02-15'],
    [
      'The summit on Saturday, 15 February 2025, was short.',
      'on Saturday, 15 February 2025',
      '2025-02-15',
    ],
    ['A visit was planned for 30 February 2025.', '30 February 2025', null],
  ),
  rule(
    'numeric-date',
    'A date in figures is read only when its order is certain, from the figures themselves or from the region of the site.',
    ['The ship sailed on 25/12/2024.', 'on 25/12/2024', '2024-12-25'],
    ['The ship sailed on 03/04/2024.', 'on 03/04/2024', null],
  ),
  rule(
    'day-and-month',
    'A day and month without a year belong to the nearest such day that the verb allows, seen from the publication date.',
    ['The law was passed on 3 March.', 'on 3 March', '2024-03-03'],
    ['The law will be put to the vote on 3 March.', 'on 3 March', '2025-03-03'],
    ['The letter of Feb. 12 was published.', 'Feb. 12', '2025-02-12'],
  ),
  rule(
    'day-and-month-in-story',
    'A day and month without a year belong to the year of which the text is telling.',
    [
      'The war began on 25 June 1950. On 20 August the general warned the president.',
      'On 20 August',
      '1950-08-20',
    ],
  ),
  rule(
    'day-of-the-month',
    'A number of a day alone belongs to the month of the last date the text spoke of.',
    ['Talks opened on 3 May 2019. They broke down on the 12th.', 'on the 12th', '2019-05-12'],
  ),
  rule(
    'weekday-and-day',
    'A weekday with the number of its day belongs to the nearest month in which the two go together, as the verb allows.',
    ['The lift failed on Friday the 7th.', 'on Friday the 7th', '2025-02-07'],
    ['The court sits on Tuesday the 4th.', 'on Tuesday the 4th', '2025-03-04'],
  ),
];
