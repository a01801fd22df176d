import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeset } from '../components/typeset.ts';
import { american } from '../components/words/american.ts';
import { british } from '../components/words/british.ts';
import { german } from '../components/words/german.ts';
import { axeFinds } from './axe.ts';
import { buildAndServe, type BuiltSite } from './built-site.ts';
import { pageOfEachKind } from './page-kinds.ts';
import { useBrowser } from './set-up.ts';

/**
 * The demonstration in other languages, with an event withdrawn, one merged into another and one
 * corrected, and without one of its articles, so that every kind of page is there.
 */
const languages = ['de', 'en-US', 'ar-XB'] as const;
const sites = new Map<(typeof languages)[number], BuiltSite>();
const browser = useBrowser();
beforeAll(async () => {
  for (const language of languages) sites.set(language, await buildIn(language));
});
afterAll(() => sites.forEach((site) => site.close()));

async function buildIn(language: string): Promise<BuiltSite> {
  const content = mkdtempSync(join(tmpdir(), 'dateline-language-'));
  cpSync('content', content, { recursive: true });
  writeFileSync(join(content, 'site.yml'), `title: "17"\nlanguage: ${language}\nlicence: CC0\n`);
  rmSync(join(content, 'articles', '2025-02-16-tusk-to-visit-paris.md'));
  mkdirSync(join(content, 'events'), { recursive: true });
  const files = {
    'russia-annexes-crimea': 'withdraw: "17"',
    'rubio-lavrov-speak-telephone': 'merge: [rubio-lavrov-agree-stay-touch]',
    'trump-putin-speak': 'correction: { on: 2025-02-18, text: "17" }',
  };
  for (const [id, head] of Object.entries(files)) {
    writeFileSync(join(content, 'events', `${id}.md`), `---\n${head}\n---\n`);
  }
  const site = await buildAndServe({ content });
  rmSync(content, { recursive: true, force: true });
  return site;
}

function siteIn(language: (typeof languages)[number]): BuiltSite {
  const site = sites.get(language);
  if (!site) throw new Error(`No site was built in ${language}.`);
  return site;
}

/** All that a page says, in the order of its source: texts, and attributes that are read out. */
interface Said {
  texts: string[];
  attributes: string[];
}

const readOut = `(() => {
  const own = (one) => !one.closest('[lang="en"], script, style, code');
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    if (own(walker.currentNode.parentElement)) texts.push(walker.currentNode.data);
  }
  const attributes = [...document.querySelectorAll('*')].filter(own).flatMap((one) =>
    ['aria-label', 'title', 'alt', 'data-open', 'data-close', 'data-copy', 'data-copied',
      ...(/^(?:description|og:title|og:description)$/.test(
        one.getAttribute('name') ?? one.getAttribute('property')) ? ['content'] : [])]
      .flatMap((name) => one.getAttribute(name) ?? []));
  return { texts, attributes };
})()`;

/** What every page of a site says of its own, articles' words and code left out. */
async function everythingSaid({ folder }: BuiltSite): Promise<Map<string, Said>> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const said = new Map<string, Said>();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => one.endsWith('.html'))) {
    // A page that leads on would be gone before it is read.
    const html = readFileSync(join(folder, name), 'utf8').replace(/http-equiv="refresh"/, '');
    await page.setContent(html, { waitUntil: 'commit' });
    said.set(name, await page.evaluate<Said>(readOut));
  }
  await page.context().close();
  return said;
}

interface Content {
  title: string;
  events: { title: string; summary: string | null }[];
  actors: { name: string; aliases: string[]; description: string | null; sameAs: string[] }[];
  articles: { title: string; publisher: string | null }[];
  formerActors: { name: string }[];
  formerArticles: { title: string }[];
}

/** Names and titles of the content, the longest first; addresses and marks of the site's own. */
function contentOf({ folder }: BuiltSite): string[] {
  const data: Content = JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8'));
  const texts = [
    ...data.events.flatMap(({ title, summary }) => [title, summary]),
    ...data.actors.flatMap(({ name, aliases, description, sameAs }) => [
      name,
      description?.replace(/[.\s]*$/, ''),
      ...aliases,
      ...sameAs.map((address) => new URL(address).hostname.replace(/^www\./, '')),
    ]),
    ...data.articles.flatMap(({ title, publisher }) => [title, publisher]),
    ...data.formerActors.map(({ name }) => name),
    ...data.formerArticles.map(({ title }) => title),
    'Dateline',
    'CC0',
  ];
  // Pages print them with typographic marks, quotations as they are.
  return texts
    .flatMap((text) => (text ? [text, typeset(text)] : []))
    .sort((a, b) => b.length - a.length);
}

const without = (text: string, content: readonly string[]) =>
  content.reduce((rest, one) => rest.replaceAll(one, ''), text);

test('on no page does a text escape the dictionary', async () => {
  const site = siteIn('ar-XB');
  const content = contentOf(site);
  const escaped: string[] = [];
  for (const [name, { texts, attributes }] of await everythingSaid(site)) {
    // A sentence may run over several texts: what counts is to stand between the brackets.
    for (const said of [texts.join('\u{1}'), ...attributes]) {
      const outside = withoutBrackets(without(said, content));
      for (const text of outside.split('\u{1}')) {
        const bare = text.replace(/\/\S+|https?:\S+|\bs\d+\b/g, '');
        if (/\p{L}{2}/u.test(bare)) escaped.push(`${name}: ${bare.trim()}`);
      }
    }
  }
  expect([...new Set(escaped)]).toEqual([]);
});

/** What stands outside all brackets, which may stand within each other. */
function withoutBrackets(text: string): string {
  let depth = 0;
  return [...text]
    .filter((character) => {
      if (character === '⟦') depth += 1;
      if (character === '⟧') depth -= 1;
      return depth === 0 && character !== '⟧';
    })
    .join('');
}

/** The texts of a dictionary by their place, those of functions left out. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, `${path}.${key}`));
}

const calendarNames = (locale: string) =>
  Array.from({ length: 12 }, (_, index) => Date.UTC(2025, index, 1 + index)).flatMap((day) =>
    [{ month: 'long' } as const, { weekday: 'long' } as const].map((options) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(day),
    ),
  );

/** Words of an article within a sentence of the site's. */
const quotation = /„[^“]*“/g;

test('German: no English text and no English date on any page', async () => {
  const site = siteIn('de');
  const content = contentOf(site);
  const inGerman = new Set(textsOf(german).map(([, text]) => text));
  const english = new Set(textsOf(british).flatMap(([, text]) => (inGerman.has(text) ? [] : text)));
  const germanNames = new Set(calendarNames('de'));
  const names = calendarNames('en').filter((name) => !germanNames.has(name));
  const englishDate = new RegExp(`\\b(?:${names.join('|')})\\b`);
  const found: string[] = [];
  for (const [name, { texts, attributes }] of await everythingSaid(site)) {
    for (const text of [...texts, ...attributes].map((one) =>
      without(one, content).replace(quotation, '').trim(),
    )) {
      if (english.has(text) || englishDate.test(text)) found.push(`${name}: ${text}`);
    }
  }
  expect(found).toEqual([]);
});

test('German: the page says which language is whose', async () => {
  const { folder } = siteIn('de');
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(home).toContain('<html lang="de">');
  expect(home).toMatch(/<a class="title"[^>]* lang="en">/);
  expect(home.replaceAll('\u{A0}', ' ')).toContain('Neuester gelesener Artikel: 16. Februar 2025');
});

test('American: the month first, and no other order', async () => {
  const found: string[] = [];
  const month = calendarNames('en').filter((_, index) => index % 2 === 0);
  const dayFirst = new RegExp(`\\b\\d{1,2}[ \u{A0}](?:${month.join('|')})\\b`);
  const site = siteIn('en-US');
  const { folder } = site;
  const home = readFileSync(join(folder, 'index.html'), 'utf8').replaceAll('\u{A0}', ' ');
  expect(home).toContain('Latest article read: February 16, 2025');
  const quoted = `document.querySelectorAll('blockquote, mark, .corner, .article-body, .rules .example')
    .forEach((one) => one.remove())`;
  const page = await (await browser.newContext()).newPage();
  for (const path of pageOfEachKind(folder)) {
    await page.goto(site.url.replace(/\/$/, '') + path);
    await page.evaluate(quoted);
    const text = await page.locator('body').innerText();
    if (dayFirst.test(text)) found.push(`${path}: ${dayFirst.exec(text)?.[0]}`);
  }
  await page.context().close();
  expect(found).toEqual([]);
  expect(american.kinds.organisation).toBe('Organization');
});

describe.each(['de', 'ar-XB'] as const)('in %s', (language) => {
  const eachPage = async (width: number, look: (page: Page, path: string) => Promise<void>) => {
    const site = siteIn(language);
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    for (const path of pageOfEachKind(site.folder)) {
      await page.goto(site.url.replace(/\/$/, '') + path);
      await look(page, path);
    }
    await context.close();
  };

  test.each([320, 390, 1280])('no page scrolls sideways at %i px', async (width) => {
    const wide: string[] = [];
    await eachPage(width, async (page, path) => {
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      if (over) wide.push(path);
    });
    expect(wide).toEqual([]);
  });

  test('axe finds nothing', async () => {
    const found: string[] = [];
    await eachPage(390, async (page, path) => {
      found.push(...(await axeFinds(page)).map((one) => `${path} ${one}`));
    });
    expect(found).toEqual([]);
  });
});

test('from right to left the rail runs along the right edge', async () => {
  const page = await (
    await browser.newContext({ viewport: { width: 1280, height: 900 } })
  ).newPage();
  await page.goto(siteIn('ar-XB').url);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  const mark = await page.locator('.event > .mark').first().boundingBox();
  const title = await page.locator('.event .title').first().boundingBox();
  expect(mark && title && mark.x).toBeGreaterThan(title?.x ?? Infinity);
  await page.context().close();
});
