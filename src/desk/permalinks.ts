import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { contentPath, readFolder, writeLedger } from '../folder.ts';
import { buildOrThrow, FaultyContent } from '../site.ts';
import type { Built } from '../timeline/index.ts';
import { formatMessage } from '../timeline/message.ts';
import type { Timeline } from '../timeline/model.ts';
import { isDoubtful, mendConflict, needsMending } from '../timeline/permalinks/index.ts';
import { readOptions } from './options.ts';
import { movesOf } from './redirects.ts';
import { run } from './told.ts';

/**
 * `npm run permalinks`: what the next build will do to the addresses of the site: kept and by which
 * evidence, new, doubtful, lost. With `-- --against <folder or https://…>` it compares with a site
 * built earlier. Ends with 1 when an address is lost. With `-- --mend` it first mends a ledger in which git left
 * a conflict.
 */
async function main(): Promise<void> {
  const { values } = readOptions({
    options: { against: { type: 'string' }, mend: { type: 'boolean' } },
  });
  if (values.mend) mendLedger(contentPath());
  const built = buildOrThrow(readFolder(contentPath()));
  const lost =
    values.against === undefined
      ? tellLedger(built)
      : tellAgainst(await readEarlier(values.against), built.timeline);
  if (lost > 0) process.exitCode = 1;
}

function mendLedger(root: string): void {
  const { permalinks } = readFolder(root);
  if (!permalinks || !needsMending(permalinks.text)) {
    console.log('The ledger holds no conflict.');
    return;
  }
  const mended = mendConflict(permalinks.text);
  if (mended === null) {
    throw new FaultyContent(
      'permalinks.json: One side of the conflict cannot be read by itself. Take the file back from version control as one side has it, and build.',
    );
  }
  writeLedger(root, mended);
  console.log('Kept the entries of both sides; commit permalinks.json.');
}

/** Lists every event by what the ledger knows of it; returns how many are lost. */
function tellLedger({ timeline, recognised, lost }: Built): number {
  const counts = { kept: 0, new: 0, doubtful: 0 };
  const doubts: string[] = [];
  const fresh: string[] = [];
  for (const { id, path, title, reports, status } of timeline.events) {
    const known = recognised.get(id);
    if (!known) {
      if (status === 'withdrawn' || reports.length === 0) continue;
      counts.new++;
      fresh.push(`new       ${path}  ${title}`);
    } else if (isDoubtful(known)) {
      counts.doubtful++;
      const rival = known.rival > 0 ? `, the next best ${known.rival.toFixed(2)}` : '';
      doubts.push(`doubtful  ${path}  likeness ${known.score.toFixed(2)}${rival}: ${title}`);
    } else {
      counts.kept++;
      const how =
        known.evidence === 'sentence' ? 'same sentence' : `likeness ${known.score.toFixed(2)}`;
      console.log(`kept      ${path}  ${how}`);
    }
  }
  const moves = movesOf(timeline).map(([from, to]) => `leads on  ${from}  to ${to}`);
  for (const line of [...moves, ...fresh, ...doubts]) console.log(line);
  for (const message of lost) console.log(`lost      ${formatMessage(message)}`);
  console.log(
    `\n${counts.kept} kept, ${counts.new} new, ${counts.doubtful} doubtful, ${moves.length} that lead on, ${lost.length} lost.`,
  );
  return lost.length;
}

const page = z.object({ path: z.string(), formerPaths: z.array(z.string()).default([]) });
const pages = z.array(page);
/** Of a built site's timeline.json, what its addresses are; older ones lack some. */
const earlierSite = z.object({
  events: pages,
  actors: pages,
  formerActors: pages.default([]),
  articles: pages,
  formerArticles: pages.default([]),
});

/** Reads `timeline.json` of a built folder, or of a site on the web. */
async function readEarlier(where: string): Promise<z.infer<typeof earlierSite>> {
  // The file itself may be named as well.
  const site = where.replace(/(?<=^|[/\\])timeline\.json$/, '') || '.';
  const onWeb = /^https?:\/\//i.test(site);
  const file = onWeb ? `${site.replace(/\/?$/, '/')}timeline.json` : join(site, 'timeline.json');
  try {
    const text = onWeb ? await load(file) : readFileSync(file, 'utf8');
    return earlierSite.parse(JSON.parse(text));
  } catch (error) {
    const why =
      error instanceof z.ZodError || error instanceof SyntaxError
        ? 'what stands there is no timeline'
        : error instanceof Error
          ? error.message.split('\n')[0]
          : String(error);
    throw new FaultyContent(
      `There is no timeline to compare with at ${file}: ${why}. Name the folder or the address (https://…) of a site that Dateline built.`,
    );
  }
}

async function load(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  return response.text();
}

/** Lists the addresses of an earlier site that no longer answer; returns how many. */
function tellAgainst(earlier: z.infer<typeof earlierSite>, timeline: Timeline): number {
  const answers = new Set(addressesOf(timeline));
  const before = addressesOf(earlier);
  const lost = before.filter((path) => !answers.has(path));
  for (const path of lost) console.log(`lost      ${path}`);
  console.log(
    `\n${before.length} ${before.length === 1 ? 'address' : 'addresses'} before, ${lost.length} of them no longer ${lost.length === 1 ? 'answers' : 'answer'}.`,
  );
  return lost.length;
}

function addressesOf(
  of: Record<keyof z.infer<typeof earlierSite>, { path: string; formerPaths?: string[] }[]>,
): string[] {
  return [...of.events, ...of.actors, ...of.formerActors, ...of.articles, ...of.formerArticles]
    .flatMap(({ path, formerPaths }) => [path, ...(formerPaths ?? [])])
    .sort();
}

await run(main);
