import { addDays, daysBetween } from '../../dates/index.ts';
import type { Report } from '../../model.ts';
import { isKind } from './actions.ts';
import type { Draft } from '../draft.ts';
import { isNewsOfItsDay, oldestNews } from '../story/news-of-its-day.ts';
import { isAmong } from './names.ts';
import { tellOfOthers } from './tell-of-others.ts';
import { cosine, type Vector } from './vector.ts';

/**
 * How far two reports lie above the cosine that two of one happening have, by what their dates allow;
 * `-Infinity` when they cannot tell of one happening.
 */
export function marginOf(a: Draft, b: Draft): number {
  const fit = fitOfDates(a, b);
  if (fit === null || sameSentence(a, b)) return -Infinity;
  if (isOfVisit(a, b) || isOfVisit(b, a)) return samePlanMargin;
  if (tellOfOthers(a.vector, b.vector, fit === 'sameDay')) return -Infinity;
  if (isSamePlan(a, b) || fulfils(a, b) || fulfils(b, a)) return samePlanMargin;
  if (!sharesAction(a, b)) {
    if (fit !== 'sameDay' || !mayBeOneDeed(a, b)) return -Infinity;
    return cosine(a.vector, b.vector) - thresholds.otherWords;
  }
  return (
    cosine(a.vector, b.vector) -
    thresholds[fit === 'sameDay' ? fitOnOneDay(a.vector, b.vector) : fit]
  );
}

/**
 * Cosines from which two reports tell the same, by how far their dates agree: the less the dates say,
 * the more the words must. `sameDay` is the best of 0.5, 0.55 and 0.6 for precision on the training part
 * of ECB+ (`npm run bench:events`), and those below follow from it. On one day a shared kind of action
 * asks for less; two sayings of one speaker agree in most words whatever is said, and ask for more.
 */
const thresholds = {
  sameDeed: 0.4,
  sameDay: 0.55,
  sameSpeech: 0.8,
  otherWords: 0.7,
  overlapping: 0.6,
  undated: 0.55,
  slip: 0.65,
};

/** A plan is told again, or as fulfilled, in few words, and needs no likeness of the others. */
const samePlanMargin = 0.3;

/** Which threshold holds for two reports of one day, by what they tell. */
function fitOnOneDay(a: Vector, b: Vector): 'sameDeed' | 'sameSpeech' | 'sameDay' {
  const others = deedsOf(b);
  const shared = deedsOf(a).filter((deed) => others.includes(deed));
  if (shared.some((deed) => deed !== speech)) return 'sameDeed';
  const toldAlike = a.told !== null && a.told === b.told;
  return shared.length > 0 && !toldAlike ? 'sameSpeech' : 'sameDay';
}

/** The family of actions by which something is only said. */
const speech = 'state';

/** What was done, and what somebody says was done. */
export function deedsOf({ heads, told }: Vector): string[] {
  return told === null ? [...heads] : [...heads, told];
}

function sameSentence(a: Draft, b: Draft): boolean {
  return a.report.article === b.report.article && a.report.fragment === b.report.fragment;
}

function sharesAction(a: Draft, b: Draft): boolean {
  const [told, other] = [a.vector.told, b.vector.told];
  if (told !== null && other !== null && told !== other) return false;
  const [x, y] = [deedsOf(a.vector), deedsOf(b.vector)];
  return x.length === 0 || y.length === 0 || x.some((deed) => y.includes(deed));
}

/**
 * "stopped him in the sixth round", "won his fight in the sixth round": whether two articles may tell
 * one deed in words of no shared kind. Two of known kinds are two deeds: to be charged is not to be
 * acquitted.
 */
function mayBeOneDeed(a: Draft, b: Draft): boolean {
  if (a.report.article === b.report.article || a.vector.told !== b.vector.told) return false;
  const [x, y] = [a, b].map(({ vector }) => [...vector.heads]);
  if (!x || !y || (x.some(isKind) && y.some(isKind))) return false;
  // "checked in", "checked out"
  return !x.some((head) => y.some((other) => verbOf(head) === verbOf(other)));
}

/** A head without the particle that turns its verb round. */
function verbOf(head: string): string {
  return head.replace(/-.*$/, '');
}

/** One article that speaks of "a summit" twice means one, unless it names other participants. */
function isSamePlan(a: Draft, b: Draft): boolean {
  return (
    a.report.article === b.report.article &&
    a.report.date === null &&
    b.report.date === null &&
    a.noun !== null &&
    a.noun === b.noun &&
    (a.report.actors.length === 0 || b.report.actors.length === 0)
  );
}

/** A later report of the very occasion that was planned for its day: "the memorial service". */
function fulfils(report: Draft, plan: Draft): boolean {
  return (
    isOnPlannedDay(report, plan) && plan.occasion !== null && plan.occasion === report.occasion
  );
}

function isOnPlannedDay(report: Draft, plan: Draft): boolean {
  return (
    plan.report.status === 'planned' &&
    report.report.status === 'reported' &&
    plan.published <= report.published &&
    plan.report.precision === 'day' &&
    plan.report.date === report.report.date
  );
}

/** "will visit the region on Friday", "met survivors in Obar on Friday": the same guests, and no other place. */
function isOfVisit(later: Draft, earlier: Draft): boolean {
  if (!isOnPlannedDay(later, earlier)) return false;
  const [{ vector: done, report }, { vector: planned, report: plan }] = [later, earlier];
  const guests = plan.actors;
  const same = guests.length > 0 && guests.every((id) => report.actors.includes(id));
  const deeds = [planned, done].every(({ heads }) => heads.has('visit') || heads.has('consult'));
  const [there, here] = [planned, done].map(({ parts }) =>
    [...parts.others].filter((name) => !guests.includes(name)),
  );
  const elsewhere =
    there?.length && here?.length && !there.some((name) => isAmong(name, new Set(here)));
  return same && deeds && !elsewhere;
}

/** How far the dates of two reports agree; `null` when they rule out one happening. */
function fitOfDates(a: Draft, b: Draft): 'sameDay' | 'overlapping' | 'undated' | 'slip' | null {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  if (x.earliest === null || x.latest === null || y.earliest === null || y.latest === null) {
    return couldComeTrue(a, b) || couldComeTrue(b, a) ? 'undated' : null;
  }
  const days = x.precision === 'day' && y.precision === 'day';
  // "visited in early March, and will visit again later this month"
  const again = a.report.article === b.report.article && a.report.status !== b.report.status;
  if (again && !days) return null;
  if (x.earliest <= y.latest && y.earliest <= x.latest) return days ? 'sameDay' : 'overlapping';
  const between = daysBetween(a.published, b.published);
  // "Shares fell on Thursday" in Thursday's article, "shares fell on Friday" in Friday's: each its own.
  const nextDaysNews = between !== 0 && between === daysBetween(x.earliest, y.earliest);
  const slip = days && couldBeSlip(x.earliest, y.earliest) && !nextDaysNews;
  return Math.abs(between) <= longestNews && slip ? 'slip' : null;
}

/**
 * When a report says it happened: news that gives no day shortly before its article, and a plan not
 * before the article that tells of it ("later this year").
 */
function boundsOf(draft: Draft): Pick<Report, 'earliest' | 'latest' | 'precision'> {
  const { published, report } = draft;
  if (isNewsOfItsDay(draft)) {
    return { earliest: addDays(published, -oldestNews), latest: published, precision: 'range' };
  }
  const { earliest, latest, precision, status } = report;
  const begun = earliest !== null && latest !== null && earliest < published && latest > published;
  return status === 'planned' && begun ? { earliest: published, latest, precision } : report;
}

/** Days between two articles beyond which the second tells of something new, however alike. */
const longestNews = 31;

/** A plan without a date fits another such plan, and what comes no earlier than its article. */
function couldComeTrue(plan: Draft, other: Draft): boolean {
  if (plan.report.date !== null || plan.report.status !== 'planned') return false;
  if (other.report.date === null) return other.report.status === 'planned';
  return other.report.earliest !== null && other.report.earliest >= plan.published;
}

/**
 * Whether two days differ as by one slip: a day or two, the same day of another year, or the same
 * weekday 52 weeks off, as when somebody looks at last year's calendar.
 */
export function couldBeSlip(a: string, b: string): boolean {
  const days = Math.abs(daysBetween(a, b));
  return days <= 2 || days === 364 || days === 371 || (a.slice(5) === b.slice(5) && days < 370);
}
