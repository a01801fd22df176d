import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from './browser.ts';
import { buildAndServe, type BuiltSite } from './built-site.ts';
import { pageOfEachKind } from './page-kinds.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: BuiltSite;
let browser: Browser;
beforeAll(async () => {
  site = await buildAndServe();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

const schemes: ['light' | 'dark', number][] = [
  ['light', 1280],
  ['dark', 390],
  ['light', 320],
];

test.each(schemes)('axe finds nothing on any page: %s, %i px', async (colorScheme, width) => {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const found: string[] = [];
  for (const path of pageOfEachKind(site.folder)) {
    await page.goto(site.url.replace(/\/$/, '') + path);
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((one) => (one.open = true)),
    );
    await page.evaluate(axe);
    const violations: unknown = await page.evaluate(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
         .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
    );
    if (Array.isArray(violations)) found.push(...violations.map((one) => `${path} ${one}`));
    else found.push(`${path} axe did not run`);
  }
  expect(found).toEqual([]);
  await context.close();
});
