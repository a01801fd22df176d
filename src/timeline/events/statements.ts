import type { DateExpression } from '../model.ts';
import { readClauses, type Clause } from './clauses.ts';
import { nounBeforeDate } from './noun-event.ts';
import { actorsOfSentence, participantsIn } from './participants.ts';
import { phrase } from './phrase.ts';
import { asTitle } from './shorten.ts';
import type { SubjectContext } from './subject.ts';
import { titleOfClause, type Statement } from './title.ts';
import { happenings, lightVerbs } from './words.ts';

/** What a sentence states about one date. */
export interface DatedStatement {
  title: string;
  standsAlone: boolean;
  /** The happening's noun when a noun carries the date. */
  noun: string | null;
  tense: 'past' | 'present' | 'ahead';
  /** The words that say what was done: the verb, or the noun that a verb such as "hold" takes. */
  heads: string[];
  /** Ids of the actors who take part, sorted. */
  actors: string[];
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
 */
export function statementAt(
  context: SubjectContext,
  expression: DateExpression | null,
): DatedStatement | NoStatement {
  const { terms, sentence } = context;
  if (/\?["”’')\]]*$/.test(sentence)) return { reason: 'The sentence is a question.' };
  const clauses = readClauses(terms);
  const dateAt = expression
    ? terms.findIndex(({ start, end }) => start < expression.end && end > expression.start)
    : terms.findIndex(({ dated }) => !dated);
  if (dateAt < 0) return { reason: 'Nothing but the date stands here.' };
  const index = clauseOfDate(context, clauses, dateAt);
  const clause = clauses[index];
  if (!clause) return { reason: 'The sentence has no statement to date.' };

  const noun = expression ? nounBeforeDate(context, clause, dateAt) : null;
  if (noun) {
    return {
      title: noun.title,
      standsAlone: noun.standsAlone,
      noun: noun.noun,
      heads: [noun.noun],
      tense: 'past',
      actors: participantsIn(context, noun.from, noun.to),
      ...offsets(context, noun.from, noun.to),
    };
  }
  if (/^(?:if|unless)$/.test(terms[clause.from]?.lower ?? '')) {
    return { reason: 'The sentence names the date in a condition.' };
  }
  const statement = titleOfClause(withAntecedents(context, clause), clauses, index);
  if (!statement) return nounAlone(context, clause);
  const { verb } = statement;
  if (verb.negated) return { reason: 'The sentence says that it did not happen.' };
  if (verb.modal === 'would' || verb.modal === 'should') {
    return { reason: 'The sentence only imagines or demands it.' };
  }
  const actors = participantsIn(context, statement.from, statement.to, statement.actors);
  return {
    title: statement.title,
    actors: actors.length > 0 ? actors : actorsOfSentence(context),
    standsAlone: statement.standsAlone,
    noun: null,
    heads: headsOf(context, statement),
    tense: verb.planned || verb.modal ? 'ahead' : verb.past ? 'past' : 'present',
    ...offsets(context, statement.from, statement.to),
  };
}

/** "hold talks", "launch an invasion": the noun says what was done. */
function headsOf({ terms }: SubjectContext, { verb, to }: Statement): string[] {
  if (!lightVerbs.has(verb.infinitive)) return [verb.infinitive];
  const nouns: string[] = [];
  for (const { lower, tags, dated } of terms.slice(verb.to, to)) {
    if (dated || tags.has('Preposition') || tags.has('Verb')) break;
    if (tags.has('Noun')) nouns.push(lower);
  }
  return nouns;
}

/** A pronoun in a later clause means persons of the sentence itself before those of the last one. */
function withAntecedents(context: SubjectContext, clause: Clause): SubjectContext {
  const start = context.terms[clause.from]?.start ?? 0;
  const before = context.mentions.filter(({ end }) => end <= start);
  const actors = [...new Set(before.map(({ actor }) => actor))];
  const named = actors.flatMap((id) => context.actorOf(id) ?? []);
  return named.length > 0 ? { ...context, antecedents: named } : context;
}

/** A date that opens the sentence belongs to the clause after it. */
function clauseOfDate(
  { terms }: SubjectContext,
  clauses: readonly Clause[],
  dateAt: number,
): number {
  const index = clauses.findIndex(({ from, to }) => dateAt >= from && dateAt < to);
  const clause = clauses[index];
  const opens = clause?.kind === 'introduction' && clause.verb < 0;
  const onlyDate = clause && terms.slice(clause.from, clause.to).every(({ dated }) => dated);
  return (opens || onlyDate) && index + 1 < clauses.length ? index + 1 : index;
}

/** "17 February: talks in Riyadh": no verb, but a noun that names a happening. */
function nounAlone(context: SubjectContext, clause: Clause): DatedStatement | NoStatement {
  const { terms, sentence } = context;
  const words = terms.slice(clause.from, clause.to).filter(({ dated }) => !dated);
  const noun = words.find(({ lower }) => happenings.has(lower));
  if (clause.verb >= 0 || !noun)
    return { reason: 'No statement of who did what goes with the date.' };
  return {
    title: asTitle(phrase(sentence, terms, clause.from, clause.to).replace(/^(?:the|an?)\s+/i, '')),
    standsAlone: words.length > 1,
    noun: noun.lower,
    heads: [noun.lower],
    tense: 'present',
    actors: participantsIn(context, clause.from, clause.to),
    ...offsets(context, clause.from, clause.to),
  };
}

function offsets({ terms }: SubjectContext, from: number, to: number) {
  return { start: terms[from]?.start ?? 0, end: terms[to - 1]?.end ?? 0 };
}
