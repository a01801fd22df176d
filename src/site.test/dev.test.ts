import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { environment } from './built-site.ts';
import { useBrowser } from './set-up.ts';

let content: string;
let server: ChildProcess;
const browser = useBrowser();
let url: string;

beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'dateline-dev-'));
  cpSync('src/timeline/fixtures/two-plain-articles/content', content, { recursive: true });
  [server, url] = await startDev();
});
afterAll(() => {
  server?.kill();
  rmSync(content, { recursive: true, force: true });
});

test('an open page reloads when an article changes', async () => {
  const page = await (await browser.newContext()).newPage();
  const listening = page.waitForEvent('console', (message) => /connected/.test(message.text()));
  await page.goto(url);
  await listening;
  const title = page.getByText('Ingrid Solberg opens a museum');
  expect(await title.count()).toBe(0);
  const article = join(content, 'articles', '2024-05-08-strike-ends.md');
  appendFileSync(article, '\nIngrid Solberg opened a museum on Monday.\n');
  await title.first().waitFor();
});

/** Starts `npm run dev` on a free port; resolves with its address once it serves. */
function startDev(): Promise<[ChildProcess, string]> {
  const child = spawn('astro', ['dev', '--host', '127.0.0.1', '--port', '0'], {
    env: environment({
      NODE_ENV: 'development',
      DATELINE_CONTENT: content,
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_TELEMETRY_DISABLED: '1',
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: unknown) => {
      printed += String(chunk);
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed);
      if (address) resolve([child, address[0]]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`astro dev ended: ${printed}`)));
  });
}
