import type { Timeline } from '../timeline/model.ts';
import { hasEditorsDate } from './editors-date.ts';
import { typeset, type QuoteMarks } from './typeset.ts';

/**
 * A timeline as pages print it, made once for each timeline: titles, names and editors' texts with
 * typographic marks. Sentences, addresses and what articles call an actor stay as they are. A dispute
 * that an editor settled by setting the date is none to its pages.
 *
 * @param marks the quotation marks of the site's language; articles are read as English
 */
export function forReading(timeline: Timeline, marks: QuoteMarks): Timeline {
  const known = made.get(timeline);
  if (known) return known;
  const own = (text: string) => typeset(text, marks);
  const ownOrNone = (text: string | null) => (text === null ? null : own(text));
  const result: Timeline = {
    ...timeline,
    title: own(timeline.title),
    description: ownOrNone(timeline.description),
    publisher: ownOrNone(timeline.publisher),
    articles: timeline.articles.map((article) => ({
      ...article,
      title: typeset(article.title),
      publisher: article.publisher === null ? null : typeset(article.publisher),
    })),
    formerArticles: timeline.formerArticles.map((article) => ({
      ...article,
      title: typeset(article.title),
    })),
    actors: timeline.actors.map((actor) => ({
      ...actor,
      name: typeset(actor.name),
      description: ownOrNone(actor.description),
    })),
    formerActors: timeline.formerActors.map((actor) => ({ ...actor, name: typeset(actor.name) })),
    events: timeline.events.map((event) => ({
      ...event,
      disputed: event.disputed && !hasEditorsDate(event),
      title: event.curated ? own(event.title) : typeset(event.title),
      withdrawn: ownOrNone(event.withdrawn),
      corrections: event.corrections.map(({ on, text }) => ({ on, text: own(text) })),
    })),
  };
  made.set(timeline, result);
  return result;
}

const made = new WeakMap<Timeline, Timeline>();
