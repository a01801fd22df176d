import { Feed } from 'feed';
import { byCodeUnit } from '../timeline/by-code-unit.ts';
import { changesOf } from '../timeline/changes.ts';
import type { Day, Event, Timeline } from '../timeline/model.ts';

/** What a feed says of an event, in the words of the site. */
export type Tell = (event: Event) => { title: string; text: string };

/**
 * The feed of a timeline as Atom (RFC 4287): the fifty events that articles or corrections last told
 * something of, or that left the timeline last, newest first, those of one day by id. The editor's own
 * are left out until they are corrected or withdrawn: no day is known for them. An entry's `updated` is
 * the last publication date of its reports, the last day of its corrections, or the day it left.
 *
 * @param address makes the full address, with its host, of a path of the site
 */
export function atomFeed(
  timeline: Timeline,
  address: (path: string) => string,
  tell: Tell,
): string {
  // Atom's titles are HTML here, where "<" would open a tag.
  return feedOf(timeline, address, (event) => {
    const { title, text } = tell(event);
    return { title: asHtml(title), text };
  }).atom1();
}

/** The same entries as JSON Feed, with plain titles. */
export function jsonFeed(
  timeline: Timeline,
  address: (path: string) => string,
  tell: Tell,
): string {
  return feedOf(timeline, address, tell).json1();
}

function feedOf(timeline: Timeline, address: (path: string) => string, tell: Tell): Feed {
  const { title, description, language, publisher, licence, latestArticle } = timeline;
  const published = new Map(timeline.articles.map((article) => [article.id, article.published]));
  const names = new Map(timeline.actors.map(({ id, name }) => [id, name]));
  const entries = timeline.events
    .flatMap((event) => {
      // What no article and no correction dates would move up with each new article.
      const { first, last } = changesOf(event, (id) => published.get(id));
      return first && last ? [{ event, days: { published: first, updated: last } }] : [];
    })
    .sort(
      (a, b) => byCodeUnit(b.days.updated, a.days.updated) || byCodeUnit(a.event.id, b.event.id),
    )
    .slice(0, mostEntries);
  const feed = new Feed({
    title,
    id: address('/'),
    link: address('/'),
    language,
    updated: midnight(entries[0]?.days.updated ?? latestArticle),
    copyright: licence ?? '',
    generator: 'Dateline',
    favicon: address('/favicon.svg'),
    ...(description !== null && { description }),
    // Atom wants an author (RFC 4287, 4.1.1).
    author: { name: publisher ?? title },
    feedLinks: { atom: address('/feed.xml'), json: address('/feed.json') },
  });
  for (const { event, days } of entries) {
    const { title: name, text } = tell(event);
    feed.addItem({
      title: name,
      id: address(event.path),
      link: address(event.path),
      description: asHtml(text),
      published: midnight(days.published),
      date: midnight(days.updated),
      category: event.actors.map((id) => ({ name: names.get(id) ?? id, term: id })),
    });
  }
  return feed;
}

const mostEntries = 50;

function asHtml(text: string): string {
  return text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
