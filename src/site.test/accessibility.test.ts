import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFinds } from './axe.ts';
import { startBrowser } from './browser.ts';
import { buildAndServe, type BuiltSite } from './built-site.ts';
import { pageOfEachKind } from './page-kinds.ts';

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
    found.push(...(await axeFinds(page)).map((one) => `${path} ${one}`));
  }
  expect(found).toEqual([]);
  await context.close();
});
