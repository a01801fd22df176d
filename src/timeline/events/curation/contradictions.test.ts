import { describe, expect, test } from 'vitest';
import { buildCurated } from './curated.fixture.ts';

const sentence = 'Karl Weber resigned on Sunday.';
const marked =
  ':event[Karl Weber resigned on Sunday]{title="Weber goes" date=2024-03-10 actors="karl-weber"}.';
const court = 'The court fined Karl Weber on Monday. Ana Ruiz visited Oslo on Sunday.';
const id = 'weber-resigns';

const sentences = { '2024-03-12': sentence, '2024-03-13': court };

/** Builds the sentences above with files in `events/`. */
function build(
  files: Record<string, string>,
  ledger: string | null = null,
  articles: Record<string, string> = sentences,
) {
  return buildCurated(articles, files, ledger);
}

const { ledger } = build({});

function told(messages: ReturnType<typeof build>['messages']): string[] {
  return messages.map(({ level, file, line, column, what, mend }) =>
    [level, `${file}:${line}:${column}`, what, mend].join(' '),
  );
}

/** A file about the resignation, and what is told of it, in order. */
const cases: [name: string, head: string, told: RegExp[]][] = [
  [
    'withdraw and status',
    'withdraw: Wrong.\nstatus: reported',
    [/^fault .*md:3:1 withdraw takes the event off/],
  ],
  [
    'a correction of another century, and one before the first article',
    'correction:\n  - {on: 2999-01-01, text: A}\n  - {on: 2024-03-11, text: B}',
    [/^notice .*md:3:5 .*more than a year after/, /^notice .*md:4:5 .*before the first article/],
  ],
  [
    'a key that a correction has not',
    'correction: {on: 2024-03-12, text: A, by: me}',
    [/^fault .*md:2:1 correction: a correction has on and text, and no "by"/],
  ],
  [
    'several faults of one list, each at its entry',
    'merge: [court-fines-weber, nobody,\n  weber-resigns]',
    [/^fault .*md:2:28 There is no event "nobody"/, /^fault .*md:3:3 .*take in itself/],
  ],
  [
    'the same twice',
    'merge: [court-fines-weber, court-fines-weber]',
    [/^fault .*md:2:28 .*stands in merge twice/],
  ],
  [
    'what is left out of the account',
    'summary: One.§A ![x](x.png) <b>b</b> [l](javascript:x) [m](2024-03-13.md)',
    [
      /^notice .*md:4:3 The image is left out/,
      /^notice .*md:4:15 The HTML tag/,
      /^notice .*md:4:19 The HTML tag/,
      /^notice .*md:4:24 The link to "javascript:x"/,
      /^notice .*md:4:42 The link to "2024-03-13.md"/,
    ],
  ],
  ['what is not UTF-8', 'summary: \u{FFFD}', [/^notice .*md:2:10 .*could not be read/]],
];

test.each(cases)('%s', (_, head, expected) => {
  const found = told(build({ [id]: head }, ledger).messages);
  expect(found).toEqual(expected.map((what) => expect.stringMatching(what)));
});

test('a link that is left out looks like none', () => {
  const { timeline } = build({ [id]: 'summary: One.§See [l](javascript:x).' });
  expect(timeline.events.find((event) => event.id === id)?.account).toBe(
    '<p>See <span>l</span>.</p>',
  );
});

test('a title on several lines is one', () => {
  const { timeline } = build({ [id]: 'title: |\n  Weber\n  goes' });
  expect(timeline.events.find((event) => event.id === id)?.title).toBe('Weber goes');
});

describe('a mark and a file about one event', () => {
  const articles = { '2024-03-12': marked, '2024-03-13': court };

  test('that give it another title, date and actors are three faults', () => {
    const head = 'title: X\ndate: 2024-03-09\nactors: []';
    expect(told(build({ [id]: head }, ledger, articles).messages)).toEqual([
      expect.stringMatching(/^fault .*md:2:1 The mark in "2024-03-12", line 3, has title “Weber/),
      expect.stringMatching(/^fault .*md:3:1 .*has date “2024-03-10”, and this file “2024-03-09”/),
      expect.stringMatching(/^fault .*md:4:1 .*has actors “karl-weber”/),
    ]);
  });

  test('may say the same', () => {
    const head = 'title: Weber goes\ndate: 2024-03-10\nactors: karl-weber';
    expect(build({ [id]: head }, ledger, articles).messages).toEqual([]);
  });
});

test('a file about nothing tells that beside its other faults', () => {
  const { messages } = build({ nobody: 'date: x', own: 'title: 1\nsources: https://e.org/' });
  expect(told(messages)).toEqual([
    expect.stringMatching(/^fault events\/nobody.md:2:1 date: "x" is not a date/),
    expect.stringMatching(/^fault events\/nobody.md:2:1 No event has the id "nobody"/),
    expect.stringMatching(/^fault events\/own.md:2:1 title: 1 is no text/),
  ]);
});

describe('a file whose event was rewritten', () => {
  const rewritten = {
    '2024-03-12': 'The minister quit on Saturday evening.',
    '2024-03-13': court,
  };

  test('is told the event of the same article first, with its line', () => {
    const [fault] = build({ [id]: 'title: X' }, ledger, rewritten).messages;
    expect(fault).toMatchObject({
      file: `events/${id}.md`,
      what: expect.stringContaining('No article reports "weber-resigns" (“Karl Weber resigns”)'),
      mend: expect.stringMatching(
        /these now: minister-quits \("2024-03-12", line 3\).*merge: \[minister-quits\].*withdraw:/,
      ),
    });
  });

  test('may do as it is told', () => {
    const { messages } = build({ [id]: 'title: X\nmerge: [minister-quits]' }, ledger, rewritten);
    expect(messages).toEqual([]);
  });
});

describe('what comes of an event', () => {
  test('that is withdrawn and reported again by a new article is a notice', () => {
    const withdrawn = { [id]: 'withdraw: Wrong.' };
    const first = build(withdrawn, ledger);
    expect(first.messages).toEqual([]);
    const again = { '2024-03-12': sentence, '2024-03-13': court, '2024-03-14': sentence };
    const second = build(withdrawn, first.ledger, again);
    expect(told(second.messages)).toEqual([
      expect.stringMatching(/^notice .*md:2:1 "2024-03-14", line 3, reports the withdrawn event/),
    ]);
    expect(second.timeline.events.find((event) => event.id === id)?.status).toBe('withdrawn');
  });

  test('that only its file told, when that goes, is said of the file', () => {
    const own = { fair: 'title: A fair opens\ndate: 2024\nsources: https://example.org/' };
    const { messages, timeline } = build({}, build(own, ledger).ledger);
    expect(told(messages)).toEqual([
      expect.stringMatching(/^notice permalinks.json:.*events\/fair.md is gone.*Restore the file/),
    ]);
    expect(timeline.events.at(-1)?.withdrawn).toBe('The editor’s file about this event is gone.');
  });

  test('that its file goes on with when its article goes, is a notice of the date it loses', () => {
    const file = { [id]: 'title: Weber goes\nsources: https://example.org/' };
    const { messages } = build(file, ledger, { '2024-03-13': court });
    expect(told(messages)).toContainEqual(
      expect.stringMatching(/^notice events.*goes its date, 2024-03-10. Write date: 2024-03-10/),
    );
  });
});
