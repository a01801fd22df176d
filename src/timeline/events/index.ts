import { byCodeUnit } from '../by-code-unit.ts';
import type { Actor, Event, Report } from '../model.ts';
import { bestDraft } from './titles/best-draft.ts';
import type { CallingOff } from './plans/called-off.ts';
import { calledOffBy } from './plans/called-off-plan.ts';
import { decideDate, type Decision } from './joining/decide-date.ts';
import { compareDrafts, joinReports } from './joining/join.ts';
import type { Draft } from './draft.ts';
import { withoutIdleDates } from './story/news-of-its-day.ts';
import type { Retold } from './curation/merge-curations.ts';
import type { SplitOff } from './curation/split.ts';

export { applyCurations } from './curation/apply-curations.ts';
export { readCurations } from './curation/curation.ts';
export { decidingReports } from './joining/decide-date.ts';
export { rivalTitles } from './curation/marks.ts';
export { dateReasons, reasons, type DateReasonTemplate, type ReasonTemplate } from './reasons.ts';
export { undated } from './undated.ts';
export { readSplits, type SplitOff, type Unsplit } from './curation/split.ts';
export { goesOnRule } from './story/goes-on.ts';
export { newsRule } from './story/news-of-its-day.ts';
export type { ArticleText, Draft } from './draft.ts';
export { readReports, type ArticleReports } from './reports.ts';

/** An event before it has an id. */
export type NamelessEvent = Omit<Event, 'id' | 'path' | 'formerPaths'> &
  Claim & {
    /** The reports it is made of, as they were read; none for one that no article tells. */
    drafts: readonly Draft[];
  };

/** What an editor said of the id of an event. */
export interface Claim {
  /** The id that a mark in an article gives it. */
  givenId?: string;
  /** Where that mark stands. */
  givenAt?: { article: string; line: number; column: number };
  /** The event that an editor's file split it off, whose id it never takes over, and by which words. */
  splitOff?: { from: string; words: readonly string[] };
}

/**
 * Makes events of the reports of all articles: reports of one happening become one event, with the
 * date its reports allow, the best of their titles, and everyone they name. A sentence that only goes
 * on with a happening is a report of its event, and has no say in any of these.
 *
 * Neither the order of the articles nor that of the drafts changes the result.
 */
export function makeEvents(
  drafts: readonly Draft[],
  actorOf: (id: string) => Actor | undefined,
  taken: ReadonlyMap<Draft, SplitOff> = new Map(),
  callingsOff: readonly CallingOff[] = [],
): NamelessEvent[] {
  const following = Map.groupBy(drafts, ({ follows }) => follows);
  return joinReports(
    drafts.filter(({ follows }) => follows === null),
    (draft) => taken.get(draft)?.from ?? null,
  )
    .map((group) => {
      const after = group.flatMap((draft) => following.get(draft) ?? []);
      const given = group.find(({ mark }) => mark !== null && mark.id !== null);
      const splits = group.flatMap((draft) => taken.get(draft) ?? []);
      return {
        ...makeEvent([...group, ...after], actorOf, callingsOff),
        ...(given?.mark?.id && claimOf(given.mark.id, given)),
        ...(splits[0] && { splitOff: splitOffBy(splits[0].from, splits) }),
      };
    })
    .sort(compareEvents);
}

function splitOffBy(from: string, splits: readonly SplitOff[]): NonNullable<Claim['splitOff']> {
  return { from, words: [...new Set(splits.map(({ words }) => words))].sort(byCodeUnit) };
}

function claimOf(givenId: string, { report: { article }, mark }: Draft): Claim {
  return { givenId, givenAt: { article, line: mark?.line ?? 1, column: mark?.column ?? 1 } };
}

type Sortable = Pick<Event, 'earliest' | 'latest' | 'title' | 'reports'>;

/** By first possible day, then the narrower date, then title; events without a date last. */
export function compareEvents(a: Sortable, b: Sortable): number {
  return (
    compareNullable(a.earliest, b.earliest) ||
    compareNullable(a.latest, b.latest) ||
    byCodeUnit(a.title, b.title) ||
    byCodeUnit(a.reports[0]?.article ?? '', b.reports[0]?.article ?? '') ||
    (a.reports[0]?.line ?? 0) - (b.reports[0]?.line ?? 0)
  );
}

/** What an event is by its reports, without what is an editor's. */
export function retold(event: NamelessEvent): Retold {
  const { title, summary, status, date, earliest, latest, precision, approximate } = event;
  const { disputed, dateReason, actors, reports, calledOff } = event;
  const dates = { date, earliest, latest, precision, approximate, disputed, dateReason };
  return { title, summary, status, ...dates, actors, reports, ...(calledOff && { calledOff }) };
}

/** How an editor wants an event to be told. */
interface Wanted {
  /** The reports whose title it bears while one of them has its status. */
  own?: readonly Draft[];
  status?: Report['status'] | undefined;
}

/**
 * Makes one event of reports, as they were read. It needs one at least that does not only go on with
 * another.
 */
export function makeEvent(
  drafts: readonly Draft[],
  actorOf: (id: string) => Actor | undefined,
  callingsOff: readonly CallingOff[],
  { own, status }: Wanted = {},
): NamelessEvent {
  const told = withoutIdleDates(drafts);
  const group = told.filter(({ follows }) => follows === null);
  const following = told.filter(({ follows }) => follows !== null);
  const happened = group.some(({ report }) => report.status === 'reported');
  const reported = status === undefined ? happened : status === 'reported';
  const wanted = own && new Set(own.map(placeOf));
  const fits = group.filter(
    (draft) => (draft.report.status === 'reported') === reported && wanted?.has(placeOf(draft)),
  );
  const best = bestDraft(fits.length > 0 ? fits : group, reported);
  const decision = decideDate(group);
  const calledOff = reported ? undefined : calledOffBy(group, callingsOff)?.at;
  const reports = [...group, ...following].sort(compareDrafts).map(({ report }) => report);
  return {
    title: best.title,
    summary: summaryOf(group, best, decision),
    status: reported ? 'reported' : 'planned',
    ...decision,
    actors: orderActors(
      group.map(({ report }) => report),
      best.report,
      actorOf,
    ),
    reports,
    curated: false,
    account: null,
    sources: [],
    corrections: [],
    withdrawn: null,
    drafts,
    ...(calledOff && { calledOff }),
  };
}

/** What tells one report from another. */
function placeOf({ title, report: { article, fragment, dateStart } }: Draft): string {
  return [article, fragment, dateStart, title].join(' ');
}

/** From which share of its sentence on a statement is what the sentence is about. */
const leastShare = 0.35;

/**
 * A sentence that tells more than the title: about this event, with the status and a date the event
 * has, understood by itself; the first published. `null` when there is none.
 */
function summaryOf(group: readonly Draft[], best: Draft, decision: Decision): string | null {
  const [first] = group
    .filter(({ report, standsAlone, share, title }) => {
      const agrees = report.date === null || report.date === decision.date;
      const tellsMore = report.sentence.length > title.length + 2;
      const sameStatus = report.status === best.report.status;
      return standsAlone && sameStatus && agrees && tellsMore && share >= leastShare;
    })
    .sort(compareDrafts);
  return first?.report.sentence ?? null;
}

/** Persons first, then organisations, then countries; within each, the most often named first. */
function orderActors(
  reports: readonly Report[],
  best: Report,
  actorOf: (id: string) => Actor | undefined,
): string[] {
  const counts = new Map<string, number>();
  for (const { actors } of reports) {
    for (const id of actors) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const kinds = ['person', 'organisation', 'country'];
  const rank = (id: string) => kinds.indexOf(actorOf(id)?.kind ?? 'country');
  const named = (id: string) => (best.actors.includes(id) ? 0 : 1);
  return [...counts.keys()].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      named(a) - named(b) ||
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
      byCodeUnit(a, b),
  );
}

function compareNullable(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return byCodeUnit(a, b);
}
