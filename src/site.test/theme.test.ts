import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFinds } from './axe.ts';
import { build, buildAndServe, type BuiltSite } from './built-site.ts';
import { useBrowser } from './set-up.ts';

let content: string;
let site: BuiltSite;
const browser = useBrowser();
beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'dateline-theme-'));
  cpSync('src/timeline/fixtures/two-plain-articles/content', content, { recursive: true });
  writeTheme(
    'paper: ["#fff8e7", "#101820"]',
    'accent: [navy, skyblue]',
    'sans: Verdana, sans-serif',
  );
  site = await buildAndServe({ content, base: '/news/' });
});
afterAll(() => {
  site?.close();
  rmSync(content, { recursive: true, force: true });
});

function writeTheme(...lines: string[]): void {
  writeFileSync(join(content, 'theme.yml'), lines.join('\n'));
}

const look = `(() => {
  const { backgroundColor } = getComputedStyle(document.body);
  const { color, fontFamily } = getComputedStyle(document.querySelector('.footer p'));
  const focus = getComputedStyle(document.querySelector('.order a')).color;
  return { backgroundColor, color, fontFamily, focus };
})()`;

test.each([
  ['light', 'rgb(255, 248, 231)', 'rgb(0, 0, 128)'],
  ['dark', 'rgb(16, 24, 32)', 'rgb(135, 206, 235)'],
] as const)(
  '%s: the editor’s colours and type, and no complaint',
  async (scheme, paper, accent) => {
    const page = await (await browser.newContext({ colorScheme: scheme })).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(site.url);
    expect(await page.evaluate(look)).toMatchObject({
      backgroundColor: paper,
      focus: accent,
      fontFamily: 'Verdana, sans-serif',
    });
    expect(complaints).toEqual([]);
    expect(await axeFinds(page)).toEqual([]);
    await page.context().close();
  },
);

test('forced colours, raised contrast and print win over a theme', async () => {
  const page = await (await browser.newContext({ contrast: 'more' })).newPage();
  await page.goto(site.url);
  const token = (name: string) =>
    page.evaluate(`getComputedStyle(document.documentElement).getPropertyValue('--${name}')`);
  expect(await token('ink2')).toBe(await token('ink'));
  await page.emulateMedia({ media: 'print' });
  expect(await token('paper')).toBe('#fff');
  await page.emulateMedia({ media: 'screen', forcedColors: 'active', contrast: null });
  expect(await token('paper')).toBe('Canvas');
  await page.context().close();
});

test('a family that the theme replaces is not loaded ahead', () => {
  const home = readFileSync(join(site.folder, 'index.html'), 'utf8');
  expect(home).toMatch(/rel="preload" href="[^"]*newsreader/);
  expect(home).not.toMatch(/rel="preload" href="[^"]*instrument-sans/);
});

test('a theme that cannot be read by all is not built, and says where and why', async () => {
  writeTheme('# Our colours', 'ink2: ["#999999", "#abb5b8"]', 'papper: ["#ffffff", "#000000"]');
  const outDir = join(content, 'site');
  const error: unknown = await build({ content, outDir }).then(
    () => null,
    (reason: unknown) => reason,
  );
  const told = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  expect(told).toMatch(/theme\.yml:2:1 {2}fault .*ink2 \(#999999\) on paper .*2\.7\d:1; 4\.5:1/);
  expect(told).toMatch(/theme\.yml:3:1 {2}fault .*"papper"/);
  expect(told).not.toMatch(/\n\s+at /);
  expect(existsSync(outDir)).toBe(false);
});
