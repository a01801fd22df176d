import { changesOf } from '../timeline/changes.ts';
import type { Actor, Article, Event, Timeline } from '../timeline/model.ts';
import { eventSteps } from './event-steps.ts';
import { lookup } from './lookup.ts';
import { summaryOf } from './summary.ts';
import type { Words } from './words/index.ts';

/** Full address of a path where the site's own is known, else the address on this host. */
export type Address = (path: string) => string;

/**
 * The page of an event as schema.org has it: a web page about the event, which cites its articles
 * and carries its corrections (only works can, in schema.org; an event is none).
 *
 * A start is given only where the day is known: a search engine takes a year or a month for its
 * first day. What was put off to another day begins on that one. The page of what was withdrawn is
 * about no event any more.
 */
export function eventData(
  event: Event,
  timeline: Timeline,
  address: Address,
  words: Words,
): object {
  const known = lookup(timeline);
  const summary = summaryOf(event);
  const days = event.disputed ? [] : exactDays(event);
  const { calledOff } = event;
  const moved = calledOff?.to ? exactDays(calledOff.to) : [];
  const exact = moved.length > 0 ? moved : days;
  const { first, last } = changesOf(event, known.publishedOn);
  const articles = [...new Set(event.reports.map(({ article }) => article))].flatMap(
    (id) => known.article(id) ?? [],
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': address(event.path),
    url: address(event.path),
    name: event.title,
    inLanguage: timeline.language,
    isPartOf: siteData(timeline, address),
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: eventSteps(event, words).map(({ name, path }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        ...(path && { item: address(path) }),
      })),
    },
    ...(first && { datePublished: first }),
    ...(last && { dateModified: last }),
    ...(event.status === 'withdrawn'
      ? { creativeWorkStatus: words.states.withdrawn }
      : { mainEntity: happening() }),
    ...(event.sources.length > 0 && { citation: event.sources }),
    ...(event.corrections.length > 0 && {
      correction: event.corrections.map(({ on, text }) => ({
        '@type': 'CorrectionComment',
        datePublished: on,
        text,
      })),
    }),
  };

  function happening(): object {
    return {
      '@type': 'Event',
      '@id': `${address(event.path)}#event`,
      name: event.title,
      url: address(event.path),
      ...(summary && { description: summary }),
      ...(exact[0] && { startDate: exact[0] }),
      ...(exact[1] && { endDate: exact[1] }),
      ...statusOf(event, days[0], moved.length > 0),
      ...(event.actors.length > 0 && {
        about: event.actors.flatMap((id) => {
          const actor = known.actor(id);
          return actor ? actorReference(actor, address) : [];
        }),
      }),
      ...(articles.length > 0 && { subjectOf: articles.map((one) => articleData(one, address)) }),
    };
  }
}

/** Of which status schema.org has it, and where that is not planned any more, the day it was planned for. */
function statusOf({ calledOff }: Event, planned: string | undefined, moved: boolean): object {
  if (!calledOff) return {};
  if (moved) {
    return {
      eventStatus: 'https://schema.org/EventRescheduled',
      ...(planned && { previousStartDate: planned }),
    };
  }
  const status = calledOff.outcome === 'put off' ? 'EventPostponed' : 'EventCancelled';
  return { eventStatus: `https://schema.org/${status}` };
}

/** The first and last day of a date that names its days; none of any other. */
function exactDays({ date, approximate }: Pick<Event, 'date' | 'approximate'>): string[] {
  const days = date === null || approximate ? [] : date.split('/');
  return days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day)) ? days : [];
}

/** The whole site, as the part-of of a page or as the home page itself. */
export function siteData(
  { title, description, publisher, language }: Timeline,
  address: Address,
): object {
  return {
    '@type': 'WebSite',
    '@id': address('/'),
    url: address('/'),
    name: title,
    inLanguage: language,
    ...(description && { description }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
  };
}

/** An article; its own page leads to the original, where there is one. */
export function articleData(
  { title, path, published, publisher, url }: Article,
  address: Address,
): object {
  return {
    '@type': 'NewsArticle',
    headline: title,
    url: url ?? address(path),
    datePublished: published,
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
  };
}

/** A person, organisation or country, with everything that names it elsewhere. */
export function actorData(actor: Actor, articles: readonly Article[], address: Address): object {
  const description = actor.description ?? actor.described[0]?.words;
  return {
    '@context': 'https://schema.org',
    ...actorReference(actor, address),
    ...(description && { description }),
    ...(actor.aliases.length > 0 && { alternateName: actor.aliases }),
    ...(articles.length > 0 && {
      subjectOf: articles.slice(0, mostArticles).map((one) => articleData(one, address)),
    }),
  };
}

/** More would weigh more than the page. */
const mostArticles = 10;
const types = { person: 'Person', organisation: 'Organization', country: 'Country' };

function actorReference({ kind, name, path, sameAs }: Actor, address: Address): object {
  return {
    '@type': types[kind],
    '@id': address(path),
    name,
    url: address(path),
    ...(sameAs.length > 0 && { sameAs }),
  };
}
