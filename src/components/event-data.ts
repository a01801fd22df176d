import type { Event, Timeline } from '../timeline/model.ts';
import { lookup } from './lookup.ts';

const types = { person: 'Person', organisation: 'Organization', country: 'Country' };

/**
 * An event as schema.org has it. A start is given only where the day is known: a search engine
 * takes a year or a month for its first day.
 */
export function eventData(event: Event, timeline: Timeline, url?: string): object {
  const known = lookup(timeline);
  const sure = !event.disputed && !event.approximate;
  const days = event.date === null ? [] : event.date.split('/');
  const exact = sure && days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day)) ? days : [];
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    ...(url && { url }),
    ...(event.summary && { description: event.summary }),
    ...(exact[0] && { startDate: exact[0] }),
    ...(exact[1] && { endDate: exact[1] }),
    about: event.actors.flatMap((id) => {
      const actor = known.actor(id);
      if (!actor) return [];
      const sameAs = actor.sameAs.length > 0 && { sameAs: actor.sameAs };
      return [{ '@type': types[actor.kind], name: actor.name, ...sameAs }];
    }),
    subjectOf: [...new Set(event.reports.map(({ article }) => article))].flatMap((id) => {
      const article = known.article(id);
      if (!article) return [];
      const { title, published, publisher, url: original } = article;
      return [
        {
          '@type': 'NewsArticle',
          headline: title,
          datePublished: published,
          ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
          ...(original && { url: original }),
        },
      ];
    }),
  };
}
