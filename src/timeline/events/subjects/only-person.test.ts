import { expect, test } from 'vitest';
import { buildTimeline } from '../../index.ts';

/**
 * Two sentences of an article published on Monday 18 June 2012, and what the second states of whom the
 * first is about; `null` where "he", "she" or "it" may be another.
 */
const cases: [first: string, second: string, title: string | null][] = [
  [
    'A boy who fell into a well in northern Peru has been found despite a storm.',
    'Rescuers reached him on Saturday.',
    'Rescuers reach boy',
  ],
  ['A fisherman was rescued off Lima.', 'He had left port in May.', 'Fisherman leaves port'],
  ['The driver was arrested in Lima.', 'She had lost a leg in 2009.', 'Driver loses a leg'],
  ['A fisherman shot a policeman.', 'He died on Saturday.', null],
  ['The queen opened the bridge.', 'He left in May.', null],
  [
    'Norlund Foods, which runs 40 shops, has not made a profit since 1999.',
    'It was founded in 1921 in Lima.',
    'Norlund Foods is founded in Lima',
  ],
  ['The council passed a law.', 'It took effect in May.', null],
];

test.each(cases)('%s %s', (first, second, title) => {
  const article = {
    path: 'articles/a.md',
    text: `---\ntitle: A story\npublished: 2012-06-18\n---\n\n${first} ${second}\n`,
  };
  const { timeline } = buildTimeline({
    site: null,
    articles: [article],
    actors: [],
    events: [],
    permalinks: null,
  });
  const told = timeline.events.filter(({ reports }) =>
    reports.some((one) => one.sentence === second),
  );
  expect(told.map((event) => event.title)).toEqual(title === null ? [] : [title]);
});
