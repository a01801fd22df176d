import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageOfEachKind } from './page-kinds.ts';
import { useBrowser, useSite } from './set-up.ts';

const site = useSite();
const browser = useBrowser();

const show = (page: Page, name: string) => page.locator(`#show-${name}`).check();
const visibleEvents = (page: Page) => page.locator('li.event:visible');

describe.each([true, false])('with script: %s', (javaScriptEnabled) => {
  test('the filter shows what it counts, and nothing that would be false beside it', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    await page.goto(site.url);
    for (const name of ['planned', 'disputed', 'reported', 'all']) {
      await show(page, name);
      const label = await page.locator(`label[for=show-${name}]`).innerText();
      expect(await visibleEvents(page).count(), name).toBe(Number(/\d+$/.exec(label)?.[0]));
      expect(await page.locator('.as-of').isVisible(), name).toBe(name === 'all');
    }
    await page.context().close();
  });
});

test('the filter is kept in the address, and restored from it', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(site.url);
  await show(page, 'planned');
  expect(new URL(page.url()).hash).toBe('#show=planned');
  const planned = await visibleEvents(page).count();
  await page.reload();
  expect(await visibleEvents(page).count()).toBe(planned);
  await show(page, 'all');
  expect(new URL(page.url()).hash).toBe('');
  await page.goto(`${site.url}#show=nonsense`);
  expect(await page.locator('#show-all').isChecked()).toBe(true);
  await page.context().close();
});

test('one button opens all sentences, and closes them', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(site.url);
  const button = page.locator('.order button');
  const open = page.locator('.evidence[open]');
  await button.click();
  expect(await open.count()).toBe(await page.locator('.evidence').count());
  await button.click();
  expect(await open.count()).toBe(0);
  await page.context().close();
});

test('a click copies the address and each citation', async () => {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const path = pageOfEachKind(site.folder).find((one) => one.startsWith('/events/')) ?? '';
  await page.goto(site.at(path));
  for (const copied of await page.locator('[data-copy]').all()) {
    await copied.locator('xpath=following-sibling::button').click();
    const text: unknown = await page.evaluate('navigator.clipboard.readText()');
    const isLink = (await copied.getAttribute('href')) !== null;
    expect(text).toBe(isLink ? page.url() : await copied.textContent());
  }
  expect(await page.locator('button').count()).toBe(4);
  await context.close();
});

test('without script there are no buttons that would do nothing', async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const path of pageOfEachKind(site.folder)) {
    await page.goto(site.at(path));
    expect(await page.locator('button').count(), path).toBe(0);
  }
  await page.context().close();
});
