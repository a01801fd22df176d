import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { contentPath, readFolder, UnreadableFolder, writeLedger } from '../folder.ts';
import { buildOrThrow, FaultyContent, handOver } from '../site.ts';
import { formatMessage } from '../timeline/message.ts';

/**
 * `npm run build`: content folder → site.
 *
 * The site is built beside the published folder and swapped in when it is whole, so that a fault, a
 * crash or a full disk leaves what is published as it was; the ledger is written last. With
 * `CI=true` or `--frozen` no file of the content folder is changed.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      outDir: { type: 'string', default: 'dist' },
      base: { type: 'string' },
      site: { type: 'string' },
      frozen: { type: 'boolean', default: false },
    },
  });
  // Astro lets variables of the environment win over what it knows itself, --base among them.
  for (const name of ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR'])
    Reflect.deleteProperty(process.env, name);

  const content = contentPath();
  const built = buildOrThrow(readFolder(content));
  for (const notice of built.messages) console.warn(formatMessage(notice));
  handOver(built);

  const outDir = resolve(values.outDir);
  const staged = resolve(dirname(outDir), `.${outDir.split(/[\\/]/).at(-1)}.next`);
  rmSync(staged, { recursive: true, force: true });
  try {
    await build({
      outDir: staged,
      ...(values.base === undefined ? {} : { base: values.base }),
      ...(values.site === undefined ? {} : { site: values.site }),
      logLevel: 'warn',
    });
    swap(staged, outDir);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
  if (!values.frozen && process.env['CI'] !== 'true') writeLedger(content, built.ledger);

  const { articles, events, actors } = built.timeline;
  console.log(
    `Built ${outDir} from ${articles.length} articles: ${events.length} events, ${actors.length} actors.`,
  );
}

/** Puts `staged` in the place of `published`; the old folder goes only when the new one stands. */
function swap(staged: string, published: string): void {
  const old = `${staged}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(published)) renameSync(published, old);
  renameSync(staged, published);
  rmSync(old, { recursive: true, force: true });
}

main().catch((error: unknown) => {
  const told = error instanceof FaultyContent || error instanceof UnreadableFolder;
  console.error(told ? error.message : error);
  if (told) console.error('\nNothing was built; what was published before is unchanged.');
  process.exitCode = 1;
});
