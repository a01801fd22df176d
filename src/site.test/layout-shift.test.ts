import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { pageOfEachKind } from './page-kinds.ts';
import { useBrowser, useSite } from './set-up.ts';

const site = useSite();
const browser = useBrowser();

/** Below this nobody sees anything move; the Web Vitals call ten times as much good. */
const unseen = 0.01;

test.each([390, 1280])('nothing moves when the fonts arrive late, at %i px', async (width) => {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  await context.route('**/*.woff2', async (route) => {
    await delay(300);
    await route.continue();
  });
  const page = await context.newPage();
  const moved: string[] = [];
  for (const path of pageOfEachKind(site.folder)) {
    await page.goto(site.at(path));
    await page.evaluate(() => document.fonts.ready);
    const shift: unknown = await page.evaluate(`new Promise((done) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) sum += value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => done(sum), 100);
    })`);
    if (typeof shift !== 'number' || shift >= unseen) moved.push(`${path} ${String(shift)}`);
  }
  expect(moved).toEqual([]);
  await context.close();
});
