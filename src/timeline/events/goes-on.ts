import { daysBetween } from '../dates/index.ts';
import type { Span } from '../article/index.ts';
import type { Actor, DateExpression, Day, Sentence } from '../model.ts';
import { stemOf } from './background.ts';
import { readClauses, type Clause } from './clauses.ts';
import type { Draft } from './draft.ts';
import type { SubjectContext } from './subject-words.ts';
import type { Term } from './terms.ts';
import { titleOfClause, type Statement } from './title.ts';
import { headOf } from './vector.ts';
import { displacing, firms, happenings, occasions, speechVerbs, stateVerbs } from './words.ts';

/** Name of the rule that dates a sentence by the happening it goes on with. */
export const goesOnRule = 'story-goes-on';

/** The happening an article tells at the moment, with those who take part in it. */
export interface Thread {
  draft: Draft;
  /** Ids of the actors who have done something in it so far. */
  actors: ReadonlySet<string>;
  /** The person the last sentences were about, whom "he" would mean; `null` when unclear. */
  person: string | null;
  /** The organisation they were about, which "the company" would mean; `null` when unclear. */
  body: string | null;
  /**
   * Whether the story has turned to an older time: `now` just before, `lately` when what stands
   * between does not tell of the past.
   */
  away: 'now' | 'lately' | null;
  /** Paragraph of the last sentence; a new one takes the story up again. */
  block: number;
}

/** How many days old a happening may be to be an article's own news, not its background. */
const oldestNews = 14;

/**
 * The thread that a report opens: a happening of one day that is the article's news; the one before
 * goes on when the day is the same. `null` for a plan, a coarser date and what lies further back.
 */
export function threadOf(
  draft: Draft,
  published: Day,
  context: SubjectContext,
  { blockIndex }: Sentence,
  before: Thread | null,
): Thread | null {
  const { status, precision, approximate, earliest, actors } = draft.report;
  if (status !== 'reported' || precision !== 'day' || approximate || earliest === null) return null;
  const age = daysBetween(earliest, published);
  if (age < 0 || age > oldestNews) return null;
  const goesOn = before?.draft.report.date === draft.report.date ? before : null;
  const named = context.mentions.map(({ actor }) => actor);
  return {
    draft,
    actors: new Set([...(goesOn?.actors ?? []), ...actors, ...named]),
    ...centersAfter(context, goesOn),
    away: null,
    block: blockIndex,
  };
}

/** The thread after a sentence that opened no other, and the actors it was told of, if it was. */
export function follow(
  thread: Thread,
  context: SubjectContext,
  { blockIndex }: Sentence,
  expressions: readonly DateExpression[],
): { thread: Thread; told: string[] | null } {
  const now = blockIndex === thread.block ? thread : { ...thread, away: null, block: blockIndex };
  const told = continuationOf(context, now, expressions.filter(movesTime));
  const isOlder = expressions.some(
    ({ kind, direction }) => kind === 'date' && direction === 'past',
  );
  const past = tellsOfThePast(context.terms);
  const away =
    isOlder && past && !told ? 'now' : told ? null : now.away && (past ? now.away : 'lately');
  const actors = told ? new Set([...now.actors, ...told]) : now.actors;
  return { thread: { ...now, actors, away, ...centersAfter(context, now) }, told };
}

/**
 * Whether a sentence goes on with a happening told before it: in a story each simple past, without
 * date words of its own, takes its time from the last (Webber 1988, "Tense as discourse anaphor").
 * Precision first: who did the one must do the other, or the sentence takes the happening up by a
 * noun ("the call", "during the ceremony"); what had been done before, what used to be and what is
 * only quoted is not told.
 *
 * @returns ids of the actors it names, sorted; `null` when the sentence does not go on with it
 */
function continuationOf(
  context: SubjectContext,
  thread: Thread,
  elsewhen: readonly Span[],
): string[] | null {
  const { terms, sentence } = context;
  if (/\?["”’')\]]*$/.test(sentence)) return null;
  const clauses = readClauses(terms);
  for (const [index, clause] of clauses.entries()) {
    if (clause.kind !== 'main' && clause.kind !== 'source') continue;
    if (clause.verb < 0 || !isTold(context, clause, elsewhen)) continue;
    const statement = titleOfClause(context, clauses, index);
    if (!statement || !isSimplePast(terms, clause, statement)) continue;
    const speaks = speechVerbs.has(statement.verb.infinitive);
    if (clause.kind === 'source' && !speaks) continue;
    const actors = whoActs(context, clause, statement, thread);
    const known = actors.some((id) => isOfThread(id, thread, context));
    const takenUp = isSubjectOfThread(terms, clause, thread) || isOnOccasion(terms, clause);
    const returns =
      takenUp || thread.away === null || (known && (speaks || thread.away === 'lately'));
    if ((known || takenUp) && returns) return [...new Set(actors)].sort();
  }
  return null;
}

/**
 * Whom "he" and which organisation "the company" would mean in the next sentence: the one that stands
 * before the verb of this one (Grosz, Joshi and Weinstein 1995, "Centering"), or the only one it
 * names; as before when it names none.
 */
function centersAfter(
  { terms, mentions, actorOf }: SubjectContext,
  before: Pick<Thread, 'person' | 'body'> | null,
): Pick<Thread, 'person' | 'body'> {
  const main = readClauses(terms).find(({ kind, verb }) => kind === 'main' && verb >= 0);
  const verb = terms[main?.verb ?? 0]?.start ?? 0;
  const centerOf = (kind: Actor['kind']): string | null | undefined => {
    const named = mentions.filter(({ actor }) => actorOf(actor)?.kind === kind);
    const subjects = named.filter(({ end }) => end <= verb);
    const ids = new Set((subjects.length > 0 ? subjects : named).map(({ actor }) => actor));
    return ids.size === 0 ? undefined : ids.size === 1 ? [...ids][0] : null;
  };
  const [person, body] = [centerOf('person'), centerOf('organisation')];
  return {
    person: person === undefined ? (before?.person ?? null) : person,
    body: body === undefined ? (before?.body ?? null) : body,
  };
}

function tellsOfThePast(terms: readonly Term[]): boolean {
  const main = readClauses(terms).find(({ kind, verb }) => kind === 'main' && verb >= 0);
  const verb = main && terms[main.verb];
  return verb?.tags.has('PastTense') === true || /^(?:was|were|had|did)$/.test(verb?.lower ?? '');
}

/** Whether the article itself tells a clause: not in quotation marks, not moved to another time. */
function isTold(
  { terms, sentence }: SubjectContext,
  { kind, from, to, verb }: Clause,
  elsewhen: readonly Span[],
): boolean {
  const moved = terms.slice(from, to).filter(({ lower }) => displacing.has(lower));
  if (moved.some(({ start }) => !isQuoted(sentence, start))) return false;
  if (terms[verb - 1]?.lower === 'first') return false;
  const at = terms[verb]?.start ?? 0;
  const end = terms[to - 1]?.end ?? 0;
  const speaks = speechVerbs.has(terms[verb]?.lower ?? '');
  // What is said may be of any time; a source at the end has nothing to do with the dates before it.
  const own = elsewhen.filter((date) => !speaks || (kind === 'main' && date.start < end));
  return own.length === 0 && !isQuoted(sentence, at);
}

/** Whether date words say another time than the story's; how long and "now" do not. */
function movesTime({ kind, timex }: DateExpression): boolean {
  return (
    kind === 'date' || kind === 'set' || (kind === 'reference' && timex.value !== 'PRESENT_REF')
  );
}

function isQuoted(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  const opened = before.lastIndexOf('“');
  const straight = before.split('"').length - 1;
  // A quotation that opened in an earlier sentence closes in this one.
  const closes = /^(?:[^“]*”|[^"]*[^\s"]"(?=[\s.,;)]|$))/.test(sentence.slice(at));
  return opened > before.lastIndexOf('”') || straight % 2 === 1 || (straight === 0 && closes);
}

/** "met", "was praised": not "had met", "has met", "was meeting", "was", "would meet". */
function isSimplePast(terms: readonly Term[], { verb: at }: Clause, { verb }: Statement): boolean {
  if (!verb.past || verb.planned || verb.modal !== null || verb.negated) return false;
  if (/^(?:has|have|had|'ve|'d)$/.test(terms[at]?.lower ?? '')) return false;
  if (verb.voice === 'progressive' || verb.infinitive === 'be' || verb.infinitive === 'have') {
    return false;
  }
  return !stateVerbs.has(verb.infinitive);
}

/** Who stands before the verb of a clause, or in the passive behind "by"; or whom "he" means. */
function whoActs(
  { terms, mentions, actorOf }: SubjectContext,
  clause: Clause,
  statement: Statement,
  { person, body }: Thread,
): string[] {
  const from = terms[clause.from]?.start ?? 0;
  const to = terms[clause.to - 1]?.end ?? 0;
  const verb = terms[clause.verb]?.start ?? 0;
  const inClause = mentions.filter(({ start, end }) => start >= from && end <= to);
  const inverted = clause.kind === 'source';
  const subjects = inClause.filter(({ end }) => inverted || end <= verb).map(({ actor }) => actor);
  const by = terms.slice(statement.verb.to, clause.to).find(({ lower }) => lower === 'by');
  const agents = inClause.filter(({ start }) => by && start > by.start).map(({ actor }) => actor);
  const acting = statement.verb.voice === 'passive' ? [...subjects, ...agents] : subjects;
  if (acting.length > 0) return [...new Set([...statement.actors, ...acting])];
  if (statement.actors.length > 0) return statement.actors;
  const subject = terms
    .slice(clause.from, clause.verb)
    .filter(({ tags, lower }) => !tags.has('Adverb') && lower !== 'the')
    .map(({ lower }) => lower);
  const [only, ...others] = subject;
  if (only === undefined || others.length > 0) return [];
  if (firms.has(only)) return body === null ? [] : [body];
  const given = person === null ? '' : (actorOf(person)?.name.split(' ')[0] ?? '').toLowerCase();
  return person !== null && (only === 'he' || only === 'she' || only === given) ? [person] : [];
}

/** Whether an actor has acted in the thread, or is what the articles call a person of one that has. */
function isOfThread(id: string, { actors }: Thread, { actorOf }: SubjectContext): boolean {
  if (actors.has(id)) return true;
  const actor = actorOf(id);
  if (actor?.kind !== 'person') return false;
  return [...actors].some((other) => {
    const body = actorOf(other);
    return body !== undefined && body.kind !== 'person' && serves(actor, body);
  });
}

/** "Apple's chief executive", "the Peruvian president": whether the description names the body. */
function serves({ described }: Actor, { name, aliases }: Actor): boolean {
  const names = [name, ...aliases].map((one) => one.toLowerCase());
  return described.some(({ words }) => {
    const lower = ` ${words.toLowerCase()} `;
    return names.some(
      (one) =>
        lower.includes(` ${one} `) || lower.includes(` ${one}'`) || lower.includes(` ${one}’`),
    );
  });
}

/** "The call lasted …", "both talks ended …": a definite noun for what the thread is about. */
function isSubjectOfThread(
  terms: readonly Term[],
  { from, verb }: Clause,
  { draft }: Thread,
): boolean {
  const subject = terms.slice(from, verb);
  const opener = subject.findIndex(({ lower }) => definite.test(lower));
  const nouns = subject.slice(opener + 1).filter(({ tags }) => tags.has('Noun'));
  const [noun] = nouns;
  if (opener < 0 || nouns.length !== 1 || !noun) return false;
  return draft.vector.heads.has(headOf(stemOf(noun.lower)));
}

/** "During the ceremony, …", "at the event": the sentence says itself that it goes on. */
function isOnOccasion(terms: readonly Term[], { to }: Clause): boolean {
  return terms.slice(0, to).some(({ lower }, at) => {
    if (!/^(?:at|during|in)$/.test(lower) || !definite.test(terms[at + 1]?.lower ?? ''))
      return false;
    let head = at + 2;
    while (isCommonNoun(terms[head + 1])) head++;
    const noun = terms[head]?.lower ?? '';
    return head < to && (occasions.has(noun) || (lower !== 'in' && happenings.has(noun)));
  });
}

function isCommonNoun(term: Term | undefined): boolean {
  return term?.tags.has('Noun') === true && !term.tags.has('ProperNoun') && term.before === ' ';
}

const definite = /^(?:the|this|that|both|these|his|her|their)$/;
