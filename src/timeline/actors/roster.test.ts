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
      'actors/a.md:4:10 sameAs, entry 1: "wikidata/Q1" is not a web address.',
    ],
  ],
  [
    'a script as an address',
    [file('a', 'name: Ann Roe\nsameAs: "javascript:alert(1)"')],
    ['actors/a.md:3:1 sameAs: "javascript:alert(1)" is not a web address.'],
  ],
  [
    'one name for two files',
    [file('a', 'name: Ann Roe'), file('b', 'name: Ann Roe')],
    ['actors/b.md:2:7 "Ann Roe" is claimed by two actors: here and in actors/a.md, line 2.'],
  ],
  [
    'a name that is a letter, a month, a common word, no word at all; and Apple',
    [
      file('a', 'name: A'),
      file('b', 'name: May'),
      file('c', 'name: she'),
      file('d', 'name: "…"'),
      file('e', 'name: Apple'),
      file('f', 'name: WHO'),
    ],
    [
      'actors/a.md:2:7 The name "A" is a single letter.',
      'actors/b.md:2:7 The name "May" is a month or a day of the week.',
      'actors/c.md:2:7 The name "she" is a common English word.',
      'actors/d.md:2:8 The name "…" has no letter or figure, so it could not be found.',
    ],
  ],
  [
    'an alias without a letter, and one that is no text',
    [file('a', 'name: Ann Roe\naliases: ["-"]'), file('b', 'name: Ben Roe\naliases: [12]')],
    [
      'actors/a.md:3:12 The alias "-" has no letter or figure, so it could not be found.',
      'actors/b.md:3:1 aliases: it is no list of names.',
    ],
  ],
  [
    'a description that is no text',
    [file('a', 'name: Ann Roe\ndescription: [minister]')],
    ['actors/a.md:3:1 description: it is no text.'],
  ],
  [
    'all faults of all files at once',
    [
      file('a', 'name: Ann Roe\nkind: [person]\naliases: [R, June]\nsameAs: Q1'),
      file('b', 'name: Ben Roe\naliases: [Ann Roe]\ndescription: 7'),
    ],
    [
      'actors/a.md:3:1 kind: ["person"] is not a kind of actor.',
      'actors/a.md:4:11 The alias "R" is a single letter.',
      'actors/a.md:4:14 The alias "June" is a month or a day of the week.',
      'actors/a.md:5:1 sameAs: "Q1" is not a web address.',
      'actors/b.md:3:11 "Ann Roe" is claimed by two actors: here and in actors/a.md, line 2.',
      'actors/b.md:4:1 description: it is no text.',
    ],
  ],
  ['no name', [file('a', 'kind: person')], ['actors/a.md:2:1 name: it is missing or no text.']],
  ['an empty file', [{ path: 'actors/a.md', text: ' \n' }], ['actors/a.md:1:1 The file is empty.']],
  [
    'no head',
    [{ path: 'actors/a.md', text: 'Ann Roe' }],
    ['actors/a.md:1:1 The file has no head.'],
  ],
  [
    'a head that is not closed',
    [{ path: 'actors/a.md', text: '---\nname: Ann Roe\n' }],
    ['actors/a.md:1:1 The head is not closed.'],
  ],
  [
    'a name of the file without letters',
    [file('!!!', 'name: Ann Roe')],
    [
      'actors/!!!.md:1:1 The name of the file holds no letter or digit, so that it gives no address.',
    ],
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

test.each([
  ['name: Ann Roe\naliases: [Ann Roe]', '3:11 The alias "Ann Roe" is the name itself.'],
  ['name: Ann Roe\naliases: [Roe, Roe]', '3:11 The alias "Roe" is written twice.'],
  ['name: Ann Roe\nalias: [Roe]', '3:1 Dateline does not know the key "alias".'],
])('%j does no harm and is told', (yaml, notice) => {
  const { messages, roster } = findActors([file('a', yaml)], []);
  expect(
    messages.map(({ level, line, column, what }) => `${level} ${line}:${column} ${what}`),
  ).toEqual([`notice ${notice}`]);
  expect(roster).toHaveLength(1);
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
