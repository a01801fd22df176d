import type { DateExpression } from '../model.ts';
import type { Clause } from './clauses.ts';
import { nounBeforeDate, nounOfPerfect, nounOfSubject, type NounEvent } from './noun-event.ts';
import type { SubjectContext } from './subject-words.ts';
import type { Term } from './terms.ts';
import { readVerbGroup } from './verbs.ts';
import { settings } from './words.ts';

/** The words that date a clause, and the index of their first term. */
export interface DateInClause {
  at: number;
  expression: DateExpression;
}

/**
 * The happening right before a date that it belongs to. Of a plan the date is the verb's ("is to rule
 * on the walkout on Tuesday"), and so is that of an occasion on which something was done ("pleaded
 * guilty at an earlier hearing in May").
 */
export function nounWithDate(
  context: SubjectContext,
  clause: Clause,
  { at, expression }: DateInClause,
): NounEvent | null {
  const { terms } = context;
  const noun =
    nounOfSubject(context, clause, at) ??
    (isPerfect(terms, clause) && expression.direction === 'past'
      ? nounOfPerfect(context, clause, at)
      : null) ??
    nounBeforeDate(context, clause, at);
  if (!noun || clause.verb < 0) return noun;
  const { planned, modal } = readVerbGroup(terms, clause.verb, clause.to);
  if (expression.direction === 'future' && (planned || modal) && clause.verb < noun.from)
    return null;
  const bare = noun.title.split(' ').length < 2;
  const occasion = { start: noun.from, head: noun.to - 1 };
  return bare && clause.verb < noun.from && isSetting(terms, occasion) ? null : noun;
}

/** "The Aug. 2 invasion changed the market": what is past when its sentence is written lies not ahead. */
export function isPastBehind(
  { terms }: SubjectContext,
  { verb, to }: Clause,
  nounEnd: number,
  expression: DateExpression | null,
): boolean {
  if (expression?.direction !== 'future' || verb < nounEnd) return false;
  const { past, planned, modal } = readVerbGroup(terms, verb, to);
  return past && !planned && modal === null;
}

/** "has started": nothing told like this has a date that is over. */
function isPerfect(terms: readonly Term[], { verb, to }: Clause): boolean {
  if (!/^(?:has|have)$/.test(terms[verb]?.lower ?? '')) return false;
  const { past, infinitive } = readVerbGroup(terms, verb, to);
  return past && infinitive !== 'have';
}

/** "at Monday's conference, the minister …": what was done on an occasion was done on its date. */
export function isSetting(
  terms: readonly Term[],
  { start, head }: { start: number; head: number },
): boolean {
  const preposition = terms[start - 1]?.lower ?? '';
  return /^(?:at|in|during)$/.test(preposition) && settings.has(terms[head]?.lower ?? '');
}
