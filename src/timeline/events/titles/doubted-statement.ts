import { subjectOfClause } from '../subjects/clause-subject.ts';
import type { Clause } from '../grammar/clauses.ts';
import { matrixOf, whatIsSaid } from '../grammar/reported-speech.ts';
import { asTitle } from './shorten.ts';
import { closedApposition, type SubjectContext } from '../subjects/subject-words.ts';
import type { Statement } from './title.ts';
import { inNumber, join, verbWords } from './verb-words.ts';
import { readVerbGroup } from '../grammar/verbs.ts';
import { doubtingVerbs, speakerPronouns } from '../grammar/words.ts';

/**
 * "The union claims that the mill forged a letter": what is only claimed, believed or foretold stays
 * so in the title. `null` for what is stated; by somebody, when who claims it cannot be named.
 */
export function doubtedStatement(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
  to: number,
): Pick<Statement, 'title' | 'standsAlone' | 'speaker'> | 'by somebody' | null {
  const clause = clauses[index];
  const { terms } = context;
  const before = matrixOf(terms, clauses, index);
  const matrix = clauses[before];
  const near = clauses.slice(before + 1, index).every(({ kind }) => kind === 'said');
  if (clause?.kind !== 'said' || !matrix || !near) return null;
  const group = readVerbGroup(terms, matrix.verb, matrix.to);
  if (!doubtingVerbs.has(group.infinitive) || group.negated || group.voice !== 'active')
    return null;
  const named = subjectOfClause(context, clauses, before);
  if (!named?.standsAlone) return 'by somebody';
  const verb = verbWords({ ...group, planned: false, hedge: null }, inNumber(named, group));
  const said = whatIsSaid(context, clauses, index, to).replace(/^(?:(?:and|but|or) )?that /, '');
  const opening = closedApposition(named.words);
  const known = { subject: opening, verb: `${verb} that`, terms: terms.slice(clause.from) };
  return {
    title: asTitle(join(opening, verb, 'that', said), known),
    standsAlone: named.standsAlone,
    speaker: speakerPronouns.has(named.words.toLowerCase()),
  };
}
