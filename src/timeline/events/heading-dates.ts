import type { DateExpression, Sentence } from '../model.ts';

/** A date that stands alone in a heading or a line and dates what follows. */
export interface StandingDate {
  expression: DateExpression;
  /** Where the words stand in the file. */
  line: number;
  /** Depth of its heading; 7 for a line of text, which any heading ends. */
  depth: number;
}

/**
 * The date a sentence gives to what stands under it, when the sentence is nothing but a date: a
 * heading "15 February 2025", a list item or paragraph "Saturday 15 February". `null` otherwise.
 */
export function standingDate(
  sentence: Sentence,
  expressions: readonly DateExpression[],
): StandingDate | null {
  const expression = expressions.find(({ date }) => date !== null);
  if (!expression) return null;
  let rest = sentence.text;
  for (const { start, end } of [...expressions].reverse()) {
    rest = rest.slice(0, start) + rest.slice(end);
  }
  if (/[\p{L}\p{N}]/u.test(rest)) return null;
  return { expression, line: sentence.line, depth: sentence.headingDepth || 7 };
}

/** Whether a heading ends what an earlier date stands over: one as high, or higher. */
export function endsStandingDate(heading: Sentence, standing: StandingDate): boolean {
  return heading.headingDepth > 0 && heading.headingDepth <= standing.depth;
}
