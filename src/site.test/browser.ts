import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/**
 * Starts the Chromium of this machine: `DATELINE_CHROMIUM`, a system's own, or the one that
 * `npx playwright-core install chromium` brings.
 *
 * @param flags for Chromium, beside those that every machine needs
 */
export function startBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = [
    process.env['DATELINE_CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find((path) => path && existsSync(path));
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      ...flags,
    ],
  });
}
