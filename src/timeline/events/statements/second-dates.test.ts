import { expect, test } from 'vitest';
import { buildTimeline } from '../../index.ts';

/** Sentences of an article published on Monday 18 June 2012, and the events they give. */
const cases: [sentence: string, events: string[]][] = [
  [
    'Tom Carver resigned on Friday, two days after police searched his office.',
    ['2012-06-13 Police search Tom Carver’s office', '2012-06-15 Tom Carver resigns'],
  ],
  [
    'The museum reopened on Saturday, two weeks after thieves had stolen a crown.',
    ['2012-05-28/2012-06-03 Thieves steal a crown', '2012-06-16 Museum reopens'],
  ],
  [
    'On Saturday, two weeks after thieves had stolen a crown, the museum reopened.',
    ['2012-05-28/2012-06-03 Thieves steal a crown', '2012-06-16 Museum reopens'],
  ],
  ['Tom Carver resigned on Friday, two days after the fire.', ['2012-06-15 Tom Carver resigns']],
  [
    'The river burst its banks on 3 June and again on Friday.',
    ['2012-06-03 River bursts its banks', '2012-06-15 River bursts its banks again'],
  ],
  [
    'The volcano erupted in 1996 and again in 2004.',
    ['1996 Volcano erupts', '2004 Volcano erupts again'],
  ],
  [
    'Exports fell in May, according to figures released on Friday.',
    ['2012-05 Exports fall', '2012-06-15 Figures show that exports fell'],
  ],
  [
    'Tom Carver left Oslo on Friday after selling his car on Wednesday.',
    [
      '2012-06-13 Tom Carver sells his car',
      '2012-06-15 Tom Carver leaves Oslo after selling his car',
    ],
  ],
  // One date for both.
  [
    'Tom Carver was arrested after crossing the border on Friday.',
    ['2012-06-15 Tom Carver is arrested after crossing the border'],
  ],
];

test.each(cases)('%s', (sentence, events) => {
  const article = {
    path: 'articles/a.md',
    text: `---\ntitle: A story\npublished: 2012-06-18\n---\n\n${sentence}\n`,
  };
  const { timeline } = buildTimeline({
    site: null,
    articles: [article],
    actors: [],
    events: [],
    permalinks: null,
  });
  expect(timeline.events.map(({ date, title }) => `${date ?? ''} ${title}`).sort()).toEqual(events);
});
