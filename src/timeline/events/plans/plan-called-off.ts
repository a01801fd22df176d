import type { Clause } from '../grammar/clauses.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import type { Statement } from '../titles/title.ts';
import { readVerbGroup, type VerbGroup } from '../grammar/verbs.ts';
import { cancelling, deferring } from '../grammar/verb-forms.ts';
import { set } from '../grammar/words.ts';

/** Whether a sentence says of a plan that it will not come about. */

/** "cancelled the visit planned for Friday", "called off". */
export function isCancelled({ terms }: SubjectContext, { verb }: Statement): boolean {
  if (ends(verb.infinitive)) return true;
  return verb.infinitive === 'call' && terms[verb.to]?.lower === 'off';
}

/** "postponed the tour, which was due to begin on Friday": the sentence itself says that it will not. */
export function isCalledOff(
  { terms }: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): boolean {
  const clause = clauses[index];
  if (clause?.kind !== 'relative') return false;
  if (!/^(?:was|were|had)$/.test(terms[clause.verb]?.lower ?? '')) return false;
  return clauses.some(({ kind, verb, to }) => {
    if (verb < 0 || kind === 'relative') return false;
    const group = readVerbGroup(terms, verb, to);
    const off = /^(?:call|put)$/.test(group.infinitive) && terms[group.to]?.lower === 'off';
    const { infinitive } = group;
    return off || ends(infinitive) || deferring.has(infinitive) || holdingUp.has(infinitive);
  });
}

/**
 * "called off Thursday's strike", "Friday's vote was put off": the date beside the noun is that of the
 * plan, which did not come about on it.
 *
 * @param at index of a term of the noun
 */
export function isOfWhatIsCalledOff(terms: readonly Term[], clause: Clause, at: number): boolean {
  if (clause.verb < 0) return false;
  const group = readVerbGroup(terms, clause.verb, clause.to);
  if (group.negated || group.modal !== null) return false;
  if (wayOff(terms, group, clause) === null) return false;
  return group.voice === 'passive' ? at < clause.verb : at >= group.to;
}

/** In which way a clause says that something will not be, or not on its day; `null` for most. */
export function wayOff(
  terms: readonly Term[],
  { infinitive, to }: VerbGroup,
  clause: Clause,
): 'called off' | 'put off' | null {
  if (cancelling.has(infinitive)) return 'called off';
  if (deferring.has(infinitive)) return 'put off';
  const near = terms.slice(to, Math.min(clause.to, to + 6));
  if (!near.some(({ lower }) => lower === 'off')) return null;
  return infinitive === 'call' ? 'called off' : infinitive === 'put' ? 'put off' : null;
}

function ends(infinitive: string): boolean {
  return cancelling.has(infinitive) || ending.has(infinitive);
}

/** Verbs that say of a plan, beside what always says so, that it will not come about. */
const ending = set('drop scratch prevent avoid');

/** Verbs that say, beside those, that it will not on its day. */
const holdingUp = set('delay adjourn suspend');
