import { contentPath, readFolder } from './folder.ts';
import { buildTimeline, type Built } from './timeline/index.ts';
import { formatMessage } from './timeline/message.ts';
import type { ContentFolder } from './timeline/model.ts';

/**
 * The readers' door to the timeline: every page asks here, and the folder is read once a build.
 *
 * In `npm run dev` the folder is read again at each request, and the timeline made anew only when
 * a file changed. Throws a {@link FaultyContent} that lists every fault at once.
 */
export function site(): Built {
  const handedOver = shared[handover];
  if (handedOver) return handedOver;
  if (memo && !import.meta.env.DEV) return memo.built;
  const folder = readFolder(contentPath());
  const key = JSON.stringify(folder);
  if (memo?.key !== key) memo = { key, built: buildOrThrow(folder) };
  return memo.built;
}

/** Builds the timeline of a folder; throws a {@link FaultyContent} when the content has faults. */
export function buildOrThrow(folder: ContentFolder): Built {
  const built = buildTimeline(folder);
  const faults = built.messages.filter(({ level }) => level === 'fault');
  if (faults.length > 0) throw new FaultyContent(faults.map(formatMessage).join('\n'));
  return built;
}

/** Hands a finished timeline to the pages, which run in a bundle of their own in this process. */
export function handOver(built: Built): void {
  shared[handover] = built;
}

/** The address of a page or file under the site's base: `href('/actors/')`. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The content has faults; the message lists them, one a line, with file, line and column. */
export class FaultyContent extends Error {
  override name = 'FaultyContent';
}

let memo: { key: string; built: Built } | undefined;

/** A symbol of the process, since the pages' bundle has its own copy of this module. */
const handover: unique symbol = Symbol.for('dateline.timeline');
const shared: Pick<typeof globalThis, 'Symbol'> & { [handover]?: Built } = globalThis;
