import type { Span } from '../../article/index.ts';
import type { DateExpression } from '../../model.ts';
import { checked } from './checked-statement.ts';
import { mainOfSameTime, whenOfHappening } from './clause-of-same-time.ts';
import { clauseOfDate, isUtterance } from './clause-of-date.ts';
import { readClauses, type Clause } from '../grammar/clauses.ts';
import { isImagined, opensWithCondition } from './condition.ts';
import { focusWithin } from '../subjects/focus.ts';
import { existence, nounAlone } from './named-happening.ts';
import type { Parts } from '../joining/parts.ts';
import { nounAfterDate } from './noun-event.ts';
import { statementOfObject, statementOfParticipleBehind } from './noun-statements.ts';
import { isDateOfVerb, isPastBehind, nounWithDate, type DateInClause } from './noun-with-date.ts';
import { statementOfOpening } from './opening-participle.ts';
import { ownerOfDate } from './owner.ts';
import { participantsIn } from '../subjects/participants.ts';
import { offsets } from '../grammar/phrase.ts';
import { isOfWhatIsCalledOff } from '../plans/plan-called-off.ts';
import { qualifiedByDate } from './qualified-noun.ts';
import { reasons, withWords } from '../reasons.ts';
import {
  beforeThatRule,
  clauseBeforeThat,
  isAgain,
  statementOfGerundBehind,
  statementOfSource,
} from './second-dates.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import { titleOfClause } from '../titles/title.ts';

/** What a sentence states about one date. */
export interface DatedStatement {
  title: string;
  standsAlone: boolean;
  /** Whether the sentence only mentions it beside what it tells: in a relative clause, say. */
  inPassing?: boolean;
  /** The happening's noun when a noun carries the date. */
  noun: string | null;
  tense: 'past' | 'present' | 'ahead';
  /** The words that say what was done: the verb, or the noun that a verb such as "hold" takes. */
  heads: string[];
  /** The verb of what somebody says was done, or "will" be, or "not". */
  told?: string | null;
  /** Whom and what it is about, by the part they take; absent where no verb tells it. */
  parts?: Parts;
  /** Two words or more for the occasion: "memorial service" in "attended the memorial service". */
  occasion?: string | null;
  /** Ids of the actors who take part, sorted. */
  actors: string[];
  /** Where the verb that tells it stands; absent where a noun does. */
  verb?: Span;
  /** UTF-16 offsets in the sentence of the stretch that makes the statement. */
  start: number;
  end: number;
}

/** Why date words give no event: a sentence for the editor. */
export interface NoStatement {
  reason: string;
}

/**
 * Finds what happened on a date of a sentence: the clause the date stands in, or the noun it belongs
 * to. Questions, conditions, negations and what is only imagined are not statements.
 *
 * @param expression the date's words; `null` where what dates the sentence stands outside of it
 */
export function statementAt(
  context: SubjectContext,
  expression: DateExpression | null,
): DatedStatement | NoStatement {
  const { terms, sentence } = context;
  if (/\?["”’')\]]*$/.test(sentence)) return { reason: reasons.question };
  const question = /\?["”’]/.exec(sentence);
  if (question && expression && expression.start < question.index) {
    return { reason: reasons.question };
  }
  if (isImagined(terms)) return { reason: reasons.imagined };
  if (opensWithCondition(terms) && terms[0]?.lower !== 'if') {
    return { reason: reasons.onCondition };
  }
  const clauses = readClauses(terms);
  const dateAt = expression
    ? terms.findIndex(({ start, end }) => start < expression.end && end > expression.start)
    : terms.findIndex(({ dated }) => !dated);
  if (dateAt < 0) return { reason: reasons.onlyDate };
  if (expression?.rule === beforeThatRule) {
    const before = clauseBeforeThat(terms, clauses, expression);
    if (before < 0) return { reason: withWords(reasons.onlyMentioned, expression.words) };
    return statementOfClause(context, clauses, before, { at: dateAt, expression });
  }
  const index = clauseOfDate(terms, clauses, dateAt);
  const clause = clauses[index];
  if (!clause) return { reason: reasons.nothingToDate };

  const inside = clauses.findIndex(({ from, to }) => dateAt >= from && dateAt < to);
  const date = expression && { at: dateAt, expression };
  const opening = expression && statementOfOpening(context, clauses, inside, dateAt);
  if (opening) return checked(context, clauses, inside, opening, date);
  if (date) {
    const ofDay = expression?.date?.precision === 'day';
    const gerund = statementOfGerundBehind(context, clauses, index, { at: dateAt, ofDay });
    if (gerund) return checked(context, clauses, index, gerund, date);
  }
  if (expression) {
    const source = statementOfSource(context, clauses, index, dateAt);
    if (source) return checked(context, clauses, index, source, date);
    const behind = statementOfParticipleBehind(context, clause, dateAt);
    if (behind) return checked(context, clauses, index, behind, date);
    const spoken = inside !== index && isUtterance(terms, clauses[inside] ?? clause);
    const reason = spoken ? null : ownerOfDate(terms, clause, dateAt, expression);
    if (reason) return { reason };
  }
  const described = expression ? qualifiedByDate(terms, clause, dateAt) : null;
  const qualified =
    described && date && isDateOfVerb(terms, clause, described, date) ? null : described;
  const named = qualified && nounAfterDate(context, clause, qualified);
  if (qualified && isOfWhatIsCalledOff(terms, clause, qualified.head)) {
    return { reason: reasons.willNotHappen };
  }
  if (qualified && !named) {
    const head = terms[qualified.head]?.text ?? '';
    return { reason: withWords(reasons.which, expression?.words ?? '', head) };
  }
  if (/^according$/i.test(terms[clause.from]?.lower ?? '')) {
    return { reason: reasons.ofSource };
  }
  const ofVerb = described !== null && qualified === null;
  const noun = named ?? (date && !ofVerb ? nounWithDate(context, clause, date) : null);
  const beside = date && date.at < clause.verb ? date.at : (noun?.from ?? -1);
  if (beside >= 0 && isOfWhatIsCalledOff(terms, clause, beside)) {
    const opens = date !== null && terms.slice(clause.from, date.at).every(({ dated }) => dated);
    if (!opens) return { reason: reasons.willNotHappen };
  }
  if (noun && isPastBehind(context, clause, noun.to, expression)) {
    return { reason: reasons.aheadOfThePast };
  }
  if (noun && /(?:^|\bof )(?:its|his|her|their|our|my|your)\b/i.test(noun.title)) {
    return { reason: reasons.ofMentioned };
  }
  if (noun && noun.title.split(' ').length < 2) {
    return { reason: reasons.tooBare };
  }
  if (noun) {
    return {
      title: noun.title,
      standsAlone: noun.standsAlone,
      noun: noun.noun,
      heads: [noun.noun],
      tense: expression?.direction === 'future' ? 'ahead' : 'past',
      actors: participantsIn(context, noun.from, noun.to),
      ...offsets(terms, noun.from, noun.to),
    };
  }
  const own = statementOfClause(context, clauses, index, date);
  const main = 'reason' in own ? mainOfSameTime(context, clauses, index) : -1;
  const told = main < 0 && 'reason' in own ? whenOfHappening(context, clauses, index) : main;
  const shared = told < 0 ? own : statementOfClause(context, clauses, told, date);
  const stated = 'reason' in shared ? own : shared;
  if ('reason' in stated || !isAgain(terms, dateAt) || /(?:\bagain|…)$/.test(stated.title))
    return stated;
  return { ...stated, title: `${stated.title} again` };
}

/** What one clause of a sentence states, dated by words in it or by none. */
export function statementOfClause(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
  date: DateInClause | null,
): DatedStatement | NoStatement {
  const { terms } = context;
  const clause = clauses[index];
  if (!clause) return { reason: reasons.nothingToDate };
  if (/^(?:if|unless)$/.test(terms[clause.from]?.lower ?? '')) {
    return { reason: reasons.condition };
  }
  const thereIs = existence(context, clause);
  if (thereIs) return thereIs;
  const statement =
    titleOfClause(withFocus(context, whereSubjectStands(clauses, index)), clauses, index) ??
    statementOfObject(context, clauses, index);
  return statement ? checked(context, clauses, index, statement, date) : nounAlone(context, clause);
}

/** "The company, which Norvik owns, had a loss": its subject was named before what describes it. */
function whereSubjectStands(clauses: readonly Clause[], index: number): { from: number } {
  const clause = clauses[index] ?? { from: 0, kind: 'main' };
  const open = clauses.slice(0, index).findLast(({ kind, verb }) => {
    return verb < 0 && (kind === 'main' || kind === 'said');
  });
  return clause.kind === 'resumed' && open ? open : clause;
}

/** A pronoun in a later clause means whom the sentence itself names before whom the last one named. */
function withFocus(context: SubjectContext, clause: { from: number }): SubjectContext {
  const start = context.terms[clause.from]?.start ?? 0;
  const mentions = context.mentions.filter(({ end }) => end <= start);
  const head = { text: context.sentence.slice(0, start), mentions };
  const focus = focusWithin(context.focus, head, context.actorOf);
  // A noun of this sentence may be what "it" means.
  const own = context.terms
    .slice(0, clause.from)
    .some(({ dated, tags }) => !dated && tags.has('Noun'));
  return { ...context, focus, ...(own && { subjectBefore: () => null }) };
}
