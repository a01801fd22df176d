import type { Day } from '../timeline/model.ts';

/** Units of the calendar as numbered slots, so that charts can count in them. */
export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

const millisecondsInDay = 86_400_000;
/** Days from Monday 29 December 1969 to Thursday 1 January 1970. */
const daysToThursday = 3;
const yearsIn = { year: 1, decade: 10, century: 100 } as const;

/** Number of the slot that holds a day; slots of one unit that follow each other differ by one. */
export function slotIndex(day: Day, unit: Unit): number {
  const days = Date.parse(day) / millisecondsInDay;
  const year = Number(day.slice(0, 4));
  if (unit === 'day') return days;
  if (unit === 'week') return Math.floor((days + daysToThursday) / 7);
  if (unit === 'month') return year * 12 + Number(day.slice(5, 7)) - 1;
  return Math.floor(year / yearsIn[unit]);
}

/** First day of a slot. */
export function slotStart(index: number, unit: Unit): Day {
  if (unit === 'day') return dayOf(index);
  if (unit === 'week') return dayOf(index * 7 - daysToThursday);
  if (unit === 'month') {
    return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}-01`;
  }
  return `${pad(index * yearsIn[unit], 4)}-01-01`;
}

/** The slot of a day, and which part of it has gone by when that day ends. */
export function daySlot(day: Day, unit: Unit): { index: number; part: number } {
  const index = slotIndex(day, unit);
  const start = slotIndex(slotStart(index, unit), 'day');
  const end = slotIndex(slotStart(index + 1, unit), 'day');
  return { index, part: (slotIndex(day, 'day') + 1 - start) / (end - start) };
}

function dayOf(days: number): Day {
  return new Date(days * millisecondsInDay).toISOString().slice(0, 10);
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
