import type { Actor, Article, Event, Precision, Report, Timeline } from '../timeline/model.ts';
import { parseEdtf } from '../timeline/dates/index.ts';
import type { Dated } from './date-words.ts';

/** A date for a test, from its EDTF text; `null` for none. */
export function dated(edtf: string | null): Dated {
  const none: Precision = 'none';
  if (edtf === null) {
    return { date: null, earliest: null, latest: null, precision: none, approximate: false };
  }
  const date = parseEdtf(edtf);
  if (!date) throw new Error(`Not a date: ${edtf}`);
  return { ...date, date: edtf };
}

/** A report of `article` that gives `edtf`. */
export function report(article: string, edtf: string | null, rest: Partial<Report> = {}): Report {
  return {
    article,
    line: 1,
    column: 1,
    fragment: 's1',
    sentence: 'They spoke on Saturday.',
    dateText: edtf === null ? '' : 'on Saturday',
    dateStart: edtf === null ? null : 11,
    dateLine: null,
    rule: 'weekday',
    status: 'reported',
    actors: [],
    ...dated(edtf),
    ...rest,
  };
}

/** An event dated `edtf`, reported by one article unless `rest` says otherwise. */
export function event(id: string, edtf: string | null, rest: Partial<Event> = {}): Event {
  return {
    id,
    path: `/events/${id}/`,
    title: id,
    summary: null,
    status: 'reported',
    disputed: false,
    dateReason: '',
    actors: [],
    reports: [report('a', edtf)],
    curated: false,
    account: null,
    sources: [],
    corrections: [],
    withdrawn: null,
    formerPaths: [],
    ...dated(edtf),
    ...rest,
  };
}

/** A sentence that says what became of a plan. */
export function calledOff(
  outcome: NonNullable<Event['calledOff']>['outcome'],
  to: string | null = null,
): NonNullable<Event['calledOff']> {
  const place = { article: 'a', line: 1, column: 1, fragment: 's1' };
  return { ...place, sentence: 'It is off.', outcome, to: to === null ? null : dated(to) };
}

/** A timeline of these events; everything else is empty unless `rest` says otherwise. */
export function timeline(rest: Partial<Timeline> = {}): Timeline {
  return {
    $schema: '/timeline.schema.json',
    title: 'A timeline',
    description: null,
    language: 'en-GB',
    publisher: null,
    licence: null,
    contact: null,
    latestArticle: '2025-02-16',
    articles: [],
    formerArticles: [],
    actors: [],
    formerActors: [],
    events: [],
    ...rest,
  };
}

/** An article of `published`, with nothing undated. */
export function article(id: string, published: string, rest: Partial<Article> = {}): Article {
  return {
    id,
    path: `/articles/${id}/`,
    file: `articles/${id}.md`,
    title: `Article ${id}`,
    publisher: null,
    url: null,
    published,
    undated: [],
    ...rest,
  };
}

/** An actor of the roster, called by their id. */
export function actor(id: string, rest: Partial<Actor> = {}): Actor {
  return {
    id,
    path: `/actors/${id}/`,
    name: id,
    kind: 'person',
    aliases: [],
    description: null,
    described: [],
    sameAs: [],
    provisional: false,
    ...rest,
  };
}
