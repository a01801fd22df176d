import type { Period } from './archive.ts';
import { monthName, shortMonthName } from './words.ts';

/** A month of a year, or a day of a month. */
export interface StripCell {
  label: string;
  spoken: string;
  number: number;
  /** A path or an anchor; `null` where nothing happened. */
  target: string | null;
}

/** The calendar of a period: all its months or all its days, the empty ones too. */
export function stripOf(period: Period, months: readonly Period[]): StripCell[] {
  return period.month === 0 ? monthCells(months) : dayCells(period);
}

function monthCells(months: readonly Period[]): StripCell[] {
  return Array.from({ length: 12 }, (_, index) => {
    const first = `2000-${String(index + 1).padStart(2, '0')}-01`;
    const period = months.find(({ month }) => month === index + 1);
    return {
      label: shortMonthName(first),
      spoken: monthName(first),
      number: period?.events.length ?? 0,
      target: period?.path ?? null,
    };
  });
}

function dayCells({ year, month, events }: Period): StripCell[] {
  const length = new Date(Date.UTC(2000, month, 0)).getUTCDate();
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && !leap ? 28 : length;
  const name = monthName(`2000-${String(month).padStart(2, '0')}-01`);
  return Array.from({ length: days }, (_, index) => {
    const those = events.filter(
      ({ precision, earliest }) => precision === 'day' && Number(earliest?.slice(8)) === index + 1,
    );
    // Disputed events are counted too, but have no day of their own to lead to.
    const agreed = those.some(({ disputed }) => !disputed);
    return {
      label: String(index + 1),
      spoken: `${index + 1} ${name}`,
      number: those.length,
      target: agreed ? `#d${index + 1}` : those[0] ? `#e-${those[0].id}` : null,
    };
  });
}
