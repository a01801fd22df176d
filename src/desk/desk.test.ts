import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readFolder, UnreadableFolder, writeLedger, writeNewFile } from '../folder.ts';
import { checkBase, checkSite } from './options.ts';

// Each case starts a process of its own.
vi.setConfig({ testTimeout: 30_000 });

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-desk-'));
  mkdirSync(join(root, 'articles'));
  const text = '# A visit\n\nAmbassador Helga Brandt visited Oslo on Monday.\n';
  writeFileSync(join(root, 'articles', '2022-06-14-visit.md'), text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Commands that are refused before anything is read or written: what they say. */
const wrong: [command: string, options: string[], said: string][] = [
  ['check', ['--al'], 'This command has no option --al. It has none.'],
  ['check', ['content'], 'This command does not know what to do with "content". It has none.'],
  ['permalinks', ['--against'], '--against wants a value after it.'],
  ['permalinks', ['--against', '--mend'], '--against wants a value after it.'],
  ['permalinks', ['--against', ''], '--against wants a value after it.'],
  ['permalinks', ['--mend=yes'], '--mend takes no value; write it alone.'],
  [
    'permalinks',
    ['dist'],
    'This command does not know what to do with "dist". Its options are --against, --mend.',
  ],
  ['permalinks', ['--against', 'https://'], 'There is no timeline to compare with at https://'],
  ['permalinks', ['--against', 'src'], 'There is no timeline to compare with at src/timeline.json'],
  ['actors', ['--write'], '--write wants a value after it.'],
  ['actors', ['--all', '--write', 'x'], '--all gives every actor a file, --write only those'],
  ['actors', ['x'], 'To give an actor a file, write --write x.'],
  ['build', ['--site', 'example.org'], '--site wants the full web address of the site'],
  ['build', ['--base', '../x'], '--base wants the path that the site is served under'],
  ['build', ['--outDir', '.'], '--outDir wants a folder of its own'],
  ['build', ['--outDir', 'package.json'], '--outDir wants a folder, and '],
  ['build', ['--nope'], 'This command has no option --nope. Its options are --outDir, --base,'],
];

test.each(wrong)('%s %j is refused in a sentence', (command, options, said) => {
  const { err, status } = desk(command, ...options);
  expect(err).toContain(said);
  expect(err).not.toMatch(/^ {2,}at /m);
  expect(status).toBe(1);
});

test.each(['https://example.org', 'http://localhost:4321/', 'https://example.org/news'])(
  '--site %s is an address',
  (site) => expect(() => checkSite(site)).not.toThrow(),
);
test.each(['example.org', 'ftp://example.org', 'https://', '//example.org'])(
  '--site %s is none',
  (site) => expect(() => checkSite(site)).toThrow('--site wants'),
);
test.each(['/', '/news', 'news', '/news/2022/'])('--base %s is a path', (base) =>
  expect(() => checkBase(base)).not.toThrow(),
);
test.each(['../x', '/a/../b', '/a//b', 'https://example.org/', '/a?b', '/a b'])(
  '--base %s is none',
  (base) => expect(() => checkBase(base)).toThrow('--base wants'),
);

test('one of a kind is told as one', () => {
  expect(desk('check').out).toMatch(/\n1 article, 1 event: 0 faults, /);
});

test('the timeline of an earlier site may be named as a file', () => {
  const earlier = join(root, 'earlier');
  mkdirSync(earlier);
  const page = { path: '/events/old/' };
  const timeline = { events: [page], actors: [], articles: [] };
  writeFileSync(join(earlier, 'timeline.json'), JSON.stringify(timeline));
  for (const where of [earlier, `${earlier}/`, join(earlier, 'timeline.json')]) {
    const { out, status } = desk('permalinks', '--against', where);
    expect(out).toBe('lost      /events/old/\n\n1 address before, 1 of them no longer answers.\n');
    expect(status).toBe(1);
  }
});

test('a file of another kind in a folder is told, but for a picture', () => {
  mkdirSync(join(root, 'events'));
  for (const name of ['treaty.yml', '.hidden.yml', 'map.png', 'treaty.md'])
    writeFileSync(join(root, 'events', name), 'status: reported');
  expect(readFolder(root).unread).toEqual(['events/treaty.yml']);
  expect(desk('check').err + desk('check').out).toContain('events/treaty.yml:1:1');
});

describe('a folder that cannot be used is told in a sentence', () => {
  test('a file where a folder belongs', () => {
    writeFileSync(join(root, 'actors'), '');
    expect(() => readFolder(root)).toThrow(UnreadableFolder);
    expect(() => readFolder(root)).toThrow('actors cannot be read or written: it is a file');
    expect(() => writeNewFile(root, { path: 'actors/a.md', text: '' })).toThrow(UnreadableFolder);
    expect(desk('check').err).toMatch(/^\S+actors cannot be read or written: [^\n]+\n$/);
  });

  test('a folder where the ledger belongs', () => {
    mkdirSync(join(root, 'permalinks.json'));
    expect(() => readFolder(root)).toThrow(
      'permalinks.json cannot be read or written: it is a fol',
    );
    expect(() => writeLedger(root, '{}')).toThrow(UnreadableFolder);
  });

  test('a link to a file that is not there', () => {
    mkdirSync(join(root, 'events'));
    symlinkSync('nowhere.md', join(root, 'events', 'linked.md'));
    expect(() => readFolder(root)).toThrow('linked.md is a link that leads to no file. Mend it');
    writeFileSync(join(root, 'events', 'nowhere.md'), 'A note.');
    expect(readFolder(root).events.map(({ path }) => path)).toEqual([
      'events/linked.md',
      'events/nowhere.md',
    ]);
  });

  test('a folder that went away', () => {
    expect(() => writeLedger(join(root, 'none'), '{}')).toThrow(UnreadableFolder);
  });
});

function desk(command: string, ...options: string[]) {
  const run = spawnSync(process.execPath, [`src/desk/${command}.ts`, ...options], {
    env: { ...process.env, DATELINE_CONTENT: root, NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return { out: run.stdout, err: run.stderr, status: run.status };
}
