import { Feed } from 'feed';
import { byCodeUnit } from '../timeline/by-code-unit.ts';
import type { Day, Event, Timeline } from '../timeline/model.ts';

/**
 * The feed of a timeline as Atom (RFC 4287): the fifty events that articles or corrections last told
 * something of, newest first, those of one day by id. Withdrawn events are left out, and the editor's
 * own until they are corrected: no day is known for them. An entry's `updated` is the last publication
 * date of its reports or the last day of its corrections; dates are EDTF.
 *
 * @param address makes the full address, with its host, of a path of the site
 */
export function atomFeed(timeline: Timeline, address: (path: string) => string): string {
  // Atom's titles are HTML here, where "<" would open a tag.
  return feedOf(timeline, address, asHtml).atom1();
}

/** The same entries as JSON Feed, with plain titles. */
export function jsonFeed(timeline: Timeline, address: (path: string) => string): string {
  return feedOf(timeline, address, (title) => title).json1();
}

function feedOf(
  timeline: Timeline,
  address: (path: string) => string,
  titled: (title: string) => string,
): Feed {
  const { title, description, language, publisher, licence, latestArticle } = timeline;
  const published = new Map(timeline.articles.map((article) => [article.id, article.published]));
  const names = new Map(timeline.actors.map(({ id, name }) => [id, name]));
  const entries = timeline.events
    .filter(({ status }) => status !== 'withdrawn')
    .flatMap((event) => {
      const days = daysOf(event, published);
      return days ? [{ event, days }] : [];
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
    feed.addItem({
      title: titled(event.title),
      id: address(event.path),
      link: address(event.path),
      description: asHtml(describe(event)),
      published: midnight(days.published),
      date: midnight(days.updated),
      category: event.actors.map((id) => ({ name: names.get(id) ?? id, term: id })),
    });
  }
  return feed;
}

const mostEntries = 50;

/**
 * When an event was first told of, and when something of it last changed; `null` for one that no
 * article and no correction dates, which would else move up with each new article.
 */
function daysOf(
  { reports, corrections }: Event,
  published: ReadonlyMap<string, Day>,
): { published: Day; updated: Day } | null {
  const told = reports.flatMap(({ article }) => published.get(article) ?? []).sort();
  const changed = [...told, ...corrections.map(({ on }) => on)].sort();
  const first = told[0] ?? changed[0];
  const last = changed.at(-1);
  return first === undefined || last === undefined ? null : { published: first, updated: last };
}

function describe({ date, status, disputed, summary, corrections }: Event): string {
  const last = corrections.at(-1);
  return [
    `Date: ${date ?? 'none given'}${status === 'planned' ? ', planned' : ''}${disputed ? ', sources disagree' : ''}.`,
    summary,
    last && `Corrected on ${last.on}: ${last.text}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function asHtml(text: string): string {
  return text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
