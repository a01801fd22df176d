import { expect, test } from 'vitest';
import { mentionsOf } from './mentions.ts';

const actors = [
  { id: 'north', name: 'Northland', aliases: ['the North'] },
  { id: 'post', name: 'Northland Post', aliases: [] },
  { id: 'ada', name: 'Ada Lind', aliases: ['Lind'] },
  { id: 'jon', name: 'Jon Lind', aliases: ['Lind'] },
];
const named = (...sentences: string[]) => {
  const spans = sentences.map((text, index) => `<span id="s${index + 1}" class="">${text}</span>`);
  const bodies = new Map([['a', `<p>${spans.join(' ')}</p>`]]);
  const found = mentionsOf(new Set(actors.map(({ id }) => id)), actors, bodies);
  return Object.fromEntries(
    [...found].map(([id, mentions]) => [id, mentions.map(({ fragment }) => fragment)]),
  );
};

test.each([
  [['Northland’s ministers met.', 'Northlanders met.'], { north: ['s1'] }],
  [['The Northland Post asked <em>Ada</em> Lind.'], { post: ['s1'], ada: ['s1'] }],
  [['Lind spoke.', 'Jon Lind spoke.'], { jon: ['s2'] }],
  [['It rained.'], {}],
])('%j', (sentences, expected) => {
  expect(named(...sentences)).toEqual(expected);
});

test('a sentence comes as text', () => {
  const bodies = new Map([['a', '<span id="s1" class="">Jon Lind &#x26; <mark>co</mark>.</span>']]);
  expect(mentionsOf(new Set(['jon']), actors, bodies).get('jon')).toEqual([
    { article: 'a', fragment: 's1', sentence: 'Jon Lind & co.' },
  ]);
});

test('a heading is no sentence', () => {
  const bodies = new Map([['a', '<h2 id="x"><span id="s1">Jon Lind</span></h2><p>Rain.</p>']]);
  expect(mentionsOf(new Set(['jon']), actors, bodies).size).toBe(0);
});

test('only those are looked for who are asked for', () => {
  const bodies = new Map([['a', '<span id="s1">Jon Lind met Ada Lind.</span>']]);
  expect([...mentionsOf(new Set(['ada']), actors, bodies).keys()]).toEqual(['ada']);
});
