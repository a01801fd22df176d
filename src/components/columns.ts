import type { Event } from '../timeline/model.ts';
import { positionOf } from './order.ts';

/** A column of the upper strip of the overview: a year, several years, or a month. */
export interface Column {
  /** First and last slot of the column, in years or months. */
  from: number;
  to: number;
  reported: number;
  planned: number;
}

export interface Columns {
  unit: 'year' | 'month';
  columns: Column[];
  /** First and last slot that has an event. */
  bounds: [first: number, last: number];
  /** The column that each event counts in; those without a year count in none. */
  columnOf: ReadonlyMap<Event, number>;
}

const mostColumns = 12;
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** At most twelve columns from the first event to the last, the empty ones too. */
export function columnsOf(events: readonly Event[]): Columns {
  const placed = events.flatMap((event) => {
    const at = positionOf(event);
    return at?.era === null ? [{ event, at }] : [];
  });
  const months = placed.map(({ at }) => at.year * 12 + Math.max(at.month, 1) - 1);
  const allHaveMonths = placed.every(({ at }) => at.month > 0);
  const [firstMonth, lastMonth] = boundsOf(months);
  const unit = allHaveMonths && lastMonth - firstMonth < mostColumns ? 'month' : 'year';
  const slots = unit === 'month' ? months : placed.map(({ at }) => at.year);
  const [first, last] = boundsOf(slots);
  const step = steps.find((size) => last - floorTo(first, size) < size * mostColumns) ?? 10_000;
  const start = floorTo(first, step);
  const columns: Column[] = [];
  const columnOf = new Map<Event, number>();
  // One column says nothing that the count beside it does not say.
  if (placed.length === 0 || last === first)
    return { unit, columns, bounds: [first, last], columnOf };
  for (let from = start; from <= last; from += step) {
    columns.push({ from, to: from + step - 1, reported: 0, planned: 0 });
  }
  for (const [index, { event }] of placed.entries()) {
    const number = Math.floor(((slots[index] ?? start) - start) / step);
    const column = columns[number];
    if (!column) continue;
    column[event.status === 'planned' ? 'planned' : 'reported'] += 1;
    columnOf.set(event, number);
  }
  return { unit, columns, bounds: [first, last], columnOf };
}

function floorTo(number: number, step: number): number {
  // A single step starts where the events start; longer ones at round years.
  return step === 1 ? number : Math.floor(number / step) * step;
}

function boundsOf(numbers: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const number of numbers) [low, high] = [Math.min(low, number), Math.max(high, number)];
  return [low, high];
}
