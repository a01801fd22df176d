import type { Term } from './terms.ts';

/** Index of the first term from `at` on that is no date word. */
export function afterDates(terms: readonly Term[], at: number): number {
  while (terms[at]?.dated) at++;
  return at;
}

/** "on May 3, 2004, | in Lima": whether the comma before a term only closes the year of a date. */
export function isCommaOfYear(terms: readonly Term[], at: number): boolean {
  const [year, next] = [terms[at - 1], terms[at]];
  const closes = year?.dated === true && /^\d{4}$/.test(year.text) && /,/.test(year.before);
  return closes && next?.before.trim() === ',';
}
