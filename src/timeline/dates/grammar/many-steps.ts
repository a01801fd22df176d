import type { Unit } from '../lexicon/lexeme.ts';
import type { Match } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { duration } from './durations.ts';
import { readCount } from './numbers.ts';

/** Steps in several units ("a year and two days ago"), and back from what a sentence has just dated. */

/** "…, a day after the roof fell": the words without their "after". */
export function readBeforeThat(unit: Unit, count: number, to: number): Match | null {
  const length = duration(count, unit);
  if (!Number.isInteger(count) || !units.includes(unit) || length.is !== 'duration') return null;
  return { to, meaning: { is: 'beforeThat', unit, count, value: length.value } };
}

/** Whether a comma or a dash stands before the words. */
export function setsOff(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at - 1);
  return lower === ',' || lower === '–' || lower === '—';
}

/** "a year and two days ago", "ten years, a month and a day later": in several units, the largest first. */
export function readManySteps(tokens: readonly Token[], at: number): Match | null {
  const first = readUnits(tokens, at);
  if (first === null) return null;
  const steps = [first.step];
  let { to } = first;
  for (;;) {
    const comma = tokenAt(tokens, to).lower === ',' ? 1 : 0;
    const and = tokenAt(tokens, to + comma).lower === 'and' ? 1 : 0;
    const next = comma + and > 0 ? readUnits(tokens, to + comma + and) : null;
    const unit = steps.at(-1)?.unit ?? 'day';
    if (next === null || units.indexOf(next.step.unit) <= units.indexOf(unit)) break;
    steps.push(next.step);
    to = next.to;
  }
  const way = ways.get(tokenAt(tokens, to).lower);
  if (way === undefined || steps.length === 1 || tokenAt(tokens, to + 1).lower === 'than') {
    return null;
  }
  return { to: to + 1, meaning: { is: 'manySteps', steps, ...way } };
}

const ways = new Map<string, { sign: 1 | -1; lean: 'publication' | 'focus' }>([
  ['ago', { sign: -1, lean: 'publication' }],
  ['earlier', { sign: -1, lean: 'focus' }],
  ['later', { sign: 1, lean: 'focus' }],
]);

const units: readonly Unit[] = ['decade', 'year', 'month', 'week', 'day'];

/** "two days": a whole number of units. */
function readUnits(
  tokens: readonly Token[],
  at: number,
): { to: number; step: { unit: Unit; count: number } } | null {
  const count = readCount(tokens, at);
  if (!count?.value || !Number.isInteger(count.value) || count.value > 1000) return null;
  const { unit } = tokenAt(tokens, count.to).lexeme;
  if (unit === undefined || !units.includes(unit)) return null;
  return { to: count.to + 1, step: { unit, count: count.value } };
}
