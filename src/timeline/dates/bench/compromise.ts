import nlp from 'compromise';
import plugin, { type DateJSON } from 'compromise-dates';
import { isoWeek, isRealDay, yearOf } from '../calendar.ts';
import { readSentences } from './sentences.ts';
import { valueOfDays, type System, type SystemTimex } from './system.ts';

/**
 * compromise with compromise-dates, told the publication date as `today`. It gives two ends, and
 * often the unit it means; what it finds but cannot date is left out.
 */
export const compromise: System = {
  name: 'compromise',
  title: 'compromise-dates',
  read(text, published) {
    return readSentences(text, (sentence) => {
      const found: Found[] = reader(sentence)
        .dates({ today: published, timezone: 'UTC' })
        .json({ offset: true, terms: false });
      return found.flatMap(({ offset, dates }) => {
        const timex = offset && dates ? valueOf(dates) : null;
        return timex && offset
          ? [{ start: offset.start, end: offset.start + offset.length, ...timex }]
          : [];
      });
    });
  },
};

const reader = nlp.extend(plugin);

interface Found {
  offset?: { start: number; length: number };
  dates?: DateJSON;
}

function valueOf({
  start,
  end,
  unit,
  repeat,
}: DateJSON): Pick<SystemTimex, 'type' | 'value'> | null {
  if (repeat !== undefined) return { type: 'SET', value: 'P1D' };
  const first = start?.slice(0, 10) ?? '';
  const last = end?.slice(0, 10) ?? first;
  if (!isRealDay(first)) return null;
  const time = start?.slice(11, 16) ?? '';
  if (unit === 'time' || unit === 'hour' || unit === 'minute') {
    return { type: 'TIME', value: `${first}T${time}` };
  }
  const units: Readonly<Record<string, string>> = {
    day: first,
    week: isoWeek(first),
    month: first.slice(0, 7),
    year: first.slice(0, 4),
    decade: first.slice(0, 3),
    season: `${yearOf(first)}-${seasons[Number(first.slice(5, 7))] ?? 'SU'}`,
  };
  const value = units[unit ?? ''] ?? (isRealDay(last) ? valueOfDays(first, last) : first);
  return { type: 'DATE', value };
}

/** Seasons by the month in which the library lets them begin. */
const seasons: Readonly<Record<number, string>> = {
  3: 'SP',
  6: 'SU',
  9: 'FA',
  12: 'WI',
};
