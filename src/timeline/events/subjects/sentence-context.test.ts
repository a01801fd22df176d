import { expect, test } from 'vitest';
import { buildTimeline } from '../../index.ts';

/** Two sentences, and the title of what the second tells; `null` where nobody can say who "they" are. */
const told: [string, string, string | null][] = [
  [
    'The miners waited at the gate while the band played.',
    'They left the pit on Friday.',
    'Miners leave the pit',
  ],
  [
    'Traders waited for news from Lima, where ministers of seven states had gathered.',
    'They promised on Saturday to help the banks.',
    null,
  ],
  ['Police detained two farmers.', 'They were released on bail on Friday.', null],
  [
    'Police detained a 47-year-old farmer.',
    'He was released on bail on Friday.',
    '47-year-old farmer is released on bail',
  ],
  [
    'A court sentenced a nurse to nine years in prison.',
    'She appealed on Friday.',
    'Nurse appeals',
  ],
  ['A driver hit a cyclist.', 'He was charged with theft on Friday.', null],
  ['Police arrested a woman.', 'He was charged with theft on Friday.', null],
  [
    'Police arrested Ben Ruiz, 33, and Tom Hale, 41, in Dunmore.',
    'Both were charged with theft on Friday.',
    'Ben Ruiz and Tom Hale are charged with theft',
  ],
  [
    'Ben Ruiz married Ana Hale.',
    'The couple left Lima on Friday.',
    'Ben Ruiz and Ana Hale leave Lima',
  ],
  [
    'Ana Ruiz and Ben Ruiz drowned.',
    'Their mother died on Friday.',
    'Ana Ruiz and Ben Ruiz’s mother dies',
  ],
  [
    'The bridge was built by hand. It carries 30,000 cars a day.',
    'It was last inspected on Friday.',
    'Bridge is inspected',
  ],
  ['The bridge was built by hand. It leads to a mill.', 'It was inspected on Friday.', null],
  [
    'A farmer was detained. He was held in Lima.',
    'He was released on bail on Friday.',
    'Farmer is released on bail',
  ],
  [
    'A farmer was detained. He had met the clerk in Lima.',
    'He was released on bail on Friday.',
    null,
  ],
  ['The owners met because the dockers had walked out.', 'They left the port on Friday.', null],
];

test.each(told)('%s %s', (before, sentence, title) => {
  const text = `---\npublished: 2022-06-13\n---\n\n# News\n\n${before} ${sentence}\n`;
  const { timeline } = buildTimeline({
    site: null,
    articles: [{ path: 'articles/2022-06-13-a.md', text }],
    actors: [],
    events: [],
    permalinks: null,
  });
  expect(timeline.events[0]?.title ?? null).toBe(title);
});
