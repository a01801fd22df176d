import type { Day } from '../model.ts';
import { findDates, type DateOptions } from './index.ts';

/**
 * The dates of a text as tables of tests write them, one a line: "words = EDTF", or "words = kind"
 * where there is none, with what the preposition makes of it, and `!` for a warning.
 */
export function foundLines(text: string, published: Day, options: DateOptions = {}): string[] {
  return findDates(text, published, options).map(
    ({ words, date, kind, relation, warning }) =>
      `${words} = ${date?.edtf ?? (kind === 'date' ? 'refused' : kind)}${relation === 'at' ? '' : `, ${relation}`}${warning === null ? '' : ' !'}`,
  );
}
