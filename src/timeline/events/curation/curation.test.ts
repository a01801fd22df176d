import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../index.ts';
import type { ContentFolder } from '../../model.ts';

const articles = [
  ['2022-06-13-a', 'Helga Brandt and Tomas Lind signed a treaty in Oslo on Saturday.'],
  ['2022-06-14-b', 'Helga Brandt opened a harbour in Bergen on Monday.'],
].map(([name, text]) => ({ path: `articles/${name}.md`, text: `# Title\n\n${text}\n` }));

/** The content folder above with files in `events/`: id to what stands in the file. */
function folder(files: Record<string, string>): ContentFolder {
  const events = Object.entries(files).map(([id, text]) => ({ path: `events/${id}.md`, text }));
  return { site: null, articles, actors: [], events, permalinks: null };
}

const treaty = 'brandt-lind-sign-treaty-oslo';
const harbour = 'brandt-opens-harbour-bergen';

test('the events that the files below are about', () => {
  const { timeline } = buildTimeline(folder({}));
  expect(timeline.events.map(({ id }) => id)).toEqual([treaty, harbour]);
});

const corrections: [name: string, files: Record<string, string>, expected: object][] = [
  [
    'a title, a date and a summary',
    { [treaty]: '---\ntitle: Treaty signed\ndate: 2022-06\nsummary: At last.\n---\n' },
    {
      title: 'Treaty signed',
      date: '2022-06',
      precision: 'month',
      summary: 'At last.',
      curated: true,
    },
  ],
  [
    'no date',
    { [treaty]: '---\ndate: none\n---\n' },
    { date: null, earliest: null, precision: 'none' },
  ],
  [
    'status and actors',
    { [treaty]: '---\nstatus: reported\nactors: [tomas-lind, tomas-lind]\n---\n' },
    { status: 'reported', actors: ['tomas-lind'] },
  ],
  [
    'withdrawn, with the reason',
    { [treaty]: '---\nwithdraw: The agency took it back.\n---\n' },
    { status: 'withdrawn', withdrawn: 'The agency took it back.' },
  ],
  [
    'a correction and an account in Markdown',
    {
      [treaty]:
        '---\ncorrection:\n  on: 2022-06-20\n  text: The place was Oslo.\n---\n\nSigned *twice*.\n',
    },
    {
      corrections: [{ on: '2022-06-20', text: 'The place was Oslo.' }],
      account: '<p>Signed <em>twice</em>.</p>',
    },
  ],
  [
    'one event takes in another, whose address leads on',
    { [treaty]: `---\nmerge: ${harbour}\n---\n` },
    { formerPaths: [`/events/${harbour}/`], disputed: true, reports: [{}, {}] },
  ],
];

describe('an editor changes an event', () => {
  test.each(corrections)('%s', (_, files, expected) => {
    const { timeline, messages } = buildTimeline(folder(files));
    expect(messages).toEqual([]);
    expect(timeline.events.find(({ id }) => id === treaty)).toMatchObject(expected);
  });

  test('and the change survives any edit of the article', () => {
    const files = { [treaty]: '---\ntitle: Treaty signed\n---\n' };
    const { ledger } = buildTimeline(folder(files));
    const edited = {
      ...folder(files),
      articles: articles.map(({ path, text }) => ({
        path,
        text: text.replace('signed a treaty in Oslo', 'put their names to a treaty in Oslo'),
      })),
      permalinks: { path: 'permalinks.json', text: ledger },
    };
    const { timeline, messages } = buildTimeline(edited);
    expect(messages).toEqual([]);
    expect(timeline.events[0]).toMatchObject({ id: treaty, title: 'Treaty signed' });
  });

  test('an event may be wholly the editor’s, and keeps its address when its file goes', () => {
    const own = {
      'museum-opens':
        '---\ntitle: Museum opens\ndate: 2021\nsources: https://example.org/museum\n---\n\nIt opened.\n',
    };
    const first = buildTimeline(folder(own));
    expect(first.messages).toEqual([]);
    expect(first.timeline.events[0]).toMatchObject({
      id: 'museum-opens',
      date: '2021',
      sources: ['https://example.org/museum'],
      reports: [],
    });
    const permalinks = { path: 'permalinks.json', text: first.ledger };
    expect(buildTimeline({ ...folder(own), permalinks }).ledger).toBe(first.ledger);
    const gone = buildTimeline({ ...folder({}), permalinks });
    expect(gone.timeline.events.at(-1)).toMatchObject({ id: 'museum-opens', status: 'withdrawn' });
  });
});

const own = '---\ntitle: X\nsources: https://example.org/\n---\n';

const faults: [
  name: string,
  files: Record<string, string>,
  place: string,
  what: string,
  mend: string,
][] = [
  [
    'an id that never existed',
    { 'brandt-treaty': '---\ntitle: X\n---\n' },
    'events/brandt-treaty.md:2:1',
    'applies to nothing',
    treaty,
  ],
  [
    'a head that is not closed',
    { [treaty]: '---\ntitle: X\n\nText.\n' },
    `events/${treaty}.md:1:1`,
    'not closed',
    'Write ---',
  ],
  [
    'a name without letters',
    { '…': '---\ntitle: X\n---\n' },
    'events/….md:1:1',
    'no letter',
    'Rename',
  ],
  [
    'two files about one event',
    { 'My Own': own, 'my-own': own },
    'events/my-own.md:1:1',
    'the same event as events/My Own.md: "my-own"',
    'delete the other',
  ],
  [
    'a correction in a list whose day there is none of',
    {
      [treaty]:
        '---\ncorrection:\n  - on: 2022-06-20\n    text: A.\n  - on: 2022-06-31\n    text: B.\n---\n',
    },
    `events/${treaty}.md:5:9`,
    'correction, entry 2, on: "2022-06-31" is not a day of the calendar.',
    'on: 2025-02-18',
  ],
  [
    'a correction without its text',
    { [treaty]: '---\ncorrection:\n  on: 2022-06-20\n---\n' },
    `events/${treaty}.md:2:1`,
    'correction, text: it is missing.',
    'text: What was changed',
  ],
  [
    'a number where an id belongs',
    { [treaty]: '---\nmerge: 3\n---\n' },
    `events/${treaty}.md:2:1`,
    'merge: 3 is no text to YAML.',
    'quotation marks: "3"',
  ],
  [
    'a status that there is none of',
    { [treaty]: '---\nstatus: foo\n---\n' },
    `events/${treaty}.md:2:1`,
    'status: "foo" is not a status of an event.',
    'status: planned',
  ],
  [
    'a year whose first 0 YAML drops',
    { [treaty]: '---\ndate: 0800\n---\n' },
    `events/${treaty}.md:2:1`,
    'date: 0800 is a number to YAML',
    'quotation marks: "0800"',
  ],
  [
    'a title in figures',
    { [treaty]: '---\ntitle: 1984\n---\n' },
    `events/${treaty}.md:2:1`,
    'title: 1984 is no text to YAML.',
    'quotation marks: "1984"',
  ],
  [
    'a source that is no address',
    { [treaty]: '---\nsources: [example.org]\n---\n' },
    `events/${treaty}.md:2:11`,
    'sources, entry 1: "example.org" is not a web address.',
    'full web addresses',
  ],
  [
    'a date that is not EDTF',
    { [treaty]: '---\ndate: last June\n---\n' },
    `events/${treaty}.md:2:1`,
    '"last June" is not a date in EDTF',
    '2025-02-15',
  ],
  [
    'two events that take in each other',
    { [treaty]: `---\nmerge: ${harbour}\n---\n`, [harbour]: `---\nmerge: ${treaty}\n---\n` },
    `events/${harbour}.md:2:1`,
    'each other',
    'Keep one',
  ],
  [
    'an event to take in that there is none of',
    { [treaty]: '---\nmerge: harbour-opens\n---\n' },
    `events/${treaty}.md:2:1`,
    'no event "harbour-opens"',
    harbour,
  ],
  [
    'an unknown actor',
    { [treaty]: '---\nactors: [lind]\n---\n' },
    `events/${treaty}.md:2:10`,
    'no actor "lind"',
    'tomas-lind',
  ],
];

describe('a file that cannot be applied is a fault', () => {
  test.each(faults)('%s', (_, files, place, what, mend) => {
    const { messages } = buildTimeline(folder(files));
    const told = messages.map(
      (one) => `${one.file}:${one.line}:${one.column} ${one.what} ${one.mend}`,
    );
    expect(messages.every(({ level }) => level === 'fault')).toBe(true);
    expect(told.join('\n')).toContain(place);
    expect(told.join('\n')).toContain(what);
    expect(told.join('\n')).toContain(mend);
  });

  test('all of them at once', () => {
    const files = Object.assign({}, ...faults.map(([, one]) => one));
    expect(buildTimeline(folder(files)).messages.map(({ file }) => file)).toEqual([
      'events/brandt-lind-sign-treaty-oslo.md',
      'events/brandt-treaty.md',
      'events/my-own.md',
      'events/….md',
    ]);
  });
});

test('an event that takes in another goes on with it into a third; what else its file says is a fault', () => {
  const market = 'lind-closes-market-lima';
  const third = {
    path: 'articles/2022-06-15-c.md',
    text: '# Title\n\nTomas Lind closed a market in Lima on Tuesday.\n',
  };
  const build = (more: string) => {
    const files = folder({
      [treaty]: `---\nmerge: ${harbour}\n---\n`,
      [harbour]: `---\nmerge: ${market}\n${more}---\n`,
    });
    return buildTimeline({ ...files, articles: [...articles, third] });
  };
  const { timeline, messages } = build('');
  expect(messages).toEqual([]);
  expect(timeline.events.map(({ id, formerPaths }) => [id, formerPaths])).toEqual([
    [treaty, [`/events/${harbour}/`, `/events/${market}/`]],
  ]);
  expect(build('title: A harbour\n').messages).toEqual([
    expect.objectContaining({ what: expect.stringContaining('would change nothing') }),
  ]);
});

describe('an event that is split', () => {
  const text = (day: string) =>
    `# Title\n\nHelga Brandt and Tomas Lind signed a treaty in Oslo ${day}.\n`;
  const two = [
    { path: 'articles/2022-06-13-a.md', text: text('on Saturday') },
    { path: 'articles/2022-06-14-b.md', text: text('on Saturday, in the harbour') },
  ];
  const build = (split: string, permalinks: string | null = null, articles = two) =>
    buildTimeline({
      site: null,
      articles,
      actors: [],
      events: split ? [{ path: `events/${treaty}.md`, text: `---\nsplit: ${split}\n---\n` }] : [],
      permalinks: permalinks === null ? null : { path: 'permalinks.json', text: permalinks },
    });

  test('keeps its address; what is taken out has one of its own, and both stay', () => {
    const whole = build('');
    expect(whole.timeline.events.map(({ id }) => id)).toEqual([treaty]);
    const split = build('in the harbour', whole.ledger);
    const told = split.timeline.events.map(({ id, reports: [report] }) => [id, report?.article]);
    expect(told).toEqual([
      [treaty, '2022-06-13-a'],
      [`${treaty}-2`, '2022-06-14-b'],
    ]);
    const again = build('in the harbour', split.ledger);
    expect(again.timeline).toEqual(split.timeline);
    expect(again.ledger).toBe(split.ledger);
  });

  test('words that only another event’s report has are a fault', () => {
    const other = {
      path: 'articles/2022-06-20-c.md',
      text: '# Title\n\nThe mayor of Oslo closed the fish market for good on Sunday.\n',
    };
    const published = build('', null, [...two, other]);
    const { messages, timeline } = build('fish market for good', published.ledger, [...two, other]);
    expect(messages.filter(({ level }) => level === 'fault')).toEqual([
      expect.objectContaining({
        line: 2,
        what: expect.stringContaining('No report of this event'),
        mend: expect.not.stringContaining('2022-06-20-c'),
      }),
    ]);
    expect(timeline.events.map(({ id }) => id)).toEqual(
      published.timeline.events.map(({ id }) => id),
    );
  });

  test('too few words to tell a sentence by are a fault', () => {
    const { messages } = build('Oslo on');
    expect(messages.filter(({ level }) => level === 'fault')).toEqual([
      expect.objectContaining({ line: 2, what: expect.stringContaining('too little') }),
    ]);
  });

  test('words that stand in no report are a fault that names the nearest sentence', () => {
    const { messages } = build('Helga Brandt signed nothing');
    expect(messages.filter(({ level }) => level === 'fault')).toEqual([
      expect.objectContaining({
        file: `events/${treaty}.md`,
        line: 2,
        mend: expect.stringContaining('2022-06-13-a'),
      }),
    ]);
  });
});

test('a file may let its event go on as another that it takes in, when its own sentence went', () => {
  const before = buildTimeline(folder({}));
  const { timeline, messages } = buildTimeline({
    site: null,
    articles: articles.slice(1),
    actors: [],
    events: [{ path: `events/${treaty}.md`, text: `---\nmerge: ${harbour}\n---\n` }],
    permalinks: { path: 'permalinks.json', text: before.ledger },
  });
  expect(messages.filter(({ level }) => level === 'fault')).toEqual([]);
  expect(timeline.events).toHaveLength(1);
  expect(timeline.events[0]).toMatchObject({
    id: treaty,
    status: 'reported',
    withdrawn: null,
    formerPaths: [`/events/${harbour}/`],
  });
});
