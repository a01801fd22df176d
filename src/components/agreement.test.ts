import { expect, test } from 'vitest';
import { agreementOf, candidatesOf, plansBefore } from './agreement.ts';
import { report } from './sample.ts';
import { british } from './words/british.ts';

test.each([
  [[], 'Added by an editor'],
  [['2025-02-15'], '1 article'],
  [['2025-02-15', '2025-02-15', '2025-02-15'], '3 articles agree'],
  [['2022-02-24', '2022', '2022'], '3 articles agree, 2 less precisely'],
  [['2025-02-15', '2025-02-15', null], '2 articles agree, 1 without a date'],
  [['2025-02-15', null], '2 articles, 1 gives a date'],
  [[null, null], '2 articles, neither gives a date'],
  [[null, null, null], '3 articles, none gives a date'],
  [['2025-02-16', '2025-02-17'], '2 articles give different dates'],
  [
    ['2025-02-15', '2025-02-15', '2025-02-15', '2024-02-17'],
    '1 of 4 articles gives a different date',
  ],
  // Plans, once it is reported: for that day they agree, for another they contradict nobody.
  [['plan 2025-02-15', '2025-02-15'], '2 articles agree'],
  [['plan 2025-02-13', '2025-02-15'], '1 article, 1 article planned it for another date'],
  [
    ['plan 2025-02-13', 'plan 2025-02-13', '2025-02-15', '2025-02-15'],
    '2 articles agree, 2 articles planned it for another date',
  ],
  [['plan 2025-02-13', 'plan 2025-02-15'], '2 articles give different dates'],
])('%s', (dates, line) => {
  expect(agreementOf({ reports: dates.map(reportOf) }, british).line).toBe(line);
});

test('an article with two sentences is one article', () => {
  const reports = [report('a', '2025'), report('a', '2025-02-15')];
  expect(agreementOf({ reports }, british).line).toBe('1 article');
});

test.each([
  [['2025-02-17', '2025-02-16'], '2025-02-17', ['2025-02-16', '2025-02-17']],
  [['2025-02-15', '2025-02-10/2025-02-16', '2025'], '2025-02-15', ['2025-02-15']],
  [['2024-02-17', '2025-02-15'], '2025-02-15', ['2025-02-15', '2024-02-17']],
])('candidates of %s', (dates, date, candidates) => {
  const reports = dates.map((edtf, index) => report(`article-${index}`, edtf));
  expect(candidatesOf({ reports, date }).map((dated) => dated.date)).toEqual(candidates);
});

/** What articles of the 10th, 11th, 12th … say of an event, and what they say of it as a plan. */
test.each([
  [['plan 2025-02-15', '2025-02-15'], 1, []],
  [['plan 2025-02-13', 'plan 2025-02-14', '2025-02-15'], 2, ['2025-02-13', '2025-02-14']],
  [['2025-02-15', 'plan 2025-02-15'], 0, []],
  [['plan 2025-02-15'], 0, []],
])('%s: planned in %i earlier articles', (dates, articles, planned) => {
  const reports = dates.map(reportOf);
  const status = reports.some((one) => one.status === 'reported') ? 'reported' : 'planned';
  const publishedOn = (id: string) => `2025-02-${10 + Number(id.split('-')[1])}`;
  const plans = plansBefore({ status, reports }, publishedOn);
  expect([plans.articles, plans.dates.map(({ date }) => date)]).toEqual([articles, planned]);
});

test('an article that reports an event knew it not only as a plan', () => {
  const reports = [
    report('a', '2025-02-15', { status: 'planned' }),
    report('a', '2025-02-15'),
    report('b', '2025-02-15'),
  ];
  const publishedOn = (id: string) => (id === 'a' ? '2025-02-14' : '2025-02-16');
  expect(plansBefore({ status: 'reported', reports }, publishedOn).articles).toBe(0);
});

/** "plan 2025-02-15", of the article of that number. */
function reportOf(text: string | null, index: number) {
  const edtf = text?.replace('plan ', '') ?? null;
  return report(`article-${index}`, edtf, { status: edtf === text ? 'reported' : 'planned' });
}
