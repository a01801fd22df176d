import { mkdirSync } from 'node:fs';
import { buildTimeline } from '../timeline/index.ts';
import { readFolder, contentPath } from '../folder.ts';
import { startBrowser } from './browser.ts';
import { buildAndServe } from './built-site.ts';

/**
 * `npm run shots`: builds the site and takes the pictures of the README, and of every kind of page
 * at 390 and 1280 px, light and dark, for a person to look at (in `.dateline/shots/`).
 */
const readme = '.github/pictures';
const all = '.dateline/shots';
/** The pictures of the README by page, each as high as shows its top without cutting a line. */
const heights: Readonly<Record<string, number>> = { home: 1010, event: 900, actor: 940 };
for (const folder of [readme, all]) mkdirSync(folder, { recursive: true });

const { timeline } = buildTimeline(readFolder(contentPath()));
const disputed = timeline.events.find((event) => event.disputed) ?? timeline.events[0];
const busiest = timeline.actors.toSorted((a, b) => eventsOf(b.id) - eventsOf(a.id))[0];
const month = timeline.latestArticle.slice(0, 7).replace('-', '/');
const pages: Record<string, string> = {
  home: '/',
  'from-the-start': '/from-the-start/',
  ahead: '/ahead/',
  disputed: '/disputed/',
  year: `/${timeline.latestArticle.slice(0, 4)}/`,
  month: `/${month}/`,
  event: disputed?.path ?? '/',
  'event-agreed':
    timeline.events.find(({ reports, disputed: open }) => reports.length > 1 && !open)?.path ?? '/',
  'event-planned': timeline.events.find(({ status }) => status === 'planned')?.path ?? '/',
  actors: '/actors/',
  names: '/names/',
  actor: busiest?.path ?? '/',
  articles: '/articles/',
  article: timeline.articles[0]?.path ?? '/',
  about: '/about/',
  corrections: '/corrections/',
  'not-found': '/404.html',
};

const site = await buildAndServe({ content: contentPath() });
const browser = await startBrowser();
for (const width of [1280, 390]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    // Fonts that come too late for a first page are there for the next.
    await page.goto(site.url);
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(site.url.replace(/\/$/, '') + path);
      await page.screenshot({ path: `${all}/${name}-${colorScheme}-${width}.png`, fullPage: true });
      const height = heights[name];
      if (height !== undefined && width === 1280 && colorScheme === 'light') {
        const clip = { x: 0, y: 0, width, height };
        await page.screenshot({ path: `${readme}/${name}.png`, fullPage: true, clip });
      }
    }
    await context.close();
  }
}
await browser.close();
site.close();
console.log(
  `Pictures of ${Object.keys(pages).length} pages in ${all}; those of the README in ${readme}.`,
);

function eventsOf(actor: string): number {
  return timeline.events.filter(({ actors }) => actors.includes(actor)).length;
}
