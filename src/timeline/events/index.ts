import { byCodeUnit } from '../by-code-unit.ts';
import type { Actor, Event, Report } from '../model.ts';
import { bestDraft } from './best-draft.ts';
import { calledOffBy, type CallingOff } from './called-off.ts';
import { decideDate, type Decision } from './decide-date.ts';
import { compareDrafts, joinReports } from './join.ts';
import type { Draft } from './draft.ts';
import { withoutIdleDates } from './news-of-its-day.ts';

export { applyCurations } from './apply-curations.ts';
export { readCurations } from './curation.ts';
export { rivalTitles } from './marks.ts';
export { dateReasons, reasons, type DateReasonTemplate, type ReasonTemplate } from './reasons.ts';
export { undated } from './undated.ts';
export { readSplits } from './split.ts';
export { goesOnRule } from './goes-on.ts';
export { newsRule } from './news-of-its-day.ts';
export type { ArticleText, Draft } from './draft.ts';
export { readReports, type ArticleReports } from './reports.ts';

/** An event before it has an id. */
export type NamelessEvent = Omit<Event, 'id' | 'path' | 'formerPaths'> & Claim;

/** What an editor said of the id of an event. */
export interface Claim {
  /** The id that a mark in an article gives it. */
  givenId?: string;
  /** Where that mark stands. */
  givenAt?: { article: string; line: number; column: number };
  /** The event that an editor's file split it off: it never takes over that one's id. */
  splitOff?: string;
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
  splitOff: (draft: Draft) => string | null = () => null,
  callingsOff: readonly CallingOff[] = [],
): NamelessEvent[] {
  const following = Map.groupBy(drafts, ({ follows }) => follows);
  return joinReports(
    drafts.filter(({ follows }) => follows === null),
    splitOff,
  )
    .map((found) => {
      const after = found.flatMap((draft) => following.get(draft) ?? []);
      const told = withoutIdleDates([...found, ...after]);
      const [group, more] = [told.slice(0, found.length), told.slice(found.length)];
      const given = group.find(({ mark }) => mark !== null && mark.id !== null);
      const from = group[0] && splitOff(group[0]);
      return {
        ...makeEvent(group, more, actorOf, callingsOff),
        ...(given?.mark?.id && claimOf(given.mark.id, given)),
        ...(from && { splitOff: from }),
      };
    })
    .sort(compareEvents);
}

function claimOf(givenId: string, { report: { article }, mark }: Draft): Claim {
  return { givenId, givenAt: { article, line: mark?.line ?? 1, column: mark?.column ?? 1 } };
}

/** By first possible day, then the narrower date, then title; events without a date last. */
export function compareEvents(a: NamelessEvent, b: NamelessEvent): number {
  return (
    compareNullable(a.earliest, b.earliest) ||
    compareNullable(a.latest, b.latest) ||
    byCodeUnit(a.title, b.title) ||
    byCodeUnit(a.reports[0]?.article ?? '', b.reports[0]?.article ?? '') ||
    (a.reports[0]?.line ?? 0) - (b.reports[0]?.line ?? 0)
  );
}

function makeEvent(
  group: readonly Draft[],
  following: readonly Draft[],
  actorOf: (id: string) => Actor | undefined,
  callingsOff: readonly CallingOff[],
): NamelessEvent {
  const reported = group.some(({ report }) => report.status === 'reported');
  const best = bestDraft(group, reported);
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
    ...(calledOff && { calledOff }),
  };
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
