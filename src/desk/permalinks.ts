import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { contentPath, readFolder, UnreadableFolder } from '../folder.ts';
import { buildOrThrow, FaultyContent } from '../site.ts';
import type { Built } from '../timeline/index.ts';
import { formatMessage } from '../timeline/message.ts';
import type { Timeline } from '../timeline/model.ts';
import { isDoubtful } from '../timeline/permalinks/index.ts';
import { movesOf } from './redirects.ts';

/**
 * `npm run permalinks`: what the next build will do to the addresses of the site: kept and by which
 * evidence, new, doubtful, lost. With `-- --against <folder or https://…>` it compares with a site
 * built earlier. Ends with 1 when an address is lost.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { against: { type: 'string' } } });
  const built = buildOrThrow(readFolder(contentPath()));
  const lost =
    values.against === undefined
      ? tellLedger(built)
      : tellAgainst(await readEarlier(values.against), built.timeline);
  if (lost > 0) process.exitCode = 1;
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
});

/** Reads `timeline.json` of a built folder, or of a site on the web. */
async function readEarlier(where: string): Promise<z.infer<typeof earlierSite>> {
  const text = /^https?:\/\//.test(where)
    ? await (await fetch(new URL('timeline.json', where.replace(/\/?$/, '/')))).text()
    : readFileSync(join(where, 'timeline.json'), 'utf8');
  return earlierSite.parse(JSON.parse(text));
}

/** Lists the addresses of an earlier site that no longer answer; returns how many. */
function tellAgainst(earlier: z.infer<typeof earlierSite>, timeline: Timeline): number {
  const answers = new Set(addressesOf(timeline));
  const before = addressesOf(earlier);
  const lost = before.filter((path) => !answers.has(path));
  for (const path of lost) console.log(`lost      ${path}`);
  console.log(`\n${before.length} addresses before, ${lost.length} of them no longer answer.`);
  return lost.length;
}

function addressesOf(
  of: Record<keyof z.infer<typeof earlierSite>, { path: string; formerPaths?: string[] }[]>,
): string[] {
  return [...of.events, ...of.actors, ...of.formerActors, ...of.articles]
    .flatMap(({ path, formerPaths }) => [path, ...(formerPaths ?? [])])
    .sort();
}

main().catch((error: unknown) => {
  const told = error instanceof FaultyContent || error instanceof UnreadableFolder;
  console.error(told ? error.message : error);
  process.exitCode = 1;
});
