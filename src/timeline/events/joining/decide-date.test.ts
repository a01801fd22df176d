import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../dates/index.ts';
import { decideDate } from './decide-date.ts';
import { couldBeSlip } from './same-happening.ts';
import type { Draft } from '../draft.ts';
import { noParts } from './parts.ts';

/**
 * Dates that reports give, each with its article's publication date, `plan` for one that only plans it;
 * then what is decided.
 */
const cases: [
  name: string,
  given: string[],
  date: string | null,
  disputed: boolean,
  why: string,
][] = [
  ['one report', ['2025-02-15 in 2025-02-16'], '2025-02-15', false, 'The one report'],
  [
    'all agree',
    ['2025-02-15 in 2025-02-16', '2025-02-15 in 2025-02-17'],
    '2025-02-15',
    false,
    'All 2 reports',
  ],
  [
    'a month allows the day',
    ['2022-02 in 2025-02-16', '2022-02-24 in 2025-02-16', '2022 in 2025-02-16'],
    '2022-02-24',
    false,
    'most precise',
  ],
  [
    'most reports win',
    ['2025-02-14 in 2025-02-16', '2025-02-15 in 2025-02-20', '2025-02-15 in 2025-02-21'],
    '2025-02-15',
    true,
    'Most reports allow this date: 2 of 3',
  ],
  [
    'a coarse date supports the day it holds',
    ['2024-02-17 in 2025-02-16', '2025-02-15 in 2025-02-16', '2025-02 in 2025-02-16'],
    '2025-02-15',
    true,
    'Most reports',
  ],
  [
    'then the more precise',
    ['2025-01 in 2025-02-16', '2025-02-15 in 2025-02-16'],
    '2025-02-15',
    true,
    'more precise',
  ],
  [
    'then the nearer to publication',
    ['2024-02-17 in 2025-02-16', '2025-02-15 in 2025-02-16'],
    '2025-02-15',
    true,
    'nearer',
  ],
  [
    'then the more precise, also beside a third date that fewer reports allow',
    [
      '2024-03-09 in 2024-03-13',
      '2024-03-09 in 2024-03-13',
      '2024-03-10/2024-03-12 in 2024-03-13',
      '2024-03-10/2024-03-12 in 2024-03-13',
      '2024-01-01 in 2024-03-13',
    ],
    '2024-03-09',
    true,
    'more precise',
  ],
  [
    'then the earlier: both lie a day before their articles',
    ['2024-03-11 in 2024-03-12', '2024-03-10 in 2024-03-11'],
    '2024-03-10',
    true,
    'this one is the earlier',
  ],
  [
    'a plan has no vote once it is reported, however often it was told',
    ['plan 2024-03-20 in 2024-03-10', 'plan 2024-03-20 in 2024-03-12', '2024-03-22 in 2024-03-23'],
    '2024-03-22',
    false,
    'those that only planned it do not count',
  ],
  [
    'nor does a plan make a coarser report more precise',
    ['plan 2024-03-20 in 2024-03-10', '2024-03 in 2024-04-01'],
    '2024-03',
    false,
    'those that only planned it do not count',
  ],
  [
    'nor does it count where the reports disagree',
    [
      'plan 2024-03-21 in 2024-03-10',
      '2024-03-21 in 2024-03-23',
      '2024-03-22 in 2024-03-23',
      '2024-03-22 in 2024-03-24',
    ],
    '2024-03-22',
    true,
    'Most reports that it happened allow this date: 2 of 3',
  ],
  [
    'a plan that came about on its day agrees',
    ['plan 2024-03-20 in 2024-03-10', '2024-03-20 in 2024-03-21'],
    '2024-03-20',
    false,
    'All 2 reports',
  ],
  [
    'a report without a date leaves the day to the plan',
    ['plan 2024-03-20 in 2024-03-10', ' in 2024-03-21'],
    '2024-03-20',
    false,
    'The one report',
  ],
  [
    'plans that nobody has reported yet may disagree',
    ['plan 2024-03-20 in 2024-03-10', 'plan 2024-03-21 in 2024-03-12'],
    '2024-03-21',
    true,
    'nearer',
  ],
  ['no date at all', [' in 2025-02-16'], null, false, 'No article gives a date'],
  [
    'a report without a date disputes nothing',
    [' in 2025-02-16', '2025-02-17 in 2025-02-16'],
    '2025-02-17',
    false,
    'The one report',
  ],
];

describe('decideDate', () => {
  test.each(cases)('%s', (_, given, date, disputed, why) => {
    const decision = decideDate(given.map(draft));
    expect(decision).toMatchObject({ date, disputed, dateReason: expect.stringContaining(why) });
    expect(decideDate(given.map(draft).reverse())).toEqual(decision);
  });
});

describe('couldBeSlip', () => {
  test.each([
    ['2025-02-15', '2025-02-16', true],
    ['2025-02-15', '2024-02-17', true],
    ['2025-02-15', '2024-02-15', true],
    ['2025-02-15', '2025-03-15', false],
    ['2025-02-15', '2025-02-25', false],
    ['2025-02-15', '2015-02-15', false],
  ])('%s and %s: %s', (a, b, slip) => {
    expect(couldBeSlip(a, b)).toBe(slip);
    expect(couldBeSlip(b, a)).toBe(slip);
  });
});

function draft(given: string): Draft {
  const [words = '', published = ''] = given.split(' in ');
  const edtf = words.replace(/^plan /, '');
  const date = parseEdtf(edtf);
  return {
    report: {
      article: published,
      line: 1,
      column: 1,
      fragment: 's1',
      sentence: '',
      dateText: '',
      dateStart: null,
      dateLine: null,
      date: date?.edtf ?? null,
      earliest: date?.earliest ?? null,
      latest: date?.latest ?? null,
      precision: date?.precision ?? 'none',
      approximate: date?.approximate ?? false,
      rule: '',
      status: edtf === words ? 'reported' : 'planned',
      actors: [],
    },
    published,
    title: '',
    standsAlone: true,
    inPassing: false,
    occasion: null,
    share: 1,
    noun: null,
    vector: {
      weights: new Map(),
      heads: new Set(),
      told: null,
      parts: noParts,
      figures: [],
      actors: new Set(),
    },
    follows: null,
    span: { start: 0, end: 0 },
    verb: null,
    mark: null,
  };
}
