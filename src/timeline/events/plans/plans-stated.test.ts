import { expect, test } from 'vitest';
import { buildTimeline } from '../../index.ts';

/**
 * Sentences without a date and the planned event they give; `null` where they give none: what somebody
 * only hopes, expects or might do, what happens again and again, and what has no names is no plan.
 */
const cases: [sentence: string, event: string | null][] = [
  // Somebody named, what they will do, and to whom or where.
  ['Ana Ruiz will meet Maria Stein in Oslo.', 'Ana Ruiz to meet Maria Stein in Oslo'],
  ['Ana Ruiz and Maria Stein are to meet in Oslo.', 'Ana Ruiz and Maria Stein to meet in Oslo'],
  ['The mayor, Ana Ruiz, plans to visit Germany.', 'Ana Ruiz to visit Germany'],
  ['Maria Stein is due to travel to Oslo.', 'Maria Stein to travel to Oslo'],
  ['Karl Weber said Ana Ruiz will visit Maria Stein.', 'Ana Ruiz to visit Maria Stein'],
  ['Ana Ruiz will meet her rival.', null],
  ['The two rivals will meet Maria Stein.', null],
  ['Ana Ruiz will meet the target.', null],
  ['Ana Ruiz will not meet Maria Stein.', null],
  ['Ana Ruiz hopes to meet Maria Stein.', null],
  ['Ana Ruiz is expected to meet Maria Stein.', null],
  ['Ana Ruiz is likely to visit Oslo.', null],
  ['Ana Ruiz could visit Oslo.', null],
  ['Ana Ruiz was to visit Oslo.', null],
  ['If she wins, Ana Ruiz will visit Oslo.', null],
  ['Ana Ruiz will visit Oslo every winter.', null],
  ['“Ana Ruiz will visit Oslo,” said Karl Weber.', null],
  ['During the tour Ana Ruiz will meet Maria Stein.', null],
  ['Will Ana Ruiz visit Oslo?', null],
  // A happening that they will hold.
  [
    'Ana Ruiz and Maria Stein are to hold a summit, with no date given.',
    'Ana Ruiz and Maria Stein to hold a summit',
  ],
  [
    'Ana Ruiz and Maria Stein plan a summit in Oslo, but no date has been set.',
    'Ana Ruiz and Maria Stein to hold a summit in Oslo',
  ],
  [
    'Ana Ruiz and Maria Stein agreed to hold talks on the dam.',
    'Ana Ruiz and Maria Stein to hold talks on the dam',
  ],
  ['Ana Ruiz will hold a grudge.', null],
  ['The club will hold a meeting.', null],
  ['Ana Ruiz agreed to hold the line in the talks.', null],
  // A happening of somebody named that is planned.
  [
    'A summit between Ana Ruiz and Maria Stein is planned.',
    'Summit between Ana Ruiz and Maria Stein',
  ],
  ['A trial of Karl Weber is planned, date to be confirmed.', 'Trial of Karl Weber'],
  [
    'Talks between Ana Ruiz and Maria Stein are being arranged.',
    'Talks between Ana Ruiz and Maria Stein',
  ],
  ['A summit is planned.', null],
  ['A summit between Ana Ruiz and Maria Stein was planned.', null],
  ['No summit between Ana Ruiz and Maria Stein is planned.', null],
  ['The trial of Karl Weber is planned to last three days.', null],
  ['No date has been set for the trial of Karl Weber.', null],
];

test.each(cases)('%s', (sentence, event) => {
  const { events } = build(sentence);
  expect(events.map(({ status, date, title }) => [status, date, title])).toEqual(
    event === null ? [] : [['planned', null, event]],
  );
});

test('a sentence that no date was given goes with the plan before it', () => {
  const [event] = build(
    'Ana Ruiz and Maria Stein agreed to hold a summit. No date was given.',
  ).events;
  expect(event?.reports.map(({ sentence, dateText }) => [sentence, dateText])).toEqual([
    ['Ana Ruiz and Maria Stein agreed to hold a summit.', ''],
    ['No date was given.', 'No date'],
  ]);
});

function build(sentence: string) {
  return buildTimeline({
    site: null,
    articles: [
      { path: 'articles/2024-03-12-a.md', text: `# A story\n\nIt rained.\n\n${sentence}\n` },
    ],
    actors: ['Ana Ruiz', 'Maria Stein', 'Karl Weber'].map((name) => ({
      path: `actors/${name.toLowerCase().replace(' ', '-')}.md`,
      text: `---\nname: ${name}\nkind: person\n---\n`,
    })),
    events: [],
    permalinks: null,
  }).timeline;
}
