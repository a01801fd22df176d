import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeNewFile } from '../folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-actors-'));
  mkdirSync(join(root, 'articles'));
  writeFileSync(
    join(root, 'articles', '2022-06-13-visit.md'),
    '# A visit\n\nAmbassador Helga Brandt met Senator Tomas Lind on Monday.\n',
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('lists who has no file', () => {
  const { out, status } = actors();
  expect(out).toContain('helga-brandt  person  Helga Brandt  1 report, 1 sentence');
  expect(out).toContain('articles/2022-06-13-visit.md:3:12  Ambassador Helga Brandt met');
  expect(status).toBe(0);
  expect(readdirSync(root)).toEqual(['articles']);
});

test('writes the chosen one, and nothing half-written stays', () => {
  expect(actors('--write', 'helga-brandt').out).toContain('wrote actors/helga-brandt.md');
  expect(readdirSync(join(root, 'actors'))).toEqual(['helga-brandt.md']);
  expect(read('helga-brandt')).toContain('name: Helga Brandt\nkind: person\n');
  expect(actors().out).not.toContain('helga-brandt');
});

test('never changes a file that is there, and says so', () => {
  mkdirSync(join(root, 'actors'));
  const mine = '---\nname: Somebody Else\n---\n';
  writeFileSync(join(root, 'actors', 'tomas-lind.md'), mine);
  // The one found in the prose takes another id, since the file has this one.
  const { out } = actors('--all');
  expect(out).toContain('wrote actors/tomas-lind-2.md');
  expect(read('tomas-lind')).toBe(mine);

  const again = actors('--write', 'helga-brandt');
  expect(again.err).toBe('"helga-brandt" has a file already; nothing is written for it.\n');
  expect(again.status).toBe(1);
});

test('a file that appeared meanwhile is left alone, and nothing half-written stays', () => {
  const file = { path: 'actors/helga-brandt.md', text: 'mine' };
  expect(writeNewFile(root, file)).toBe(true);
  expect(writeNewFile(root, { ...file, text: 'another' })).toBe(false);
  expect(read('helga-brandt')).toBe('mine');
  expect(readdirSync(join(root, 'actors'))).toEqual(['helga-brandt.md']);
});

test('names the nearest ids for one that nobody has', () => {
  const { err, status } = actors('--write', 'helga-brand', 'tomas-lind');
  expect(err).toBe(
    'No actor found in the prose has the id "helga-brand". The nearest are helga-brandt.\n',
  );
  expect(status).toBe(1);
  expect(readdirSync(join(root, 'actors'))).toEqual(['tomas-lind.md']);
});

test('faults of the content are told as sentences', () => {
  mkdirSync(join(root, 'actors'));
  writeFileSync(join(root, 'actors', 'a.md'), '---\nname: A B\nkind: human\n---\n');
  const { err, status } = actors();
  expect(err).toContain('actors/a.md:3:1');
  expect(err).not.toContain('at ');
  expect(status).toBe(1);
});

function actors(...options: string[]) {
  const run = spawnSync(process.execPath, ['src/desk/actors.ts', ...options], {
    env: { ...process.env, DATELINE_CONTENT: root, NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return { out: run.stdout, err: run.stderr, status: run.status };
}

function read(id: string): string {
  return readFileSync(join(root, 'actors', `${id}.md`), 'utf8');
}
