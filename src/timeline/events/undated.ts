import type { DateExpression } from '../model.ts';

/** Why the date words of a sentence put nothing on the timeline: a sentence for the editor. */
export function reasonOf(expressions: readonly DateExpression[]): string {
  const first = expressions.find(({ kind }) => kind !== 'reference');
  if (!first) return '';
  const words = `“${first.words}”`;
  if (first.kind === 'duration') return `${words} says how long, not when.`;
  if (first.kind === 'set') return `${words} says how often, not when.`;
  if (first.date === null) return first.warning ?? `${words} can mean more than one date.`;
  const bounds: Partial<Record<DateExpression['relation'], string>> = {
    since: 'says since when',
    until: 'says until when',
    before: 'says before when',
    after: 'says after when',
  };
  const bound = bounds[first.relation];
  return bound
    ? `${words} ${bound}, not when something happened.`
    : 'No statement goes with the date.';
}
