import type { Clause } from './clauses.ts';
import type { SubjectContext } from './subject-words.ts';
import type { Statement } from './title.ts';
import { readVerbGroup } from './verbs.ts';
import { set } from './words.ts';

/** Whether a sentence says of a plan that it will not come about. */

/** "cancelled the visit planned for Friday", "called off". */
export function isCancelled({ terms }: SubjectContext, { verb }: Statement): boolean {
  if (cancelling.has(verb.infinitive)) return true;
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
    return off || cancelling.has(group.infinitive) || deferring.has(group.infinitive);
  });
}

const cancelling = set('cancel abandon scrap drop scratch prevent avoid');

const deferring = set('postpone delay adjourn defer suspend');
