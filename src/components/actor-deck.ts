import type { Actor, Event } from '../timeline/model.ts';
import { saysAlready } from './actor-facts.ts';
import { count } from './counts.ts';

/** "Described as “US secretary of state” in 3 articles. Named in 4 events, 2 of them planned." */
export function actorDeck({ description, described }: Actor, events: readonly Event[]): string {
  // What the description says already need not be quoted.
  const [most] = described.filter(({ words }) => !saysAlready(description, words));
  const planned = events.filter(({ status }) => status === 'planned').length;
  const sentences = [
    description ? description.replace(/[.\s]*$/, '.') : '',
    most ? `Described as “${most.words}” in ${count(most.articles.length, 'article')}.` : '',
    events.length === 0
      ? 'Named in no event.'
      : `Named in ${count(events.length, 'event')}${planned === 0 ? '' : planned === events.length ? ', planned' : `, ${planned} of them planned`}.`,
  ];
  return sentences.filter(Boolean).join(' ');
}
