/** A rule by which words were read as a date, as editors and readers see it. */
export interface DateRule {
  name: string;
  /** One plain sentence. */
  explanation: string;
  /** Shown on the about page, and run as tests. `edtf` is null where no date may be given. */
  examples: readonly DateExample[];
}

/** A text, the day it was published, the words that name a date in it, and that date as EDTF. */
export interface DateExample {
  text: string;
  published: string;
  words: string;
  edtf: string | null;
}

/** Most examples are published on Sunday 16 February 2025. */
const published = '2025-02-16';

/** `[text, words, edtf]`, published on the day above unless a fourth part names another. */
type ShortExample = readonly [string, string, string | null, string?];

function rule(name: string, explanation: string, ...examples: readonly ShortExample[]): DateRule {
  return {
    name,
    explanation,
    examples: examples.map(([text, words, edtf, day]) => ({
      text,
      words,
      edtf,
      published: day ?? published,
    })),
  };
}

/** Every rule, in the order in which the about page shows them. */
export const dateRules: readonly DateRule[] = [
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
  rule(
    'half-year-in-story',
    'A half of a year without its year belongs to the year of which the text is telling.',
    [
      'The firm was founded on 3 March 1990. In the second half it made a loss.',
      'In the second half',
      '1990-41',
    ],
  ),
  rule('half-year', 'The text names a half of a year, so the date stays those six months.', [
    'Exports rose in the first half of 2024.',
    'in the first half of 2024',
    '2024-40',
  ]),
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
    'holiday',
    'A holiday is looked up in the calendar of its year; without a year it is the nearest one that the verb allows.',
    ['The truce of Christmas 1914 was brief.', 'Christmas 1914', '1914-12-25'],
    ['They met on Easter Monday 2024.', 'on Easter Monday 2024', '2024-04-01'],
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
      'The holiday falls on the third Monday in January.',
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
  rule('event-name', 'The words are the name of an event whose date everybody knows.', [
    'Security changed after 9/11 everywhere.',
    'after 9/11',
    '2001-09-11/..',
  ]),
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
  rule('weekday-of-focus', 'The weekday is counted from the last date that the text spoke of.', [
    'The army landed on 15 June 1950. The previous Friday it had sailed.',
    'The previous Friday',
    '1950-06-09',
  ]),
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
  rule('time-of-day', 'A time without a day belongs to the day that the text has just named.', [
    'The bomb went off on 7 August 1998. It was heard at 10:35 a.m. in the harbour.',
    '10:35 a.m.',
    '1998-08-07',
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
  ),
  rule(
    'from-now',
    'Counted forward from publication, and only as precise as the unit counted in.',
    ['The lease ends ten years from now.', 'ten years from now', '2035'],
  ),
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
  rule('counted-from-date', 'Counted from the date named in the same words.', [
    'The army sailed two days before Christmas 1950.',
    'two days before Christmas 1950',
    '1950-12-23',
  ]),
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
  rule('turn-of-the-year', 'December and January, marked as approximate.', [
    'Prices rose at the turn of the year.',
    'the turn of the year',
    '2024-12~/2025-01~',
  ]),
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
  rule('duration', 'A length of time says how long, not when; it gives no date.', [
    'They fought for two years.',
    'two years',
    null,
  ]),
  rule('set', 'What happens again and again has no date of its own.', [
    'They met every Monday.',
    'every Monday',
    null,
  ]),
  rule(
    'story-goes-on',
    'The sentence has no date words and goes on with what the article tells of a day: it shares that day.',
  ),
  rule('editors-mark', 'An editor marked the words in the article and gave their date.'),
  rule(
    'no-date-given',
    'Something planned is told without a date: none is shown, and none is made up.',
  ),
  rule('reference', 'A vague word such as “now” or “recently” gives no date.', [
    'Currently no date is known.',
    'Currently',
    null,
  ]),
];

const byName = new Map(dateRules.map((one) => [one.name, one]));

/** The explanation of a rule; empty for an unknown name. */
export function explainRule(name: string): string {
  return byName.get(name)?.explanation ?? '';
}
