import type { Event } from '../timeline/model.ts';
import { gapsIn, type Gap } from './gaps.ts';
import { positionOf, type Position } from './order.ts';
import { slotIndex, slotStart } from './units.ts';
import type { Words } from './words/index.ts';

/** A year or a month of an ordered list of events. */
export interface Section {
  /** Anchor of the first section of a year: `y2014`. */
  id: string | null;
  /** "2025", "2010s", "20th century", "No date given". */
  year: string;
  /** Whether the year is new here, and printed large. */
  newYear: boolean;
  /** "February", when the year is long enough to be parted into months. */
  month: string | null;
  impliedYear: number | undefined;
  total: number;
  runs: Run[];
}

/** Events that follow each other without a gap. */
export interface Run {
  gap: Gap | null;
  events: Event[];
}

/** From this many events on, a year has a head for every month; so has one of a single month. */
const monthHeads = 5;

/**
 * Parts an ordered list of events into years or months, and tells where the gaps lie.
 *
 * @param byWeek the events are those of one full month, and get a head for every week
 */
export function sectionsOf(
  events: readonly Event[],
  order: 'newest' | 'oldest',
  words: Words,
  byWeek = false,
): Section[] {
  const gaps = gapsIn(events, order, words);
  const byMonth = yearsByMonth(events);
  const sections: Section[] = [];
  let openKey: string | null = null;
  let openYear: string | null = null;
  for (const [index, event] of events.entries()) {
    const at = positionOf(event);
    const year = yearKey(at);
    const month =
      byMonth.has(year) && at ? (byWeek ? weekLabel(at, words) : monthLabel(at, words)) : null;
    const gap = gaps[index] ?? null;
    const key = `${year} ${month ?? ''}`;
    if (key !== openKey) {
      const newYear = year !== openYear;
      sections.push({
        id: newYear && at ? `y${year}` : null,
        year: yearLabel(at, words),
        newYear,
        month,
        impliedYear: at?.era === null ? at.year : undefined,
        total: 0,
        runs: [{ gap, events: [] }],
      });
      [openKey, openYear] = [key, year];
    } else if (gap) {
      sections.at(-1)?.runs.push({ gap, events: [] });
    }
    const section = sections.at(-1);
    section?.runs.at(-1)?.events.push(event);
    if (section) section.total += 1;
  }
  return sections;
}

/** Years with events enough for a head for each month, or with several of one and the same month. */
function yearsByMonth(events: readonly Event[]): Set<string> {
  const years = new Map<string, { number: number; months: Set<number> }>();
  for (const event of events) {
    const at = positionOf(event);
    if (at?.era !== null) continue;
    const year = years.get(yearKey(at)) ?? { number: 0, months: new Set() };
    year.number += 1;
    year.months.add(at.month);
    years.set(yearKey(at), year);
  }
  return new Set(
    [...years].flatMap(([year, { number, months }]) => {
      const inOne = number > 1 && months.size === 1 && !months.has(0);
      return number >= monthHeads || inOne ? year : [];
    }),
  );
}

/** "2025", "2010s", "1900s-century": the same in every language, since addresses end in it. */
function yearKey(at: Position | null): string {
  if (!at) return '';
  if (at.era === null) return String(at.year);
  return at.era === 'decade' ? `${at.year}s` : `${at.year}s-century`;
}

function yearLabel(at: Position | null, { dates }: Words): string {
  if (!at) return dates.none;
  if (at.era === 'decade') return dates.decadeHead(at.year);
  return at.era === 'century' ? dates.centuryHead(at.year) : String(at.year);
}

function monthLabel({ year, month }: Position, { calendar, dates }: Words): string {
  if (month === 0) return dates.ofYear;
  return calendar.month(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
}

/** "Week from 10 February"; the first and the last week of a month may be cut short by it. */
function weekLabel({ year, month, day }: Position, { calendar, dates }: Words): string {
  if (day === 0) return dates.ofMonth;
  const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  const monday = slotStart(slotIndex(`${name}-${String(day).padStart(2, '0')}`, 'week'), 'week');
  return dates.weekFrom(calendar.dayAndMonth(monday < name ? `${name}-01` : monday));
}

/** The rows of a run: on a day with many events, all after the fifth are folded into one row. */
export type Row = { event: Event; sameDay: boolean } | { more: Event[]; day: string };

const rowsPerDay = 5;

export function rowsOf(events: readonly Event[]): Row[] {
  const rows: Row[] = [];
  let onDay = 0;
  for (const [index, event] of events.entries()) {
    const before = events[index - 1];
    const sameDay = before !== undefined && isSameDay(before, event);
    onDay = sameDay ? onDay + 1 : 1;
    const last = rows.at(-1);
    // A fold of a single row would cost a click and save nothing.
    const folds = onDay > rowsPerDay && (onDay > rowsPerDay + 1 || isFollowed(events, index));
    if (!folds) rows.push({ event, sameDay });
    else if (last && 'more' in last) last.more.push(event);
    else rows.push({ more: [event], day: event.earliest ?? '' });
  }
  return rows;
}

function isFollowed(events: readonly Event[], index: number): boolean {
  const [here, next] = [events[index], events[index + 1]];
  return here !== undefined && next !== undefined && isSameDay(here, next);
}

function isSameDay(a: Event, b: Event): boolean {
  return (
    a.date === b.date &&
    a.precision === 'day' &&
    b.precision === 'day' &&
    !a.disputed &&
    !b.disputed
  );
}
