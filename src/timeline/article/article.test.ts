import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asciiId, fillSlots, readArticle } from './index.ts';

const head = '---\ntitle: A title\npublished: 2025-02-16\n---\n';

function read(text: string, path = 'articles/a.md') {
  return readArticle({ path, text });
}

/** Body text, and for each sentence expected of it: line:column (in the file), block, text. */
const bodies: [name: string, body: string, sentences: string[]][] = [
  [
    'a hard line break inside a sentence',
    'Talks between Presidents\nAna Ruiz and Tom  \nHale began. They ended.',
    [
      '5:1 paragraph Talks between Presidents Ana Ruiz and Tom Hale began.',
      '7:13 paragraph They ended.',
    ],
  ],
  [
    'a heading',
    '## 15 February 2025\n\nIt rained.',
    ['5:4 heading 15 February 2025', '7:1 paragraph It rained.'],
  ],
  [
    'lists',
    '- One thing. Another.\n- 2025-02-15: They met.\n',
    ['5:3 item One thing.', '5:14 item Another.', '6:3 item 2025-02-15: They met.'],
  ],
  [
    'a block quote over two lines',
    '> It is\n> over. He left.',
    ['5:3 quote It is over.', '6:9 quote He left.'],
  ],
  [
    'links, emphasis, escapes and character references',
    'A [link. Inside](https://example.org) it. *All* of \\*this\\* &amp; that. The &copy; end.',
    [
      '5:1 paragraph A link.',
      '5:10 paragraph Inside it.',
      '5:44 paragraph All of *this* & that.',
      '5:73 paragraph The © end.',
    ],
  ],
  [
    'footnotes',
    'They met.[^1] They left.\n\n[^1]: In Oslo. On foot.',
    [
      '5:1 paragraph They met.',
      '5:15 paragraph They left.',
      '7:7 footnote In Oslo.',
      '7:16 footnote On foot.',
    ],
  ],
  [
    'tables',
    '| a | b |\n| - | - |\n| x. Y | z |',
    ['5:3 cell a', '5:7 cell b', '7:3 cell x.', '7:6 cell Y', '7:10 cell z'],
  ],
  [
    'code and HTML, which are not prose',
    '`a b` is code.\n\n```\nNot prose.\n```\n\n<p>Nor this.</p>',
    ['5:1 paragraph a b is code.'],
  ],
];

describe('sentences with line and column', () => {
  test.each(bodies)('%s', (_, body, expected) => {
    const { article } = read(head + body);
    const found = article?.sentences.map(
      ({ line, column, block, text }) => `${line}:${column} ${block} ${text}`,
    );
    expect(found).toEqual(expected);
  });

  test('the place of a sentence is where its first word stands in the file', () => {
    const word = fc.stringMatching(/^[A-Za-z]{2,8}$/);
    const lines = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    const paragraph = fc.array(lines, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const text = head + paragraphs.map((part) => part.join('\n')).join('\n\n');
        const rows = text.split('\n');
        for (const sentence of read(text).article?.sentences ?? []) {
          const [first = ''] = sentence.text.split(' ');
          expect(rows[sentence.line - 1]?.slice(sentence.column - 1)).toMatch(
            new RegExp(`^${first}`),
          );
        }
      }),
    );
  });
});

describe('the head', () => {
  test('title from the first heading, date from the name of the file', () => {
    const { article, messages } = read(
      '# Ministers meet\n\nThey met.',
      'articles/2025-02-16-X y.md',
    );
    expect(messages).toEqual([]);
    expect(article).toMatchObject({
      id: '2025-02-16-x-y',
      title: 'Ministers meet',
      published: '2025-02-16',
    });
    expect(article?.sentences.map(({ text }) => text)).toEqual(['They met.']);
  });

  const faults: [text: string, place: string, what: string][] = [
    ['', '1:1', 'The file is empty.'],
    ['---\ntitle: [\n---\nText.', '2:9', 'The YAML cannot be read'],
    ['---\ntitle: A\n---\nText.', '1:1', 'no publication date'],
    ['---\npublished: 2025-02-16\n---\nText.', '1:1', 'no title'],
    [
      '---\ntitle: A\npublished: 2025-02-30\n---\nText.',
      '3:1',
      '"2025-02-30" is not a day of the calendar',
    ],
    [
      '---\ntitle: A\npublished: Sunday\n---\nText.',
      '3:1',
      '"Sunday" is not a day of the calendar',
    ],
    ['---\ntitle: A\npublished: 2025\n---\nText.', '3:1', 'published:'],
    [
      '---\ntitle: A\npublished: 2025-02-16\nurl: javascript:alert(1)\n---\nText.',
      '4:1',
      'url: it is not a web address',
    ],
    [
      '---\ntitle: A\ntitle: B\npublished: 2025-02-16\n---\nText.',
      '3:1',
      'The YAML cannot be read',
    ],
    ['---\ntitle: *Breaking news\npublished: 2025-02-16\n---\nText.', '2:8', 'begins with *'],
    [
      `---\ntitle: &t A\npublisher: [${'*t, '.repeat(200)}]\npublished: 2025-02-16\n---\nText.`,
      '3:13',
      'begins with *',
    ],
    [
      '---\ntitle: A\n...\npublished: 2025-02-16\n---\nText.',
      '4:1',
      'ended the list of keys and values',
    ],
    ['---\ntitle: A\npublished: 2025-02-16\n\nText.', '1:1', 'The head is not closed.'],
    ['\u{FEFF}---\r\ntitle: A\r\n\r\nText.', '1:1', 'The head is not closed.'],
    [
      '---\ntitle: 1984\npublished: 2025-02-16\n---\nText.',
      '2:1',
      'title: 1984 is no text to YAML',
    ],
    [`${head}${'*a_ '.repeat(4000)}`, '5:1', 'Markdown markers'],
    [`${head}${'> '.repeat(500)}deep`, '5:1', 'nested'],
  ];

  test.each(faults)('%j', (text, place, what) => {
    const { article, messages } = read(text);
    expect(article).toBeNull();
    const told = messages.map(({ line, column, what }) => `${line}:${column} ${what}`).join('\n');
    expect(told).toContain(`${place} `);
    expect(told).toContain(what);
    expect(messages.every(({ mend }) => mend.endsWith('.'))).toBe(true);
  });

  test('a name without a letter or digit gives no address', () => {
    const { article, messages } = read(`${head}Text.`, 'articles/!!!.md');
    expect(article).toBeNull();
    expect(messages).toMatchObject([
      { level: 'fault', what: expect.stringContaining('no letter') },
    ]);
  });

  test('all faults of a head are told at once', () => {
    const { messages } = read('---\ntitle: ""\npublished: x\nurl: y\n---\nText.');
    expect(messages.filter(({ level }) => level === 'fault')).toHaveLength(3);
  });

  test('a key that is not known is a notice, since it may be misspelt', () => {
    const { article, messages } = read(
      '---\ntitel: A\ntitle: A\npublished: 2025-02-16\n---\nText.',
    );
    expect(article).not.toBeNull();
    expect(messages).toMatchObject([{ level: 'notice', line: 2, column: 1 }]);
  });
});

test('a byte order mark and Windows line ends move nothing', () => {
  const { article } = read(`\u{FEFF}${head}One two.\nThree.`.replaceAll('\n', '\r\n'));
  expect(article?.sentences.map(({ line, column, text }) => `${line}:${column} ${text}`)).toEqual([
    '5:1 One two.',
    '6:1 Three.',
  ]);
});

test('a character that is not UTF-8 is told', () => {
  expect(read(`${head}One\nGen\u{FFFD}ve`).messages).toMatchObject([{ line: 6, column: 4 }]);
});

test('what is left out of the body is told', () => {
  const { article, messages } = read(`${head}![A boat](boat.jpg) and <b>bold</b>.`);
  expect(article).not.toBeNull();
  expect(messages.map(({ line, column, what }) => `${line}:${column} ${what}`)).toEqual([
    '5:1 The image is left out: Dateline publishes text.',
    '5:25 The HTML tag is left out: Dateline publishes Markdown.',
    '5:32 The HTML tag is left out: Dateline publishes Markdown.',
  ]);
});

describe('the body as HTML', () => {
  function html(body: string, dates: { start: number; end: number }[][] = []) {
    const article = read(head + body).article;
    return fillSlots(
      article?.render(dates, (id) => id === '2025-01-01-b') ?? '',
      (slot) => `{${slot}}`,
    ).trim();
  }

  test('sentences are anchored and date words marked, across links and emphasis', () => {
    expect(
      html('They met *on [Sat](https://example.org)urday* there. Then left.', [
        [{ start: 9, end: 20 }],
      ]),
    ).toBe(
      '<p><span id="s1" class="{class:s1}">They met <mark><em>on <a href="https://example.org">Sat</a>urday</em></mark> there.{after:s1}</span> ' +
        '<span id="s2" class="{class:s2}">Then left.{after:s2}</span></p>',
    );
  });

  test('links to other articles become slots, other relative links text', () => {
    expect(html('See [a](2025-01-01-B.md), [b](none.md) or [c](c/d).')).toContain(
      'See <a href="{article:2025-01-01-b}">a</a>, <span>b</span> or <span>c</span>.',
    );
  });

  const hostile = [
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt&colon;alert(1))',
    '[x](data:text/html,hi)',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '![x](https://example.org/y.png)',
    '[x]: javascript:alert(1)\n\n[x]',
    '<a href="javascript:alert(1)">x</a>',
    'A \u{E000}class:s1\u{E001} slot.',
  ];

  test.each(hostile)('%j cannot run code or load anything', (body) => {
    const made = html(`Text. ${body}`);
    expect(made).not.toMatch(/<script|<img|onerror|href="(?:javascript|data|JaVa)/i);
    expect(made.match(/\{class:s1\}/g)).toHaveLength(1);
  });

  test('body headings start below the title', () => {
    expect(html('# One\n\n### Two')).toMatch(/^<h2>.*<h4>/s);
  });
});

describe('asciiId', () => {
  test.each([
    ['Radosław Sikorski', 'radoslaw-sikorski'],
    ['Nicolás Maduro', 'nicolas-maduro'],
    ['Елена Иванова', 'elena-ivanova'],
    ['Women’s March', 'women-march'],
    ['The U.S. and St. Lucia', 'the-us-and-st-lucia'],
    ['  —  ', ''],
    ['a-'.repeat(80), 'a-'.repeat(40).slice(0, -1)],
  ])('%s → %s', (words, id) => {
    expect(asciiId(words)).toBe(id);
  });
});
