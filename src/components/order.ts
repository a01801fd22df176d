import { byCodeUnit } from '../timeline/by-code-unit.ts';
import type { Day, Event, Precision } from '../timeline/model.ts';

/**
 * Where an event stands in a list. What names only a month or a year comes last in it, since
 * nothing says where inside it the event belongs.
 */
export interface Position {
  year: number;
  /** "2010s" or "20th century", where not even the year is known. */
  era: 'decade' | 'century' | null;
  /** 1 to 12; 0 when the date names no month. */
  month: number;
  /** 1 to 31; 0 when the date names no day. */
  day: number;
}

/** `null` for an event without a date. */
export function positionOf({ date }: Pick<Event, 'date'>): Position | null {
  if (date === null) return null;
  const [from = '', to = ''] = date.replaceAll('~', '').split('/');
  const piece = from === '..' ? to : from;
  const year = Number(piece.slice(0, 4).replaceAll('X', '0'));
  const month = Number(piece.slice(5, 7));
  return {
    year,
    era: piece.endsWith('XX') ? 'century' : piece.endsWith('X') ? 'decade' : null,
    month: month > 12 ? 0 : month,
    day: Number(piece.slice(8, 10)),
  };
}

const narrowness: Record<Precision, number> = {
  day: 0,
  range: 1,
  week: 2,
  month: 3,
  season: 4,
  quarter: 4,
  year: 5,
  decade: 6,
  century: 7,
  none: 8,
};

/** Orders events from the latest to the earliest; those without a date come first. */
export function newestFirst(a: Event, b: Event): number {
  return compare(a, b, -1) || breakTie(a, b);
}

/** Orders events from the earliest to the latest; those without a date come last. */
export function oldestFirst(a: Event, b: Event): number {
  return compare(a, b, 1) || breakTie(a, b);
}

function compare(a: Event, b: Event, direction: 1 | -1): number {
  const [at, bt] = [positionOf(a), positionOf(b)];
  if (!at || !bt) return (Number(!at) - Number(!bt)) * direction;
  // Without a month or a day, an event stands after all that have one, in either direction.
  const last = direction === 1 ? 99 : 0;
  return (
    (at.year - bt.year) * direction ||
    eraRank(at) - eraRank(bt) ||
    ((at.month || last) - (bt.month || last)) * direction ||
    ((at.day || last) - (bt.day || last)) * direction
  );
}

function eraRank({ era }: Position): number {
  return era === null ? 0 : era === 'decade' ? 1 : 2;
}

function breakTie(a: Event, b: Event): number {
  return (
    narrowness[a.precision] - narrowness[b.precision] ||
    byCodeUnit(a.earliest ?? '', b.earliest ?? '') ||
    b.reports.length - a.reports.length ||
    byCodeUnit(a.id, b.id)
  );
}

/**
 * Whether an event still lies ahead, as of the latest article; never as of the clock. What was put off
 * lies where it was put off to.
 */
export function isAhead({ status, latest, calledOff }: Event, latestArticle: Day): boolean {
  const end = calledOff?.to ? calledOff.to.latest : latest;
  return status === 'planned' && (end === null || end >= latestArticle);
}

/** Whether an event is still expected: it lies ahead, and is not called off, or put off to no day. */
export function isExpected(event: Event, latestArticle: Day): boolean {
  return isAhead(event, latestArticle) && (!event.calledOff || event.calledOff.to !== null);
}

/** Whether the planned day has gone by and no article says what came of it. */
export function isOverdue(event: Event, latestArticle: Day): boolean {
  return event.status === 'planned' && !event.calledOff && !isAhead(event, latestArticle);
}
