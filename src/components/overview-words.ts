import type { Day, Event } from '../timeline/model.ts';
import { count } from './counts.ts';
import type { Column } from './columns.ts';
import type { Lens } from './lens.ts';
import type { Overview } from './overview.ts';
import { slotStart, type Unit } from './units.ts';
import {
  dayAndMonth,
  formatDay,
  monthAndYear,
  monthName,
  shortMonthName,
  weekdayName,
  yearOf,
} from './words.ts';

/** A column's label; `hidden` is its part that a narrow screen leaves out. */
export interface Label {
  hidden: string;
  shown: string;
  /** The column said in full: "2022". */
  spoken: string;
}

export function columnLabel({ from, to }: Column, unit: Overview['unit']): Label {
  if (unit === 'month') {
    const day = slotStart(from, 'month');
    const name = shortMonthName(day);
    return { hidden: '', shown: name, spoken: monthAndYear(day) };
  }
  const year = String(from);
  if (to > from) return { hidden: '', shown: year, spoken: `${from} to ${to}` };
  return { hidden: year.slice(0, -2), shown: year.slice(-2), spoken: year };
}

/** "2014 to 2025, 17 events". */
export function overviewSummary({ unit, columns, bounds: [from, to], total }: Overview): string {
  if (columns.length === 0) return count(total, 'event');
  const words = (slot: number) =>
    unit === 'month' ? monthAndYear(slotStart(slot, 'month')) : String(slot);
  return `${words(from)} to ${words(to)}, ${count(total, 'event')}`;
}

/** "Events by year", "Events by 5 years", "Events by month". */
export function overviewTitle({ unit, columns }: Overview): string {
  const first = columns[0];
  if (!first) return 'Events';
  const step = first.to - first.from + 1;
  if (step === 1) return `Events by ${unit}`;
  return step === 10 ? 'Events by decade' : `Events by ${step} years`;
}

/** The month or months that the lens enlarges: "February 2025". */
export function lensTitle({ slots }: Lens): string {
  const [first, last] = [slots[0]?.start, slots.at(-1)?.start];
  if (!first || !last) return '';
  if (first.slice(0, 7) === last.slice(0, 7)) return monthAndYear(first);
  const year = yearOf(first) === yearOf(last) ? '' : ` ${yearOf(first)}`;
  return `${monthName(first)}${year} to ${monthAndYear(last)}`;
}

/** The two lines below a slot: "15" and "S". */
export function slotLabel(start: Day, unit: Unit): [string, string] {
  if (unit === 'day') return [String(Number(start.slice(8))), weekdayName(start).slice(0, 1)];
  if (unit === 'week') return [String(Number(start.slice(8))), shortMonthName(start)];
  return [shortMonthName(start), String(yearOf(start)).slice(-2)];
}

/** "15 February: 2 events". */
export function slotWords(start: Day, unit: Unit, events: readonly Event[]): string {
  const name =
    unit === 'day'
      ? dayAndMonth(start)
      : unit === 'week'
        ? `Week from ${formatDay(start)}`
        : monthAndYear(start);
  return `${name}: ${count(events.length, 'event')}`;
}
