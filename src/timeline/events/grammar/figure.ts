import type { Term } from './terms.ts';

/** Whether a word is an amount: "$3.4", "14%", "twelve". */
export function isFigure(term: Term | undefined): boolean {
  return (
    term !== undefined &&
    (/^[$£€#¥]?\d/.test(term.text) || term.tags.has('Value') || term.tags.has('Money'))
  );
}
