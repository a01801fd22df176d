import { splitSentences } from '../article/sentences.ts';
import type { DateExpression, Day } from '../model.ts';
import { readDates, type DateOptions } from './reader.ts';

/**
 * Finds the date expressions of a running text and resolves them against the publication date.
 * Offsets are UTF-16 units of `text`. Pure: the same text and day give the same dates everywhere.
 */
export function findDates(
  text: string,
  published: Day,
  options: DateOptions = {},
): DateExpression[] {
  const spans = splitSentences(text);
  const sentences = spans.map(({ start, end }) => ({ text: text.slice(start, end) }));
  const found = readDates(sentences, published, options);
  found.forEach((expressions, index) => {
    const offset = spans[index]?.start ?? 0;
    for (const expression of expressions) {
      expression.start += offset;
      expression.end += offset;
    }
  });
  return found.flat();
}

export { readDates, readTimexes, type DatedSentence, type DateOptions } from './reader.ts';
export type { Timex } from './timexes.ts';
export { dateRules, explainRule, type DateRule } from './rules.ts';
export { parseEdtf } from './edtf.ts';
export { addDays, daysBetween, monthOf, weekdayName, yearOf } from './calendar.ts';
