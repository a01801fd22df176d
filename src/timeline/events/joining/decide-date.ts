import { byCodeUnit } from '../../by-code-unit.ts';
import { daysBetween } from '../../dates/index.ts';
import { goesOnRule } from '../story/goes-on.ts';
import type { Day, Event, Report } from '../../model.ts';
import { dateReasons, withNumbers } from '../reasons.ts';
import { undated } from '../undated.ts';

/** A report with the publication date of its article. */
interface PublishedReport {
  report: Report;
  published: Day;
}

/** The date an event stands at on the timeline, and why. */
export type Decision = Pick<
  Event,
  'date' | 'earliest' | 'latest' | 'precision' | 'approximate' | 'disputed' | 'dateReason'
>;

/**
 * Decides which of the dates its reports give an event stands at.
 *
 * Dates that can all be true: the most precise. Otherwise the sources disagree and the event is
 * disputed: the date most reports allow; then the more precise; then the one nearest to the
 * publication date of an article that gives it; then the earlier. Only {@link decidingReports} count.
 */
export function decideDate(drafts: readonly PublishedReport[]): Decision {
  const counting = new Set(decidingReports(drafts.map(({ report }) => report)));
  const dated = drafts.filter(({ report }) => counting.has(report) && report.date !== null);
  const first = dated[0];
  if (!first) return { ...undated, disputed: false, dateReason: dateReasons.none };
  const disputed = dated.some((a) => dated.some((b) => !compatible(a.report, b.report)));
  const [best = first] = [...dated].sort(
    (a, b) =>
      supporters(b, dated) - supporters(a, dated) ||
      width(a.report) - width(b.report) ||
      distance(a) - distance(b) ||
      byCodeUnit(a.report.earliest ?? '', b.report.earliest ?? ''),
  );
  const { date, earliest, latest, precision, approximate } = best.report;
  const plans = drafts.filter(({ report }) => report.date !== null && isSetAside(report, counting));
  const dateReason = reasonOf(best, dated, plans, disputed);
  return { date, earliest, latest, precision, approximate, disputed, dateReason };
}

/**
 * The reports whose dates decide when an event happened, in their order: all that are dated by words
 * of their own; but once one tells that it happened and when, no longer those that only planned it. A
 * plan that came about on another day was no error, and contradicts nobody.
 */
export function decidingReports<R extends Pick<Report, 'date' | 'rule' | 'status'>>(
  reports: readonly R[],
): R[] {
  const own = reports.filter(({ rule }) => rule !== goesOnRule);
  const happened = own.some(({ status, date }) => status === 'reported' && date !== null);
  return happened ? own.filter(({ status }) => status === 'reported') : own;
}

function isSetAside(report: Report, counting: ReadonlySet<Report>): boolean {
  return report.rule !== goesOnRule && !counting.has(report);
}

/** Whether the dates of two reports can both be true: their intervals overlap. */
function compatible(a: Report, b: Report): boolean {
  const startsInTime = a.earliest === null || b.latest === null || a.earliest <= b.latest;
  const endsInTime = b.earliest === null || a.latest === null || b.earliest <= a.latest;
  return startsInTime && endsInTime;
}

function supporters(draft: PublishedReport, dated: readonly PublishedReport[]): number {
  return dated.filter(({ report }) => compatible(report, draft.report)).length;
}

function width({ earliest, latest }: Report): number {
  return earliest !== null && latest !== null ? daysBetween(earliest, latest) : Infinity;
}

function distance({ report, published }: PublishedReport): number {
  return report.earliest === null ? Infinity : Math.abs(daysBetween(report.earliest, published));
}

/** Why of the dates that count it is this one. Plans that no longer count are not spoken of as if. */
function reasonOf(
  best: PublishedReport,
  dated: readonly PublishedReport[],
  plans: readonly PublishedReport[],
  disputed: boolean,
): string {
  if (!disputed) {
    const all = [...dated, ...plans];
    if (all.length === 1) return dateReasons.only;
    const same = all.every(({ report }) => report.date === best.report.date);
    if (same) return withNumbers(dateReasons.all, all.length);
    return plans.length > 0 ? dateReasons.happened : dateReasons.mostPrecise;
  }
  const support = supporters(best, dated);
  // What decided is what tells the date from its last rivals: those that as many reports allow.
  const equals = dated.filter(
    (rival) => !compatible(rival.report, best.report) && supporters(rival, dated) === support,
  );
  if (equals.length === 0) {
    const most = plans.length > 0 ? dateReasons.mostHappened : dateReasons.most;
    return withNumbers(most, support, dated.length);
  }
  const asPrecise = equals.filter((rival) => width(rival.report) === width(best.report));
  if (asPrecise.length === 0) return dateReasons.morePrecise;
  const asNear = asPrecise.some((rival) => distance(rival) === distance(best));
  return asNear ? dateReasons.earlier : dateReasons.nearer;
}
