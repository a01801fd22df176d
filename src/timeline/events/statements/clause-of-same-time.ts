import type { Clause } from '../grammar/clauses.ts';
import { readVerbGroup } from '../grammar/verbs.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import { isAct } from './state.ts';

/** A date in one clause is that of another, where "when" or "as" joins the two. */

/**
 * "Nine people drowned when their boat sank on Monday": who "they" are stands in the main clause, and
 * what that tells was on the same date. Its index, or -1.
 */
export function mainOfSameTime(
  { terms }: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): number {
  const clause = clauses[index];
  if (clause?.kind !== 'subordinate' || clause.verb < 0) return -1;
  if (!/^(?:when|as|after)$/.test(terms[clause.from]?.lower ?? '')) return -1;
  const leans = /^(?:he|she|it|they|his|her|its|their)$/.test(terms[clause.from + 1]?.lower ?? '');
  const main = clauses[index - 1];
  if (!leans || main?.kind !== 'main' || main.verb < 0) return -1;
  const group = readVerbGroup(terms, main.verb, main.to);
  const dated = terms.slice(main.from, main.to).some((term) => term.dated);
  return !dated && group.past && isAct(terms, group) ? index - 1 : -1;
}

/**
 * "The mistake happened on Monday, when two parcels arrived": a verb that only says that something took
 * place leaves to the "when" behind it what it was. The index of that clause, or -1.
 */
export function whenOfHappening(
  { terms }: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): number {
  const [clause, next] = clauses.slice(index, index + 2);
  if (clause?.kind !== 'main' || clause.verb < 0 || next?.kind !== 'subordinate') return -1;
  if (terms[next.from]?.lower !== 'when' || next.verb < 0) return -1;
  const happening = readVerbGroup(terms, clause.verb, clause.to);
  const empty = /^(?:happen|occur|come|begin|start)$/.test(happening.infinitive);
  const group = readVerbGroup(terms, next.verb, next.to);
  const rest = terms.slice(happening.to, clause.to).some(({ dated }) => !dated);
  const fact = happening.past && !happening.negated && group.past && isAct(terms, group);
  return empty && !rest && fact ? index + 1 : -1;
}
