import { rule, type DateRule } from './rule.ts';

/** Months, years and parts of them that the text names, and from one date to another. */
export const periodRules: readonly DateRule[] = [
  rule(
    'month-and-year',
    'The text gives a month and its year; no day is made up.',
    ['The invasion was launched in February 2022.', 'in February 2022', '2022-02'],
    ['It was the first contact since February 2022.', 'since February 2022', '2022-02/..'],
    ['It ended in mid-June 2019.', 'in mid-June 2019', '2019-06'],
    ['In January this year the firm was sold.', 'In January this year', '2025-01'],
  ),
  rule(
    'month',
    'A month without a year is the nearest one that the verb allows, seen from the publication date.',
    ['The minister resigned in November.', 'in November', '2024-11'],
    ['The minister will resign in November.', 'in November', '2025-11'],
    ['The minister resigned last May.', 'last May', '2024-05'],
    ['The court ruled in March.', 'in March', '2024-03'],
  ),
  rule(
    'month-in-story',
    'A month without a year belongs to the year of which the text is telling.',
    [
      'The war began on 25 June 1950. By September the army held only the city.',
      'By September',
      '../1950-09',
    ],
    ['Troops landed on 15 November 1950. In January they withdrew.', 'In January', '1951-01'],
  ),
  rule(
    'part-of-month',
    'The text counts a week, a weekend or a half within a month: the first week is its days 1 to 7, the last its last seven days.',
    [
      'The fair is held in the first week of August 2025.',
      'in the first week of August 2025',
      '2025-08-01/2025-08-07',
    ],
    [
      'Floods hit in the last week of January.',
      'in the last week of January',
      '2025-01-25/2025-01-31',
    ],
    [
      'It rained in the second half of May 2024.',
      'in the second half of May 2024',
      '2024-05-16/2024-05-31',
    ],
  ),
  rule(
    'part-of-month-in-story',
    'A week counted within a month belongs to the year of which the text is telling.',
    [
      'The war began on 25 June 1950. In the first week of July the city fell.',
      'In the first week of July',
      '1950-07-01/1950-07-07',
    ],
  ),
  rule(
    'year',
    'The text gives only a year, so the date stays a year.',
    ['The offensive commenced in 2014 with the annexation.', 'in 2014', '2014'],
    ['Territory occupied since 2014 is at stake.', 'since 2014', '2014/..'],
    ['In late 2022 prices rose.', 'In late 2022', '2022'],
    ['It was founded circa 1850.', 'circa 1850', '1850~'],
    ["The country's 2014 vote was close.", '2014', '2014'],
  ),
  rule('fiscal-year', 'A fiscal year is shown as the calendar year of its name.', [
    'Sales fell in fiscal 2014.',
    'in fiscal 2014',
    '2014',
  ]),
  rule(
    'decade',
    'The text names ten years, so the date stays a decade.',
    ['The port was built in the 1980s.', 'in the 1980s', '198X'],
    ['The port was built in the nineties.', 'in the nineties', '199X'],
  ),
  rule('century', 'The text names a century, so the date stays a century.', [
    'The abbey dates from the 19th century.',
    'the 19th century',
    '18XX',
  ]),
  rule(
    'before-year-1',
    'Dates before the year 1 are recognised but cannot stand on the timeline.',
    ['Rome was sacked in 390 BC.', 'in 390 BC', null],
  ),
  rule('turn-of-the-year', 'December and January, marked as approximate.', [
    'Prices rose at the turn of the year.',
    'the turn of the year',
    '2024-12~/2025-01~',
  ]),
  rule(
    'turn-of-the-century',
    'The year in which the century turned, marked as approximate, when the words or the story told say which century.',
    [
      'The mill was built at the turn of the 20th century.',
      'the turn of the 20th century',
      '1900~',
    ],
    ['The mill was built at the turn of the century.', 'the turn of the century', null],
  ),
  rule(
    'quarter',
    'A quarter without a year is the latest one that has begun, or the next one when the verb looks ahead.',
    ['Profit rose in the third quarter of 2024.', 'in the third quarter of 2024', '2024-35'],
    ['Profit rose in the fourth quarter.', 'in the fourth quarter', '2024-36'],
    ['Sales doubled in Q2 2019.', 'in Q2 2019', '2019-34'],
  ),
  rule('quarter-in-focus', 'The words point back to the quarter that the text has just named.', [
    'Profit fell in the second quarter of 2024. Costs in the quarter rose.',
    'in the quarter',
    '2024-34',
  ]),
  rule(
    'quarter-a-year-before',
    'A comparison with a year earlier means the same quarter of the year before.',
    [
      'In the second quarter of 2024 profit was higher than a year earlier.',
      'a year earlier',
      '2023-34',
    ],
  ),
  rule(
    'quarter-in-story',
    'A quarter without a year belongs to the year of which the text is telling.',
    [
      'The firm was founded on 3 March 1990. In the third quarter it made a loss.',
      'In the third quarter',
      '1990-35',
    ],
  ),
  rule('half-year', 'The text names a half of a year, so the date stays those six months.', [
    'Exports rose in the first half of 2024.',
    'in the first half of 2024',
    '2024-40',
  ]),
  rule(
    'half-year-in-story',
    'A half of a year without its year belongs to the year of which the text is telling.',
    [
      'The firm was founded on 3 March 1990. In the second half it made a loss.',
      'In the second half',
      '1990-41',
    ],
  ),
  rule(
    'season',
    'The text names a season of the northern year, so the date stays those three months.',
    ['The bridge was closed in the summer of 2023.', 'in the summer of 2023', '2023-22'],
    ['The bridge was closed last autumn.', 'last autumn', '2024-23'],
  ),
  rule(
    'season-in-story',
    'A season without a year belongs to the year of which the text is telling.',
    ['The army landed on 25 June 1950. In the autumn it withdrew.', 'In the autumn', '1950-23'],
  ),
  rule(
    'range',
    'The text gives the first and the last day, month or year.',
    [
      'The fair ran from 14 to 16 February 2025.',
      'from 14 to 16 February 2025',
      '2025-02-14/2025-02-16',
    ],
    ['The fair ran on 14–16 February 2025.', 'on 14–16 February 2025', '2025-02-14/2025-02-16'],
    ['It was built between March and May 2020.', 'between March and May 2020', '2020-03/2020-05'],
    ['The 2014-15 season was short.', '2014-15', '2014/2015'],
  ),
];
