import { expect, test } from 'vitest';
import { descriptionsOf, seenOf, sentencesOf } from './actor-facts.ts';
import { event, report } from './sample.ts';

const said = (article: string, fragment: string, sentence = 'They spoke.') =>
  report(article, '2025', { fragment, sentence, actors: ['x'] });
const events = [
  event('plan', '2026-01-01', { status: 'planned', reports: [said('new', 's2')] }),
  event('late', '2025-02-15', {
    reports: [said('old', 's1', 'Mayor X spoke.'), report('old', '2025', { fragment: 's9' })],
  }),
  event('late-too', '2025-02-15', { reports: [said('old', 's1', 'Mayor X spoke.')] }),
  event('early', '2014', { reports: [] }),
  event('undated', null, { reports: [] }),
];
const published = new Map([
  ['old', '2025-02-15'],
  ['new', '2025-02-16'],
]);
const sentences = sentencesOf({ id: 'x' }, events, (id) => published.get(id));

test('first and last seen in what was reported, not in what is planned', () => {
  const { first, last, articles } = seenOf(events, [...published.values()].reverse());
  expect([first?.id, last?.id]).toEqual(['early', 'late']);
  expect(articles).toEqual({ number: 2, from: '2025-02-15', to: '2025-02-16' });
  expect(seenOf([], [])).toEqual({ first: null, last: null, articles: null });
});

test('of a week and a day in it neither is said to be the first or the last', () => {
  const overlapping = [event('week', '2025-02-10/2025-02-16'), event('day', '2025-02-12')];
  expect(seenOf(overlapping, [])).toMatchObject({ first: null, last: null });
});

test('sentences that name the actor, each once, newest articles first', () => {
  expect(sentences.map(({ article, fragment }) => article + fragment)).toEqual(['news2', 'olds1']);
});

test('descriptions lead to their sentence, and repeat nothing', () => {
  const described = [
    { words: 'Mayor', articles: ['old', 'new'] },
    { words: 'harbour master', articles: ['new'] },
  ];
  expect(
    descriptionsOf({ description: 'Harbour master of the port', described }, sentences),
  ).toEqual([
    {
      words: 'Mayor',
      sources: [
        { article: 'old', fragment: 's1' },
        { article: 'new', fragment: null },
      ],
    },
  ]);
});
