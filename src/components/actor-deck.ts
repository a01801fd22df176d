import type { Actor, Event } from '../timeline/model.ts';
import { saysAlready } from './actor-facts.ts';
import type { Words } from './words/index.ts';

/** "Described as “US secretary of state” in 3 articles. Named in 4 events, 2 of them planned." */
export function actorDeck(
  { description, described }: Actor,
  events: readonly Event[],
  articles: number,
  { actor: words }: Words,
): string {
  // What the description says already need not be quoted.
  const [most] = described.filter((one) => !saysAlready(description, one.words));
  const planned = events.filter(({ status }) => status === 'planned').length;
  const sentences = [
    description ? description.replace(/[.\s]*$/, '.') : '',
    most ? words.described(most.words, most.articles.length) : '',
    events.length === 0 ? words.noEvent(articles) : words.events(events.length, planned),
  ];
  return sentences.filter(Boolean).join(' ');
}
