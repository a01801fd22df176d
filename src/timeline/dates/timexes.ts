import type { DateExpression } from '../model.ts';
import type { Phrase } from './phrase.ts';
import type { Reading } from './resolve/context.ts';
import { tokenAt, type Token } from './tokens.ts';

/** A TIMEX3 annotation: the two ends of a range are annotated apart. */
export interface Timex {
  start: number;
  end: number;
  type: DateExpression['timex']['type'];
  value: string;
  rule: string;
}

/** The annotations of words that were read: one, or two for a range. */
export function timexesOf(
  tokens: readonly Token[],
  { meaning, from, to }: Phrase,
  reading: Reading,
): Timex[] {
  const timex = (first: number, after: number, { type, value, rule }: Reading): Timex => ({
    start: tokenAt(tokens, first).start,
    end: tokenAt(tokens, after - 1).end,
    type,
    value,
    rule,
  });
  if (meaning.is !== 'range' || reading.ends === undefined) return [timex(from, to, reading)];
  const { from: start, to: end } = reading.ends;
  return [
    ...(start ? [timex(from, meaning.cut[0], start)] : []),
    ...(end ? [timex(meaning.cut[1], to, end)] : []),
  ];
}
