import type { Event } from '../timeline/model.ts';
import type { ListPage } from './listing.ts';
import type { Words } from './words/index.ts';

/** A month of a year, or a day of a month. */
export interface StripCell {
  label: string;
  spoken: string;
  number: number;
  /** A path or an anchor; `null` where nothing happened. */
  target: string | null;
}

/** The calendar of a year or a month: all its months or all its days, the empty ones too. */
export function stripOf(page: ListPage<Event>, { calendar }: Words): StripCell[] {
  return page.month === 0 ? monthCells(page, calendar) : dayCells(page, calendar);
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
    const those = items.filter(
      ({ precision, earliest }) => precision === 'day' && Number(earliest?.slice(8)) === index + 1,
    );
    const part = parts.find(({ day }) => day === index + 1);
    // Disputed events are counted too, but have no day of their own to lead to.
    const agreed = those.some(({ disputed }) => !disputed);
    const here = agreed ? `#d${index + 1}` : those[0] ? `#e-${those[0].id}` : null;
    return {
      label: String(index + 1),
      spoken: calendar.dayAndMonth(
        `2000-${String(month).padStart(2, '0')}-${String(index + 1).padStart(2, '0')}`,
      ),
      number: those.length,
      target: those.length > 0 ? (part?.path ?? here) : null,
    };
  });
}
