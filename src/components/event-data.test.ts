import { expect, test } from 'vitest';
import { actorData, eventData } from './event-data.ts';
import { eventSteps } from './event-steps.ts';
import { actor, article, calledOff, event, report, timeline } from './sample.ts';
import { british } from './words/british.ts';

const address = (path: string) => `https://example.org${path}`;
const rubin = actor('rubin', { name: 'Ann Rubin', sameAs: ['https://www.wikidata.org/wiki/Q1'] });
const site = timeline({
  articles: [article('a', '2025-02-16', { publisher: 'The Gull', url: 'https://gull.example/1' })],
  actors: [rubin],
});

/** The properties that schema.org gives to each type used here, of those used. */
const vocabulary: Record<string, string> = {
  WebPage:
    'url name inLanguage isPartOf breadcrumb mainEntity citation correction datePublished dateModified creativeWorkStatus',
  WebSite: 'url name inLanguage description publisher',
  BreadcrumbList: 'itemListElement',
  ListItem: 'position name item',
  Event: 'name url description startDate endDate about subjectOf eventStatus previousStartDate',
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

/** Plans for 20 February, and what schema.org has of them once something came between. */
test.each([
  [null, null, { startDate: '2025-02-20' }],
  ['called off', null, { startDate: '2025-02-20', eventStatus: 'EventCancelled' }],
  ['did not happen', null, { startDate: '2025-02-20', eventStatus: 'EventCancelled' }],
  ['put off', null, { startDate: '2025-02-20', eventStatus: 'EventPostponed' }],
  [
    'put off',
    '2025-02-27',
    { startDate: '2025-02-27', eventStatus: 'EventRescheduled', previousStartDate: '2025-02-20' },
  ],
  ['put off', '2025-03', { startDate: '2025-02-20', eventStatus: 'EventPostponed' }],
] as const)('a plan, %s to %s', (outcome, to, expected) => {
  const rest = outcome === null ? {} : { calledOff: calledOff(outcome, to) };
  const plan = event('talks', '2025-02-20', { status: 'planned', ...rest });
  const data = eventData(plan, site, address, british);
  expect(foreign(data)).toEqual([]);
  const { eventStatus, ...dates }: Record<string, string> = expected;
  expect(data).toMatchObject({ mainEntity: dates });
  expect(JSON.stringify(data).match(/schema\.org\/(Event\w+)/)?.[1]).toBe(eventStatus);
});

test('a page says when it last changed, and that of a withdrawn event tells of none', () => {
  const corrections = [{ on: '2025-02-18', text: 'It was no event.' }];
  const left = { since: '2025-02-17', nearest: null };
  const gone = event('talks', '2025-02-15', { status: 'withdrawn', corrections, left });
  const data = eventData(gone, site, address, british);
  expect(foreign(data)).toEqual([]);
  expect(data).toMatchObject({
    '@type': 'WebPage',
    datePublished: '2025-02-16',
    dateModified: '2025-02-18',
    creativeWorkStatus: 'Withdrawn',
    correction: [{ text: 'It was no event.' }],
  });
  expect(data).not.toHaveProperty('mainEntity');
});

test('its breadcrumb ends in its title', () => {
  const steps = (edtf: string | null, rest = {}) =>
    eventSteps(event('talks', edtf, { title: 'They talk', ...rest }), british).map(
      ({ name }) => name,
    );
  expect(steps('2025-02-15')).toEqual(['Timeline', '2025', 'February', 'They talk']);
  expect(steps('2025-02', { disputed: true })).toEqual([
    'Timeline',
    '2025',
    'February',
    'They talk',
  ]);
  expect(steps('2014')).toEqual(['Timeline', '2014', 'They talk']);
  expect(steps(null, { status: 'planned' })).toEqual(['Timeline', 'Ahead', 'They talk']);
  expect(steps('2025-02-15', { status: 'withdrawn' })).toEqual(['Timeline', 'They talk']);
});

test('an actor', () => {
  const data = actorData(rubin, site.articles, address);
  expect(foreign(data)).toEqual([]);
  expect(data).toMatchObject({ '@type': 'Person', name: 'Ann Rubin', sameAs: rubin.sameAs });
});
