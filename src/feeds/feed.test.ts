import { expect, test } from 'vitest';
import { buildTimeline } from '../timeline/index.ts';
import type { ContentFolder, Event } from '../timeline/model.ts';
import { feedWords } from '../components/feed-words.ts';
import { british } from '../components/words/british.ts';
import { atomFeed, jsonFeed } from './feed.ts';

const content: ContentFolder = {
  site: { path: 'site.yml', text: 'title: Harbour & town\nlanguage: en-GB\npublisher: The desk\n' },
  articles: [
    [
      '2022-06-13-a',
      'Mayor Helga Brandt :event[opened the harbour on Saturday]{id=opening title="A <harbour> opens"}.',
    ],
    [
      '2022-06-14-b',
      'On 11 June 2022 :event[the harbour was opened]{id=opening date=2022-06-11} by Mayor Helga Brandt.',
    ],
    ['2022-06-14-c', 'Mayor Helga Brandt :event[will visit Oslo on Friday]{id=visit}.'],
  ].map(([name, text]) => ({ path: `articles/${name}.md`, text: `# Title\n\n${text}\n` })),
  actors: [],
  events: [
    {
      path: 'events/visit.md',
      text: '---\ncorrection:\n  on: 2022-06-20\n  text: The day was wrong.\n---\n',
    },
    {
      path: 'events/own.md',
      text: '---\ntitle: Own\nsources: https://example.org/\n---\n',
    },
    {
      path: 'events/own-corrected.md',
      text: '---\ntitle: Own\nsources: https://example.org/\ncorrection:\n  - on: 2022-05-02\n    text: One.\n  - on: 2022-05-03\n    text: Two.\n---\n',
    },
    {
      path: 'events/gone.md',
      text: '---\ntitle: Gone\nsources: https://example.org/\nwithdraw: Wrong.\n---\n',
    },
  ],
  permalinks: null,
};
const { timeline, ledger } = buildTimeline(content);
const tell = (event: Event) => feedWords(event, british);
const full = (path: string) => `https://example.org/base${path}`;

test('what changed last comes first, with the day of its last change', () => {
  const feed = JSON.parse(jsonFeed(timeline, full, tell));
  expect(
    feed.items.map(({ url, date_modified, date_published }: Record<string, string>) => [
      url,
      date_published?.slice(0, 10),
      date_modified?.slice(0, 10),
    ]),
  ).toEqual([
    ['https://example.org/base/events/visit/', '2022-06-14', '2022-06-20'],
    ['https://example.org/base/events/gone/', '2022-06-14', '2022-06-14'],
    ['https://example.org/base/events/opening/', '2022-06-13', '2022-06-14'],
    ['https://example.org/base/events/own-corrected/', '2022-05-02', '2022-05-03'],
  ]);
});

test('Atom says the same, escaped', () => {
  const atom = atomFeed(timeline, full, tell);
  expect(atom).toContain('Harbour &amp; town');
  expect(atom).toContain('A &#60;harbour&#62; opens');
  expect(atom).toContain('<updated>2022-06-20T00:00:00.000Z</updated>');
  expect(atom).toContain('Corrected on 20 June 2022: The day was wrong.');
  expect(atom).toContain('<title type="html"><![CDATA[Withdrawn: Gone]]></title>');
});

test('a new article that tells of something else moves no entry', () => {
  const later = { path: 'articles/2022-07-01-d.md', text: '# Title\n\nIt rained on the quay.\n' };
  const articles = [...content.articles, later];
  const permalinks = { path: 'permalinks.json', text: ledger };
  const grown = buildTimeline({ ...content, articles, permalinks }).timeline;
  expect(grown.latestArticle).toBe('2022-07-01');
  expect(atomFeed(grown, full, tell)).toBe(atomFeed(timeline, full, tell));
});

test.each([
  ['publisher: The desk', 'The desk'],
  ['', 'Harbour'],
])('Atom names an author: %s', (line, author) => {
  const site = { path: 'site.yml', text: `title: Harbour\n${line}\n` };
  const atom = atomFeed(buildTimeline({ ...content, site }).timeline, full, tell);
  expect(atom).toMatch(new RegExp(`<author>\\s*<name>${author}</name>`));
});
