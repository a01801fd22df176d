import { rule, type DateRule } from './rule.ts';

/** Days with a name, and days counted within a month. */
export const nameRules: readonly DateRule[] = [
  rule(
    'holiday',
    'A holiday is looked up in the calendar of its year, or of the nearest year that the verb allows; one that moves with the moon, or that differs by country while the site names no region, is refused.',
    ['The truce of Christmas 1914 was brief.', 'Christmas 1914', '1914-12-25'],
    ['They met on Easter Monday 2024.', 'on Easter Monday 2024', '2024-04-01'],
    ['They met on Labour Day 2024.', 'on Labour Day 2024', null],
    ['They fasted during Ramadan 2024.', 'during Ramadan 2024', null],
  ),
  rule(
    'holiday-in-story',
    'A holiday without a year belongs to the year of which the text is telling.',
    [
      'The war began on 25 June 1950. By Christmas the army had withdrawn.',
      'By Christmas',
      '../1950-12-25',
    ],
  ),
  rule(
    'weekday-of-month',
    'The text counts a weekday within a month; without a year it is the nearest one that the verb allows.',
    [
      'They voted on the first Tuesday of November 2024.',
      'on the first Tuesday of November 2024',
      '2024-11-05',
    ],
    [
      'The holiday fell on the third Monday in January.',
      'on the third Monday in January',
      '2025-01-20',
    ],
    ['The parade was held on the last Friday in May.', 'on the last Friday in May', '2024-05-31'],
  ),
  rule(
    'weekday-of-month-in-story',
    'A weekday counted within a month belongs to the year of which the text is telling.',
    [
      'The war began on 25 June 1950. On the second Monday in August the city fell.',
      'On the second Monday in August',
      '1950-08-14',
    ],
  ),
  rule(
    'event-name',
    'The words are the name of an event whose date everybody knows.',
    ['Security changed after 9/11 everywhere.', 'after 9/11', '2001-09-11/..'],
    ['The September 11 attacks changed the law.', 'September 11', '2001-09-11'],
  ),
];
