import type { Clause } from '../grammar/clauses.ts';
import { phrase } from '../grammar/phrase.ts';
import { nameSubject } from '../subjects/subject.ts';
import { statementOf } from './statement-of.ts';
import type { Subject, SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import type { Statement } from '../titles/title.ts';
import { readVerbGroup, type VerbGroup } from '../grammar/verbs.ts';
import { auxiliaries, set } from '../grammar/words.ts';

/**
 * What a participle before the main clause states of that clause's subject: "Founded in 1976, the
 * firm …", "Having won the election in May, she …", "After winning the election in May, she …".
 *
 * `null` where no participle opens the clause, or where it only says how the main clause came about:
 * "Speaking on Monday, she …", "Asked on Monday, she …" have one date for both.
 *
 * @param index of the clause that the participle opens
 * @param dateAt index of the first term of the date
 */
export function statementOfOpening(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
  dateAt: number,
): Statement | null {
  const clause = nearDate(context, clauses[index], dateAt);
  const at = clause ? participleOf(context, clause) : -1;
  const subject = at < 0 ? null : subjectAfter(context, clauses, index);
  if (!clause || !subject) return null;
  const { terms, sentence } = context;
  const group = readVerbGroup(terms, at, clause.to);
  const passive = terms[at]?.tags.has('PastTense') === true && at === clause.from;
  const verb: VerbGroup = {
    ...group,
    voice: passive ? 'passive' : 'active',
    past: true,
    number: null,
  };
  const rest = phrase(sentence, terms, verb.to, clause.to);
  return statementOf(subject, verb, rest, { kind: 'participle', from: at, to: clause.to });
}

/** "After touring Oslo on Monday | and meeting the king on Tuesday": of two gerunds the first has the first date. */
function nearDate(
  { terms }: SubjectContext,
  clause: Clause | undefined,
  dateAt: number,
): Clause | undefined {
  const joint = clause
    ? terms.findIndex(({ lower }, at) => {
        const next = terms[at + 1];
        return (
          at > dateAt && at < clause.to && lower === 'and' && next?.tags.has('Gerund') === true
        );
      })
    : -1;
  return clause && joint > 0 ? { ...clause, to: joint } : behindJoint(terms, clause, dateAt);
}

/** "After touring Oslo | and meeting the king on Tuesday": the second has the second date. */
function behindJoint(
  terms: readonly Term[],
  clause: Clause | undefined,
  dateAt: number,
): Clause | undefined {
  if (!clause || !earlier.has(terms[clause.from]?.lower ?? '')) return clause;
  const joint = terms.findLastIndex(({ lower }, at) => {
    const gerund = terms[at + 1]?.tags.has('Gerund') === true;
    return at > clause.from && at < dateAt && lower === 'and' && gerund;
  });
  return joint < 0 ? clause : { ...clause, from: joint };
}

/** Index of the participle that opens a clause and is not of one time with the main verb; or -1. */
function participleOf({ terms }: SubjectContext, { from }: Clause): number {
  const [first, second] = terms.slice(from, from + 2);
  if (!first || first.dated) return -1;
  if (first.lower === 'having') return second?.tags.has('PastTense') ? from + 1 : -1;
  if (earlier.has(first.lower) || first.lower === 'and')
    return second?.tags.has('Gerund') ? from + 1 : -1;
  const past = first.tags.has('PastTense') && !auxiliaries.has(first.lower);
  return past && from === 0 && !questioned.has(first.lower) ? from : -1;
}

/** Prepositions behind which a gerund tells of something that was done before. */
const earlier = set('after since upon');

/** Participles that go with what the main clause says, and share its date. */
const questioned = set(
  'asked questioned pressed interviewed reached contacted quoted speaking compared given faced based',
);

/** The subject of the main clause after an introduction. */
function subjectAfter(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): Subject | null {
  const main = clauses.slice(index + 1).find(({ kind }) => kind === 'main');
  return main ? nameSubject(context, main.verb < 0 ? { ...main, verb: main.to } : main) : null;
}
