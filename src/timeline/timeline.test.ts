import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readFolder } from '../folder.ts';
import { buildTimeline } from './index.ts';
import { timelineSchema, type ContentFolder, type Timeline } from './model.ts';

/**
 * The whole way: a folder `fixtures/<case>/content` and beside it the `timeline.json` it must give.
 * To add a case, copy a folder; `vitest -u` writes what comes out, for a person to read.
 */
const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
const cases = readdirSync(fixtures);
const folders = new Map(cases.map((name) => [name, readFolder(`${fixtures}${name}/content`)]));

const validate = new Ajv().compile(z.toJSONSchema(timelineSchema));

describe('fixtures', () => {
  test.each([...folders])('%s', async (name, folder) => {
    const { timeline, messages } = buildTimeline(folder);
    expect(messages.filter(({ level }) => level === 'fault')).toEqual([]);
    await expect(json(timeline)).toMatchFileSnapshot(`${fixtures}${name}/timeline.json`);
  });
});

describe('laws', () => {
  test.each([...folders])('%s: valid against the schema that is published', (_, folder) => {
    const { timeline } = buildTimeline(folder);
    expect(validate(timeline), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each([...folders])('%s: a second build gives the same bytes and ids', (_, folder) => {
    const first = buildTimeline(folder);
    expect(json(buildTimeline(folder).timeline)).toBe(json(first.timeline));
    const again = buildTimeline({ ...folder, permalinks: ledgerOf(first.ledger) });
    expect(json(again.timeline)).toBe(json(first.timeline));
    expect(again.ledger).toBe(first.ledger);
  });

  test.each([...folders])(
    '%s: quotes sentences as they are, with the date words in them',
    (_, folder) => {
      const { timeline } = buildTimeline(folder);
      const reports = timeline.events.flatMap((event) => event.reports);
      for (const { sentence, dateText, dateStart } of reports) {
        if (dateStart === null) continue;
        expect(sentence.slice(dateStart, dateStart + dateText.length)).toBe(dateText);
      }
      const places = reports.map(({ article, fragment, date, actors }) =>
        JSON.stringify([article, fragment, date, actors]),
      );
      expect(new Set(places).size).toBe(places.length);
    },
  );

  const every = merge([...folders.values()]);

  test('the order of the articles changes nothing', () => {
    const expected = json(buildTimeline(every).timeline);
    const shuffled = fc.shuffledSubarray(every.articles, { minLength: every.articles.length });
    fc.assert(
      fc.property(shuffled, (articles) => {
        expect(json(buildTimeline({ ...every, articles }).timeline)).toBe(expected);
      }),
      { numRuns: 10 },
    );
  });

  test('an unrelated article changes no event', () => {
    const unrelated = {
      path: 'articles/2018-01-05-choir.md',
      text: '# A choir\n\nThe choir of Ulm sang for Brigitte Vogel on Wednesday.',
    };
    const before = buildTimeline(every).timeline.events;
    const after = buildTimeline({ ...every, articles: [...every.articles, unrelated] });
    const others = after.timeline.events.filter(
      ({ reports }) => !reports.some(({ article }) => article === '2018-01-05-choir'),
    );
    expect(others).toEqual(before);
    expect(after.timeline.events.length).toBe(before.length + 1);
  });

  test("an event's bounds hold every date that is not disputed", () => {
    for (const { disputed, earliest, latest, reports } of buildTimeline(every).timeline.events) {
      if (disputed || earliest === null || latest === null) continue;
      for (const report of reports) {
        if (report.earliest === null || report.latest === null) continue;
        expect(report.earliest <= latest && report.latest >= earliest).toBe(true);
      }
    }
  });

  test('any text at all gives a timeline or a fault, never an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const path = 'articles/2020-01-01-any.md';
        const folder = {
          site: null,
          articles: [{ path, text }],
          actors: [],
          events: [],
          permalinks: null,
        };
        expect(buildTimeline(folder).messages).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('permanent addresses', () => {
  const article = (text: string): ContentFolder => ({
    site: null,
    articles: [{ path: 'articles/2021-03-05-a.md', text: `# A title\n\n${text}` }],
    actors: [],
    events: [],
    permalinks: null,
  });
  const first = 'Chancellor Maria Stein visited the island of Sylt on Thursday.';
  const edits: [name: string, text: string][] = [
    ['a typo', 'Chancellor Maria Stein visited the Island of Sylt on Thursday.'],
    ['another day', 'Chancellor Maria Stein visited the island of Sylt on Wednesday.'],
    ['another wording', 'On Thursday, Chancellor Maria Stein paid the island of Sylt a visit.'],
    ['a sentence before', `It rained in Kiel on Monday. ${first}`],
  ];

  test.each(edits)('%s keeps the id', (_, text) => {
    const before = buildTimeline(article(first));
    const [event] = before.timeline.events;
    expect(event?.id).toBe('stein-visits-island-sylt');
    const after = buildTimeline({ ...article(text), permalinks: ledgerOf(before.ledger) });
    const kept = after.timeline.events.find(({ id }) => id === event?.id);
    expect(kept?.status).toBe('reported');
    expect(after.timeline.events.filter(({ status }) => status === 'withdrawn')).toEqual([]);
  });

  test('what no article reports any more keeps its page, and its id is not given again', () => {
    const before = buildTimeline(article(first));
    const gone = buildTimeline({ ...article('It rained.'), permalinks: ledgerOf(before.ledger) });
    expect(gone.timeline.events).toMatchObject([
      { id: 'stein-visits-island-sylt', status: 'withdrawn', reports: [] },
    ]);
    const back = buildTimeline({ ...article(first), permalinks: ledgerOf(gone.ledger) });
    expect(back.timeline.events).toMatchObject([
      { id: 'stein-visits-island-sylt', status: 'reported' },
    ]);
  });

  test.each([
    ['{', 'is not JSON'],
    ['{"version": 1, "events": {"a": {}}}', 'not as the build wrote it'],
    ['<<<<<<< ours\n{}', 'merge conflict'],
  ])('a broken ledger is a fault: %s', (text, what) => {
    const { messages } = buildTimeline({ ...article(first), permalinks: ledgerOf(text) });
    expect(messages).toContainEqual(
      expect.objectContaining({ level: 'fault', what: expect.stringContaining(what) }),
    );
  });
});

test('two files with one id are a fault that names both', () => {
  const articles = ['articles/2020-01-01-A.md', 'articles/2020-01-01-a.md'].map((path) => ({
    path,
    text: '# A\n\nText.',
  }));
  const folder = { site: null, articles, actors: [], events: [], permalinks: null };
  expect(buildTimeline(folder).messages).toMatchObject([
    { level: 'fault', file: articles[1]?.path, what: expect.stringContaining('2020-01-01-A.md') },
  ]);
});

function json(timeline: Timeline): string {
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

function ledgerOf(text: string) {
  return { path: 'permalinks.json', text };
}

function merge(all: readonly ContentFolder[]): ContentFolder {
  const articles = all.flatMap((folder) => folder.articles);
  return { site: null, articles, actors: [], events: [], permalinks: null };
}
