import { expect, test } from 'vitest';
import type { SourceFile } from '../model.ts';
import { findActors } from './index.ts';

/** Each case: the files, and their faults as `file:line:column what`. */
const cases: [title: string, files: SourceFile[], faults: string[]][] = [
  ['a sound file', [file('a', 'name: Ann Roe\naliases: [Roe, A. Roe]')], []],
  [
    'an alias claimed twice',
    [
      file('a', 'name: Ann Roe\naliases: [Roe]'),
      file('b', 'name: Ben Roe\naliases: [B. Roe, Roe]'),
    ],
    ['actors/b.md:3:19 "Roe" is claimed by two actors: here and in actors/a.md, line 3.'],
  ],
  [
    'a name that is another alias, with other diacritics',
    [file('a', 'name: Zoë Roe'), file('b', 'name: Ben Roe\naliases: [Zoe Roe]')],
    ['actors/b.md:3:11 "Zoe Roe" is claimed by two actors: here and in actors/a.md, line 2.'],
  ],
  [
    'an empty alias',
    [file('a', 'name: Ann Roe\naliases: [""]')],
    ['actors/a.md:3:1 An alias is empty.'],
  ],
  [
    'a letter',
    [file('a', 'name: Ann Roe\naliases:\n  - R')],
    ['actors/a.md:4:5 The alias "R" is a single letter.'],
  ],
  [
    'a month, a common word, and a surname that is one',
    [
      file('a', 'name: Theresa May\naliases: [May]'),
      file('b', 'name: The Officials\naliases: [officials, The]'),
      file('c', 'name: Tim Cook\naliases: [Cook]'),
      file('d', 'name: World Health Organization\naliases: [WHO]'),
    ],
    [
      'actors/a.md:3:11 The alias "May" is a month or a day of the week.',
      'actors/b.md:3:11 The alias "officials" is a common English word, so it would be found where nobody is named.',
      'actors/b.md:3:22 The alias "The" is a common English word, so it would be found where nobody is named.',
    ],
  ],
  [
    'a kind and an address',
    [file('a', 'name: Ann Roe\nkind: human\nsameAs: [wikidata/Q1]')],
    [
      'actors/a.md:3:1 kind: "human" is not a kind of actor.',
      'actors/a.md:4:1 sameAs.0: "wikidata/Q1" is not a web address.',
    ],
  ],
  [
    'a script as an address',
    [file('a', 'name: Ann Roe\nsameAs: "javascript:alert(1)"')],
    ['actors/a.md:3:1 sameAs: "javascript:alert(1)" is not a web address.'],
  ],
  ['no name', [file('a', 'kind: person')], ['actors/a.md:2:1 name: it is missing or no text.']],
  ['an empty file', [{ path: 'actors/a.md', text: ' \n' }], ['actors/a.md:1:1 The file is empty.']],
  [
    'no head',
    [{ path: 'actors/a.md', text: 'Ann Roe' }],
    ['actors/a.md:1:1 The file has no head.'],
  ],
  [
    'two files with one id',
    [file('ann-roe', 'name: Ann Roe'), file('Ann Roe', 'name: Anna Roe')],
    [
      'actors/ann-roe.md:1:1 This file and actors/Ann Roe.md would both have the address /actors/ann-roe/.',
    ],
  ],
];

test.each(cases)('%s', (_, files, faults) => {
  const told = findActors(files, []).messages.filter(({ level }) => level === 'fault');
  expect(told.map(({ file, line, column, what }) => `${file}:${line}:${column} ${what}`)).toEqual(
    faults,
  );
  expect(told.every(({ mend }) => mend.length > 10)).toBe(true);
});

test('broken YAML is named with its line', () => {
  const [fault] = findActors([file('a', 'name: Ann\naliases: [Roe')], []).messages;
  expect(fault).toMatchObject({ level: 'fault', file: 'actors/a.md' });
  expect(fault?.line).toBeGreaterThan(2);
});

test.each([
  ['Ann Roe', 'person'],
  ['Ministry of Sound', 'organisation'],
  ['NATO', 'organisation'],
  ['Côte d’Ivoire', 'country'],
  ['Russia', 'country'],
])('the kind of %s is taken to be %s', (name, kind) => {
  const { roster } = findActors([file('a', `name: ${name}`)], []);
  expect(roster[0]?.kind).toBe(kind);
});

function file(id: string, yaml: string): SourceFile {
  return { path: `actors/${id}.md`, text: `---\n${yaml}\n---\n` };
}
