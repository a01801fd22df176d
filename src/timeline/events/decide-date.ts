import { byCodeUnit } from '../by-code-unit.ts';
import { daysBetween } from '../dates/index.ts';
import { goesOnRule } from './goes-on.ts';
import type { Day, Event, Report } from '../model.ts';
import { dateReasons, withNumbers } from './reasons.ts';
import { undated } from './undated.ts';

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
 * publication date of an article that gives it; then the earlier.
 */
export function decideDate(drafts: readonly PublishedReport[]): Decision {
  const dated = drafts.filter(({ report }) => report.date !== null && report.rule !== goesOnRule);
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
  const dateReason = reasonOf(best, dated, disputed);
  return { date, earliest, latest, precision, approximate, disputed, dateReason };
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

function reasonOf(
  best: PublishedReport,
  dated: readonly PublishedReport[],
  disputed: boolean,
): string {
  if (dated.length === 1) return dateReasons.only;
  const support = supporters(best, dated);
  if (!disputed) {
    const same = dated.every(({ report }) => report.date === best.report.date);
    return same ? withNumbers(dateReasons.all, dated.length) : dateReasons.mostPrecise;
  }
  const rivals = dated.filter(({ report }) => !compatible(report, best.report));
  if (rivals.every((rival) => supporters(rival, dated) < support)) {
    return withNumbers(dateReasons.most, support, dated.length);
  }
  if (rivals.every((rival) => width(rival.report) > width(best.report))) {
    return dateReasons.morePrecise;
  }
  return dateReasons.nearer;
}
