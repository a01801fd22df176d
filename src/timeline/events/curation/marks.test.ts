import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../index.ts';
import type { SourceFile } from '../../model.ts';

/** An article published on Tuesday 14 June 2022, and what comes of it. */
function build(text: string, ...others: SourceFile[]) {
  const file = { path: 'articles/2022-06-14-news.md', text: `# News\n\n${text}\n` };
  return buildTimeline({
    site: null,
    articles: [file, ...others],
    actors: [],
    events: [],
    permalinks: null,
  });
}

/** What an editor marks in an article, and the events it gives: date, rule, words, title. */
const cases: [name: string, text: string, events: string[]][] = [
  [
    'a date for words that have none',
    'Helga Brandt, the mayor, had long been ill. :event[Helga Brandt opened the harbour]{date=2022-05-02}.',
    ['2022-05-02 editors-mark “” Helga Brandt opens the harbour'],
  ],
  [
    'another date for words that have one',
    ':event[Helga Brandt opened the harbour on Monday]{date=2022-06-06}.',
    ['2022-06-06 editors-mark “on Monday” Helga Brandt opens the harbour'],
  ],
  [
    'a date that the text gives, and a title',
    ':event[Helga Brandt opened the harbour on Monday]{title="Harbour opened"}.',
    ['2022-06-13 weekday-behind “on Monday” Harbour opened'],
  ],
  [
    'no event',
    'Helga Brandt opened the harbour on Monday, and :event[Tomas Lind sang on Sunday]{date=none}.',
    ['2022-06-13 weekday-behind “on Monday” Helga Brandt opens the harbour'],
  ],
  [
    'words without a verb need a title',
    'It rained. :event[The harbour]{date=2014 title="Harbour is built"}, then.',
    ['2014 editors-mark “” Harbour is built'],
  ],
  [
    'markup inside and around the mark',
    '*:event[Helga **Brandt** opened the [harbour](https://example.org/)]{date=2022-05}* again.',
    ['2022-05 editors-mark “” Helga Brandt opens the harbour'],
  ],
  [
    'what another says on another day stays',
    'Helga Brandt said on Friday that :event[Tomas Lind robbed a bank]{date=2019-03-02}.',
    [
      '2019-03-02 editors-mark “” Tomas Lind robs a bank',
      '2022-06-10 weekday-behind “on Friday” Helga Brandt says that Tomas Lind robbed a bank',
    ],
  ],
  [
    'only what is marked is no event',
    'Helga Brandt said on Friday that :event[Tomas Lind slept on Thursday]{date=none}.',
    ['2022-06-10 weekday-behind “on Friday” Helga Brandt says that Tomas Lind slept'],
  ],
  [
    'a sentence that goes on with another is an event of its own',
    'Helga Brandt opened a mill on Friday. :event[She closed a mine]{date=2022-04-01 title="The mine closes"}.',
    [
      '2022-04-01 editors-mark “” The mine closes',
      '2022-06-10 weekday-behind “on Friday” Helga Brandt opens a mill',
    ],
  ],
  [
    'the present of a day gone by is no plan',
    ':event[The plant is closed]{date=2021-01-02}, said Helga Brandt.',
    ['2021-01-02 editors-mark “” Plant is closed'],
  ],
  [
    'a marked verb is enough to refuse what its sentence tells',
    'The council of Ulm :event[adopted the budget]{date=none} on Monday.',
    [],
  ],
  [
    'however short it is',
    'Tomas Lind :event[resigned]{date=none} on Monday, and Helga Brandt sang on Sunday.',
    ['2022-06-12 weekday-behind “on Sunday” Helga Brandt sings'],
  ],
  ['and so is any of its date words', 'Tomas Lind resigned on :event[Monday]{date=none}.', []],
  ['and the noun that tells it', 'The king called an :event[election]{date=none} for 24 July.', []],
  [
    'under a date that stands alone too',
    '## 11 June 2022\n\nTomas Lind :event[resigned]{date=none}.',
    [],
  ],
  [
    'a marked verb takes the mark’s date, and there is one event',
    'The council of Ulm :event[adopted the budget]{date=2022-06-06} on Monday.',
    ['2022-06-06 editors-mark “” Council of Ulm adopts the budget'],
  ],
  [
    'of two dates of one verb a marked one says which is meant',
    'Tomas Lind :event[visited Oslo on Friday]{date=none} and Bonn on Sunday.',
    [],
  ],
  [
    'the verb of a sentence that has no date',
    'Helga Brandt :event[opened the harbour]{date=2022-05-02}.',
    ['2022-05-02 editors-mark “” Helga Brandt opens the harbour'],
  ],
  [
    'the date in words that tell nothing by themselves, with a title',
    'Record rain :event[on 9 June]{title="Record rain in Ulm"}.',
    ['2022-06-09 day-and-month “on 9 June” Record rain in Ulm'],
  ],
  [
    'a date ahead makes a plan of it',
    ':event[Helga Brandt opened the harbour]{date=2030}.',
    ['2030 editors-mark “” Helga Brandt to open the harbour'],
  ],
  [
    'what only looks like a mark',
    'At 10:30 Helga Brandt opened the harbour on Monday; see note:this one, the :event and \\:event[that].',
    ['2022-06-13 weekday-behind “on Monday” Helga Brandt opens the harbour'],
  ],
];

test.each(cases)('%s', (_, text, events) => {
  const { timeline, messages } = build(text);
  expect(messages.filter(({ level }) => level === 'fault')).toEqual([]);
  const found = timeline.events.map(
    ({ date, title, reports: [report] }) =>
      `${date} ${report?.rule} “${report?.dateText}” ${title}`,
  );
  expect(found).toEqual(events);
});

test('the words stay in the article as they are, without the mark', () => {
  const { bodies, timeline } = build(
    'So :event[*Helga Brandt* opened the harbour]{date=2022-05-02} and note:this.',
  );
  const [body = ''] = bodies.values();
  expect(body.replace(/[\u{E000}][^\u{E001}]*[\u{E001}]/gu, '')).toContain(
    'So <em>Helga Brandt</em> opened the harbour and note:this.',
  );
  expect(timeline.events[0]?.reports[0]).toMatchObject({
    sentence: 'So Helga Brandt opened the harbour and note:this.',
    line: 3,
    column: 1,
  });
});

test('one id in two articles makes one event, at that address', () => {
  const { timeline } = build('Helga Brandt opened the :event[harbour on Monday]{id=the-opening}.', {
    path: 'articles/2022-06-15-other.md',
    text: '# Other\n\nThe day before yesterday :event[crowds filled the quay]{id=the-opening date=2022-06-13}.\n',
  });
  expect(timeline.events.map(({ id, reports }) => [id, reports.length])).toEqual([
    ['the-opening', 2],
  ]);
});

test('an id given later leads the old address on', () => {
  const before = build('Helga Brandt opened the harbour on Monday.');
  const article = 'Helga Brandt opened the :event[harbour on Monday]{id=the-opening}.';
  const after = buildTimeline({
    site: null,
    articles: [{ path: 'articles/2022-06-14-news.md', text: `# News\n\n${article}\n` }],
    actors: [],
    events: [],
    permalinks: { path: 'permalinks.json', text: before.ledger },
  });
  expect(after.timeline.events.map(({ path, formerPaths }) => [path, formerPaths])).toEqual([
    ['/events/the-opening/', ['/events/brandt-opens-harbour/']],
  ]);
});

describe('a mark that cannot be read is a fault with its place', () => {
  const faults: [text: string, what: RegExp, place: [number, number]][] = [
    ['A :event[b]{data=2022}.', /A mark has no "data"/, [3, 3]],
    ['A :event[b c]{date=soon}.', /"soon" is not a date in EDTF/, [3, 3]],
    ['A :event[b c]{id="Not an id"}.', /"Not an id" is no id/, [3, 3]],
    ['A :event[b :event[c]{date=none}]{date=none}.', /A mark stands in a mark/, [3, 12]],
    ['First.\n\nA :event[b c.', /left open/, [5, 3]],
    ['A :event[b c]{date=2022.', /left open/, [3, 3]],
    ['A :event{date=2022}.', /stands on no words/, [3, 3]],
    ['A :event[b c]{title="T"}.', /no date that could be read/, [3, 3]],
    ['## A :event[b c]{date=2022}\n\nText.', /stands in a heading/, [3, 6]],
    ['A :event[b c. The d]{date=2022 title=T}.', /more than one sentence/, [3, 3]],
    ['A :event[b c]{date=none id=x}.', /no event more than that/, [3, 3]],
    ['A :event[b c]{id=con date=2022 title=T}.', /no page can have/, [3, 3]],
    [
      'A :event[b c]{id=x title=T date=2022}.\n\nA :event[d e]{id=x title=U date=2022}.',
      /“U”, and another mark “T”/,
      [5, 3],
    ],
    ['A :event[harbour]{date=2022}.', /do not say who did what/, [3, 3]],
    ['The :event[river is deep]{date=none}.', /its words give none/, [3, 5]],
    ['Tomas Lind visited :event[Oslo]{date=none} on Monday.', /its words give none/, [3, 20]],
    ['A :event[b c] {date=none}.', /A space stands between/, [3, 3]],
    ['::event[A b]{date=none}', /one colon/, [3, 1]],
    ['Text.\n:::event\nMore.', /one colon/, [4, 1]],
    ['A :event[b c]{date=2022-06-09/2022-06-08}.', /the range ends before it begins/, [3, 3]],
    ['A :event[b c]{date=2022 title=T actors="x-y"}.', /There is no actor "x-y"/, [3, 3]],
  ];
  test.each(faults)('%s', (text, what, [line, column]) => {
    const found = build(text).messages.filter(({ level }) => level === 'fault');
    expect(found).toEqual([
      expect.objectContaining({
        file: 'articles/2022-06-14-news.md',
        what: expect.stringMatching(what),
        line,
        column,
      }),
    ]);
  });

  test('all at once', () => {
    const { messages } = build('A :event[b]{data=1} and :event[c]{dote=2} and :event[d.');
    expect(messages.filter(({ level }) => level === 'fault')).toHaveLength(3);
  });
});

test('what goes on with a marked event stays with it', () => {
  const { timeline } = build(
    ':event[Mayor Helga Brandt opened a mill on Friday]{id=mill}. Ms Brandt thanked the workers.',
  );
  expect(timeline.events.map(({ id, reports }) => [id, reports.length])).toEqual([['mill', 2]]);
});

test('an id that is the address of another event is refused, and both stay where they were', () => {
  const sentences = [
    'Mayor Helga Brandt opened a mill on Friday.',
    'Judge Tomas Lind closed a mine on Thursday.',
  ];
  const before = build(sentences.join(' '));
  const text = `${sentences[0]} :event[Judge Tomas Lind closed a mine on Thursday]{id=brandt-opens-mill}.`;
  const after = buildTimeline({
    site: null,
    articles: [{ path: 'articles/2022-06-14-news.md', text: `# News\n\n${text}\n` }],
    actors: [],
    events: [],
    permalinks: { path: 'permalinks.json', text: before.ledger },
  });
  expect(after.messages.filter(({ level }) => level === 'fault')).toEqual([
    expect.objectContaining({ line: 3, what: expect.stringContaining('address of another event') }),
  ]);
  const ids = ({ timeline }: typeof before) => timeline.events.map(({ id, title }) => [id, title]);
  expect(ids(after)).toEqual(ids(before));
});

test('a mark that is about nothing is told what to mark, and nothing changes', () => {
  const { messages, timeline } = build(
    'Tomas Lind visited :event[Oslo]{date=2022-06-01} on Monday.',
  );
  expect(messages.map(({ mend }) => mend)).toEqual([
    'To change what the sentence tells, mark “visited” or “on Monday”. Write title="…" in the braces for an event beside it.',
  ]);
  expect(timeline.events.map(({ date }) => date)).toEqual(['2022-06-13']);
});

test('an id on the verb alone holds for the event, with its date', () => {
  const { timeline, messages } = build('Tomas Lind :event[resigned]{id=lind-goes} on Monday.');
  expect(messages).toEqual([]);
  expect(timeline.events.map(({ id, date }) => [id, date])).toEqual([['lind-goes', '2022-06-13']]);
});

test('what goes on with an event may be refused', () => {
  const told = 'Mayor Helga Brandt opened a mill on Friday.';
  const reports = (text: string) => build(text).timeline.events.flatMap((event) => event.reports);
  expect(reports(`${told} Ms Brandt thanked the workers.`)).toHaveLength(2);
  const refused = build(`${told} Ms Brandt :event[thanked the workers]{date=none}.`);
  expect(refused.messages).toEqual([]);
  expect(refused.timeline.events.flatMap((event) => event.reports)).toHaveLength(1);
});

test('an unknown actor is told the nearest', () => {
  const { messages } = build('Tomas Lind :event[resigned]{actors="tomas-lin"} on Monday.');
  expect(messages.map(({ mend }) => mend)).toEqual(['The nearest: tomas-lind.']);
});

test('a mark in the title of the article is a fault', () => {
  const { messages } = buildTimeline({
    site: null,
    articles: [
      { path: 'articles/2022-06-14-news.md', text: '# The :event[news]{date=none}\n\nText.\n' },
    ],
    actors: [],
    events: [],
    permalinks: null,
  });
  expect(messages).toEqual([
    expect.objectContaining({
      level: 'fault',
      line: 1,
      column: 7,
      what: expect.stringContaining('title'),
    }),
  ]);
});
