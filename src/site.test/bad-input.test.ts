import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from './built-site.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-bad-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const good =
  '---\ntitle: Rain\npublished: 2024-03-05\n---\n\nMayor Anna Berg opened a bridge on Monday.\n';

function write(files: Record<string, string>): string {
  const content = join(folder, 'content');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return content;
}

/** What a failing build prints. */
async function failure(content: string, outDir = join(folder, 'site')): Promise<string> {
  const error: unknown = await build({ content, outDir }).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error) || !('stderr' in error)) throw new Error('The build did not fail.');
  return String(error.stderr);
}

test('all faults are told at once, with file, line and column, and no stack trace', async () => {
  const content = write({
    'articles/empty.md': '',
    'articles/no-date.md': '---\ntitle: A\n---\n\nText.\n',
    'articles/no-such-day.md': '---\ntitle: A\npublished: 2025-02-30\n---\n\nText.\n',
    'articles/broken.md': '---\ntitle: "A\n---\n\nText.\n',
    'articles/twice.md': good,
    'articles/sub/twice.md': good,
    'actors/anna-berg.md': '---\nname: Anna Berg\nkind: person\naliases: [Berg]\n---\n',
    'actors/otto-berg.md': '---\nname: Otto Berg\nkind: person\naliases: [Berg]\n---\n',
  });
  const told = await failure(content);
  expect(told).toMatch(/articles\/empty\.md:1:1 .*empty/);
  expect(told).toMatch(/articles\/no-date\.md:1:1 .*no publication date/);
  expect(told).toMatch(/articles\/no-such-day\.md:3:1 .*2025-02-30/);
  expect(told).toMatch(/articles\/broken\.md:\d+:\d+ .*YAML/);
  expect(told).toMatch(/articles\/twice\.md:1:1 .*same id/);
  expect(told).toMatch(/actors\/o\w+-berg\.md:\d+:\d+ .*Berg/);
  expect(told).not.toMatch(/\n\s+at /);
  expect(existsSync(join(folder, 'site'))).toBe(false);
});

test('what an earlier build published stays as it was when a later one fails', async () => {
  const content = write({ 'articles/rain.md': good });
  const outDir = join(folder, 'site');
  await build({ content, outDir });
  const before = readFileSync(join(outDir, 'timeline.json'), 'utf8');
  write({ 'articles/empty.md': '' });
  await failure(content, outDir);
  expect(readFileSync(join(outDir, 'timeline.json'), 'utf8')).toBe(before);
  expect(existsSync(join(outDir, 'index.html'))).toBe(true);
});

test('a missing folder and a folder without articles are told, not built', async () => {
  expect(await failure(join(folder, 'nowhere'))).toContain('There is no content folder at');
  mkdirSync(join(folder, 'bare', 'articles'), { recursive: true });
  expect(await failure(join(folder, 'bare'))).toContain('There are no articles in');
});

test('two plain articles and nothing else make a site with actors found in the text', async () => {
  const content = write({});
  mkdirSync(content, { recursive: true });
  cpSync('src/timeline/fixtures/two-plain-articles/content', content, { recursive: true });
  await build({ content, outDir: join(folder, 'site') });
  const actors = join(folder, 'site', 'actors');
  expect(existsSync(join(actors, 'ingrid-solberg', 'index.html'))).toBe(true);
  expect(existsSync(join(actors, 'harbour-workers-union', 'index.html'))).toBe(true);
});
