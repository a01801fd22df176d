import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { environment } from './built-site.ts';

/** Addresses through builds that write the ledger, in order: each test goes on from the one before. */
let folder: string;
let content: string;
let site: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-addresses-'));
  [content, site] = [join(folder, 'content'), join(folder, 'site')];
  cpSync('src/timeline/fixtures/two-plain-articles/content', content, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm run build`, killed after `milliseconds` if given. */
function build(args: string[] = [], milliseconds?: number) {
  const child = spawn(process.execPath, ['src/desk/build.ts', '--outDir', site, ...args], {
    env: environment({ NODE_ENV: 'production', DATELINE_CONTENT: content, CI: '' }),
  });
  const timer =
    milliseconds === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), milliseconds);
  return new Promise<{ code: number | null; printed: string }>((resolve) => {
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => (printed += String(chunk)));
    }
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, printed });
    });
  });
}

const paths = z.array(z.object({ path: z.string(), formerPaths: z.array(z.string()).default([]) }));
const built = z.object({ events: paths, actors: paths, articles: paths, formerActors: paths });
const ledgerFile = z.object({ events: z.record(z.string(), z.unknown()) });

/** Every address that the published timeline knows. */
function addresses(): string[] {
  const text = readFileSync(join(site, 'timeline.json'), 'utf8');
  return Object.values(built.parse(JSON.parse(text)))
    .flat()
    .flatMap(({ path, formerPaths }) => [path, ...formerPaths]);
}

function ledgerIds(): string[] {
  const text = readFileSync(join(content, 'permalinks.json'), 'utf8');
  return Object.keys(ledgerFile.parse(JSON.parse(text)).events);
}

const page = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');
const article = () => join(content, 'articles', '2024-05-08-strike-ends.md');

test('a build killed at any moment leaves the ledger and the published site whole', async () => {
  const start = performance.now();
  expect((await build()).code).toBe(0);
  const whole = performance.now() - start;
  for (const [round, share] of [0.15, 0.4, 0.6, 0.75, 0.85, 0.92, 0.97, 1].entries()) {
    const before = ledgerIds();
    appendFileSync(
      article(),
      `\nOlga Brandt opened harbour number ${round + 1} in Kiel on Monday.\n`,
    );
    await build([], whole * share);
    expect(ledgerIds()).toEqual(expect.arrayContaining(before));
    for (const path of addresses()) expect(page(path)).toMatch(/<\/html>\s*$/);
  }
  expect((await build()).code).toBe(0);
  expect(page('/')).toContain('harbour');
  expect(existsSync(join(folder, '.site.next'))).toBe(false);
}, 120_000);

test('a merged and a renamed address lead on, for browsers and for hosts', async () => {
  const [one, other] = ['strike-begins', 'solberg-novotny-sign-agreement-ends'];
  mkdirSync(join(content, 'events'));
  writeFileSync(join(content, 'events', `${other}.md`), `---\nmerge: [${one}]\n---\n`);
  mkdirSync(join(content, 'actors'));
  const head = '---\nname: Ingrid Solberg\nkind: person\n---\n';
  writeFileSync(join(content, 'actors', 'solberg.md'), head);
  const { code, printed } = await build(['--base', '/news/', '--site', 'https://example.org']);
  expect(code, printed).toBe(0);
  const moved = page(`/events/${one}/`);
  expect(moved).toContain(`content="0; url=/news/events/${other}/"`);
  expect(moved).toContain(`rel="canonical" href="https://example.org/news/events/${other}/"`);
  expect(moved).toContain('name="robots" content="noindex"');
  expect(page('/actors/ingrid-solberg/')).toContain('url=/news/actors/solberg/');
  expect(readFileSync(join(site, '_redirects'), 'utf8').split('\n')).toEqual([
    '/news/actors/ingrid-solberg/ /news/actors/solberg/ 301',
    `/news/events/${one}/ /news/events/${other}/ 301`,
    '',
  ]);
  const sitemap = readFileSync(join(site, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).toContain(`/events/${other}/`);
  expect(sitemap).not.toContain(`/events/${one}/`);
});

test('a lost address is a fault in CI, and a notice with a page of its own elsewhere', async () => {
  const text = readFileSync(article(), 'utf8');
  writeFileSync(article(), text.replace('The first ferries will sail tomorrow.', ''));
  const ledger = ledgerIds();
  const frozen = await build(['--frozen']);
  expect(frozen.code).toBe(1);
  expect(frozen.printed).toMatch(
    /permalinks\.json:\d+:5 .*first-ferries-sail.*Restore.*merge.*withdraw/,
  );
  expect(ledgerIds()).toEqual(ledger);
  const { code, printed } = await build();
  expect(code, printed).toBe(0);
  expect(printed).toContain('first-ferries-sail');
  const gone = page('/events/first-ferries-sail/');
  expect(gone).toContain('No article reports this event any more.');
  expect(gone).toContain('The nearest event');
  expect(gone).toContain('noindex');
  expect((await build(['--frozen'])).code).toBe(0);
});
