import { antecedentOf } from '../subjects/clause-antecedent.ts';
import { subjectOfClause } from '../subjects/clause-subject.ts';
import type { Clause } from '../grammar/clauses.ts';
import { phrase } from '../grammar/phrase.ts';
import { nameSubject } from '../subjects/subject.ts';
import { statementOf } from '../statements/statement-of.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Statement } from './title.ts';
import { readVerbGroup, type VerbGroup } from '../grammar/verbs.ts';
import { results, set } from '../grammar/words.ts';

/**
 * Puts what a participle behind a clause states as a title, with the subject of that clause or the
 * noun it describes: "X, arriving in Y on Sunday". `null` where neither can be named.
 *
 * @param index of the clause that the participle opens
 */
export function titleOfParticiple(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): Statement | null {
  const clause = clauses[index];
  const before = clauses.slice(0, index).findLastIndex(({ verb, kind }, at) => {
    return (verb >= 0 && kind !== 'source') || (at === index - 1 && kind === 'main');
  });
  const opener = context.terms[clause?.from ?? 0];
  // "a letter dated 4 May": what it is called, not what was done to it
  if (results.has(opener?.lower ?? '')) return titleOfResult(context, clauses, index);
  if (opener?.lower === 'dated') return null;
  const stated = (clauses[before]?.verb ?? -1) >= 0;
  const described = opener?.tags.has('PastTense') === true && stated;
  const subject =
    before < 0
      ? null
      : described
        ? antecedentOf(context, clauses[index - 1])
        : subjectOfClause(context, clauses, before);
  if (!clause || !subject) return null;
  const group = readVerbGroup(context.terms, clause.from, clause.to);
  const ends = context.terms[clause.from]?.tags.has('Gerund') || /ing$/.test(group.form);
  const verb: VerbGroup = { ...group, voice: ends ? 'active' : 'passive' };
  const { kind, from, to } = clause;
  const rest = phrase(context.sentence, context.terms, verb.to, to);
  return statementOf(subject, verb, rest, { kind, from, to }, context.terms.slice(verb.to));
}

/** "…, prompting the union to call a strike in May": what somebody was brought to do. */
function titleOfResult(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): Statement | null {
  const { terms, sentence } = context;
  const clause = clauses[index];
  const main = clauses.slice(0, index).findLast(({ verb }) => verb >= 0);
  if (!clause || !main || !causing.has(terms[clause.from]?.lower ?? '')) return null;
  const to = terms.findIndex(({ lower }, at) => at > clause.from && lower === 'to');
  if (to < 0 || to >= clause.to || !terms[to + 1]?.tags.has('Infinitive')) return null;
  const { past, planned, modal } = readVerbGroup(terms, main.verb, main.to);
  const subject = nameSubject(context, { ...clause, from: clause.from + 1, verb: to });
  const says = terms.slice(to, clause.to).some(({ lower }) => lower === 'that');
  if (!past || planned || modal !== null || !subject || says) return null;
  const verb: VerbGroup = { ...readVerbGroup(terms, to + 1, clause.to), past: true };
  const { kind, from, to: end } = clause;
  const rest = phrase(sentence, terms, verb.to, end);
  return statementOf(subject, verb, rest, { kind, from: from + 1, to: end });
}

/** What is brought about by these is done. */
const causing = set('prompting forcing causing leading compelling driving');
