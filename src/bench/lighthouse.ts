import lighthouse from 'lighthouse';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { startBrowser } from '../site.test/browser.ts';
import { build } from '../site.test/built-site.ts';
import { timelineSchema, type Timeline } from '../timeline/model.ts';
import { generateFolder } from './generate.ts';

/**
 * `npm run bench:pages`: Lighthouse, as on a phone, for home, the event with most reports and the
 * actor with most events of a site of about a thousand events, served compressed as hosts do.
 */
async function main(): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), 'dateline-pages-'));
  const port = 9333;
  try {
    const folder = join(parent, 'site');
    const timeline = await buildGenerated(parent, folder);
    compress(folder);
    const server = createServer(sirv(folder, { gzip: true }));
    const address = await listen(server);
    const browser = await startBrowser([`--remote-debugging-port=${port}`]);
    console.log(`${timeline.events.length} events; Lighthouse, mobile, slow 4G, 4 × slower CPU\n`);
    console.log(`${''.padEnd(34)}${columns.map((name) => name.padStart(8)).join('')}`);
    for (const path of ['/', busiestEvent(timeline), busiestActor(timeline)]) {
      const figures = await measure(address + path, port);
      console.log(path.padEnd(34) + figures.map((figure) => figure.padStart(8)).join(''));
    }
    await browser.close();
    server.close();
    server.closeAllConnections();
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const audits = ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time'];
const columns = ['perf', 'a11y', 'best', 'seo', 'LCP ms', 'CLS', 'TBT ms'];

/** The score of each category, 0 to 100, then LCP in milliseconds, CLS, and TBT in milliseconds. */
async function measure(url: string, port: number): Promise<string[]> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { lhr } = result;
  const scores = categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
  const [paint = 0, shift = 0, blocked = 0] = audits.map(
    (name) => lhr.audits[name]?.numericValue ?? NaN,
  );
  return [...scores.map(String), paint.toFixed(0), shift.toFixed(3), blocked.toFixed(0)];
}

async function buildGenerated(parent: string, folder: string): Promise<Timeline> {
  const content = join(parent, 'content');
  for (const { path, text } of generateFolder(115).articles) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  await build({ content, outDir: folder, args: ['--site', 'https://example.org'] });
  return timelineSchema.parse(JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8')));
}

/** Lays a compressed copy beside every text, for a server that sends those. */
function compress(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:html|css|js|json|svg|xml|txt)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));
  }
}

function busiestEvent({ events }: Timeline): string {
  const [first] = events.toSorted((a, b) => b.reports.length - a.reports.length);
  return first?.path ?? '/';
}

function busiestActor({ events, actors }: Timeline): string {
  const count = (id: string) => events.filter((event) => event.actors.includes(id)).length;
  const [first] = actors
    .map(({ id, path }) => ({ path, events: count(id) }))
    .sort((a, b) => b.events - a.events);
  return first?.path ?? '/';
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      resolve(`http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`);
    });
  });
}

await main();
