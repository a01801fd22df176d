import { expect, test } from 'vitest';
import { differencesOf } from './differences.ts';
import { report } from './sample.ts';
import { british } from './words/british.ts';

const nameOf = (id: string) => id.toUpperCase();

test('articles that say the same, and a single article, differ in nothing', () => {
  expect(
    differencesOf({ reports: [report('a', '2025'), report('a', null)] }, nameOf, british),
  ).toBeNull();
  expect(
    differencesOf({ reports: [report('a', '2025'), report('b', '2025')] }, nameOf, british),
  ).toBeNull();
});

test('dates, what has happened, and who is named by some alone', () => {
  const reports = [
    report('a', '2025-02-15', { actors: ['x', 'y'] }),
    report('b', null, { status: 'planned', actors: ['x'] }),
    report('c', '2025', { actors: ['x', 'z'] }),
  ];
  expect(differencesOf({ reports }, nameOf, british)).toEqual({
    articles: ['a', 'b', 'c'],
    points: [
      { point: 'Date', cells: ['Saturday 15\u{A0}February 2025', null, '2025'] },
      { point: 'Status', cells: ['Reported', 'Planned', 'Reported'] },
      { point: 'Also named', cells: ['Y', null, 'Z'] },
    ],
  });
});

test('a date by itself is left to the chart', () => {
  const reports = [report('a', '2025-02-15'), report('b', '2025')];
  expect(differencesOf({ reports }, nameOf, british)).toBeNull();
});

test('an article that reports it and quotes the plan has reported it', () => {
  const reports = [
    report('a', '2025-02-15', { status: 'planned' }),
    report('a', '2025-02-15'),
    report('b', '2025-02-15'),
  ];
  expect(differencesOf({ reports }, nameOf, british)).toBeNull();
});
