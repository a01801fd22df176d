import { expect, test } from 'vitest';
import { agreementOf, candidatesOf, plannedArticles } from './agreement.ts';
import { report } from './sample.ts';
import { british } from './words/british.ts';

test.each([
  [[], false, 'Added by an editor'],
  [['2025-02-15'], false, '1 article'],
  [['2025-02-15', '2025-02-15', '2025-02-15'], false, '3 articles agree'],
  [['2022-02-24', '2022', '2022'], false, '3 articles agree, 2 less precisely'],
  [['2025-02-15', '2025-02-15', null], false, '2 articles agree, 1 without a date'],
  [['2025-02-15', null], false, '2 articles, 1 gives a date'],
  [[null, null], false, '2 articles, neither gives a date'],
  [[null, null, null], false, '3 articles, none gives a date'],
  [['2025-02-16', '2025-02-17'], true, '2 articles give different dates'],
  [
    ['2025-02-15', '2025-02-15', '2025-02-15', '2024-02-17'],
    true,
    '1 of 4 articles gives a different date',
  ],
])('%s', (dates, disputed, line) => {
  const reports = dates.map((edtf, index) => report(`article-${index}`, edtf));
  expect(agreementOf({ reports, disputed }, british).line).toBe(line);
});

test('an article with two sentences is one article', () => {
  const reports = [report('a', '2025'), report('a', '2025-02-15')];
  expect(agreementOf({ reports, disputed: false }, british).line).toBe('1 article');
});

test.each([
  [['2025-02-17', '2025-02-16'], '2025-02-17', ['2025-02-16', '2025-02-17']],
  [['2025-02-15', '2025-02-10/2025-02-16', '2025'], '2025-02-15', ['2025-02-15']],
  [['2024-02-17', '2025-02-15'], '2025-02-15', ['2025-02-15', '2024-02-17']],
])('candidates of %s', (dates, date, candidates) => {
  const reports = dates.map((edtf, index) => report(`article-${index}`, edtf));
  expect(candidatesOf({ reports, date }).map((dated) => dated.date)).toEqual(candidates);
});

test('articles that knew an event only as a plan, once it is reported', () => {
  const reports = [
    report('a', '2025-02-15', { status: 'planned' }),
    report('b', '2025-02-15'),
    report('b', '2025-02-15', { status: 'planned' }),
  ];
  expect(plannedArticles({ status: 'reported', reports })).toBe(1);
  expect(plannedArticles({ status: 'planned', reports })).toBe(0);
});
