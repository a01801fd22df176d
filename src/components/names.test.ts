import { expect, test } from 'vitest';
import { allNamePages, namePages, namesOnPage } from './names.ts';
import { actor } from './sample.ts';

test('a person stands under given and family name, everything else under its first word', () => {
  const pages = namePages([
    actor('a', { name: 'Žofie Ångström' }),
    actor('b', { name: 'Port Authority', kind: 'organisation' }),
    actor('c', { name: '7 Towns League', kind: 'organisation' }),
  ]);
  expect(
    pages.map(({ prefix, entries }) => [prefix, entries.map(({ actor: { name } }) => name)]),
  ).toEqual([
    ['0-9', ['7 Towns League']],
    ['a', ['Žofie Ångström']],
    ['p', ['Port Authority']],
    ['z', ['Žofie Ångström']],
  ]);
});

test('too many names under one letter are parted by the next', () => {
  const many = Array.from({ length: namesOnPage + 1 }, (_, index) =>
    actor(`s${index}`, { name: index % 2 ? `Sato${index}` : `Silva${index}` }),
  );
  const [s] = namePages(many);
  expect(s?.parts.map(({ path }) => path)).toEqual(['/names/sa/', '/names/si/']);
  expect(allNamePages(namePages(many)).map(({ prefix }) => prefix)).toEqual(['s', 'sa', 'si']);
});
