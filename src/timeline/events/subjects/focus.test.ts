import { describe, expect, test } from 'vitest';
import type { Actor, ActorMention } from '../../model.ts';
import { bodyMeant, focusAfter, focusWithin, meantBy } from './focus.ts';

/** In the sentences names stand in {braces}: persons, or organisations where the list below says so. */
const organisations = new Set(['Corvin Mills', 'Lenta Corp.', 'Ministry of Ports']);

const pronouns: [before: string[], pronoun: string, meant: string[] | null][] = [
  [['{Ana Ruiz} opened the fair.'], 'she', ['Ana Ruiz']],
  [['{Ana Ruiz} opened the fair.', 'The hall was full.'], 'she', ['Ana Ruiz']],
  [['{Ana Ruiz} opened the fair.', 'The hall was full.', 'The rain went on.'], 'she', null],
  [['{Ana Ruiz} and {Tom Hale} signed.'], 'they', ['Ana Ruiz', 'Tom Hale']],
  // A first name tells which of two; else the one the sentence opens with.
  [['{Ana Ruiz} and {Tom Hale} signed.'], 'he', ['Tom Hale']],
  [['{Tom Hale} met {Mark Lund}.'], 'he', ['Tom Hale']],
  [['In Oslo the two met: {Tom Hale} and {Mark Lund}.'], 'he', null],
  // Somebody else whom nobody knows.
  [['The offer of {Tom Hale} pleased Elian Soto.'], 'he', null],
  [['{Tom Hale} spoke with Elian Soto.'], 'he', ['Tom Hale']],
  [['This was the third offer of {Tom Hale}.'], 'he', ['Tom Hale']],
  [['{Corvin Mills} sold a ship.'], 'it', ['Corvin Mills']],
  [['{Tom Hale} of {Corvin Mills} sold a ship.'], 'it', null],
  [['The ship was bought by {Corvin Mills}.'], 'it', null],
];

const bodies: [before: string[], noun: string, meant: string | null][] = [
  [['{Corvin Mills} sold a ship.', 'The price fell.'], 'company', 'Corvin Mills'],
  [['{Corvin Mills} sold a ship to {Lenta Corp.}.'], 'company', null],
  // Those whom news asks for their view are not what it is about.
  [
    ['{Corvin Mills} sold a ship.', 'Analysts at {Lenta Corp.} had hoped for more.'],
    'company',
    'Corvin Mills',
  ],
  // A ministry is no company, and a company no ministry.
  [['{Corvin Mills} sold a ship to the {Ministry of Ports}.'], 'company', 'Corvin Mills'],
  [['{Corvin Mills} sold a ship to the {Ministry of Ports}.'], 'ministry', 'Ministry of Ports'],
  [['{Corvin Mills} sold a ship.'], 'ministry', null],
];

describe('meantBy', () => {
  test.each(pronouns)('%j, then “%s”', (before, pronoun, meant) => {
    const found = meantBy(focusAfter(before.map(read), actorOf), pronoun);
    expect(found && found.map(({ name }) => name)).toEqual(meant);
  });

  test('what the sentence itself names counts before what the last one named', () => {
    const before = focusAfter([read('{Tom Hale} sold a ship.')], actorOf);
    const within = focusWithin(before, read('{Mark Lund} left after '), actorOf);
    expect(meantBy(within, 'he')?.map(({ name }) => name)).toEqual(['Mark Lund']);
  });
});

describe('bodyMeant', () => {
  test.each(bodies)('%j, then “the %s”', (before, noun, meant) => {
    expect(bodyMeant(focusAfter(before.map(read), actorOf), noun)?.name ?? null).toBe(meant);
  });
});

function read(marked: string): { text: string; mentions: ActorMention[] } {
  const mentions: ActorMention[] = [];
  let text = '';
  for (const part of marked.split(/(\{[^}]*\})/)) {
    const words = part.replace(/^\{|\}$/g, '');
    const span = { start: text.length, end: text.length + words.length };
    if (part.startsWith('{')) mentions.push({ ...span, words, actor: words });
    text += words;
  }
  return { text, mentions };
}

function actorOf(name: string): Actor {
  return {
    id: name,
    path: '',
    name,
    kind: organisations.has(name) ? 'organisation' : 'person',
    aliases: [],
    description: null,
    described: [],
    sameAs: [],
    provisional: true,
  };
}
