/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { compromise } from './bench/compromise.ts';
import { dateline } from './bench/dateline.ts';
import { score, type Score } from './bench/score.ts';
import type { FoundName, System } from './bench/system.ts';
import { wink } from './bench/wink.ts';

/**
 * Measures discovery on news in which people marked the names, beside other libraries with the same
 * texts in the same run:
 *
 *   node src/timeline/actors/bench.ts <gold.jsonl> [--errors]
 *
 * A line of the gold file is `{ id, text, names: [{ kind, forms }] }`, the text one sentence a line,
 * the headline first. `--errors` lists what Dateline got wrong (+) and missed (-).
 */
function main(): void {
  const { values, positionals } = parseArgs({
    options: { errors: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined) {
    console.error('No gold file is named: node src/timeline/actors/bench.ts <gold.jsonl>');
    process.exitCode = 1;
    return;
  }
  const articles = readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => goldArticle.parse(JSON.parse(text)));
  console.log(`${articles.length} articles; precision / recall in per cent\n`);
  const columns = ['person', 'organisation', null] as const;
  console.log(row('', ['persons', 'organisations', 'both, kind left out', 'CPU']));
  for (const system of systems) {
    const { names, milliseconds } = run(system, articles);
    const cells = columns.map((kind) => {
      const scores = articles.map((article, at) => score(names[at] ?? [], article.names, kind));
      if (values.errors && system === dateline && kind !== null) tell(articles, scores);
      const kinds = kind === null || names.flat().some((name) => name.kind === kind);
      return kinds ? figures(scores) : '–';
    });
    console.log(row(system.name, [...cells, `${milliseconds.toFixed(0)} ms`]));
  }
}

const systems: readonly System[] = [dateline, compromise, wink];

const goldArticle = z.object({
  id: z.string(),
  text: z.string(),
  names: z.array(z.object({ kind: z.string(), forms: z.array(z.string()) })),
});

type GoldArticle = z.infer<typeof goldArticle>;

function run(
  system: System,
  articles: readonly GoldArticle[],
): { names: FoundName[][]; milliseconds: number } {
  const lines = articles.map(({ text }) => text.split('\n'));
  const started = process.cpuUsage();
  const names = system.find(lines);
  return { names, milliseconds: process.cpuUsage(started).user / 1000 };
}

function figures(scores: readonly Score[]): string {
  const sum = (of: (one: Score) => number) => scores.reduce((total, one) => total + of(one), 0);
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  const [right, found, hit, gold] = [
    sum((one) => one.right),
    sum((one) => one.found),
    sum((one) => one.hit),
    sum((one) => one.gold),
  ];
  return `${percent(right, found)} / ${percent(hit, gold)} (${right}/${found}, ${hit}/${gold})`;
}

function tell(articles: readonly GoldArticle[], scores: readonly Score[]): void {
  for (const [at, { errors }] of scores.entries()) {
    for (const error of errors) console.log(`  ${articles[at]?.id ?? ''}  ${error}`);
  }
}

function row(name: string, cells: readonly string[]): string {
  return [name.padEnd(17), ...cells.map((cell) => cell.padEnd(32))].join(' ').trimEnd();
}

main();
