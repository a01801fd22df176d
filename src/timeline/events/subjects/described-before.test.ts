import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTimeline } from '../../index.ts';
import { describedBefore } from './described-before.ts';
import { noFocus } from './focus.ts';

/** What "the accord" is called in a title, from the sentences before. */
const cases: [text: string, title: string][] = [
  [
    'The town wants an accord with the miners. The accord was approved on Monday.',
    'Accord with the miners is approved',
  ],
  [
    'The town wants an accord with the miners. Parliament approved the accord on Monday.',
    'Parliament approves the accord with the miners',
  ],
  [
    'Lima has lived with the accord on fishing. Parliament ended the accord on Monday.',
    'Parliament ends the accord on fishing',
  ],
  // Two that could be meant, or none.
  [
    'An accord with the miners and an accord on fishing are ready. Parliament approved the accord on Monday.',
    'Parliament approves the accord',
  ],
  ['Lima waits. Parliament approved the accord on Monday.', 'Parliament approves the accord'],
];

test.each(cases)('%s', (text, title) => {
  const { timeline } = buildTimeline({
    site: null,
    articles: [
      {
        path: 'articles/a.md',
        text: `---\ntitle: A story\npublished: 2022-06-15\n---\n\n${text}\n`,
      },
    ],
    actors: [],
    events: [],
    permalinks: null,
  });
  expect(timeline.events.map((event) => event.title)).toContain(title);
});

test('any noun may be asked for, whatever marks stand in it', () => {
  const noun = fc.string({
    unit: fc.constantFrom('a', 'é', "'", '’', '-', '.', '(', '[', '\\', '*', '/'),
  });
  fc.assert(
    fc.property(noun, (word) => {
      const told = { ...noFocus, told: [`The town signed an ${word} of peace.`] };
      expect(() => describedBefore(told, word)).not.toThrow();
    }),
  );
});
