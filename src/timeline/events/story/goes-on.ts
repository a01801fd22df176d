import type { Span } from '../../article/index.ts';
import { readClauses, type Clause } from '../grammar/clauses.ts';
import type { Draft } from '../draft.ts';
import { freshNewsOf, namesAnother } from './fresh-news.ts';
import { isMarketMove } from './market.ts';
import { isInAside } from './moved-time.ts';
import { takesUp } from './named-again.ts';
import { isAct } from '../statements/state.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import type { Thread } from './thread.ts';
import { titleOfClause, type Statement } from '../titles/title.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import { isOfThread, whoActs } from './who-acts.ts';
import { displacing, lifeVerbs, retrospects, speechVerbs } from '../grammar/words.ts';

/** Name of the rule that dates a sentence by the happening it goes on with. */
export const goesOnRule = 'story-goes-on';

/** A sentence that goes on with a happening. */
export interface Continuation {
  /** Ids of the actors it names, sorted. */
  actors: string[];
  /** What it goes on with: the thread's happening, or what others speak of. */
  of: Draft;
  /** Whether those of the thread do something, or it is taken up; and not what others do that day. */
  ofTheSame: boolean;
}

/**
 * Whether a sentence goes on with a happening told before it: in a story each simple past, without
 * date words of its own, takes its time from the last (Webber 1988, "Tense as discourse anaphor").
 * Precision first: who did the one must do the other, or the sentence takes the happening up by a
 * noun ("the call", "during the ceremony"); prices go on with prices. What had been done before, what
 * used to be and what is only quoted is not told.
 *
 * @returns `null` when the sentence does not go on with it
 */
export function continuationOf(
  context: SubjectContext,
  thread: Thread,
  elsewhen: readonly Span[],
): Continuation | null {
  const { terms, sentence } = context;
  if (/\?["”’')\]]*$/.test(sentence)) return null;
  const clauses = readClauses(terms);
  for (const [index, clause] of clauses.entries()) {
    if (!/^(?:main|source|resumed|and)$/.test(clause.kind)) continue;
    if (clause.kind === 'and' && sharesPerfect(terms, clauses, index)) continue;
    if (clause.verb < 0 || !isTold(context, clause, elsewhen)) continue;
    const statement = titleOfClause(context, clauses, index);
    if (!statement || !isSimplePast(terms, clause, statement)) continue;
    if (thread.market) {
      const moves = isMarketMove(statement.title) && !namesAnother(thread.draft, terms);
      const actors = [...statement.actors].sort();
      if (moves) return { actors, of: thread.draft, ofTheSame: true };
      continue;
    }
    const { infinitive } = statement.verb;
    const speaks = speechVerbs.has(infinitive) && infinitive !== 'write';
    if (clause.kind === 'source' && !speaks) continue;
    const actors = whoActs(context, clause, statement, thread);
    const known = actors.some((id) => isOfThread(id, thread, context));
    const takenUp = takesUp(terms, clause, statement, thread);
    const ofTheSame =
      takenUp || (known && (speaks ? mayBeSaid(thread) : mayBeDone(thread, statement, sentence)));
    const of = ofTheSame ? thread.draft : known ? null : freshNewsOf(thread, statement, context);
    if (of) return { actors: [...new Set(actors)].sort(), of, ofTheSame };
  }
  return null;
}

/** "had moved troops and said", "has refused to sign and said": one helping verb for both. */
function sharesPerfect(terms: readonly Term[], clauses: readonly Clause[], index: number): boolean {
  const { from, verb } = clauses[index] ?? { from: 0, verb: 0 };
  const first = clauses.slice(0, index).findLast((clause) => clause.verb >= 0);
  const helping = terms[first?.verb ?? -1]?.lower ?? '';
  const own = terms.slice(from + 1, verb).some(({ tags }) => tags.has('Noun'));
  if (own || !/^(?:has|have|had)$/.test(helping)) return false;
  return helping === 'had' || terms[from]?.lower !== 'but';
}

/** After so many sentences that were not of it, nobody remembers a story. */
const longestGap = { said: 12, done: 6, inNewParagraph: 2 };

/** In news what somebody said belongs to the day of the news, also behind background. */
function mayBeSaid({ gap }: Thread): boolean {
  return gap <= longestGap.said;
}

/** What somebody did may be their past: it must follow closely, and not be how a life is told. */
function mayBeDone(thread: Thread, { verb }: Statement, sentence: string): boolean {
  if (thread.away === 'now' || isOfALife(verb, sentence)) return false;
  if ([...thread.draft.vector.heads].some((head) => retrospects.has(head))) return false;
  return thread.gap <= (thread.isNewBlock ? longestGap.inNewParagraph : longestGap.done);
}

/** "grew up in Oslo", "published her first book at 22": how a life or the past of a firm is told. */
export function isOfALife({ infinitive }: VerbGroup, sentence: string): boolean {
  return lifeVerbs.has(infinitive) || biography.test(sentence);
}

/** Words of a stage of life or rank, of counts, and of what came first. */
export const biography =
  /\b(?:(?:was|were) born|(?:made|making) (?:his|her|its|their) name|in an? (?:\p{Ll}+ )?campaign|(?:for|over) (?:two|three|four|five|six|many|several|\d+) (?:winters|summers|springs|seasons)|as an? (?:\p{Ll}+ )?(?:teenager|child|boy|girl|student|pupil|cadet|soldier|recruit|youth|apprentice|novelist|\p{Ll}+ (?:man|woman))|at (?:the age of )?(?:[1-3]\d|six|seven|eight|nine|ten|eleven|twelve)(?=[.,]|$)|(?:in|during|over|throughout) (?:his|her|its|their) (?:\p{Ll}+ )?(?:term|terms|year|years|youth|career|life|childhood|teens|twenties|thirties|presidency|reign|rule|tenure|campaign|campaigns|time|days)|at (?:his|her|its|their) (?:peak|height)|(?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d+) (?:times|terms)|(?:a )?first (?:book|novel|album|film|term|wife|husband|job|shop)|for the (?:first|second|last) time|(?:the|an|his|her|its|their) (?:first|earlier|previous) \p{Ll}+|before (?:he|she|they|it)|took (?:command|office|over|power|charge)|in secret)\b/iu;

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
  const own = elsewhen.filter((date) =>
    speaks
      ? kind !== 'source' && date.start < end && !isQuoted(sentence, date.start)
      : !isInAside(terms, date),
  );
  return own.length === 0 && !isQuoted(sentence, at);
}

/** Whether what stands at an offset is somebody's words in quotation marks. */
export function isQuoted(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  const opened = before.lastIndexOf('“');
  const straight = before.split('"').length - 1;
  // A quotation that opened in an earlier sentence closes in this one.
  const closes = /^(?:[^“]*”|[^"]*[^\s"]"(?=[\s.,;)]|$))/.test(sentence.slice(at));
  return opened > before.lastIndexOf('”') || straight % 2 === 1 || (straight === 0 && closes);
}

/** "met", "was praised": not "had met", "has met", "was meeting", "was", "would meet". */
export function isSimplePast(
  terms: readonly Term[],
  { verb: at }: Clause,
  { verb }: Statement,
): boolean {
  const helped = /^(?:has|have|had|'ve|'d)$/.test(terms[at]?.lower ?? '');
  return verb.past && !helped && isAct(terms, verb);
}
