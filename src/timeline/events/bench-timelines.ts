import { existsSync, readFileSync } from 'node:fs';
import { splitSentences } from '../article/sentences.ts';
import { chrono } from '../dates/bench/chrono.ts';
import { buildTimeline } from '../index.ts';
import type { Day, Report, Timeline } from '../model.ts';

/**
 * `npm run bench:timelines -- <articles.jsonl>`: whether the events that people dated in real news
 * stand on the right day of the timeline that is built of it, and are told once.
 *
 * Every gold event of an article is looked up in the reports of its sentence; of several the one
 * whose date words stand nearest to it counts. The baseline takes the nearest date that chrono-node
 * finds in the sentence, else the publication date. Sentences that Dateline makes no report of stand
 * in rows of their own.
 */
interface GoldArticle {
  id: string;
  dct: Day;
  text: string;
  events: { start: number; end: number; text: string; date: string }[];
}

interface GoldEntry {
  target: string;
  timeline: { date: string; mentions: [article: string, start: number, end: number][] }[];
}

/** A report with its event and the place of its sentence in the gold text. */
interface Placed {
  report: Report;
  event: string;
}

function main(path: string | undefined): void {
  if (!path || !existsSync(path)) {
    console.error('Name a gold file: npm run bench:timelines -- <articles.jsonl>.');
    process.exitCode = 1;
    return;
  }
  const articles: GoldArticle[] = readLines(path);
  const { timeline } = buildTimeline({
    site: null,
    articles: articles.map((article) => ({ path: fileOf(article), text: markdownOf(article) })),
    actors: [],
    events: [],
    permalinks: null,
  });
  const read = articles.map((article) => placed(article, timeline));
  datesTable(articles, read);
  const entries = path.replace(/articles\.jsonl$/, 'timelines.jsonl');
  if (entries !== path && existsSync(entries)) joinsTable(articles, read, readLines(entries));
  else console.log('No file *.timelines.jsonl beside it: joins are not measured.');
}

function datesTable(articles: readonly GoldArticle[], read: readonly Reading[]): void {
  const rows = new Map<string, number[]>();
  const count = (row: string, old: boolean, by = 1) => {
    const numbers = rows.get(row) ?? [0, 0];
    numbers[0] = (numbers[0] ?? 0) + by;
    if (old) numbers[1] = (numbers[1] ?? 0) + by;
    rows.set(row, numbers);
  };
  const names = [
    'gold events with a date',
    'Dateline: exact',
    'of these, about that day',
    'Dateline: exact or within',
    'Dateline: another date',
    'no report: no date words in the sentence',
    'no report: a heading',
    'no report: date words, no statement',
    'baseline: exact',
    'baseline: exact or within',
  ];
  for (const name of names) count(name, true, 0);
  for (const [index, { text, dct, events }] of articles.entries()) {
    const reading = read[index];
    const timexes = chrono.read(text, dct).filter(({ type }) => type === 'DATE' || type === 'TIME');
    for (const event of events.filter(({ date }) => date !== '')) {
      const old = event.date !== dct;
      count('gold events with a date', old);
      const sentence = reading?.sentences.find(
        (at) => at.start <= event.start && event.end <= at.end,
      );
      const inside = timexes.filter(
        (timex) => sentence && timex.start >= sentence.start && timex.end <= sentence.end,
      );
      const guess = nearest(inside, event.start, ({ start }) => start)?.value.slice(0, 10) ?? dct;
      if (guess === event.date) count('baseline: exact', old);
      if (holds(boundsOf(guess), event.date)) count('baseline: exact or within', old);

      const offset = sentence?.start ?? 0;
      const reports = sentence?.reports.filter(({ report }) => report.earliest !== null) ?? [];
      const found = nearest(reports, event.start - offset, ({ report }) => report.dateStart ?? 0);
      if (!found) {
        const hasWords = inside.length > 0;
        const why = sentence?.heading
          ? 'a heading'
          : hasWords
            ? 'date words, no statement'
            : 'no date words in the sentence';
        count(`no report: ${why}`, old);
        continue;
      }
      const { date, earliest, latest } = found.report;
      // "2011-06-07~" is about the 7th: the day is right, and said to be approximate.
      if (date?.replaceAll('~', '') === event.date) {
        count('Dateline: exact', old);
        if (date !== event.date) count('of these, about that day', old);
      }
      if (holds([earliest ?? '', latest ?? ''], event.date))
        count('Dateline: exact or within', old);
      else count('Dateline: another date', old);
    }
  }
  const [all, old] = rows.get('gold events with a date') ?? [0, 0];
  console.log(`${''.padEnd(44)}${'all'.padStart(14)}${'not that day'.padStart(18)}`);
  for (const [name, [a = 0, b = 0]] of rows) {
    console.log(`${name.padEnd(44)}${share(a, all ?? 0)}${share(b, old ?? 0)}`);
  }
}

function joinsTable(
  articles: readonly GoldArticle[],
  read: readonly Reading[],
  targets: readonly GoldEntry[],
): void {
  let [several, reported, joined, acrossReported, acrossJoined] = [0, 0, 0, 0, 0];
  const seen = new Set<string>();
  for (const { mentions } of targets.flatMap(({ timeline }) => timeline)) {
    const key = JSON.stringify(mentions);
    if (mentions.length < 2 || seen.has(key)) continue;
    seen.add(key);
    several++;
    const found = mentions.map(([id, start, end]) => {
      const reading = read[articles.findIndex((article) => article.id === id)];
      const sentence = reading?.sentences.find((at) => at.start <= start && end <= at.end);
      return { place: `${id} ${sentence?.start}`, reports: sentence?.reports ?? [] };
    });
    const told = new Map(
      found
        .filter(({ reports }) => reports.length > 0)
        .map(({ place, reports }) => [place, reports]),
    );
    if (told.size < 2) continue;
    const across = new Set(mentions.map(([id]) => id)).size > 1;
    reported++;
    if (across) acrossReported++;
    const [first = [], ...others] = told.values();
    const one = first.some(({ event }) =>
      others.every((reports) => reports.some((other) => other.event === event)),
    );
    if (one) joined++;
    if (one && across) acrossJoined++;
  }
  console.log(`\ngold entries with several mentions: ${several}`);
  console.log(
    `  with reports in two sentences or more: ${reported}, of these one event: ${joined}`,
  );
  console.log(`  of these in several articles: ${acrossReported}, one event: ${acrossJoined}`);
}

interface Reading {
  sentences: { start: number; end: number; heading: boolean; reports: Placed[] }[];
}

/** The sentences of a gold text with the reports of the timeline that quote them. */
function placed(article: GoldArticle, timeline: Timeline): Reading {
  const id = timeline.articles.find(({ file }) => file === fileOf(article))?.id;
  const reports = timeline.events.flatMap((event) =>
    event.reports
      .filter((report) => report.article === id)
      .map((report): Placed => ({ report, event: event.id })),
  );
  const sentences: Reading['sentences'] = [];
  let start = 0;
  for (const line of article.text.split('\n')) {
    for (const span of splitSentences(line)) {
      const words = plain(line.slice(span.start, span.end));
      const own = reports.filter(({ report }) => plain(report.sentence) === words);
      sentences.push({
        start: start + span.start,
        end: start + span.end,
        heading: start === 0,
        reports: own,
      });
    }
    start += line.length + 1;
  }
  return { sentences };
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function fileOf({ id, dct }: Pick<GoldArticle, 'id' | 'dct'>): string {
  return `articles/${dct}-${id}.md`;
}

/** The first line of a gold text is its headline, every other line a paragraph. */
function markdownOf({ text, dct }: GoldArticle): string {
  const [title = '', ...lines] = text
    .split('\n')
    .map((line) => line.replace(/[\\`*_[\]<>#|~&$]/g, '\\$&'));
  const paragraphs = lines.map((line) => line.replace(/^(\s*\d*)([-+=.])/, '$1\\$2'));
  return `---\npublished: ${dct}\n---\n\n# ${title}\n\n${paragraphs.join('\n\n')}\n`;
}

function nearest<T>(items: readonly T[], at: number, place: (item: T) => number): T | undefined {
  return [...items].sort((a, b) => Math.abs(place(a) - at) - Math.abs(place(b) - at))[0];
}

/** First and last day of a date as the gold files write it: year, month or day. */
function boundsOf(date: string): [Day, Day] {
  return [date.concat('-01-01').slice(0, 10), date.concat('-12-31').slice(0, 10)];
}

function holds([earliest, latest]: [string, string], gold: string): boolean {
  return (
    gold.length >= 4 &&
    earliest.slice(0, gold.length) <= gold &&
    gold <= latest.slice(0, gold.length)
  );
}

function share(count: number, all: number): string {
  return `${String(count).padStart(9)}${`${((100 * count) / Math.max(1, all)).toFixed(1)} %`.padStart(9)}`;
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

main(process.argv[2]);
