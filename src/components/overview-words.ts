import type { Day } from '../timeline/model.ts';
import type { Column } from './columns.ts';
import type { Lens } from './lens.ts';
import type { Overview } from './overview.ts';
import { slotStart, type Unit } from './units.ts';
import { rangeText, yearOf } from './date-words.ts';
import type { Words } from './words/index.ts';

/** A column's label; `hidden` is its part that a narrow screen leaves out. */
export interface Label {
  hidden: string;
  shown: string;
}

export function columnLabel(
  { from, to }: Column,
  unit: Overview['unit'],
  { calendar }: Words,
): Label {
  if (unit === 'month') {
    const day = slotStart(from, 'month');
    return { hidden: '', shown: calendar.monthShort(day) };
  }
  const year = String(from);
  if (to > from) return { hidden: '', shown: year };
  return { hidden: year.slice(0, -2), shown: year.slice(-2) };
}

/** "2014 to 2025, 17 events". */
export function overviewSummary(
  { unit, columns, bounds: [from, to], total }: Overview,
  { calendar, count, overview }: Words,
): string {
  if (columns.length === 0) return count.events(total);
  const name = (slot: number) =>
    unit === 'month' ? calendar.monthAndYear(slotStart(slot, 'month')) : String(slot);
  return overview.summary(name(from), name(to), total);
}

/** "Events by year", "Events by 5 years", "Events by month". */
export function overviewTitle(
  { unit, columns }: Pick<Overview, 'unit' | 'columns'>,
  { overview }: Words,
): string {
  const first = columns[0];
  if (!first) return overview.events;
  const step = first.to - first.from + 1;
  if (step === 1) return unit === 'month' ? overview.byMonth : overview.byYear;
  return step === 10 ? overview.byDecade : overview.byYears(step);
}

/** The month or months that the lens enlarges: "February 2025". */
export function lensTitle({ unit, slots }: Lens, words: Words): string {
  const { month, monthAndYear } = words.calendar;
  const [first, last] = [slots[0]?.start, slots.at(-1)?.start];
  if (!first || !last) return '';
  const year = yearOf(first) === yearOf(last) ? '' : ` ${yearOf(first)}`;
  const title =
    first.slice(0, 7) === last.slice(0, 7)
      ? monthAndYear(first)
      : rangeText(`${month(first)}${year}`, monthAndYear(last), words);
  return unit === 'week' ? words.overview.weeks(title) : title;
}

/**
 * The two lines below each slot: "15" and "S"; "23" and "Feb", the month where it is new; "Jan" and
 * "2023", the year where it is new, since "Jan 23" would read as a day.
 */
export function slotLabels(
  starts: readonly Day[],
  unit: Unit,
  { calendar }: Words,
): [string, string][] {
  const dayOf = (start: Day) => String(Number(start.slice(8)));
  if (unit === 'day') return starts.map((start) => [dayOf(start), calendar.weekdayLetter(start)]);
  const length = unit === 'week' ? 7 : 4;
  return starts.map((start, index) => {
    const period = start.slice(0, length);
    const isNew = starts[index - 1]?.slice(0, length) !== period;
    // On a narrow screen two names beside each other would run into one.
    const roomFor = index > 0 || starts[1]?.slice(0, length) === period;
    if (unit === 'week') return [dayOf(start), isNew ? calendar.monthShort(start) : ''];
    return [calendar.monthShort(start), isNew && roomFor ? period : ''];
  });
}

/** "15 February: 2 events". */
export function slotWords(
  start: Day,
  unit: Unit,
  events: number,
  { calendar, count, dates }: Words,
): string {
  const name =
    unit === 'day'
      ? calendar.dayAndMonth(start)
      : unit === 'week'
        ? dates.weekFrom(calendar.day(start))
        : calendar.monthAndYear(start);
  return `${name}: ${count.events(events)}`;
}
