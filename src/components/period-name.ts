import type { ListPage } from './listing.ts';
import type { Words } from './words/index.ts';

type Period = Pick<ListPage<unknown>, 'year' | 'month' | 'day' | 'letter'>;

/** "February 2025", "15 February 2025", "A" for what has no date; `''` for a whole list. */
export function periodName({ year, month, day, letter }: Period, { calendar }: Words): string {
  if (letter !== '') return letter.toUpperCase();
  if (year === 0) return '';
  const pad = (number: number, length = 2) => String(Math.max(number, 1)).padStart(length, '0');
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (day > 0) return calendar.day(date);
  return month > 0 ? calendar.monthAndYear(date) : String(year);
}

/** The same below the name of the period above it: "2025", "February", "15". */
export function stepName(page: Period, words: Words): string {
  if (page.letter !== '' || page.month === 0) return periodName(page, words);
  if (page.day > 0) return String(page.day);
  return words.calendar.month(`2000-${String(page.month).padStart(2, '0')}-01`);
}

/** "2 years 8 months earlier"; `''` between neighbours in the calendar, days and letters. */
export function periodDistance(from: Period, to: Period, { spans }: Words): string {
  if (from.day > 0 || from.letter !== '' || to.letter !== '') return '';
  const byMonth = from.month > 0 && to.month > 0;
  const months = (to.year - from.year) * 12 + (byMonth ? to.month - from.month : 0);
  const size = Math.abs(months);
  if (size <= (byMonth ? 1 : 12)) return '';
  const years = Math.floor(size / 12);
  const rest = size % 12;
  const length =
    size < 24 && rest > 0
      ? spans.months(size)
      : rest > 0
        ? spans.yearsAndMonths(spans.years(years), spans.months(rest))
        : spans.years(years);
  return months > 0 ? spans.later(length) : spans.earlier(length);
}

/** Names that begin alike: "S", "Sa", "0 to 9". */
export function prefixName(prefix: string, { actors }: Words): string {
  return prefix === '0-9' ? actors.figures : prefix.charAt(0).toUpperCase() + prefix.slice(1);
}
