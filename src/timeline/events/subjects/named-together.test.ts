import { expect, test } from 'vitest';
import type { Actor } from '../../model.ts';
import { groupsIn, withGroupNamed } from './named-together.ts';

const actors = ['Helga Brandt', 'Tomas Lind'].map((name): Actor => ({
  id: name.toLowerCase().replace(' ', '-'),
  path: '',
  name,
  kind: 'person',
  description: null,
  described: [],
  aliases: [],
  sameAs: [],
  provisional: false,
  formerPaths: [],
}));
const actorOf = (id: string) => actors.find((actor) => actor.id === id);

/** A title that follows a sentence. */
function after(sentence: string, title: string): string {
  const mentions = actors.flatMap(({ id, name }) => {
    const start = sentence.indexOf(name);
    return start < 0 ? [] : [{ actor: id, start, end: start + name.length, words: name }];
  });
  return withGroupNamed(title, groupsIn(sentence, mentions, actorOf)).title;
}

test.each([
  [
    'Presidents Helga Brandt and Tomas Lind met.',
    'Call between the presidents',
    'Call between Helga Brandt and Tomas Lind',
  ],
  [
    'The foreign ministers of Peru and Chile, Helga Brandt and Tomas Lind, met.',
    'Both ministers sign a treaty',
    'Helga Brandt and Tomas Lind sign a treaty',
  ],
])('%s', (sentence, title, named) => {
  expect(after(sentence, title)).toBe(named);
});

test.each([
  ['After the talks, Helga Brandt and Tomas Lind spoke of cod.', 'Mayor hails the talks'],
  ['Presidents Helga Brandt and Tomas Lind met.', 'Call between the former presidents'],
  ['Presidents Helga Brandt and Tomas Lind met.', 'Call between the presidents of Peru and Chile'],
  ['Presidents Helga Brandt and Tomas Lind met.', 'Tomas Lind thanks the presidents'],
  ['President Helga Brandt met fishermen.', 'Call between the presidents'],
  [
    'Presidents Helga Brandt and Tomas Lind met.',
    'A discussion of the fishing rights along the northern coast is opened by the presidents',
  ],
])('%s %s', (sentence, title) => {
  expect(after(sentence, title)).toBe(title);
});

test('a very long line takes no long time to give nothing', () => {
  for (const filler of [' ', 'x', 'the presidents of ']) {
    expect(after(filler.repeat(50_000) + 'Helga Brandt and Tomas Lind met.', 'Call')).toBe('Call');
  }
});
