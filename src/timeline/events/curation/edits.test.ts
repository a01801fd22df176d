import { expect, test } from 'vitest';
import { buildTimeline } from '../../index.ts';

/** What an editor's file about an event says, what readers are told was edited, and whose the date is. */
test.each([
  ['title: Weber goes', '', ['title'], 'The one report with a date gives this one.'],
  ['date: 2024-05', '', ['date'], 'An editor set this date.'],
  ['date: none', '', ['date'], 'The editor gives no date.'],
  [
    'status: reported\ntitle: Weber goes\nsources: https://example.org/',
    'He had been ill.',
    ['title', 'status', 'account', 'sources'],
    'The one report with a date gives this one.',
  ],
  [
    'correction:\n  on: 2024-03-20\n  text: A name was wrong.',
    '',
    [],
    'The one report with a date gives this one.',
  ],
])('%s', (head, account, edits, dateReason) => {
  const { timeline } = buildTimeline({
    site: null,
    articles: [
      {
        path: 'articles/2024-03-11-a.md',
        text: '# A story\n\nThe banker Karl Weber resigned on Sunday.\n',
      },
    ],
    actors: [],
    events: [{ path: 'events/weber-resigns.md', text: `---\n${head}\n---\n\n${account}\n` }],
    permalinks: null,
  });
  expect(timeline.events).toMatchObject([
    { id: 'weber-resigns', curated: true, edits, dateReason },
  ]);
});
