import type { DateExpression } from '../model.ts';
import { readClauses, type Clause } from './clauses.ts';
import { focusWithin } from './focus.ts';
import { nounAfterDate } from './noun-event.ts';
import { singular } from './noun-phrase.ts';
import { isPastBehind, isSetting, nounWithDate, type DateInClause } from './noun-with-date.ts';
import { statementOfObject, statementOfParticipleBehind } from './noun-statements.ts';
import { statementOfOpening } from './opening-participle.ts';
import { isCleft } from './openings.ts';
import { ownerOfDate, qualifiedByDate } from './owner.ts';
import { actorsOfSentence, participantsIn } from './participants.ts';
import { phrase } from './phrase.ts';
import { planOf } from './plan-of.ts';
import { asTitle } from './shorten.ts';
import { matrixOf } from './reported-speech.ts';
import { isImpersonalTag } from './speech.ts';
import { faultOfTitle } from './sound-title.ts';
import { fitsTense, isState } from './state.ts';
import type { SubjectContext } from './subject-words.ts';
import type { Term } from './terms.ts';
import { titleOfClause, type Statement } from './title.ts';
import { readVerbGroup } from './verbs.ts';
import { happenings, lightVerbs, speakerPronouns, speechVerbs, utterances } from './words.ts';
import { reasons, withWords } from './reasons.ts';

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
  /** Two words or more for the occasion: "memorial service" in "attended the memorial service". */
  occasion?: string | null;
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
  if (/\?["”’')\]]*$/.test(sentence)) return { reason: reasons.question };
  const question = /\?["”’]/.exec(sentence);
  if (question && expression && expression.start < question.index) {
    return { reason: reasons.question };
  }
  const clauses = readClauses(terms);
  const dateAt = expression
    ? terms.findIndex(({ start, end }) => start < expression.end && end > expression.start)
    : terms.findIndex(({ dated }) => !dated);
  if (dateAt < 0) return { reason: reasons.onlyDate };
  const index = beforeImpersonalSource(terms, clauses, clauseOfDate(context, clauses, dateAt));
  const clause = clauses[index];
  if (!clause) return { reason: reasons.nothingToDate };

  const inside = clauses.findIndex(({ from, to }) => dateAt >= from && dateAt < to);
  const date = expression && { at: dateAt, expression };
  const opening = expression && statementOfOpening(context, clauses, inside, dateAt);
  if (opening) return checked(context, clauses, inside, opening, date);
  if (expression) {
    const behind = statementOfParticipleBehind(context, clause, dateAt);
    if (behind) return checked(context, clauses, index, behind, date);
    const spoken = inside !== index && isUtterance(terms, clauses[inside] ?? clause);
    const reason = spoken ? null : ownerOfDate(terms, clause, dateAt, expression);
    if (reason) return { reason };
  }
  const described = expression ? qualifiedByDate(terms, clause, dateAt) : null;
  const ofDay = expression?.date?.precision === 'day';
  const qualified = described && ofDay && isSetting(terms, described) ? null : described;
  const named = qualified && nounAfterDate(context, clause, qualified);
  if (qualified && !named) {
    const head = terms[qualified.head]?.text ?? '';
    return { reason: withWords(reasons.which, expression?.words ?? '', head) };
  }
  if (/^according$/i.test(terms[clause.from]?.lower ?? '')) {
    return { reason: reasons.ofSource };
  }
  const noun = named ?? (date ? nounWithDate(context, clause, date) : null);
  if (noun && isPastBehind(context, clause, noun.to, expression)) {
    return { reason: reasons.aheadOfThePast };
  }
  if (noun && /^(?:its|his|her|their|our|my|your)\b/i.test(noun.title)) {
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
      ...offsets(context, noun.from, noun.to),
    };
  }
  return statementOfClause(context, clauses, index, date);
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

/** A statement that may stand on a timeline, or why it may not. */
function checked(
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
  if (verb.negated || denied) return { reason: reasons.didNotHappen };
  const speaks = matrix && speakerPronouns.has(terms[matrix.verb - 1]?.lower ?? '');
  if (statement.speaker || speaks || namesSpeaker(statement.title))
    return { reason: reasons.speaker };
  if (date && !fitsTense(statement, date.at, date.expression)) {
    return { reason: reasons.ofThePresent };
  }
  if (/:["”]?$/.test(sentence) && speechVerbs.has(verb.infinitive)) {
    return { reason: reasons.leadsUp };
  }
  if (date && isState(context, statement, date.expression)) {
    return { reason: reasons.state };
  }
  const past = date?.expression.direction === 'past';
  if (date && verb.planned && looksBack(terms, clause, date.expression)) {
    return {
      reason: reasons.ofTheFuture,
    };
  }
  if (verb.modal === 'would' || verb.modal === 'should' || (verb.modal !== null && past)) {
    return { reason: reasons.imagined };
  }
  const fault = faultOfTitle(terms, statement);
  if (fault) return { reason: fault };
  const ahead = verb.planned || verb.modal !== null;
  const liesAhead = date?.expression.direction === 'future';
  const plan = liesAhead && clause ? planOf(context, clause, statement, date.at) : null;
  if (plan && 'reason' in plan) return plan;
  const actors = participantsIn(context, statement.from, statement.to, statement.actors);
  return {
    title: plan?.title ?? statement.title,
    actors: actors.length > 0 ? actors : actorsOfSentence(context),
    standsAlone: statement.standsAlone,
    inPassing: asides.has(statement.kind),
    noun: plan?.noun ?? null,
    heads: plan?.heads ?? headsOf(context, statement),
    occasion: occasionOf(context, statement),
    tense: plan || ahead ? 'ahead' : verb.past ? 'past' : 'present',
    ...offsets(context, statement.from, statement.to),
  };
}

/** "Two readers told us …": outside a quotation nobody knows who "us" are. */
function namesSpeaker(title: string): boolean {
  return /\b(?:us|we|our|me|my)\b|\bI (?:am|was|do|don|did|have|had|will|would|think|can|see)/.test(
    title.replace(/[“"][^”"]*[”"]/g, ''),
  );
}

/** "will investigate the massacre four years ago": no plan has such a date. */
function looksBack(
  terms: readonly Term[],
  clause: Clause | undefined,
  { direction, words }: DateExpression,
): boolean {
  if (direction !== 'past' || !clause || clause.verb < 0) return false;
  const helping = terms[clause.verb]?.lower ?? '';
  if (/^(?:will|shall|'ll|is|are)$/.test(helping)) return true;
  return helping === 'would' && /\bago\b|^(?:in )?(?:last|previous)\b|\bearlier\b/i.test(words);
}

/** "hold talks", "launch an invasion": the noun says what was done. */
function headsOf(context: SubjectContext, statement: Statement): string[] {
  const { verb } = statement;
  if (!lightVerbs.has(verb.infinitive)) return [verb.infinitive];
  return wordsOfOccasion(context, statement)
    .filter(({ tags }) => tags.has('Noun'))
    .map(({ lower }) => lower);
}

/** "memorial service" in "a memorial service will be held" and "attended the memorial service". */
function occasionOf(context: SubjectContext, statement: Statement): string | null {
  if (!lightVerbs.has(statement.verb.infinitive)) return null;
  const words = wordsOfOccasion(context, statement).map(({ lower }) => lower);
  return words.length > 1 ? words.join(' ') : null;
}

/** The adjectives and nouns that a light verb leaves it to, up to the next verb or preposition. */
function wordsOfOccasion({ terms }: SubjectContext, { verb, from, to }: Statement): Term[] {
  const words: Term[] = [];
  for (const term of verb.voice === 'passive'
    ? terms.slice(from, verb.to)
    : terms.slice(verb.to, to)) {
    const { tags, dated } = term;
    if (dated || tags.has('Preposition') || tags.has('Verb')) break;
    if (tags.has('Noun') || tags.has('Adjective')) words.push(term);
  }
  return words;
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

/**
 * The clause a date belongs to. One that opens the sentence belongs to the main clause, which may
 * start behind what else opens it; one beside a subject belongs to the verb, which may come only
 * behind what describes that: "On Monday Norvik, which makes pumps, bought …".
 */
function clauseOfDate(
  { terms }: SubjectContext,
  clauses: readonly Clause[],
  dateAt: number,
): number {
  const index = clauses.findIndex(({ from, to }) => dateAt >= from && dateAt < to);
  const clause = clauses[index];
  if (!clause) return index;
  // "Asked on Monday, she said …": the participle that opens the sentence is not its verb.
  const participle = clause.verb === clause.from && terms[clause.verb]?.tags.has('PastTense');
  const opens =
    clause.kind === 'introduction' &&
    (clause.verb < 0 || participle === true || isUtterance(terms, clause));
  const introduced =
    clause.kind === 'said' && clause.verb < 0 && clauses[index + 1]?.kind === 'said';
  const onlyDate = terms.slice(clause.from, clause.to).every(({ dated }) => dated);
  const cleft = isCleft(terms, clause.from, clause.to);
  let next = index;
  if (opens || introduced || onlyDate || cleft) {
    next++;
    while (isVerblessOpening(clauses[next])) next++;
    if (next >= clauses.length) return index;
  }
  if (clauses[next]?.kind !== 'main' || (clauses[next]?.verb ?? 0) >= 0) return next;
  const resumed = clauses.findIndex(
    ({ kind, verb }, at) => at > next && kind === 'resumed' && verb >= 0,
  );
  return resumed < 0 ? next : resumed;
}

/** "In a statement released on Monday, she denied it": what is said in it is said on its date. */
function isUtterance(terms: readonly Term[], { from, verb }: Clause): boolean {
  const noun = terms[verb - 1];
  return (
    /^(?:in|according)$/.test(terms[from]?.lower ?? '') &&
    terms[verb]?.tags.has('PastTense') === true &&
    utterances.has(noun?.lower ?? '')
  );
}

function isVerblessOpening(clause: Clause | undefined): boolean {
  return (
    clause !== undefined &&
    clause.verb < 0 &&
    (clause.kind === 'introduction' || clause.kind === 'participle')
  );
}

/** "…, it was reported on Monday": nobody says it, so that what was reported is the statement. */
function beforeImpersonalSource(
  terms: readonly Term[],
  clauses: readonly Clause[],
  index: number,
): number {
  const clause = clauses[index];
  if (clause?.kind !== 'source' || !isImpersonalTag(terms, clause.from)) return index;
  const told = clauses.slice(0, index).findLastIndex(({ verb }) => verb >= 0);
  return told < 0 ? index : told;
}

/** "There was an explosion at a plant": the noun says what happened. */
function existence(context: SubjectContext, { verb: at, to }: Clause): DatedStatement | null {
  const { terms, sentence } = context;
  if (at < 1 || terms[at - 1]?.lower !== 'there') return null;
  const verb = readVerbGroup(terms, at, to);
  if (verb.infinitive !== 'be' || verb.negated || verb.modal) return null;
  const end = terms.findIndex(({ tags, lower }, index) => {
    return index >= verb.to && (tags.has('Preposition') || lower === 'that');
  });
  const head = terms.slice(verb.to, end < 0 ? to : end).findLast(({ dated }) => !dated);
  if (!head || !(happenings.has(head.lower) || happenings.has(head.lower.replace(/s$/, '')))) {
    return null;
  }
  const title = asTitle(phrase(sentence, terms, verb.to, to).replace(/^an?\s+/i, ''));
  if (title.split(' ').length < fewestWords) return null;
  return {
    title,
    standsAlone: true,
    noun: singular(head),
    heads: [singular(head)],
    tense: verb.planned ? 'ahead' : verb.past ? 'past' : 'present',
    actors: participantsIn(context, verb.to, to),
    ...offsets(context, verb.to, to),
  };
}

/** Kinds of clause that tell of something beside what their sentence is about. */
const asides: ReadonlySet<Clause['kind']> = new Set(['relative', 'participle', 'subordinate']);

/** A noun alone says too little. */
const fewestWords = 3;

/** "17 February: talks in Riyadh": no verb, but a noun that names a happening. */
function nounAlone(context: SubjectContext, clause: Clause): DatedStatement | NoStatement {
  const { terms, sentence } = context;
  const words = terms.slice(clause.from, clause.to).filter(({ dated }) => !dated);
  const noun = words.find(({ lower }) => happenings.has(lower));
  if (!noun || readClauses(terms).some(({ verb }) => verb >= 0))
    return { reason: reasons.nobodyDid };
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
