import { expect, test } from 'vitest';
import { companionsOf } from './companions.ts';
import { matricesOf, matrixOf } from './matrix.ts';
import { event, report } from './sample.ts';

const article = (id: string) => ({
  id,
  path: '',
  title: id,
  file: '',
  publisher: null,
  url: null,
  published: '2025-02-16',
  undated: [],
});

test('a cell for each article that reports an event', () => {
  const events = [
    event('call', '2025-02-15', { reports: [report('a', '2025-02-15'), report('b', '2025')] }),
    event('visit', '2025-02-17', {
      status: 'planned',
      reports: [report('b', '2025-02-17', { status: 'planned' })],
    }),
    event('elsewhere', '2025-02-17', { reports: [report('z', '2025-02-17')] }),
  ];
  expect(matrixOf(events, [article('a'), article('b')]).map(({ cells }) => cells)).toEqual([
    ['day', 'year'],
    [null, 'planned'],
  ]);
});

test('tables hold the events that two or more of their articles report, and those articles', () => {
  const by = (id: string, ...articles: string[]) =>
    event(id, '2025', { reports: articles.map((one) => report(one, '2025')) });
  const events = [
    by('both', 'a', 'b'),
    by('alone', 'c'),
    by('apart', 'a', 'd'),
    by('last', 'd', 'e'),
  ];
  const articles = ['a', 'b', 'c', 'd', 'e'].map(article);
  const tables = matricesOf(events, articles, 2);
  expect(tables.map((table) => table.articles.map(({ id }) => id))).toEqual([
    ['a', 'b'],
    ['d', 'e'],
  ]);
  expect(tables.map(({ rows }) => rows.map((row) => row.event.id))).toEqual([['both'], ['last']]);
  expect(matricesOf(events, articles.slice(1, 3), 2)).toEqual([]);
});

test('companions, most often first', () => {
  const events = [
    ['x', 'y'],
    ['x', 'z', 'y'],
    ['y', 'z'],
  ].map((actors, index) => event(`e${index}`, '2025', { actors }));
  expect(companionsOf('x', events)).toEqual([
    { id: 'y', number: 2 },
    { id: 'z', number: 1 },
  ]);
});
