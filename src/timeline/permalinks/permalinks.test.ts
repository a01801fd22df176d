import { describe, expect, test } from 'vitest';
import { buildTimeline, type Built } from '../index.ts';
import type { ContentFolder, SourceFile } from '../model.ts';

const visit = 'Chancellor Maria Stein visited the island of Sylt on Thursday.';
const treaty = 'Maria Stein and Tomas Lind signed a treaty on fishing in Kiel on Wednesday.';

interface Files {
  articles: Record<string, string>;
  events?: Record<string, string>;
  actors?: Record<string, string>;
}

/** Builds articles of 5 March 2021, with files about events and actors, on the ledger of a build. */
function build({ articles, events = {}, actors = {} }: Files, before?: Built): Built {
  const folder: ContentFolder = {
    site: null,
    articles: Object.entries(articles).map(([name, text]) => ({
      path: `articles/${name}.md`,
      text: `---\ntitle: A title\npublished: 2021-03-05\n---\n\n${text}\n`,
    })),
    actors: heads('actors', actors),
    events: heads('events', events),
    permalinks: before ? { path: 'permalinks.json', text: before.ledger } : null,
  };
  return buildTimeline(folder);
}

function heads(room: string, files: Record<string, string>): SourceFile[] {
  return Object.entries(files).map(([id, head]) => ({
    path: `${room}/${id}.md`,
    text: `---\n${head}\n---\n`,
  }));
}

function faults({ messages }: Built): string[] {
  return messages.filter(({ level }) => level === 'fault').map(({ what }) => what);
}

const ids = ({ timeline }: Built) => timeline.events.map(({ id }) => id).sort();
const first = build({ articles: { a: `${visit} ${treaty}` } });
const both = ['stein-lind-sign-treaty-fishing', 'stein-visits-island-sylt'];

test('the events that the tests below edit', () => {
  expect(ids(first)).toEqual(both);
});

describe('an event keeps its id when', () => {
  const edits: [name: string, files: Files][] = [
    ['its article is renamed', { articles: { other: `${visit} ${treaty}` } }],
    ['its article is split', { articles: { b: visit, c: treaty } }],
    ['sentences change places', { articles: { a: `${treaty} ${visit}` } }],
    ['a second article joins', { articles: { a: `${visit} ${treaty}`, b: visit } }],
    [
      'one sentence is reworded and the file renamed',
      {
        articles: { other: `On Thursday, Maria Stein paid the island of Sylt a visit. ${treaty}` },
      },
    ],
    [
      'an editor gives another title',
      {
        articles: { a: `${visit} ${treaty}` },
        events: { 'stein-visits-island-sylt': 'title: Something else' },
      },
    ],
  ];
  test.each(edits)('%s', (_, files) => {
    const after = build(files, first);
    expect(faults(after)).toEqual([]);
    expect(ids(after)).toEqual(both);
    expect(after.timeline.events.every(({ status }) => status === 'reported')).toBe(true);
    expect(after.lost).toEqual([]);
  });
});

test('two events swapped in wording are not swapped in id, whatever order they come in', () => {
  const [one, two] = ['Anna Berg opened a bridge in Oslo', 'Anna Berg opened a school in Oslo'];
  const before = build({ articles: { a: `${one} on Monday. ${two} on Monday.` } });
  const after = build({ articles: { a: `On Monday, ${two}. On Monday, ${one}.` } }, before);
  expect(ids(after)).toEqual(ids(before));
  const school = after.timeline.events.find(({ id }) => id.includes('school'));
  expect(school?.reports[0]?.sentence).toContain('school');
});

describe('an event that is gone', () => {
  const gone = build({ articles: { a: treaty } }, first);
  const page = gone.timeline.events.find(({ id }) => id === 'stein-visits-island-sylt');

  test('keeps a page with its last title and date, since when, and where to look', () => {
    expect(page).toMatchObject({
      title: 'Maria Stein visits the island of Sylt',
      date: '2021-03-04',
      status: 'withdrawn',
      left: { since: '2021-03-05', nearest: 'stein-lind-sign-treaty-fishing' },
    });
  });

  test('is told once, with its line in the ledger and the three ways to mend it', () => {
    expect(gone.lost).toMatchObject([{ level: 'notice', file: 'permalinks.json' }]);
    expect(gone.lost[0]?.mend).toMatch(/Restore .* merge: .* withdraw:/);
    expect(gone.lost[0]?.line).toBeGreaterThan(1);
    expect(build({ articles: { a: treaty } }, gone).lost).toEqual([]);
  });

  test.each([
    ['withdrawn', { 'stein-visits-island-sylt': 'withdraw: It did not happen.' }],
    ['merged', { 'stein-lind-sign-treaty-fishing': 'merge: [stein-visits-island-sylt]' }],
  ])('is explained when an editor says that it is %s', (_, events) => {
    const after = build({ articles: { a: treaty }, events }, first);
    expect(faults(after)).toEqual([]);
    expect(after.lost).toEqual([]);
  });

  test('gives its id to no other event', () => {
    const after = build({ articles: { a: 'Maria Stein visited Rome on Thursday.' } }, gone);
    const rome = after.timeline.events.find(({ title }) => title.includes('Rome'));
    expect(rome?.id).not.toBe('stein-visits-island-sylt');
  });
});

test('a merge that is taken back leaves both addresses as they were', () => {
  const articles = { a: `${visit} ${treaty}` };
  const events = { 'stein-lind-sign-treaty-fishing': 'merge: [stein-visits-island-sylt]' };
  const merged = build({ articles, events }, first);
  expect(merged.ledger).toContain('"into": "stein-lind-sign-treaty-fishing"');
  expect(build({ articles }, merged).ledger).toBe(first.ledger);
});

describe('actors', () => {
  const stein = 'name: Maria Stein\nkind: person';
  const before = build({ articles: { a: visit }, actors: { 'm-stein': stein } });

  test('a renamed file leaves the old address leading to the new one', () => {
    const after = build({ articles: { a: visit }, actors: { 'maria-stein': stein } }, before);
    const [actor] = after.timeline.actors;
    expect(actor).toMatchObject({ id: 'maria-stein', formerPaths: ['/actors/m-stein/'] });
    expect(ids(after)).toEqual(ids(before));
  });

  test('one found in the prose keeps the id that a file gave before', () => {
    const after = build({ articles: { a: visit } }, before);
    expect(after.timeline.actors.map(({ id }) => id)).toEqual(['m-stein']);
    expect(after.timeline.events[0]?.actors).toEqual(['m-stein']);
  });

  test('who is named no more is remembered, and comes back under the same id', () => {
    const gone = build({ articles: { a: 'It rained.' } }, before);
    expect(gone.timeline.formerActors).toMatchObject([{ id: 'm-stein', since: '2021-03-05' }]);
    expect(faults(gone)).toEqual([]);
    const back = build({ articles: { a: visit } }, gone);
    expect(back.timeline.actors.map(({ id }) => id)).toEqual(['m-stein']);
    expect(back.timeline.formerActors).toEqual([]);
  });
});

describe('articles', () => {
  const rain = 'It rained on the quay, and nobody came.';

  test.each([
    ['a renamed file', { other: `${visit} ${treaty}`, c: rain }, 'a', 'other'],
    ['the larger part of one that was split', { b: visit, d: treaty, c: rain }, 'a', 'b'],
    [
      'the new one of its title and day, when it reported no event',
      { a: visit, e: 'It rained.' },
      'c',
      'e',
    ],
  ])('the old address leads to %s', (_, articles, old, heir) => {
    const before = build({ articles: { a: `${visit} ${treaty}`, c: rain } });
    const after = build({ articles }, before);
    const leads = after.timeline.articles.flatMap(({ id, formerPaths }) =>
      (formerPaths ?? []).map((path) => [path, id]),
    );
    expect(leads).toEqual([[`/articles/${old}/`, heir]]);
    expect(after.timeline.formerArticles).toEqual([]);
  });

  test('one that was taken out is remembered, told of, and comes back', () => {
    const before = build({ articles: { a: visit, c: rain } });
    const gone = build({ articles: { a: visit } }, before);
    expect(gone.timeline.formerArticles).toEqual([
      {
        id: 'c',
        path: '/articles/c/',
        title: 'A title',
        published: '2021-03-05',
        since: '2021-03-05',
      },
    ]);
    expect(gone.messages.map(({ what }) => what)).toContain(
      'The article “A title” is gone; /articles/c/ says so from now on.',
    );
    const back = build({ articles: { a: visit, c: rain } }, gone);
    expect(back.timeline.formerArticles).toEqual([]);
    expect(back.ledger).toBe(before.ledger);
  });
});
