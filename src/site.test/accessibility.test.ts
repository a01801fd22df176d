import { expect, test } from 'vitest';
import { axeFinds } from './axe.ts';
import { pageOfEachKind } from './page-kinds.ts';
import { useBrowser, useSite } from './set-up.ts';

const site = useSite();
const browser = useBrowser();

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
    await page.goto(site.at(path));
    found.push(...(await axeFinds(page)).map((one) => `${path} ${one}`));
  }
  expect(found).toEqual([]);
  await context.close();
});
