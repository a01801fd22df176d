import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateFolder } from '../bench/generate.ts';
import { budgets } from './budgets.ts';
import { buildAndServe, type BuiltSite } from './built-site.ts';
import { writeContent } from './content.ts';

/**
 * The demonstration, and a folder large enough that every list is parted into pages. Sentences of
 * the generated articles are alike, and compress better than real ones.
 */
const sites: BuiltSite[] = [];
beforeAll(async () => {
  sites.push(await buildAndServe());
  const content = writeContent(generateFolder(250));
  sites.push(await buildAndServe({ content: content.folder }));
  content.remove();
});
afterAll(() => sites.forEach((site) => site.close()));

const pages = () => sites.flatMap(({ folder }) => pagesIn(folder));

test('no page is heavier than its budget', () => {
  const over = pages().flatMap(({ path, html }) => {
    const [, own] = Object.entries(budgets.htmlOf).find(([start]) => path.startsWith(start)) ?? [];
    const weight = gzipSync(html).length;
    return weight > (own ?? budgets.html) ? `${path} ${weight}` : [];
  });
  expect(over).toEqual([]);
});

test('the first page stays small in any folder', () => {
  const homes = pages().filter(({ path }) => path === '/');
  const elements = homes.map(({ html }) => html.match(/<[a-z]/g)?.length ?? 0);
  expect(homes).toHaveLength(2);
  expect(Math.max(...elements)).toBeLessThan(budgets.homeElements);
});

test('each page has one style sheet and one script, in the page', () => {
  const over = new Set<string>();
  for (const { path, folder, html } of pages()) {
    const sheets = sheetsOf(html);
    if (sheets.length !== 1) over.add(`${path} has ${sheets.length} style sheets`);
    for (const sheet of sheets) {
      if (weightOf(folder, sheet) > budgets.css) over.add(`${sheet} ${weightOf(folder, sheet)}`);
    }
    const [, script = ''] = /<script type="module">(.+?)<\/script>/s.exec(html) ?? [];
    if (script === '' || gzipSync(script).length > budgets.script) over.add(`${path} script`);
    if (/<script[^>]* src=/.test(html)) over.add(`${path} asks for a script`);
  }
  expect([...over]).toEqual([]);
});

test('what every page has of style', () => {
  const [site] = sites;
  const core = pages().find(({ path }) => path === '/404.html');
  const weight = weightOf(site?.folder ?? '', sheetsOf(core?.html ?? '')[0]);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThan(budgets.coreCss);
});

test('fonts', () => {
  const folder = join(sites[0]?.folder ?? '', '_astro');
  const files = readdirSync(folder).filter((name) =>
    /^(?:newsreader|instrument-sans)\./.test(name),
  );
  expect(files).toHaveLength(2);
  const weight = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  expect(weight).toBeLessThan(budgets.fonts);
});

function sheetsOf(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
}

function weightOf(folder: string, href: string | undefined): number {
  return href ? gzipSync(readFileSync(join(folder, href))).length : 0;
}

interface Page {
  path: string;
  folder: string;
  html: string;
}

function pagesIn(folder: string): Page[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      path: `/${name.replace(/index\.html$/, '')}`,
      folder,
      html: readFileSync(join(folder, name), 'utf8'),
    }));
}
