import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { discover } from '../timeline/actors/discover.ts';
import { findActors } from '../timeline/actors/index.ts';
import { WordForms } from '../timeline/actors/word-forms.ts';
import { parseMarkdown, readArticle } from '../timeline/article/index.ts';
import { buildTimeline } from '../timeline/index.ts';
import type { ContentFolder } from '../timeline/model.ts';
import { generateFolder, generateRoster } from './generate.ts';

/**
 * `npm run bench:build [-- <number of articles>]`: CPU time and peak memory of a build, and the share of
 * each stage, on generated articles.
 */
async function main(count: number): Promise<void> {
  const folder = generateFolder(count);
  const words = folder.articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  console.log(`${count} articles, ${words} words; Node ${process.version}`);

  buildTimeline(generateFolder(50, 2));
  const parse = cpuMilliseconds(() => folder.articles.forEach(({ text }) => parseMarkdown(text)));
  const stages: [stage: string, milliseconds: number][] = [];
  let start = process.cpuUsage();
  const { timeline } = buildTimeline(folder, (stage) => {
    stages.push([stage, milliseconds(process.cpuUsage(start))]);
    start = process.cpuUsage();
  });
  const total = stages.reduce((sum, [, spent]) => sum + spent, 0);
  console.log(`\nThe timeline: ${timeline.events.length} events, ${timeline.actors.length} actors`);
  for (const [stage, spent] of stages) console.log(row(stage, spent, total));
  console.log(row('all stages', total, total));
  benchFinding(folder, parse);

  const built = await buildSite(folder.articles);
  console.log(`\nThe whole build, in a process of its own`);
  console.log(`  CPU time     ${built.cpuSeconds.toFixed(1)} s`);
  console.log(`  peak memory  ${Math.round(built.peakMebibytes)} MiB`);
}

/** Finding everybody of a large roster has to cost less than parsing the articles. */
function benchFinding(folder: ContentFolder, parse: number): void {
  const articles = folder.articles.flatMap((file) => readArticle(file).article ?? []);
  const roster = generateRoster(5000);
  findActors(roster, articles.slice(0, 200));
  const reading = cpuMilliseconds(() => findActors(roster, []));
  const discovery = cpuMilliseconds(() => discover(articles, new WordForms()));
  const all = cpuMilliseconds(() => findActors(roster, articles));
  console.log(`\nA roster of ${roster.length} actors with 4 aliases each`);
  console.log(`  reading their files             ${Math.round(reading)} ms`);
  console.log(`  discovering who has no file     ${Math.round(discovery)} ms`);
  console.log(`  finding everybody               ${Math.round(all - reading - discovery)} ms`);
  console.log(`  (parsing the Markdown alone:    ${Math.round(parse)} ms)`);
}

function row(stage: string, spent: number, total: number): string {
  const share = `${((100 * spent) / total).toFixed(0)} %`;
  return `  ${stage.padEnd(18)} ${String(Math.round(spent)).padStart(7)} ms ${share.padStart(6)}`;
}

function cpuMilliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return milliseconds(process.cpuUsage(start));
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

/** Prints a process's own use of resources as its last line on standard error. */
const reporter = `data:text/javascript,process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();console.error(JSON.stringify({cpuSeconds:(u+s)/1e6,peakMebibytes:m/1024}))})`;

async function buildSite(
  articles: readonly { path: string; text: string }[],
): Promise<{ cpuSeconds: number; peakMebibytes: number }> {
  const parent = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const content = join(parent, 'content');
    for (const { path, text } of articles) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    }
    const { stderr } = await promisify(execFile)(
      process.execPath,
      [
        '--max-semi-space-size=8',
        '--expose-gc',
        '--heap-growing-percent=40',
        '--import',
        reporter,
        'src/desk/build.ts',
        '--frozen',
        '--outDir',
        join(parent, 'site'),
      ],
      {
        env: { ...process.env, DATELINE_CONTENT: content, NODE_ENV: 'production' },
        maxBuffer: 1 << 28,
      },
    );
    return JSON.parse(stderr.trim().split('\n').at(-1) ?? '');
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

await main(Number(process.argv[2] ?? 1000));
