import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageOfEachKind } from './page-kinds.ts';
import { useBrowser, useSite } from './set-up.ts';

const site = useSite();
const browser = useBrowser();

/** What can be reached in principle: a group of radio buttons is one stop. */
const reachable = `[...document.querySelectorAll('a[href], button, summary, input, [tabindex="0"]')]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && (one.type !== 'radio' || one.checked))`;

test('the Tab key reaches everything on a page, skip links first, and always shows where it is', async () => {
  const page = await (await browser.newContext()).newPage();
  const events = pageOfEachKind(site.folder).filter((path) => path.startsWith('/events/'));
  for (const path of ['/', ...events.slice(0, 2), '/articles/']) {
    await page.goto(site.at(path));
    await page.waitForLoadState('networkidle');
    const wanted = Number(await page.evaluate(`${reachable}.length`));
    const stops = await walk(page, wanted + 20);
    expect(stops[0]?.text, path).toBe('Skip to content');
    expect(stops.filter(({ shown }) => !shown).map(({ text }) => `${path} ${text}`)).toEqual([]);
    expect(new Set(stops.map(({ id }) => id)).size, path).toBe(wanted);
  }
  await page.context().close();
});

interface Stop {
  id: number;
  text: string;
  /** The focus can be seen: an outline, on the element or on the label that stands for it. */
  shown: boolean;
}

/** Presses Tab until the focus leaves the page or comes round. */
async function walk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<Stop | null>(`(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return null;
      window.stops ??= new Map();
      if (!window.stops.has(one)) window.stops.set(one, window.stops.size);
      const drawn = one.type === 'radio' ? one.nextElementSibling : one;
      const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
      const box = drawn.getBoundingClientRect();
      return {
        id: window.stops.get(one),
        text: (one.innerText || one.id).trim(),
        shown: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && box.width > 1 && box.right > 0,
      };
    })()`);
    if (stop === null || stops.some(({ id }) => id === stop.id)) break;
    stops.push(stop);
  }
  return stops;
}
