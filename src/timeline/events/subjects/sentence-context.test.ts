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
