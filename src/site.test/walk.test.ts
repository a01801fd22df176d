import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, useSite } from './set-up.ts';

const site = useSite({ base: '/news/' });
const browser = useBrowser();

async function open(javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  return context.newPage();
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('a reader %s', (_, javaScript) => {
  test('walks from the timeline to an event, its sentence, an actor, and back', async () => {
    const page = await open(javaScript);
    await page.goto(site.url);
    const first = page.locator('main h3 a[href*="/events/"]').first();
    const title = await first.innerText();
    await first.click();
    expect(await page.locator('h1').innerText()).toBe(title);
    const eventUrl = page.url();

    // The sentence stands in the article, marked, at the place that the event page links to.
    const source = page.locator('main a[href*="/articles/"][href*="#s"]').first();
    const quoted = await page.locator('main blockquote').first().innerText();
    await source.click();
    const fragment = new URL(page.url()).hash.slice(1);
    const sentence = page.locator(`[id="${fragment}"]`);
    expect(await sentence.isVisible()).toBe(true);
    const said = squeeze(quoted).replace(/^[“"]|[”"]$/g, '');
    expect(squeeze(await sentence.innerText())).toContain(said);

    // From the sentence back to its event, and on to an actor, whose page leads back again.
    await sentence.locator('a[href*="/events/"]').first().click();
    expect(page.url()).toBe(eventUrl);
    await page.locator('main a[href*="/actors/"]').first().click();
    const name = await page.locator('h1').innerText();
    expect(name.length).toBeGreaterThan(1);
    await page
      .locator(`main a[href="${new URL(eventUrl).pathname}"]`)
      .first()
      .click();
    expect(page.url()).toBe(eventUrl);
    await page.locator('header a').first().click();
    expect(page.url()).toBe(site.url);
    await page.context().close();
  });

  test('reaches every page of the navigation', async () => {
    const page = await open(javaScript);
    await page.goto(site.url);
    const links = await page.locator('header nav a').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    expect(addresses.length).toBeGreaterThanOrEqual(4);
    for (const address of addresses) {
      const answer = await page.goto(new URL(address ?? '', site.url).href);
      expect(answer?.status()).toBe(200);
      expect(await page.locator('h1').count()).toBe(1);
    }
    await page.context().close();
  });
});

test('nothing is asked of another origin, nothing is blocked by the policy, nothing throws', async () => {
  const page = await open(true);
  const asked = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const timeline: unknown = await (await fetch(`${site.url}timeline.json`)).json();
  for (const path of ['/', ...pathsIn(timeline)]) {
    await page.goto(site.at(path));
  }
  expect([...asked]).toEqual([new URL(site.url).origin]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([320, 390, 1280])('no page scrolls sideways at %i px', async (width) => {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const timeline: unknown = await (await fetch(`${site.url}timeline.json`)).json();
  const wide: string[] = [];
  for (const path of ['/', '/about/', '/actors/', '/articles/', ...pathsIn(timeline)]) {
    await page.goto(site.at(path));
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    if (over) wide.push(path);
  }
  expect(wide).toEqual([]);
  await context.close();
});

/** The addresses of all events, actors and articles that `timeline.json` names. */
function pathsIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(pathsIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'path' && typeof value === 'string' ? [value] : pathsIn(value),
  );
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
