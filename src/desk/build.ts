import { rmSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build } from 'astro';
import { contentPath, readFolder, writeLedger } from '../folder.ts';
import { buildOrThrow, FaultyContent, handOver } from '../site.ts';
import { formatMessage } from '../timeline/message.ts';
import { checkBase, checkSite, readOptions, WrongUse } from './options.ts';
import { finishAddresses } from './redirects.ts';
import { mendSwap, stagedBeside, swap } from './swap.ts';
import { count, run } from './told.ts';

/**
 * `npm run build`: content folder → site.
 *
 * The site is built beside the published folder and swapped in when it is whole, so that a fault, a
 * crash or a full disk leaves what is published as it was. The ledger is written just before the
 * swap: an address in it that is not published yet does no harm, one published that it does not
 * know might be lost. With `CI=true` or `--frozen` no file of the content folder is changed, and an
 * address that would be lost without an editor's word is a fault.
 */
async function main(): Promise<void> {
  const { values } = readOptions({
    options: {
      outDir: { type: 'string', default: 'dist' },
      base: { type: 'string' },
      site: { type: 'string' },
      frozen: { type: 'boolean', default: false },
    },
  });
  checkSite(values.site);
  checkBase(values.base);
  const outDir = resolve(values.outDir);
  checkOutDir(outDir);
  // Astro lets variables of the environment win over what it knows itself, --base among them.
  for (const name of ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR'])
    Reflect.deleteProperty(process.env, name);

  const frozen = values.frozen || process.env['CI'] === 'true';
  const content = contentPath();
  const folder = readFolder(content);
  const built = buildOrThrow(folder);
  if (frozen && built.lost.length > 0) {
    const faults = built.lost.map((message) => formatMessage({ ...message, level: 'fault' }));
    throw new FaultyContent(faults.join('\n'));
  }
  for (const notice of built.messages) console.warn(formatMessage(notice));
  if (frozen && folder.permalinks?.text !== built.ledger) {
    console.warn(
      'permalinks.json does not hold all that this build publishes. Run npm run build without CI or --frozen and commit the file, so that no later edit can lose an address.',
    );
  }
  handOver(built);
  // What reading leaves behind, some hundred MiB, shall not lie below the peak of making the pages.
  globalThis.gc?.();

  const staged = stagedBeside(outDir);
  mendSwap(outDir);
  rmSync(staged, { recursive: true, force: true });
  try {
    await build({
      outDir: staged,
      ...(values.base === undefined ? {} : { base: values.base }),
      ...(values.site === undefined ? {} : { site: values.site }),
      logLevel: 'warn',
    });
    finishAddresses(staged, built.timeline, values.base ?? '/');
    if (!frozen) writeLedger(content, built.ledger);
    swap(staged, outDir);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }

  const { articles, events, actors } = built.timeline;
  console.log(
    `Built ${outDir} from ${count(articles.length, 'article')}: ${count(events.length, 'event')}, ${count(actors.length, 'actor')}.`,
  );
}

/** The folder is replaced whole, so that nothing else may stand in it. */
function checkOutDir(outDir: string): void {
  const holds = (path: string) => !/^\.\.(?:[/\\]|$)/.test(relative(outDir, path));
  if (holds(process.cwd()) || holds(contentPath())) {
    throw new WrongUse(
      `--outDir wants a folder of its own, which is replaced whole; ${outDir} holds the project or the content.`,
    );
  }
  if (statSync(outDir, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new WrongUse(`--outDir wants a folder, and ${outDir} is a file.`);
  }
}

await run(main, '\n\nNothing was built; what was published before is unchanged.');
