import { daysBetween } from '../../dates/index.ts';
import type { Actor, ActorMention, DateExpression, Day, Sentence } from '../../model.ts';
import { readClauses } from '../grammar/clauses.ts';
import type { Draft } from '../draft.ts';
import { mayBeOfFreshNews } from './fresh-news.ts';
import { continuationOf, type Continuation } from './goes-on.ts';
import { isMarketMove, mayBeMarketMove } from './market.ts';
import { movesTime } from './moved-time.ts';
import { isNewsOfItsDay, oldestNews } from './news-of-its-day.ts';
import { actorsOfSentence } from '../subjects/participants.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import { headOf } from '../joining/actions.ts';
import { definite } from './named-again.ts';
import { infinitiveOf } from '../grammar/verb-inflection.ts';
import { isOfThread } from './who-acts.ts';
import { firms, occasions, stateVerbs } from '../grammar/words.ts';

/** The happening an article tells at the moment, with those who take part in it. */
export interface Thread {
  draft: Draft;
  /** Whether it is what a market did that day: no story of those it quotes, but of other prices. */
  market: boolean;
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
  /** Whether that is another than the one in which the story was last told. */
  isNewBlock: boolean;
  /** How many sentences have gone by since it was last told. */
  gap: number;
  /** What the article told first. */
  lead: Draft;
  /** What it told of the latest day so far, the first of it first: others speak of that. */
  latest: readonly [Draft, ...Draft[]];
}

/**
 * The thread that a report opens: a happening of one day that is the article's news; the one before
 * goes on when the day is the same. `null` for a plan, a coarser date, what lies further back, what
 * the sentence only mentions, and prices within a story.
 */
export function threadOf(
  draft: Draft,
  published: Day,
  context: SubjectContext,
  { blockIndex }: Sentence,
  before: Thread | null,
): Thread | null {
  const market = isMarketMove(draft.title);
  if (draft.inPassing || (market && before && !before.market)) return null;
  const { status, precision, approximate, earliest, actors } = draft.report;
  if (status !== 'reported' || precision !== 'day' || earliest === null) return null;
  if (approximate && !isNewsOfItsDay(draft)) return null;
  const age = daysBetween(earliest, published);
  if (age < 0 || age > oldestNews) return null;
  const goesOn = before?.draft.report.date === draft.report.date ? before : null;
  return {
    draft,
    market,
    actors: new Set([...(goesOn?.actors ?? []), ...actors, ...actorsOfSentence(context)]),
    ...centersAfter(context, mainVerb(context.terms)?.start ?? 0, goesOn),
    away: null,
    block: blockIndex,
    isNewBlock: false,
    gap: 0,
    lead: before?.lead ?? draft,
    latest: before ? latestOf(before.latest, draft) : [draft],
  };
}

/** The news of the latest day, when another report is read. */
function latestOf(latest: Thread['latest'], draft: Draft): Thread['latest'] {
  const [a, b] = [draft.report.earliest ?? '', latest[0].report.earliest ?? ''];
  return a > b ? [draft] : a === b ? [...latest, draft] : latest;
}

/** The thread after a sentence that opened no other, and what it tells of it, if it does. */
export function follow(
  thread: Thread,
  context: SubjectContext,
  { blockIndex }: Sentence,
  expressions: readonly DateExpression[],
): { thread: Thread; told: Continuation | null } {
  const now = enter(thread, blockIndex);
  const moved = expressions.filter((one) => movesTime(one, context.sentence));
  const told = continuationOf(context, now, moved);
  const verb = mainVerb(context.terms);
  const past = tellsOfThePast(verb) && !(verb && stateVerbs.has(infinitiveOf(verb)));
  const isOlder = expressions.some(
    ({ kind, direction }) => kind === 'date' && direction === 'past',
  );
  // What those of the story did and what was not told of it happened some other time.
  const theirs = context.mentions.some(({ actor }) => now.actors.has(actor));
  const left = past && !told && (isOlder || theirs || opensWithPronoun(context));
  const away = told ? null : left ? 'now' : now.away && (past ? now.away : 'lately');
  const actors = told?.ofTheSame ? new Set([...now.actors, ...told.actors]) : now.actors;
  const since = told ? { gap: 0, isNewBlock: false } : { gap: now.gap + 1 };
  const centers = centersAfter(context, verb?.start ?? 0, now);
  return { thread: { ...now, ...since, ...centers, actors, away }, told };
}

function enter(thread: Thread, block: number): Thread {
  return block === thread.block ? thread : { ...thread, away: null, block, isNewBlock: true };
}

/** What a sentence says before its words are tagged. */
interface Untagged {
  sentence: Sentence;
  mentions: readonly ActorMention[];
  actorOf(id: string): Actor | undefined;
}

/**
 * Whether a sentence without date words could go on with a thread at all. Tagging is dear, and most
 * sentences name nobody of the thread and take nothing of it up.
 */
export function mayFollow(thread: Thread, { sentence, mentions, actorOf }: Untagged): boolean {
  if (thread.market) return mayBeMarketMove(sentence.text);
  if (mayBeOfFreshNews(thread, sentence.text)) return true;
  if (mentions.some(({ actor }) => isOfThread(actor, thread, { actorOf }))) return true;
  const given = thread.person === null ? undefined : actorOf(thread.person)?.name.split(' ')[0];
  const words = sentence.text.match(/\p{L}+/gu) ?? [];
  return words.some((word, at) => {
    const lower = word.toLowerCase();
    if (lower === 'he' || lower === 'she' || word === given) return thread.person !== null;
    const lead = words.slice(Math.max(0, at - 4), at);
    if (occasions.has(lower) && lead.some((before) => /^(?:at|during|in)$/i.test(before))) {
      return true;
    }
    if (!lead.slice(-2).some((before) => definite.test(before.toLowerCase()))) return false;
    if (firms.has(lower)) return thread.body !== null;
    return thread.draft.vector.heads.has(headOf(lower));
  });
}

/** The thread after a sentence that cannot have gone on with it. */
export function passBy(thread: Thread, untagged: Untagged): Thread {
  const now = enter(thread, untagged.sentence.blockIndex);
  return { ...now, ...centersAfter(untagged, 0, now), gap: now.gap + 1 };
}

/**
 * Whom "he" and which organisation "the company" would mean in the next sentence: the one that stands
 * before the verb of this one (Grosz, Joshi and Weinstein 1995, "Centering"), or the only one it
 * names; as before when it names none.
 *
 * @param verb where the main verb starts, in UTF-16 units; 0 where it is not known
 */
function centersAfter(
  { mentions, actorOf }: Pick<SubjectContext, 'mentions' | 'actorOf'>,
  verb: number,
  before: Pick<Thread, 'person' | 'body'> | null,
): Pick<Thread, 'person' | 'body'> {
  const centerOf = (kind: Actor['kind'], last: string | null): string | null => {
    const named = mentions.filter(({ actor }) => actorOf(actor)?.kind === kind);
    const subjects = named.filter(({ end }) => end <= verb);
    const [id = null, ...others] = new Set(
      (subjects.length > 0 ? subjects : named).map(({ actor }) => actor),
    );
    return id === null ? last : others.length > 0 ? null : id;
  };
  return {
    person: centerOf('person', before?.person ?? null),
    body: centerOf('organisation', before?.body ?? null),
  };
}

/** The finite verb of the main clause. */
function mainVerb(terms: readonly Term[]): Term | undefined {
  const main = readClauses(terms).find(({ kind, verb }) => kind === 'main' && verb >= 0);
  return main && terms[main.verb];
}

function opensWithPronoun({ sentence }: SubjectContext): boolean {
  return /^(?:he|she|they)\b/i.test(sentence);
}

function tellsOfThePast(verb: Term | undefined): boolean {
  return verb?.tags.has('PastTense') === true || /^(?:was|were|had|did)$/.test(verb?.lower ?? '');
}
