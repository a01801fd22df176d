import type { ListPage } from './listing.ts';
import type { Words } from './words/index.ts';

/** "February 2025", "15 February 2025", "A" for what has no date; `''` for a whole list. */
export function periodName(
  { year, month, day, letter }: Pick<ListPage<unknown>, 'year' | 'month' | 'day' | 'letter'>,
  { calendar }: Words,
): string {
  if (letter !== '') return letter.toUpperCase();
  if (year === 0) return '';
  const pad = (number: number, length = 2) => String(Math.max(number, 1)).padStart(length, '0');
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (day > 0) return calendar.day(date);
  return month > 0 ? calendar.monthAndYear(date) : String(year);
}

/** The same below the name of the period above it: "2025", "February", "15". */
export function stepName(page: Parameters<typeof periodName>[0], words: Words): string {
  if (page.letter !== '' || page.month === 0) return periodName(page, words);
  if (page.day > 0) return String(page.day);
  return words.calendar.month(`2000-${String(page.month).padStart(2, '0')}-01`);
}

/** Names that begin alike: "S", "Sa", "0 to 9". */
export function prefixName(prefix: string, { actors }: Words): string {
  return prefix === '0-9' ? actors.figures : prefix.charAt(0).toUpperCase() + prefix.slice(1);
}
