/// <reference types="node" />
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { isHeldBack, parseCorpus, type Gold } from './bench/corpus.ts';
import { dateline } from './bench/dateline.ts';
import { hostileSeeds } from './bench/hostile.ts';
import type { System, SystemTimex } from './bench/system.ts';
import { findDates } from './index.ts';

/**
 * Scores the reader on texts whose date expressions people annotated, beside other libraries, all
 * measured in the same run:
 *
 *   node src/timeline/dates/bench.ts <corpus.jsonl> [--out <system.jsonl>] [--only <system>]
 *     [--part all|dev|held] [--scorer <score.mjs>]
 *   node src/timeline/dates/bench.ts --hostile
 *
 * `--out` writes Dateline's annotations in the scorer's form. A fifth of the documents, chosen by a
 * hash of their id, is held back: no developer looks at them, and their figures stand apart.
 */
type Arguments = Exclude<ReturnType<typeof readArguments>, string>;

interface Output {
  id: string;
  timex: SystemTimex[];
}

/** What of the scorer is used here; its figures lie between 0 and 1. */
interface Scorer {
  score: (gold: Gold[], output: Output[]) => Record<'date+time' | 'calendar', { valueF1: number }>;
}

/** Prints the table; gives back what is wrong, in a sentence, or null. */
async function compare({ values, positionals }: Arguments): Promise<string | null> {
  const corpus = positionals[0];
  if (corpus === undefined) {
    return 'No corpus is named: node src/timeline/dates/bench.ts <corpus.jsonl>';
  }
  const lines = readText(corpus);
  if (lines === null) return `The corpus ${corpus} cannot be read: name a file that exists.`;
  const gold = parseCorpus(lines);
  if (gold === null) return `The corpus ${corpus} is no JSONL of { id, dct, text, timex }.`;
  const systems = await systemsFor(values.only);
  if (systems.length === 0) {
    return `There is no system "${values.only}": use dateline, chrono, compromise or recognizers.`;
  }
  const only = Object.keys(parts).filter((name) => name === (values.part ?? name));
  if (only.length === 0) return `There is no part "${values.part}": use all, dev or held.`;
  const scorer = await loadScorer(values.scorer);
  const noScorer = `The scorer ${values.scorer} cannot be loaded: name score.mjs with --scorer.`;
  if (scorer === null && values.out === undefined) return noScorer;
  const runs = systems.map((system) => ({ system, ...run(system, gold) }));
  if (values.out !== undefined) {
    const own = runs.find(({ system }) => system === dateline)?.output ?? [];
    writeFileSync(values.out, own.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
  if (scorer === null) return noScorer;
  for (const name of only) {
    const documents = gold.filter(({ id }) => parts[name]?.(id));
    console.log(`\n${titles[name] ?? name}: ${documents.length} documents`);
    console.log(row('VALUE-F1', 'date+time', 'calendar', 'ms/500 words'));
    for (const { system, output, milliseconds } of runs) {
      const scores = scorer.score(documents, output);
      const figures = [scores['date+time'].valueF1, scores.calendar.valueF1].map(percent);
      console.log(row(system.title, ...figures, milliseconds.toFixed(2)));
    }
  }
  return null;
}

const parts: Readonly<Record<string, (id: string) => boolean>> = {
  all: () => true,
  dev: (id) => !isHeldBack(id),
  held: isHeldBack,
};
const titles: Readonly<Record<string, string>> = {
  all: 'All documents',
  dev: 'Development',
  held: 'Held back',
};

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function row(title: string, ...cells: readonly string[]): string {
  return title.padEnd(22) + cells.map((cell) => cell.padStart(14)).join('');
}

/** The systems asked for; the others' libraries are loaded only when they take part. */
async function systemsFor(only: string | undefined): Promise<System[]> {
  if (only === dateline.name) return [dateline];
  const { chrono } = await import('./bench/chrono.ts');
  const { compromise } = await import('./bench/compromise.ts');
  const { recognizers } = await import('./bench/recognizers.ts');
  const all = [dateline, chrono, compromise, recognizers];
  return only === undefined ? all : all.filter(({ name }) => name === only);
}

/** Reads every document once to warm up, then as often as a second of CPU time takes. */
function run(system: System, gold: readonly Gold[]): { output: Output[]; milliseconds: number } {
  const read = (): Output[] =>
    gold.map(({ id, dct, text }) => ({ id, timex: system.read(text, dct) }));
  read();
  const words = gold.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const start = process.cpuUsage();
  let output = read();
  let rounds = 1;
  for (; millisecondsSince(start) < 1000; rounds++) output = read();
  return { output, milliseconds: (500 * millisecondsSince(start)) / (words * rounds) };
}

function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

async function loadScorer(path: string): Promise<Scorer | null> {
  try {
    const scorer: Scorer = await import(pathToFileURL(resolve(path)).href);
    return typeof scorer.score === 'function' ? scorer : null;
  } catch {
    return null;
  }
}

/** CPU time for a megabyte of each hostile text. */
function hostile(): null {
  for (const seed of hostileSeeds) {
    const text = seed.repeat(Math.ceil(1_000_000 / seed.length));
    const start = process.cpuUsage();
    const found = findDates(text, '2025-02-16').length;
    const time = millisecondsSince(start).toFixed(0).padStart(6);
    console.log(`${JSON.stringify(seed).padEnd(34)} ${time} ms, ${found} found`);
  }
  return null;
}

/** What the command line says, or what is wrong with it. */
function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        only: { type: 'string' },
        part: { type: 'string' },
        scorer: { type: 'string', default: '../shared/bench/temporal/score.mjs' },
        hostile: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

// Last, since it runs what stands above.
const asked = readArguments();
const fault =
  typeof asked === 'string' ? asked : asked.values.hostile ? hostile() : await compare(asked);
if (fault !== null) {
  console.error(fault);
  process.exitCode = 1;
}
