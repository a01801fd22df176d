import type { Actor, Event } from '../timeline/model.ts';
import { agreementOf } from './agreement.ts';
import { dateHeading, type DateNote } from './headings.ts';
import { lookup } from './lookup.ts';
import { markOf, type MarkKind } from './marks.ts';
import { stampOf, type Stamp } from './stamp.ts';
import type { View } from './view.ts';

/** What a social card says: the picture that other sites show beside a link to a page. */
export interface Card {
  /** Where the picture stands: `/events/rubio-lavrov-call/card.png`. */
  path: string;
  /** Dashed where nothing has been reported yet; on the site's own card it turns from one to the other. */
  rail: 'solid' | 'dashed' | 'turning';
  mark: MarkKind | Actor['kind'] | 'site';
  /** Left of the rail: a large date or number, and what stands below it. */
  stamp: Pick<Stamp, 'pieces' | 'kind' | 'day'> & { notes: DateNote[] };
  title: string;
  line: { text: string; tone: 'quiet' | 'warn' | 'accent' };
  /** What the site is about; empty on its own card. */
  subject: string;
}

/** In pixels. */
export const cardSize = { width: 1200, height: 630 };

type In = Pick<View, 'timeline' | 'words'>;

/**
 * The card of an event: its date, title and how far its articles agree, never a quotation. `null`
 * for one that is withdrawn, and where the typefaces lack a letter: the site's own card serves then.
 */
export function eventCard(event: Event, { timeline, words }: In): Card | null {
  if (event.status === 'withdrawn') return null;
  const { pieces, kind, day } = stampOf(event, timeline.latestArticle, words);
  const { notes } = dateHeading(event, timeline.latestArticle, words);
  return drawable({
    path: `${event.path}card.png`,
    rail: event.status === 'planned' ? 'dashed' : 'solid',
    mark: markOf(event),
    stamp: { pieces, kind, day, notes },
    title: event.title,
    line: { text: agreementOf(event, words).line, tone: event.disputed ? 'warn' : 'quiet' },
    subject: timeline.title,
  });
}

/** The card of an actor: the name, and in how many events it stands; `null` as for events. */
export function actorCard(actor: Actor, { timeline, words }: In): Card | null {
  const events = lookup(timeline).eventsOfActor(actor.id);
  if (events.length === 0) return null;
  const planned = events.filter(({ status }) => status === 'planned').length;
  return drawable({
    path: `${actor.path}card.png`,
    rail: planned === events.length ? 'dashed' : 'solid',
    mark: actor.kind,
    stamp: {
      pieces: [{ text: words.numbers.format(events.length), small: false }],
      kind: 'number',
      day: words.count.eventsAlone(events.length),
      notes:
        planned === events.length
          ? [{ text: words.states.planned, tone: 'strong' }]
          : planned > 0
            ? [{ text: words.count.plannedEvents(planned), tone: 'quiet' }]
            : [],
    },
    title: actor.name,
    line: { text: actor.description ?? words.kinds[actor.kind], tone: 'quiet' },
    subject: timeline.title,
  });
}

/** The site's own card, for every page that has none; `null` where the typefaces lack a letter. */
export function siteCard({ timeline, words }: In): Card | null {
  const { events } = lookup(timeline);
  return drawable({
    path: '/card.png',
    rail: 'turning',
    mark: 'site',
    stamp: {
      pieces: [{ text: words.numbers.format(events.length), small: false }],
      kind: 'number',
      day: words.count.eventsAlone(events.length),
      notes: [{ text: words.count.articles(timeline.articles.length), tone: 'quiet' }],
    },
    title: timeline.title,
    line: {
      text: words.timeline.latest(words.calendar.day(timeline.latestArticle)),
      tone: 'accent',
    },
    subject: '',
  });
}

/** Every card of a site, each at an address of its own. */
export function allCards(view: In): Card[] {
  const { events, actors } = view.timeline;
  return [
    siteCard(view),
    ...events.map((event) => eventCard(event, view)),
    ...actors.map((actor) => actorCard(actor, view)),
  ].filter((card) => card !== null);
}

/** Every character that both typefaces have, in all their weights. */
export const letters =
  /^[ -~\u00a0-£¥§-«®-°´¶-¸º»¿-ćĊ-ēĖ-ěĞ-ģĦħĪīĮ-ıĶķĹ-ľŁ-ňŊ-ōŐ-śŞ-šŤťŪ-žȘ-țẀ-ẅẞỲỳ–—‘-‚“-„•…‹›€™−]*$/u;

function drawable(card: Card): Card | null {
  const { stamp, title, line, subject } = card;
  const texts = [
    ...stamp.pieces.map(({ text }) => text),
    stamp.day ?? '',
    ...stamp.notes.map(({ text }) => text),
    title,
    line.text,
  ];
  if (!texts.every(hasLetters)) return null;
  return hasLetters(subject) ? card : { ...card, subject: '' };
}

function hasLetters(text: string): boolean {
  return letters.test(text);
}
