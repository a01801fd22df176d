import type { Day, Event } from '../timeline/model.ts';
import { candidatesOf } from './agreement.ts';
import type { ListPage } from './listing.ts';
import { slotIndex, slotStart } from './units.ts';
import type { Words } from './words/index.ts';

/** A month of a year, or a day of a month. */
export interface StripCell {
  label: string;
  spoken: string;
  number: number;
  /** A path or an anchor; `null` where nothing happened. */
  target: string | null;
}

/**
 * The calendar of a year or a month: all its months or all its days, the empty ones too. Nothing
 * where no event names a month, or a day.
 */
export function stripOf(page: ListPage<Event>, { calendar }: Words): StripCell[] {
  const cells = page.month === 0 ? monthCells(page, calendar) : dayCells(page, calendar);
  return cells.some(({ number }) => number > 0) ? cells : [];
}

/** How many days of its first week lie before a month; weeks begin on Monday. */
export function daysBefore({ year, month }: Pick<ListPage<Event>, 'year' | 'month'>): number {
  const first = dayIn(year, month, 1);
  return slotIndex(first, 'day') - slotIndex(slotStart(slotIndex(first, 'week'), 'week'), 'day');
}

function dayIn(year: number, month: number, day: number): Day {
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Whether an event lies on a day, or spans it; a month as a whole lies on none of its days. */
function touches(event: Event, day: Day): boolean {
  const dates = event.disputed ? candidatesOf(event) : [event];
  return dates.some(
    ({ precision, earliest, latest }) =>
      (precision === 'day' || precision === 'range' || precision === 'week') &&
      earliest !== null &&
      latest !== null &&
      earliest <= day &&
      day <= latest,
  );
}

function monthCells({ parts, items }: ListPage<Event>, calendar: Words['calendar']): StripCell[] {
  return Array.from({ length: 12 }, (_, index) => {
    const first = `2000-${String(index + 1).padStart(2, '0')}-01`;
    const part = parts.find(({ month }) => month === index + 1);
    // A list that fits one page has no page for its months, only their first events.
    const events = part?.items ?? items.filter((event) => monthOf(event) === index + 1);
    return {
      label: calendar.monthShort(first),
      spoken: calendar.month(first),
      number: events.length,
      target: part?.path ?? (events[0] ? `#e-${events[0].id}` : null),
    };
  });
}

function monthOf({ date }: Event): number {
  return Number(/^\d{4}-(\d\d)/.exec(date ?? '')?.[1] ?? 0);
}

function dayCells(
  { year, month, items, parts }: ListPage<Event>,
  calendar: Words['calendar'],
): StripCell[] {
  const length = new Date(Date.UTC(2000, month, 0)).getUTCDate();
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && !leap ? 28 : length;
  return Array.from({ length: days }, (_, index) => {
    const date = dayIn(year, month, index + 1);
    const those = items.filter((event) => touches(event, date));
    const part = parts.find(({ day }) => day === index + 1);
    // Disputed events and spans are counted too, but have no day of their own to lead to.
    const exact = those.some(({ disputed, precision }) => !disputed && precision === 'day');
    const here = exact ? `#d${index + 1}` : those[0] ? `#e-${those[0].id}` : null;
    return {
      label: String(index + 1),
      spoken: calendar.dayAndMonth(date),
      number: those.length,
      target: those.length > 0 ? (part?.path ?? here) : null,
    };
  });
}
