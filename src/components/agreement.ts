import type { Event, Report } from '../timeline/model.ts';
import { byCodeUnit } from '../timeline/by-code-unit.ts';
import { newsRule } from '../timeline/events/index.ts';
import type { Dated } from './date-words.ts';
import type { Words } from './words/index.ts';

/** How far the articles on one event agree about its date. */
export interface Agreement {
  kind: 'single' | 'same' | 'compatible' | 'conflict' | 'none';
  /** How many articles report the event. */
  articles: number;
  /** The line under an event: "3 articles agree, 2 less precisely". */
  line: string;
}

/** The reports of each article, in the order in which articles first appear. */
export function reportsByArticle({ reports }: Pick<Event, 'reports'>): Map<string, Report[]> {
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    const group = groups.get(report.article);
    if (group) group.push(report);
    else groups.set(report.article, [report]);
  }
  return groups;
}

/** The narrowest report of each article: what that article says about the date. */
export function narrowestReports(event: Pick<Event, 'reports'>): Report[] {
  return [...reportsByArticle(event).values()].flatMap(
    (reports) => reports.toSorted((a, b) => width(a) - width(b))[0] ?? [],
  );
}

export function agreementOf(
  event: Pick<Event, 'reports' | 'disputed'>,
  { agreement: words }: Words,
): Agreement {
  const narrowest = narrowestReports(event);
  const articles = narrowest.length;
  const dated = narrowest.filter(({ date }) => date !== null);
  if (event.disputed)
    return { kind: 'conflict', articles, line: conflictLine(event, dated, words) };
  if (articles === 0) return { kind: 'none', articles, line: words.editor };
  if (articles === 1) return { kind: 'single', articles, line: words.single };
  if (dated.length === 0) return { kind: 'none', articles, line: words.none(articles) };
  if (dated.length === 1) return { kind: 'single', articles, line: words.oneDates(articles) };
  const narrow = Math.min(...dated.map(width));
  const coarser = dated.filter((report) => width(report) > narrow).length;
  const without = articles - dated.length;
  return {
    kind: coarser + without > 0 ? 'compatible' : 'same',
    articles,
    line: words.agree(dated.length, coarser, without),
  };
}

/** How many articles knew of an event, since reported by others, only as a plan. */
export function plannedArticles({ status, ...event }: Pick<Event, 'status' | 'reports'>): number {
  if (status !== 'reported') return 0;
  return [...reportsByArticle(event).values()].filter((reports) =>
    reports.every((report) => report.status === 'planned'),
  ).length;
}

function conflictLine(
  event: Pick<Event, 'reports'>,
  dated: readonly Report[],
  words: Words['agreement'],
): string {
  const groups = candidatesOf(event).map(
    (candidate) => dated.filter((report) => overlap(report, candidate)).length,
  );
  const most = Math.max(...groups);
  const others = dated.length - most;
  if (dated.length > 2 && most > others && others > 0) {
    return words.outvoted(others, dated.length);
  }
  return words.conflict(dated.length);
}

/**
 * The dates that stand against each other in an event's reports, earliest first: each distinct
 * date but those that merely hold a narrower one. Dates of different months do not read as a
 * choice between neighbours; there the one that the event is listed under comes first.
 */
export function candidatesOf(event: Pick<Event, 'reports'> & { date?: string | null }): Dated[] {
  const candidates = distinctDates(event.reports);
  const months = new Set(candidates.map(({ earliest }) => earliest?.slice(0, 7)));
  if (months.size < 2) return candidates;
  return candidates.sort((a, b) => Number(b.date === event.date) - Number(a.date === event.date));
}

function distinctDates(reports: readonly Report[]): Dated[] {
  const distinct = new Map<string, Dated>();
  for (const report of reports) if (report.date !== null) distinct.set(report.date, report);
  const candidates: Dated[] = [];
  for (const dated of [...distinct.values()].sort((a, b) => width(a) - width(b))) {
    if (!candidates.some((narrower) => overlap(narrower, dated))) candidates.push(dated);
  }
  return candidates.sort((a, b) => byCodeUnit(a.earliest ?? '', b.earliest ?? ''));
}

/** Whether two dates can both be true. */
export function overlap(a: Dated, b: Dated): boolean {
  return (a.earliest ?? '') <= (b.latest ?? '9999') && (b.earliest ?? '') <= (a.latest ?? '9999');
}

/** How many days a date leaves open; without bounds, more than any number. */
export function width({ earliest, latest }: Dated): number {
  if (earliest === null || latest === null) return Infinity;
  return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 + 1;
}

/** Whether a report has no words for its date: its article only tells it as its news. */
export function isNews({ rule }: Pick<Report, 'rule'>): boolean {
  return rule === newsRule;
}

/** Whether no article has words for an event's date, and some tell it as their news. */
export function isOnlyNews({ reports }: Pick<Event, 'reports'>): boolean {
  const dated = reports.filter(({ date }) => date !== null);
  return dated.length > 0 && dated.every(isNews);
}
