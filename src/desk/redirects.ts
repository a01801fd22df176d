import { byCodeUnit } from '../timeline/by-code-unit.ts';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Timeline } from '../timeline/model.ts';

/**
 * Writes `_redirects` into a built site, for the hosts that read it (Netlify, Cloudflare Pages,
 * GitLab Pages): there a former address answers with 301 instead of its redirect page. Takes pages
 * out of the sitemap that search engines are told not to keep.
 *
 * @param base the path the site is served under, as Astro knows it
 */
export function finishAddresses(folder: string, timeline: Timeline, base: string): void {
  const prefix = base.replace(/^\/?/, '/').replace(/\/$/, '');
  const moves = movesOf(timeline);
  if (moves.length > 0) {
    const lines = moves.map(([from, to]) => `${prefix}${from} ${prefix}${to} 301`);
    writeFileSync(join(folder, '_redirects'), `${lines.join('\n')}\n`);
  }
  const hidden = new Set([
    ...moves.map(([from]) => from),
    ...timeline.events.filter(({ status }) => status === 'withdrawn').map(({ path }) => path),
    ...timeline.formerActors.map(({ path }) => path),
    ...timeline.formerArticles.map(({ path }) => path),
  ]);
  for (const name of readdirSync(folder)) {
    if (hidden.size > 0 && /^sitemap-\d+\.xml$/.test(name)) leaveOut(join(folder, name), hidden);
  }
}

/** Every former address with the one it leads to, sorted; an address in use leads nowhere. */
export function movesOf({ articles, events, actors }: Timeline): [from: string, to: string][] {
  const pages = [...articles, ...events, ...actors];
  const used = new Set(pages.map(({ path }) => path));
  return pages
    .flatMap(({ path, formerPaths }) =>
      (formerPaths ?? []).map((former): [string, string] => [former, path]),
    )
    .filter(([from]) => !used.has(from))
    .sort(([a], [b]) => byCodeUnit(a, b));
}

function leaveOut(file: string, hidden: ReadonlySet<string>): void {
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8').replace(
    /<url><loc>([^<]*)<\/loc>.*?<\/url>/gs,
    (url, loc) => {
      const path = /\/(?:articles|events|actors)\/[^/]+\/$/.exec(String(loc))?.[0];
      return path !== undefined && hidden.has(path) ? '' : url;
    },
  );
  writeFileSync(file, text);
}
