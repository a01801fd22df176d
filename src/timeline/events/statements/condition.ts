import type { Clause } from '../grammar/clauses.ts';
import type { Term } from '../grammar/terms.ts';
import { set } from '../grammar/words.ts';

/**
 * Whether a plan hangs on a condition, before it or behind it in its sentence: "If the vote passes, the
 * bridge will open", "will open unless it rains". It may never come about, and is no event of its own.
 */
export function hangsOnCondition(
  terms: readonly Term[],
  clauses: readonly Clause[],
  index: number,
): boolean {
  if (opensWithCondition(terms)) return true;
  const { from = 0 } = clauses[index] ?? {};
  return terms.some((_, at) => at > from && isCondition(terms, at));
}

/**
 * Whether a sentence only imagines: "Had she won on Sunday, he would have resigned". What is told behind
 * such an opening did not come about, either.
 */
export function isImagined(terms: readonly Term[]): boolean {
  const [first, second] = terms;
  if (!first || !second || !/^(?:had|were|should)$/.test(first.lower)) return false;
  const subject = second.tags.has('Noun') || second.tags.has('Determiner');
  return subject && terms.some(({ before }) => /,/.test(before));
}

/** Whether a sentence opens with a condition: "Provided that the council agrees, …". */
export function opensWithCondition(terms: readonly Term[]): boolean {
  const opener = terms[0]?.lower ?? '';
  return isCondition(terms, 0) || /^(?:should|assuming|supposing)$/.test(opener);
}

/** "if", but not "even if", "as if" and "asked if"; "provided that", "in case of", "as long as". */
function isCondition(terms: readonly Term[], at: number): boolean {
  const word = terms[at]?.lower ?? '';
  const next = terms[at + 1]?.lower ?? '';
  const third = terms[at + 2]?.lower ?? '';
  const before = terms[at - 1];
  switch (word) {
    case 'unless':
      return true;
    case 'if':
      return (
        !/^(?:even|as)$/.test(before?.lower ?? '') &&
        !asking.has(before?.lower ?? '') &&
        !(hopes.has(next) || hopes.has(third))
      );
    case 'provided':
    case 'providing':
      return next === 'that' || (at > 0 && /,/.test(terms[at]?.before ?? ''));
    case 'in':
      return (next === 'case' && third !== 'and') || (next === 'the' && third === 'event');
    case 'as':
    case 'so':
      return next === 'long' && third === 'as';
    default:
      return false;
  }
}

/** Behind these "if" asks, and is no condition. */
const asking = set(
  'ask asks asked see sees saw know knows knew wonder wonders wondered decide decided',
);

/** "if expectations hold", "if all goes well": what is expected anyway. */
const hopes = set(
  'all everything things expectations plans schedule timetable possible necessary confirmed anything',
);
