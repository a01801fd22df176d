import type { Event } from '../timeline/model.ts';
import { alternativeParts, capital, resultWords } from './date-words.ts';
import { dateHeading } from './headings.ts';
import { candidatesOf } from './agreement.ts';
import { summaryOf } from './summary.ts';
import type { Words } from './words/index.ts';

/**
 * What a feed says of an event: its title, and in sentences its date, what became of it, and every
 * correction, the newest first; of one that was withdrawn, why.
 */
export function feedWords(event: Event, words: Words): { title: string; text: string } {
  const { feed, calendar } = words;
  const corrections = event.corrections
    .toReversed()
    .map(({ on, text }) => feed.corrected(calendar.day(on), text));
  if (event.status === 'withdrawn') {
    return {
      title: feed.withdrawn(event.title),
      text: sentences([event.withdrawn ?? words.gone.event, ...corrections]),
    };
  }
  const { notes } = dateHeading(event, '', words);
  const date = event.disputed
    ? alternativeParts(candidatesOf(event), words)
        .map(({ text }) => text)
        .join('')
    : capital(event.date === null ? words.dates.none : resultWords(event, words));
  const state = notes.flatMap(({ text, tone }) => (tone === 'quiet' ? [] : text));
  return {
    title: event.title,
    text: sentences([date, ...state, summaryOf(event), ...corrections]),
  };
}

function sentences(texts: readonly (string | null)[]): string {
  return texts
    .flatMap((text) => (text ? (/\p{P}$/u.test(text) ? text : `${text}.`) : []))
    .join(' ')
    .replaceAll('\u{A0}', ' ');
}
