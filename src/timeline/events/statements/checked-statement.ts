import type { DateExpression } from '../../model.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { DateInClause } from './noun-with-date.ts';
import { partsOf } from '../joining/parts.ts';
import { hangsOnCondition } from './condition.ts';
import { headsOf, occasionOf, toldOf } from '../joining/deeds.ts';
import { actorsOfSentence, participantsIn } from '../subjects/participants.ts';
import { offsets } from '../grammar/phrase.ts';
import { isCalledOff } from '../plans/plan-called-off.ts';
import { planOf } from '../plans/plan-of.ts';
import { reasons } from '../reasons.ts';
import { matrixOf } from '../grammar/reported-speech.ts';
import { faultOfTitle } from '../titles/sound-title.ts';
import { fitsTense, isState } from './state.ts';
import type { DatedStatement, NoStatement } from './statements.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import type { Statement } from '../titles/title.ts';
import { readVerbGroup, type VerbGroup } from '../grammar/verbs.ts';
import { speakerPronouns, speechVerbs } from '../grammar/words.ts';

/** A statement that may stand on a timeline, or why it may not. */
export function checked(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
  statement: Statement,
  date: DateInClause | null,
): DatedStatement | NoStatement {
  const { terms, sentence } = context;
  const clause = clauses[index];
  const { verb } = statement;
  const matrix = clause?.kind === 'said' && clauses[matrixOf(terms, clauses, index)];
  const group = matrix && readVerbGroup(terms, matrix.verb, matrix.to);
  const denied = group && (group.negated || group.infinitive === 'deny');
  const nobody = /^No (?!fewer|less|more)\p{Ll}/u.test(statement.title);
  if (verb.negated || denied || nobody) return { reason: reasons.didNotHappen };
  const speaks = matrix && speakerPronouns.has(terms[matrix.verb - 1]?.lower ?? '');
  if (statement.speaker || speaks || namesSpeaker(statement.title))
    return { reason: reasons.speaker };
  if (date && !fitsTense(terms, statement, date.at, date.expression)) {
    return { reason: reasons.ofThePresent };
  }
  if (/:["”]?$/.test(sentence) && speechVerbs.has(verb.infinitive)) {
    return { reason: reasons.leadsUp };
  }
  if (date && isState(context, statement, date.expression)) {
    return { reason: reasons.state };
  }
  const liesAhead = date?.expression.direction === 'future';
  if (!liesAhead && isOnceForeseen(terms, verb)) return { reason: reasons.ofTheFuture };
  const past = date?.expression.direction === 'past';
  if (date && verb.planned && looksBack(terms, clause, date.expression)) {
    return { reason: reasons.ofTheFuture };
  }
  const possible = date?.expression.direction && possibility.test(verb.modal ?? '');
  if (possible || /^(?:would|should)$/.test(verb.modal ?? '') || (verb.modal !== null && past)) {
    return { reason: reasons.imagined };
  }
  const fault = faultOfTitle(terms, statement);
  if (fault) return { reason: fault };
  const ahead = verb.planned || verb.modal !== null;
  if ((ahead || liesAhead) && hangsOnCondition(terms, clauses, index))
    return { reason: reasons.onCondition };
  if (liesAhead && isCalledOff(context, clauses, index)) return { reason: reasons.willNotHappen };
  const plan = liesAhead && clause ? planOf(context, clause, statement, date.at) : null;
  if (plan && 'reason' in plan) return plan;
  const heads = plan?.heads ?? headsOf(context, statement);
  const actors = participantsIn(context, statement.from, statement.to, statement.actors);
  return {
    title: plan?.title ?? statement.title,
    actors: actors.length > 0 ? actors : actorsOfSentence(context),
    standsAlone: statement.standsAlone,
    inPassing: asides.has(statement.kind),
    noun: plan?.noun ?? null,
    heads,
    parts: partsOf(context, statement, heads),
    occasion: occasionOf(context, statement),
    told: toldOf(context, statement),
    tense: plan || ahead ? 'ahead' : verb.past ? 'past' : 'present',
    verb: offsets(terms, verb.to - 1, verb.to),
    ...offsets(terms, statement.from, statement.to),
  };
}

/** Kinds of clause that tell of something beside what their sentence is about. */
const asides: ReadonlySet<Clause['kind']> = new Set(['relative', 'participle', 'subordinate']);

/** "Two readers told us …": outside a quotation nobody knows who "us" are. */
function namesSpeaker(title: string): boolean {
  return /\b(?:us|we|our|me|my)\b|\bI (?:am|was|do|don|did|have|had|will|would|think|can|see)/.test(
    title.replace(/[“"][^”"]*[”"]/g, ''),
  );
}

/** "may reopen on Friday", "could be signed next week": what is only possible is no plan. */
const possibility = /^(?:may|might|could)$/;

/** "was originally planned for [August]": what was to be then, and not what happened then. */
function isOnceForeseen(terms: readonly Term[], { voice, past, form, to }: VerbGroup): boolean {
  const foreseen = /^(?:planned|scheduled|slated|foreseen|expected|set|meant|intended)$/.test(form);
  const then = terms[to]?.dated === true && terms[to].lower === 'for';
  return foreseen && past && voice === 'passive' && then;
}

/** "will investigate the massacre four years ago": no plan has such a date. */
function looksBack(
  terms: readonly Term[],
  clause: Clause | undefined,
  { direction, words, date }: DateExpression,
): boolean {
  if (direction !== 'past' || !clause || clause.verb < 0) return false;
  const helping = terms[clause.verb]?.lower ?? '';
  // "was due to open last year": whether it did is not said
  if (/^(?:was|were)$/.test(helping) && date?.precision !== 'day') return true;
  if (/^(?:will|shall|'ll|is|are)$/.test(helping)) return true;
  return helping === 'would' && /\bago\b|^(?:in )?(?:last|previous)\b|\bearlier\b/i.test(words);
}
