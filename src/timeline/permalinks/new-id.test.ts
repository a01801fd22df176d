import { describe, expect, test } from 'vitest';
import type { Actor } from '../model.ts';
import { newEventId } from './new-id.ts';

function person(name: string): Actor {
  return {
    id: name,
    path: '',
    name,
    kind: 'person',
    aliases: [],
    description: null,
    described: [],
    sameAs: [],
    provisional: false,
  };
}

const cases: [title: string, persons: string[], id: string][] = [
  [
    'Ana Ruiz and Tom Hale speak by telephone',
    ['Ana Ruiz', 'Tom Hale'],
    'ruiz-hale-speak-telephone',
  ],
  ['Ana Ruiz to hold a summit', ['Ana Ruiz'], 'ruiz-summit'],
  ['Élodie Ørsted visits Žofín', ['Élodie Ørsted'], 'orsted-visits-zofin'],
  ['Президент посещает Киев', [], 'prezident-poseshchaet-kiev'],
  ['The U.S. and Mr Hale agree', [], 'us-hale-agree'],
  ['It is', [], 'event'],
  ['2014', [], 'event'],
  ['9,000 people march in May', [], '9-000-people-march'],
  ['Talks of May 3 and the 4th of July fail', [], 'talks-fail'],
  ['Con', [], 'event-con'],
  ['LPT1', [], 'event-lpt1'],
  ['404', [], 'event-404'],
  ['Index', [], 'event-index'],
  ['東京で地震', [], 'dongjingdedezhen'],
  ['Πρόεδρος στην Αθήνα', [], 'proedros-stin-athina'],
  ['STRASSE und Straße', [], 'strasse-und-strasse'],
  ['Bridge opens on 14 March 2024', [], 'bridge-opens'],
  ['One two three four five six seven', [], 'one-two-three-four-five'],
];

describe('newEventId', () => {
  test.each(cases)('%s', (title, persons, id) => {
    expect(newEventId(title, persons.map(person), new Set())).toBe(id);
    expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  test('composed and decomposed letters, capitals and small ones give one id, so it is numbered', () => {
    const taken = new Set(['zofin-opens']);
    for (const title of ['Žofín opens', 'Žofín opens'.normalize('NFD'), 'ŽOFÍN OPENS']) {
      expect(newEventId(title, [], taken)).toBe('zofin-opens-2');
    }
  });

  test('never gives an id twice', () => {
    const taken = new Set<string>();
    const ids = [1, 2, 3].map(() => {
      const id = newEventId('Bridge opens', [], taken);
      taken.add(id);
      return id;
    });
    expect(ids).toEqual(['bridge-opens', 'bridge-opens-2', 'bridge-opens-3']);
  });
});
