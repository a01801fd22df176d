/// <reference types="node" />
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { splitSentences } from '../article/sentences.ts';
import { findDates, readTimexes, type Timex } from './index.ts';

/**
 * Scores the reader on a corpus of date expressions annotated by people:
 *
 *   node src/timeline/dates/bench.ts <corpus.jsonl> [--out <system.jsonl>] [--only dateline]
 *     [--scorer ../shared/bench/temporal/score.mjs] [--errors <n>] [--part dev|held|all]
 *
 * A fifth of the documents, chosen by a hash of their id, is held back: no developer looks at its
 * errors, and its figures are printed beside those of the rest. `--part` shows one part alone;
 * errors are printed for the development part only.
 */

interface Gold {
  id: string;
  dct: string;
  text: string;
}

/** FNV-1a, 32 bits, of the id's UTF-8 bytes; every fifth is held back. */
export function isHeldBack(id: string): boolean {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % 5 === 0;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    only: { type: 'string' },
    scorer: { type: 'string', default: '../shared/bench/temporal/score.mjs' },
    errors: { type: 'string', default: '0' },
    part: { type: 'string', default: '' },
    hostile: { type: 'boolean', default: false },
  },
});

if (values.hostile) hostile();
else if (positionals[0] === undefined)
  console.error('Name a corpus: node src/timeline/dates/bench.ts <corpus.jsonl>');
else await main(positionals[0]);

async function main(corpus: string): Promise<void> {
  const gold = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Gold => JSON.parse(line));
  for (const document of gold) findDates(document.text, document.dct);
  const start = process.cpuUsage();
  const rounds = 5;
  for (let round = 0; round < rounds; round++) {
    for (const document of gold) findDates(document.text, document.dct);
  }
  const { user, system } = process.cpuUsage(start);
  const words = gold.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) * rounds;
  const output = gold.map(({ id, dct, text }) => ({
    id,
    timex: timexesOf(text, dct),
  }));
  if (values.out)
    writeFileSync(values.out, output.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const scorer = await import(pathToFileURL(resolve(values.scorer)).href).catch(() => null);
  if (scorer === null) {
    console.error(
      `The scorer is absent at ${values.scorer}: name it with --scorer. Only the output was written.`,
    );
    return;
  }
  const parts = { all: () => true, dev: (id: string) => !isHeldBack(id), held: isHeldBack };
  for (const [name, belongs] of Object.entries(parts)) {
    if (values.part !== '' && values.part !== name) continue;
    const documents = gold.filter(({ id }) => belongs(id));
    const title = { all: 'All documents', dev: 'Development', held: 'Held back' }[name] ?? name;
    console.log(`\n${title}: ${documents.length} documents`);
    console.log(scorer.table(scorer.score(documents, output)));
  }
  console.log(`\nCPU: ${(((user + system) / words / 1000) * 500).toFixed(3)} ms for 500 words`);
}

function timexesOf(text: string, published: string): Timex[] {
  const spans = splitSentences(text);
  const sentences = spans.map(({ start, end }) => ({ text: text.slice(start, end) }));
  return readTimexes(sentences, published).flatMap((timexes, index) => {
    const offset = spans[index]?.start ?? 0;
    return timexes.map((timex) => ({
      ...timex,
      start: timex.start + offset,
      end: timex.end + offset,
    }));
  });
}

/** One megabyte each of text that makes careless readers hang. */
function hostile(): void {
  const size = 1_000_000;
  const seeds = [
    '1',
    '1,',
    '1 ',
    ', ',
    ' ',
    'May ',
    'March 1 ',
    '1-',
    '2025-',
    '12/',
    "'",
    'the ',
    'early ',
    'the end of ',
    'at least ',
    'from ',
    'two ',
    'last ',
    'last 2 years ',
    '1.',
    'twenty-',
    'a couple of ',
    'January 1 to ',
    'Monday ',
    'noon ',
    'about ',
    'é',
    '\u0000',
    '’s',
    'early on a day after early on ',
    '9 a.m. to ',
    'the week of the end of ',
    '1 May and ',
  ];
  for (const seed of seeds) {
    const text = seed.repeat(Math.ceil(size / seed.length));
    const start = process.cpuUsage();
    const found = findDates(text, '2025-02-16').length;
    const { user, system } = process.cpuUsage(start);
    console.log(
      `${JSON.stringify(seed).padEnd(18)} ${((user + system) / 1000).toFixed(0).padStart(6)} ms, ${found} found`,
    );
  }
}
