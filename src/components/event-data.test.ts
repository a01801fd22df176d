import { expect, test } from 'vitest';
import { actorData, eventData } from './event-data.ts';
import { actor, article, event, report, timeline } from './sample.ts';
import { british } from './words/british.ts';

const address = (path: string) => `https://example.org${path}`;
const rubin = actor('rubin', { name: 'Ann Rubin', sameAs: ['https://www.wikidata.org/wiki/Q1'] });
const site = timeline({
  articles: [article('a', '2025-02-16', { publisher: 'The Gull', url: 'https://gull.example/1' })],
  actors: [rubin],
});

/** The properties that schema.org gives to each type used here, of those used. */
const vocabulary: Record<string, string> = {
  WebPage: 'url name inLanguage isPartOf breadcrumb mainEntity citation correction',
  WebSite: 'url name inLanguage description publisher',
  BreadcrumbList: 'itemListElement',
  ListItem: 'position name item',
  Event: 'name url description startDate endDate about subjectOf',
  Person: 'name url sameAs description alternateName subjectOf',
  Organization: 'name url sameAs description alternateName subjectOf',
  Country: 'name url sameAs description alternateName subjectOf',
  NewsArticle: 'headline url datePublished publisher',
  CorrectionComment: 'datePublished text',
};

/** Every "Type.property" of some data that schema.org does not have. */
function foreign(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(foreign);
  if (typeof data !== 'object' || data === null) return [];
  const entries = Object.entries(data);
  const type = String(entries.find(([name]) => name === '@type')?.[1]);
  const known = new Set(vocabulary[type]?.split(' '));
  return entries.flatMap(([name, value]) => [
    ...(name.startsWith('@') || known.has(name) ? [] : [`${type}.${name}`]),
    ...foreign(value),
  ]);
}

test.each([
  ['2025-02-15', { startDate: '2025-02-15' }],
  ['2025-02-14/2025-02-16', { startDate: '2025-02-14', endDate: '2025-02-16' }],
  ['2025-02', {}],
  ['2025-02-15~', {}],
  [null, {}],
])('%s', (edtf, dates) => {
  const data = eventData(
    event('talks', edtf, {
      actors: ['rubin'],
      reports: [report('a', edtf)],
      corrections: [{ on: '2025-02-18', text: 'The date was 14 February.' }],
      sources: ['https://example.org/minutes'],
    }),
    site,
    address,
    british,
  );
  expect(foreign(data)).toEqual([]);
  expect(data).toMatchObject({
    '@type': 'WebPage',
    correction: [{ '@type': 'CorrectionComment', datePublished: '2025-02-18' }],
    mainEntity: {
      '@type': 'Event',
      ...dates,
      about: [{ '@type': 'Person', sameAs: rubin.sameAs }],
      subjectOf: [{ '@type': 'NewsArticle', url: 'https://gull.example/1' }],
    },
  });
  const text = JSON.stringify(data);
  expect(text.includes('"startDate"')).toBe('startDate' in dates);
});

test('an actor', () => {
  const data = actorData(rubin, site.articles, address);
  expect(foreign(data)).toEqual([]);
  expect(data).toMatchObject({ '@type': 'Person', name: 'Ann Rubin', sameAs: rubin.sameAs });
});
