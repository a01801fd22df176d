import { expect, test } from 'vitest';
import { forReading } from './reading.ts';
import { actor, article, event, report, timeline } from './sample.ts';

const sentence = "The mayor's boat is called 'Ada'.";
const raw = timeline({
  title: "The harbour's timeline",
  articles: [article('a', '2025-02-16', { title: "The mayor's boat" })],
  actors: [actor('x', { name: "Ann O'Hara", aliases: ["O'Hara"] })],
  events: [
    event('launch', '2025', {
      title: "Mayor's boat sails",
      reports: [report('a', '2025', { sentence })],
    }),
    event('naming', '2025', { title: 'Boat named "Ada"', curated: true }),
  ],
});

test('titles and names are set; sentences and what they call an actor stay', () => {
  const { title, articles, actors, events } = forReading(raw, ['„', '“']);
  expect([title, articles[0]?.title, actors[0]?.name]).toEqual([
    'The harbour’s timeline',
    'The mayor’s boat',
    'Ann O’Hara',
  ]);
  expect(actors[0]?.aliases).toEqual(["O'Hara"]);
  expect(events.map((one) => one.title)).toEqual(['Mayor’s boat sails', 'Boat named „Ada“']);
  expect(events[0]?.reports[0]?.sentence).toBe(sentence);
});

test('a timeline is set once, so that pages share what they look up in it', () => {
  expect(forReading(raw, ['“', '”'])).toBe(forReading(raw, ['“', '”']));
});
