import type { Day, Event, Report } from '../timeline/model.ts';
import { byCodeUnit } from '../timeline/by-code-unit.ts';
import { decidingReports, newsRule } from '../timeline/events/index.ts';
import type { Dated } from './date-words.ts';
import type { Words } from './words/index.ts';

/** How far the articles on one event agree about its date. */
export interface Agreement {
  kind: 'single' | 'same' | 'compatible' | 'conflict' | 'none';
  /** How many articles report the event, without those that only planned it for another date. */
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

/**
 * The reports that tell of an event's date. Once it has happened, plans for another date do not: what
 * came about on another day than planned is no contradiction.
 */
export function tellingReports({ reports }: Pick<Event, 'reports'>): Report[] {
  const deciding = datedAndDeciding(reports);
  if (deciding.some(({ status }) => status === 'planned')) return reports;
  return reports.filter(
    (report) =>
      report.status === 'reported' ||
      report.date === null ||
      deciding.some((one) => overlap(one, report)),
  );
}

function datedAndDeciding(reports: readonly Report[]): Report[] {
  return decidingReports(reports).filter(({ date }) => date !== null);
}

/** Whether the dates that articles give cannot all be true, whatever an editor made of it. */
export function isConflict(event: Pick<Event, 'reports'>): boolean {
  return candidatesOf(event).length > 1;
}

export function agreementOf(event: Pick<Event, 'reports'>, { agreement: words }: Words): Agreement {
  const reports = tellingReports(event);
  const all = reportsByArticle(event).size;
  const agreement = agreementAmong({ reports }, words);
  const others = all - agreement.articles;
  return others > 0
    ? { ...agreement, line: `${agreement.line}, ${words.plannedOther(others)}` }
    : agreement;
}

function agreementAmong(event: Pick<Event, 'reports'>, words: Words['agreement']): Agreement {
  const narrowest = narrowestReports(event);
  const articles = narrowest.length;
  const dated = narrowest.filter(({ date }) => date !== null);
  if (isConflict(event))
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

/** Which articles knew of an event only as a plan before the first article that reports it. */
export function plansBefore(
  { status, reports }: Pick<Event, 'status' | 'reports'>,
  publishedOn: (article: string) => Day | undefined,
): {
  articles: number;
  /** For when they planned it, where that is not when it happened. */
  dates: Dated[];
} {
  const dayOf = ({ article }: Report) => publishedOn(article) ?? '';
  const [first] = reports
    .filter((report) => report.status === 'reported')
    .map(dayOf)
    .sort();
  if (status !== 'reported' || first === undefined) return { articles: 0, dates: [] };
  const plans = [...reportsByArticle({ reports }).values()]
    .filter((own) => own.every((one) => one.status === 'planned' && dayOf(one) < first))
    .flat();
  const telling = new Set(tellingReports({ reports }));
  return {
    articles: new Set(plans.map(({ article }) => article)).size,
    dates: distinctDates(plans.filter((plan) => !telling.has(plan))),
  };
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
 * The dates that stand against each other in the reports that decide, earliest first: each distinct
 * date but those that merely hold a narrower one. Dates of different months do not read as a
 * choice between neighbours; there the one that the event is listed under comes first.
 */
export function candidatesOf(event: Pick<Event, 'reports'> & { date?: string | null }): Dated[] {
  const candidates = distinctDates(decidingReports(event.reports));
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
  const dated = datedAndDeciding(reports);
  return dated.length > 0 && dated.every(isNews);
}
