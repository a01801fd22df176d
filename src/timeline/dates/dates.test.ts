import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundLines } from './found-lines.ts';
import { explainRule, findDates, parseEdtf, readDates, type DateOptions } from './index.ts';
import { english } from './lexicon/en.ts';
import { holidays } from './lexicon/holidays.en.ts';

/**
 * Tables of texts and the dates a careful editor would read in them. To add a case, add a line:
 * the text, then each date as "words = EDTF" (or "words = kind" where there is none).
 */
type Case = readonly [text: string, ...dates: string[]];

function read(text: string, published = '2025-02-16', options: DateOptions = {}): string[] {
  return foundLines(text, published, options);
}

const sunday: Record<string, readonly Case[]> = {
  'full dates': [
    ['It began on 15 February 2025.', 'on 15 February 2025 = 2025-02-15'],
    ['It began on Feb. 15, 2025, in Riyadh.', 'on Feb. 15, 2025 = 2025-02-15'],
    ['It began on Saturday, Feb. 15, 2025.', 'on Saturday, Feb. 15, 2025 = 2025-02-15'],
    ['It began on the 15th of February, 2025.', 'on the 15th of February, 2025 = 2025-02-15'],
    ['It began on 2025-02-15.', 'on 2025-02-15 = 2025-02-15'],
    ['It began on 15/2/2025.', 'on 15/2/2025 = 2025-02-15'],
    ['It began on 15.02.2025.', 'on 15.02.2025 = 2025-02-15'],
    [
      "It began on 15-Feb-2025, or 15 Feb '25.",
      'on 15-Feb-2025 = 2025-02-15',
      "15 Feb '25 = 2025-02-15",
    ],
    ['It began at 2025-02-15T10:30:00Z.', '2025-02-15T10:30:00Z = 2025-02-15'],
    ['It began on Sat 15 Feb 2025.', 'on Sat 15 Feb 2025 = 2025-02-15'],
    ['It began on the fifteenth of February.', 'on the fifteenth of February = 2025-02-15'],
  ],
  'months and years': [
    ['The war commenced in 2014.', 'in 2014 = 2014'],
    ["2014's vote was close.", '2014 = 2014'],
    ['The Act of September 1939 stands.', 'September 1939 = 1939-09'],
    ['In early March 2022 it fell.', 'In early March 2022 = 2022-03'],
    ['At the end of 2021 it fell.', 'the end of 2021 = 2021'],
    ['In AD 843 they divided it.', 'In AD 843 = 0843'],
    ['It was hot in July and August 2016.', 'in July = 2016-07', 'August 2016 = 2016-08'],
  ],
  'parts of years': [
    ['Profit rose in H1 2024 and Q3 2024.', 'in H1 2024 = 2024-40', 'Q3 2024 = 2024-35'],
    ['Profit rose in 2024 Q1 and FY2023.', 'in 2024 Q1 = 2024-33', 'FY2023 = 2023'],
    ['It was built in the late 18th century.', 'in the late 18th century = 17XX'],
    [
      "It was built in the mid-1990s or the late '80s.",
      'in the mid-1990s = 199X',
      "the late '80s = 198X",
    ],
    [
      'They vote on the first Tuesday of May 2026.',
      'on the first Tuesday of May 2026 = 2026-05-05',
    ],
    ['There is no fifth Monday in February 2025 to come.'],
  ],
  holidays: [
    ['They met on Thanksgiving 2024.', 'on Thanksgiving 2024 = 2024-11-28'],
    ['They met on Labor Day 2024.', 'on Labor Day 2024 = 2024-09-02'],
    ['Shops shut on the early May bank holiday 2024.', 'early May bank holiday 2024 = 2024-05-06'],
    ['Shops shut on August bank holiday Monday.', 'on August bank holiday Monday = 2024-08-26'],
    ["They met on St. Patrick's Day 2024.", "on St. Patrick's Day 2024 = 2024-03-17"],
    ['They met over the Easter weekend of 2024.', 'Easter weekend of 2024 = 2024-03-30/2024-03-31'],
    ['The Good Friday Agreement held. A new year begins.'],
  ],
  'weekdays by their verb': [
    ['The ministers spoke on Saturday.', 'on Saturday = 2025-02-15'],
    ['Talks on Monday failed.', 'on Monday = 2025-02-10'],
    [
      'He said on Friday that Tusk will visit Paris on Monday.',
      'on Friday = 2025-02-14',
      'on Monday = 2025-02-17',
    ],
    ['On Monday, ministers are expected to gather.', 'On Monday = 2025-02-17'],
    ['The council is to meet on Thursday.', 'on Thursday = 2025-02-20'],
    ['The council plans to meet Thursday.', 'Thursday = 2025-02-20'],
    ['A ruling is due on Thursday.', 'on Thursday = 2025-02-20'],
    ['The summit ends on Tuesday.', 'on Tuesday = 2025-02-18'],
    ['The vote is on Friday.', 'on Friday = 2025-02-21'],
    ["Monday's meeting was cancelled.", 'Monday = 2025-02-17'],
    ['They will meet on Monday of next week.', 'on Monday of next week = 2025-02-17'],
    ['They let the talks begin as planned on Saturday.', 'on Saturday = 2025-02-15'],
    ['Buyers are likely to act as soon as trading opens on Monday.', 'on Monday = 2025-02-17'],
    ['The hearing was adjourned until Thursday.', 'until Thursday = ../2025-02-20, until'],
    [
      'The strike, which starts on Monday, was called on Friday.',
      'on Monday = 2025-02-17',
      'on Friday = 2025-02-14',
    ],
    ['Bloody Sunday was long ago. Man Friday came.', 'long ago = reference'],
    ['They have until Wednesday to answer.', 'until Wednesday = ../2025-02-19, until'],
    ['It rained on Saturday night.', 'on Saturday night = 2025-02-15'],
    [
      'They met last Monday and will meet next Monday.',
      'last Monday = 2025-02-10',
      'next Monday = 2025-02-17',
    ],
  ],
  'around the day of publication': [
    ['He left yesterday and returns tomorrow.', 'yesterday = 2025-02-15', 'tomorrow = 2025-02-17'],
    [
      'He suggested earlier in the week that they meet.',
      'earlier in the week = 2025-02-10/2025-02-16',
    ],
    ['They are expected to meet next week.', 'next week = 2025-02-17/2025-02-23'],
    ['It fell last month, and last year.', 'last month = 2025-01', 'last year = 2024'],
    ['It will open later this year.', 'later this year = 2025'],
    ['He left two and a half years ago.', 'two and a half years ago = 2022'],
    ['He left more than two years ago.', 'more than two years ago = 2023~'],
    ['The bridge will open in two days.', 'in two days = 2025-02-18'],
    ['She built it in two days.', 'two days = duration'],
    ['It will be the first storm in ten years.', 'ten years = duration'],
    ['It lasted 20 years.', '20 years = duration'],
    ['The talks go on next week.', 'next week = 2025-02-17/2025-02-23'],
    ['It depends on last year.', 'last year = 2024'],
    ["They will meet in two weeks' time.", "in two weeks' time = 2025-02-24/2025-03-02"],
  ],
  bounds: [
    ['It was the first contact since February 2022.', 'since February 2022 = 2022-02/.., since'],
    ['It must be done by 3 March 2025.', 'by 3 March 2025 = ../2025-03-03, before'],
    ['It has been so since at least 2014.', 'since at least 2014 = 2014/.., since'],
    ['It was so before 2014.', 'before 2014 = ../2014, before'],
    ['It was so after 9/11.', 'after 9/11 = 2001-09-11/.., after'],
  ],
  ranges: [
    ['It ran from 14 to 16 February 2025.', 'from 14 to 16 February 2025 = 2025-02-14/2025-02-16'],
    ['It ran on 14–16 February 2025.', 'on 14–16 February 2025 = 2025-02-14/2025-02-16'],
    [
      'It ran from Feb. 3 to March 5, 2025.',
      'from Feb. 3 to March 5, 2025 = 2025-02-03/2025-03-05',
    ],
    ['The war of 1914–18 ended.', '1914–18 = 1914/1918'],
    ['Between May and July 2020 it rained.', 'Between May and July 2020 = 2020-05/2020-07'],
    [
      'It ran from last Monday until yesterday.',
      'from last Monday until yesterday = 2025-02-10/2025-02-15',
    ],
    [
      'It snowed from Thursday night to Saturday morning.',
      'from Thursday night to Saturday morning = 2025-02-13/2025-02-15',
    ],
    ['The battle of August–September 1950 was lost.', 'August–September 1950 = 1950-08/1950-09'],
    ['The 1945-1949 period was hard.', '1945-1949 = 1945/1949'],
    [
      'He spoke yesterday to Christmas shoppers.',
      'yesterday = 2025-02-15',
      'Christmas = 2024-12-25',
    ],
    [
      'On the night of 20/21 March 1918 it began.',
      'On the night of 20/21 March 1918 = 1918-03-20/1918-03-21',
    ],
  ],
  'what is odd': [
    ['They met on Saturday, February 17, 2024.', 'on Saturday, February 17, 2024 = 2024-02-17 !'],
    ['They met on Saturday, 16 February 2025.', 'on Saturday, 16 February 2025 = 2025-02-16 !'],
    ['They met on 30 February 2025.', 'on 30 February 2025 = refused !'],
    ['They met on 03/04/2024.', 'on 03/04/2024 = refused !'],
    ['Rome was sacked in 390 BC.', 'in 390 BC = refused !'],
    ['He fell on 15 March 44 BC.', 'on 15 March 44 BC = refused !'],
    ['He fell on March 15, 44 BC.', 'on March 15, 44 BC = refused !'],
    ['He fell on March 15, 44 B.C., in Rome.', 'on March 15, 44 B.C. = refused !'],
    ['He fell in March 44 BC.', 'in March 44 BC = refused !'],
    ['He fell in March 15 BCE.', 'in March 15 BCE = refused !'],
    ['He fell on 15 March 1044 BC.', 'on 15 March 1044 BC = refused !'],
    ['They met on 3 June, 814, in the hall.', 'on 3 June, 814 = refused !'],
    ['They met on 3 June 814 in the hall.', 'on 3 June 814 = refused !'],
  ],
  'years of three figures': [
    ['They met on 15 March 800.', 'on 15 March 800 = 0800-03-15'],
    ['On 3 June 814, they met.', 'On 3 June 814 = 0814-06-03'],
    ['They met on Christmas Day 800.', 'on Christmas Day 800 = 0800-12-25'],
    ['They met in March 800.', 'in March 800 = 0800-03'],
    ['They met on 15 March AD 44.', 'on 15 March AD 44 = 0044-03-15'],
    ['They met on 15 March 44 A.D. in Rome.', 'on 15 March 44 A.D. = 0044-03-15'],
    ['In the year 800 they met.', 'In the year 800 = 0800'],
    ['In the year 800, they met.', 'In the year 800 = 0800'],
    ['They met in the year 800.', 'in the year 800 = 0800'],
    ['They met in the year 44 BC.', 'in the year 44 BC = refused !'],
    ['On May 5 BC Ferries sailed.', 'On May 5 = 2024-05-05'],
    ['On 5 May 2021 BC Ferries sailed.', 'On 5 May 2021 = 2021-05-05'],
    ['In March 2020 BC had none.', 'In March 2020 = 2020-03'],
    ['On 15 March 300 people marched.', 'On 15 March = 2025-03-15'],
    ['On 15 March, 300 people marched.', 'On 15 March = 2025-03-15'],
    ['In March 300 people marched.', 'In March = 2025-03'],
    ['On 15 March 300,000 people marched.', 'On 15 March = 2025-03-15'],
    ['On 15 March 300-odd people marched.', 'On 15 March = 2025-03-15'],
    ['The price on 15 March, 300.5 euros, fell.', 'on 15 March = 2025-03-15'],
    ['Shares of Mar 300.'],
  ],
  'what has no date': [
    ['They fought for two years.', 'two years = duration'],
    ['A two-day summit.', 'two-day = duration'],
    ['They met every Monday and each year.', 'every Monday = set', 'each year = set'],
    ['Currently, no date is set.', 'Currently = reference'],
    ['She is 45 years old.'],
    ['A 25-year-old won 3-2.'],
    ['It paid $3.625 a share, or $2014.'],
    ['June Smith met April Jones. August Wilson wrote.'],
    ["May's government fell."],
    ['He may go. They march on. May will resign. Jan Smith came.'],
    ['The second man fell in the fall of Rome.'],
    ['The Sun reported it. He sat down. They were wed.'],
    ['A 24/7 hotline, flight 1999, room 2014, number 2015.'],
    ['Some 2,014 people and 2014 soldiers came.'],
    ['Call 555-1234-2020 for version 2.0.2019.'],
    ['It was 2024-13-01.'],
  ],
};

describe.each(Object.entries(sunday))('published on Sunday 16 February 2025: %s', (_, cases) => {
  test.each(cases)('%s', (text, ...dates) => {
    expect(read(text)).toEqual(dates);
  });
});

test.each([
  ['US', '2024-03-04'],
  ['PH', '2024-03-04'],
  ['GB', '2024-04-03'],
  ['IN', '2024-04-03'],
  ['CA', 'refused !'],
])('the order of 03/04/2024 in %s', (region, edtf) => {
  expect(read('They met on 03/04/2024.', '2025-02-16', { region })).toEqual([
    `on 03/04/2024 = ${edtf}`,
  ]);
});

test.each([
  ['US', '2024-09-02', '2024-05-27', '2024-07-04', '2024-11-28'],
  ['CA', '2024-09-02', 'refused !', 'refused !', '2024-10-14'],
  ['IN', '2024-05-01', 'refused !', '2024-08-15', '2024-11-28'],
  ['AU', 'refused !', 'refused !', 'refused !', '2024-11-28'],
  [undefined, 'refused !', 'refused !', 'refused !', '2024-11-28'],
])('holidays that differ by region in %s', (region, labour, memorial, independence, thanks) => {
  const text = 'Labour Day 2024, Memorial Day 2024, Independence Day 2024, Thanksgiving 2024.';
  expect(read(text, '2025-02-16', { region })).toEqual([
    `Labour Day 2024 = ${labour}`,
    `Memorial Day 2024 = ${memorial}`,
    `Independence Day 2024 = ${independence}`,
    `Thanksgiving 2024 = ${thanks}`,
  ]);
});

test('a weekday that fits the year of publication names the year as the likely slip', () => {
  const [found] = findDates('They met on Monday, 17 February 2024.', '2025-02-16');
  expect(found?.date?.edtf).toBe('2024-02-17');
  expect(found?.warning).toContain('17 February 2025 is a Monday. Check the year');
});

describe('the date in focus', () => {
  test.each([
    [
      'The presidents spoke on Wednesday, the first contact since February 2022. In the days following, they met.',
      'In the days following',
      '2025-02-13~/2025-02-16~',
    ],
    [
      'The ship left port at 22:00 on Tuesday. It began to list after midnight and sank at 02:40.',
      'after midnight',
      '2025-02-12',
    ],
    [
      'The ship left port at 22:00 on Tuesday. It began to list after midnight and sank at 02:40.',
      '02:40',
      '2025-02-12',
    ],
    ['They met on Tuesday at 10:00. At 14:30 they left.', '14:30', '2025-02-11'],
    ['They met on Tuesday at 10:00. They had left at 03:00.', '03:00', '2025-02-11'],
    [
      'On 4 August 1914 Germany invaded. The plan of 1905 had foreseen it. By 20 August Brussels had fallen.',
      'By 20 August',
      '../1914-08-20',
    ],
    [
      'In 2003, the coalition invaded. On 20 March the bombing started.',
      'On 20 March',
      '2003-03-20',
    ],
    ['In December 2003 he was captured. In January the trial began.', 'In January', '2004-01'],
    [
      'The firm, founded in 1998, said it would close by the end of June.',
      'by the end of June',
      '../2025-06',
    ],
    ['The law, passed in May 2023, takes effect on July 1.', 'on July 1', '2025-07-01'],
    ['The plan runs through 2030. The summit is held on 24 June.', 'on 24 June', '2025-06-24'],
    ['The blast came at 10:35 a.m. (0735 GMT) Friday.', '10:35 a.m.', '2025-02-14'],
    [
      'Profit fell in the second quarter of 2024. It will fall in the first quarter. Costs in the quarter rose.',
      'in the quarter',
      '2024-34',
    ],
    ['They were invited in July 1997 and will join on 12 March.', 'on 12 March', '2025-03-12'],
    [
      'Russia annexed Crimea in March 2014. On 12 February the presidents spoke.',
      'On 12 February',
      '2025-02-12',
    ],
    [
      'The war began on 24 February 2022. The ministers spoke on Saturday.',
      'on Saturday',
      '2025-02-15',
    ],
    [
      'Russia annexed Crimea in March 2014. On 20 January he took office. In November he had won.',
      'In November',
      '2024-11',
    ],
  ])('%s', (text, words, edtf) => {
    const found = findDates(text, '2025-02-16').find((one) => one.words === words);
    expect(found?.date?.edtf).toBe(edtf);
  });

  test('is set by a heading', () => {
    const sentences = [
      { text: '15 May 1950', headingDepth: 2 },
      { text: 'The following day they met.', headingDepth: 0 },
      { text: 'They left on 3 June.', headingDepth: 0 },
    ];
    const dates = readDates(sentences, '2025-02-16').map((found) => found[0]?.date?.edtf);
    expect(dates).toEqual(['1950-05-15', '1950-05-16', '1950-06-03']);
  });
});

describe('a time of day alone', () => {
  const lead = 'Two hikers were found on Friday.';
  const before = 'They had left on Thursday.';
  const clock = 'A dog led the rescuers to them at 8.30 a.m.';
  test.each<[blocks: [number, string][], edtf: string | null]>([
    // Goes on with the day before it, in its paragraph or where no other day competes.
    [
      [
        [0, lead],
        [1, before],
        [1, clock],
      ],
      '2025-02-13',
    ],
    [
      [
        [0, lead],
        [1, clock],
      ],
      '2025-02-14',
    ],
    [
      [
        [0, before],
        [1, clock],
      ],
      '2025-02-13',
    ],
    // A new paragraph may be back at the day of the news.
    [
      [
        [0, lead],
        [1, before],
        [2, clock],
      ],
      null,
    ],
    [
      [
        [0, lead],
        [1, 'The first group came on Saturday.'],
        [2, clock],
      ],
      null,
    ],
  ])('%j', (blocks, edtf) => {
    const sentences = blocks.map(([blockIndex, text]) => ({ text, blockIndex }));
    const found = readDates(sentences, '2025-02-16').at(-1)?.[0];
    expect(found?.date?.edtf ?? null).toBe(edtf);
  });
});

test.each<[text: string, anchor: string, leansOn: string | null, tense: string | null]>([
  ['They met on Friday.', 'publication', '2025-02-16', 'past'],
  ['They will meet on Friday.', 'publication', '2025-02-16', 'future'],
  ['They meet yesterday.', 'publication', '2025-02-16', null],
  ['They met on 3 March 2020.', 'none', null, null],
  ['They met on 3 March 2020. The following day they left.', 'focus', '2020-03-03', null],
])('says what a date leans on and which tense decided: %s', (text, anchor, leansOn, tense) => {
  expect(findDates(text, '2025-02-16').at(-1)).toMatchObject({ anchor, leansOn, tense });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'May',
    'March',
    '1',
    '31',
    '2025',
    '1999',
    ',',
    '.',
    '-',
    '/',
    ':',
    "'",
    's',
    ' ',
    '  ',
    '\n',
    'the',
    'last',
    'next',
    'two',
    'a',
    'half',
    'and',
    'year',
    'weeks',
    'ago',
    'later',
    'Monday',
    'early',
    'end',
    'of',
    'to',
    'from',
    'between',
    'since',
    'BC',
    'AD',
    'p.m.',
    'noon',
    'Easter',
    'quarter',
    'third',
    '99999999999',
    '‮',
    '\u{1F600}',
    '\0',
    'é',
    '–',
    '(',
    ')',
  );
  const hostile = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));
  const word = fc
    .tuple(
      fc.constantFrom(...english.keys(), ...holidays.map(({ words }) => words.join(' '))),
      fc.boolean(),
    )
    .map(([lower, capital]) => (capital ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower));
  const known = fc
    .array(fc.oneof(word, piece), { maxLength: 40 })
    .map((pieces) => pieces.join(' '));
  const glued = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  test('may repeat itself without end', () => {
    const repeated = fc.tuple(
      fc.array(fc.oneof(piece, word), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', ' '),
    );
    fc.assert(
      fc.property(repeated, ([pieces, glue]) => {
        const text = `${pieces.join(glue)}${glue}`.repeat(3000);
        expect(Array.isArray(findDates(text, '2025-02-16'))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('gives dates that lie where they say, in order, and never an exception', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), hostile, glued, known);
    const published = fc.constantFrom('2025-02-16', '0001-01-01', '9999-12-31', '2024-02-29');
    const regions = fc.constantFrom(undefined, 'US', 'GB', 'CA', 'XX');
    fc.assert(
      fc.property(text, published, regions, (words, day, region) => {
        let end = 0;
        for (const found of findDates(words, day, { region })) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          expect(words.slice(found.start, found.end)).toBe(found.words);
          expect(explainRule(found.rule)).not.toBe('');
          expect(found.date).toEqual(found.date && parseEdtf(found.date.edtf));
          if (found.kind === 'date' && found.date === null) expect(found.warning).not.toBeNull();
          end = found.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
