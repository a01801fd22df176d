import type { DateExpression } from '../../model.ts';
import type { Clause } from '../grammar/clauses.ts';
import { nounBeforeDate, nounOfPerfect, nounOfSubject, type NounEvent } from './noun-event.ts';
import { nounOverDate } from './parted-noun.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import { readVerbGroup } from '../grammar/verbs.ts';
import { contests, set, settings } from '../grammar/words.ts';

/** The words that date a clause, and the index of their first term. */
export interface DateInClause {
  at: number;
  expression: DateExpression;
}

/**
 * The happening right before a date that it belongs to. Of a plan the date is the verb's ("is to rule
 * on the walkout on Tuesday"), and so is that of an occasion on which something was done ("pleaded
 * guilty at an earlier hearing in May").
 */
export function nounWithDate(
  context: SubjectContext,
  clause: Clause,
  { at, expression }: DateInClause,
): NounEvent | null {
  const { terms } = context;
  const noun =
    nounOfSubject(context, clause, at) ??
    nounOverDate(context, clause, at) ??
    (isPerfect(terms, clause) && expression.direction === 'past'
      ? nounOfPerfect(context, clause, at)
      : null) ??
    nounBeforeDate(context, clause, at);
  if (!noun || clause.verb < 0) return noun;
  const { planned, modal } = readVerbGroup(terms, clause.verb, clause.to);
  if (expression.direction === 'future' && (planned || modal) && clause.verb < noun.from)
    return null;
  const bare = noun.title.split(' ').length < 2;
  const occasion = { start: noun.from, head: noun.to - 1 };
  if (!bare || clause.verb > noun.from) return noun;
  // "was convicted of murder on Monday": what no article makes one happening has no date of its own
  const specific = ['Determiner', 'Possessive'].some(
    (tag) => terms[noun.from]?.tags.has(tag) || terms[noun.from - 1]?.tags.has(tag),
  );
  return !specific || isSetting(terms, clause, occasion) ? null : noun;
}

/** "congratulated its rival in an advertisement printed in Monday's papers", "wrote in Monday's edition" */
function isPrinted(
  terms: readonly Term[],
  { start, head }: { start: number; head: number },
): boolean {
  const at = [start, start - 1].find((index) => terms[index]?.lower === 'in') ?? 0;
  const told = /^(?:published|printed|advertised|carried|reported|quoted|wrote|said|argued)$/;
  const paper = /^(?:papers?|newspapers?|editions?|issues?)$/;
  return told.test(terms[at - 1]?.lower ?? '') && paper.test(terms[head]?.lower ?? '');
}

/** "The Aug. 2 invasion changed the market": what is past when its sentence is written lies not ahead. */
export function isPastBehind(
  { terms }: SubjectContext,
  { verb, to }: Clause,
  nounEnd: number,
  expression: DateExpression | null,
): boolean {
  if (expression?.direction !== 'future' || verb < nounEnd) return false;
  const { past, planned, modal } = readVerbGroup(terms, verb, to);
  return past && !planned && modal === null;
}

/** "has started": nothing told like this has a date that is over. */
function isPerfect(terms: readonly Term[], { verb, to }: Clause): boolean {
  if (!/^(?:has|have)$/.test(terms[verb]?.lower ?? '')) return false;
  const { past, infinitive } = readVerbGroup(terms, verb, to);
  return past && infinitive !== 'have';
}

/**
 * "at Monday's conference, the minister …", "took 37 percent in Saturday's ballot": what was done on an
 * occasion was done on its date. But who is "a candidate in Saturday's ballot" may say so on another
 * day, and "a place in Sunday's final" is won before.
 */
export function isSetting(
  terms: readonly Term[],
  clause: Clause,
  { start, head }: { start: number; head: number },
): boolean {
  const { from, verb } = clause;
  const at = [start, start - 1].find((index) => within.test(terms[index]?.lower ?? ''));
  const what = terms[head]?.lower ?? '';
  if (at === undefined || !(settings.has(what) || contests.has(what))) return false;
  // A preposition that was taken for one of the date is lost to the title.
  if (terms[at]?.dated) return false;
  if (contests.has(what) && isComment(terms, clause, at)) return false;
  const noun = terms[at - 1];
  const ofSubject = at < verb && at > from && noun?.tags.has('Noun') === true && !noun.dated;
  return !(ofSubject && !/,/.test(terms[at]?.before ?? '')) && !awaiting.has(noun?.lower ?? '');
}

/** "fell after a defeat in Sunday's vote", "criticised the count in Sunday's vote": that may come later. */
function isComment(terms: readonly Term[], { verb, to }: Clause, at: number): boolean {
  if (verb < 0 || at < verb) return false;
  const group = readVerbGroup(terms, verb, to);
  const why = terms.slice(group.to, at).some(({ lower }, index) => {
    return reasonLeads.has(lower) && !(index === 0 && group.infinitive === 'vote');
  });
  return why || commenting.has(group.infinitive);
}

const reasonLeads = set('after over about following since before despite amid for because');

const commenting = set(
  'criticise criticize praise condemn welcome blame fine ban suspend charge investigate question dispute hail celebrate ' +
    'mourn discuss review analyse analyze accuse complain say tell announce report describe recall regret contest admit ' +
    'deny be have',
);

const within = /^(?:at|in|during)$/;

/**
 * Whether a date that qualifies a noun is that of the verb: on an occasion; and of what was missed,
 * "missed Friday's deadline", "missed most of the 2008 season". One that is no day yields to any other
 * of the sentence: "showed it yesterday at this year's conference".
 */
export function isDateOfVerb(
  terms: readonly Term[],
  clause: Clause,
  noun: { start: number; head: number },
  { at, expression }: DateInClause,
): boolean {
  const opening = clause.kind === 'main' ? 0 : clause.from;
  const others = terms.slice(0, clause.to).some(({ dated }, index) => {
    const beside = index < Math.min(noun.start, at) || index > noun.head;
    return dated && index >= opening && beside;
  });
  if (expression.date?.precision !== 'day' && others) return false;
  if (isSetting(terms, clause, noun) || isPrinted(terms, noun)) return true;
  if (clause.verb < 0 || noun.start < clause.verb) return false;
  const { past, infinitive, negated } = readVerbGroup(terms, clause.verb, clause.to);
  const missed = /^(?:deadline|season|match|game|final|race|summit|meeting|vote)$/;
  const what = terms[noun.head]?.lower ?? '';
  const ignored = what === 'deadline' && /^(?:ignore|defy|overrun)$/.test(infinitive);
  return past && !negated && (ignored || (infinitive === 'miss' && missed.test(what)));
}

/** Nouns for what one has before an occasion comes. */
const awaiting = set(
  'place spot berth slot seat interest confidence favourite favorite contender contenders candidate candidates ' +
    'opponent opponents rival rivals appearance turnout participation',
);
