import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startBrowser } from './browser.ts';
import { buildAndServe, type BuiltSite } from './built-site.ts';

/** A site that is there while the tests of a file, or of a `describe`, run. */
export type UsedSite = Pick<BuiltSite, 'url' | 'folder'> & {
  /** The full address of a page: `at('/actors/')`. */
  at: (path: string) => string;
};

/** Builds and serves a site before the tests, the demonstration at the root unless told otherwise. */
export function useSite(options: Parameters<typeof buildAndServe>[0] = {}): UsedSite {
  let site: BuiltSite | undefined;
  beforeAll(async () => {
    site = await buildAndServe(options);
  });
  afterAll(() => site?.close());
  const built = () => {
    if (!site) throw new Error('The site is built before the tests: ask for it within one.');
    return site;
  };
  return {
    get url() {
      return built().url;
    },
    get folder() {
      return built().folder;
    },
    at: (path) => built().url.replace(/\/$/, '') + path,
  };
}

/** Starts a browser before the tests, and closes it after them. */
export function useBrowser(): Pick<Browser, 'newContext'> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());
  return {
    newContext: (options) => {
      if (!browser) throw new Error('The browser starts before the tests: ask for it within one.');
      return browser.newContext(options);
    },
  };
}
