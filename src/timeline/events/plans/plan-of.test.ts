import { expect, test } from 'vitest';
import { buildTimeline } from '../../index.ts';

/**
 * Sentences of an article published on Wednesday 15 June 2022 with a date that lies ahead, and the
 * planned event they give; `null` where they give none, since nothing that has happened may stand on
 * a day still to come.
 */
const cases: [sentence: string, event: string | null][] = [
  ['Jo Carver has called an election for 24 July.', 'Election called by Jo Carver'],
  ['The union called a strike for 24 July.', 'Strike called by the union'],
  ['Jo Carver called a meeting of the cabinet for 24 July.', 'Meeting of the cabinet'],
  ['The union scheduled a vote on the offer for 24 July.', 'Vote on the offer'],
  ['The court set the trial of Karl Voss for 24 July.', 'Trial of Karl Voss'],
  ['A hearing on the dam was scheduled for 24 July.', 'Hearing on the dam'],
  ['A hearing has been scheduled for 24 July.', 'Hearing is scheduled'],
  ['A vote on the law is now planned for 24 July.', 'Vote on the law'],
  ['The launch was set for 24 July.', 'Launch is scheduled'],
  ['The ministers agreed to meet on 24 July in Oslo.', 'Ministers to meet in Oslo'],
  ['Jo Carver vowed to resign on 24 July.', 'Jo Carver to resign'],
  ['Jo Carver said she would resign on 24 July.', 'Jo Carver to resign'],
  ['The film opens on 24 July in Oslo.', 'Film to open in Oslo'],
  ['Jo Carver is meeting Karl Voss on 24 July.', 'Jo Carver to meet Karl Voss'],
  ['The plant, which opened in 1957 and employs 90, will close on 24 July.', 'Plant to close'],
  ['The trial of Karl Voss, due to begin on 24 July, was postponed.', null],
  ['Jo Carver cancelled a visit to Oslo planned for 24 July.', null],
  ['Jo Carver called off the election planned for 24 July.', null],
  ['Parliament approved a law that takes effect on 24 July.', 'Law to take effect'],
  ['Jo Carver resigned with effect from 24 July.', null],
  ['The July 24 invasion of Sarland changed the market.', null],
  ['The offer had been scheduled to expire on 24 July.', null],
  [
    'A court is to rule on the legality of the walkout on 24 July.',
    'Court to rule on the legality of the walkout',
  ],
  ['Jo Carver announced plans to travel to Oslo on 24 July.', 'Jo Carver to travel to Oslo'],
  ['The court set sentencing for 24 July and let Karl Voss go.', 'Sentencing is scheduled'],
  // What is possible, threatened or offered is no plan.
  ['Residents may return on 24 July at the earliest.', null],
  ['A deal could be announced on 24 July.', null],
  ['Cabin crews have threatened to join the strike on 24 July.', null],
  ['The mayor offered to resign on 24 July.', null],
  ['The agency expects the comet to return on 24 July.', 'Agency expects the comet to return'],
];

test.each(cases)('%s', (sentence, event) => {
  const { timeline } = buildTimeline({
    site: null,
    articles: [
      {
        path: 'articles/a.md',
        text: `---\ntitle: A story\npublished: 2022-06-15\n---\n\n${sentence}\n`,
      },
    ],
    actors: [],
    events: [],
    permalinks: null,
  });
  const ahead = timeline.events.filter(({ date }) => date === '2022-07-24');
  expect(ahead.map(({ status, title }) => [status, title])).toEqual(
    event === null ? [] : [['planned', event]],
  );
});
