import type { DateExpression } from '../model.ts';
import { reasons, withWords, type ReasonTemplate } from './reasons.ts';

/** What a report or an event without a date has in its place. */
export const undated = {
  date: null,
  earliest: null,
  latest: null,
  precision: 'none',
  approximate: false,
} as const;

/** Why the date words of a sentence put nothing on the timeline: a sentence for the editor. */
export function reasonOf(expressions: readonly DateExpression[]): string {
  const first = expressions.find(({ kind }) => kind !== 'reference');
  if (!first) return '';
  const { kind, words, date, warning, relation } = first;
  if (kind === 'duration') return withWords(reasons.howLong, words);
  if (kind === 'set') return withWords(reasons.howOften, words);
  if (date === null) return warning ?? withWords(reasons.ambiguous, words);
  const bounds: Partial<Record<DateExpression['relation'], ReasonTemplate>> = {
    since: reasons.since,
    until: reasons.until,
    before: reasons.before,
    after: reasons.after,
  };
  return withWords(bounds[relation] ?? reasons.noStatement, words);
}
