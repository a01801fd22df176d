import type { Term } from './terms.ts';

/** Index of the first term from `at` on that is no date word. */
export function afterDates(terms: readonly Term[], at: number): number {
  while (terms[at]?.dated) at++;
  return at;
}
