import { byCodeUnit } from '../by-code-unit.ts';
import { parseEdtf } from '../dates/index.ts';
import type { DateExpression } from '../model.ts';
import { readClauses, type Clause } from './clauses.ts';
import type { Draft } from './draft.ts';
import { isSimplePast, movesTime } from './goes-on.ts';
import { statementOfClause, type DatedStatement } from './statements.ts';
import { isAct } from './state.ts';
import type { SubjectContext } from './subject-words.ts';
import { tagTerms, type Term } from './terms.ts';
import { titleOfClause, type Statement } from './title.ts';
import { presentOf } from './verbs.ts';
import { undated } from './undated.ts';

/** Name of the rule that dates an article's news about the day the article appeared. */
export const newsRule = 'news-of-its-day';

/** How many days old a happening may be to be an article's own news, not its background. */
export const oldestNews = 14;

/**
 * The news that an article opens with and gives no day for: its first sentence tells in the simple
 * past or the perfect what its headline tells in the present tense. So newspapers announce what has
 * just happened; a history or a portrait has no such headline (Bell 1991, "The Language of News
 * Media", on headlines and leads).
 *
 * @returns `null` for any other sentence
 */
export function newsOfLead(
  context: SubjectContext,
  title: string,
  expressions: readonly DateExpression[],
): DatedStatement | null {
  // "has opened, three weeks after the fire": how long after something else says no day.
  const isGap = ({ kind, end }: DateExpression) =>
    kind === 'duration' && /^ (?:after|before) /.test(context.sentence.slice(end));
  if (expressions.some((expression) => movesTime(expression) && !isGap(expression))) return null;
  const clauses = readClauses(context.terms);
  const index = clauses.findIndex(({ kind, verb, from }) => {
    const afterPlace = kind === 'and' && context.terms.slice(0, from).every(({ dated }) => dated);
    return verb >= 0 && (kind === 'main' || afterPlace);
  });
  const clause = clauses[index];
  const statement = clause && titleOfClause(context, clauses, index);
  if (
    !statement ||
    !(isSimplePast(context.terms, clause, statement) || isHotNews(context.terms, clause, statement))
  ) {
    return null;
  }
  if (!isInHeadline(title, clause, statement, context)) return null;
  const told = statementOfClause(context, clauses, index, null);
  return 'reason' in told || !told.standsAlone ? null : told;
}

/** "has released": the perfect of what has just happened. */
function isHotNews(terms: readonly Term[], { verb: at }: Clause, { verb }: Statement): boolean {
  return /^(?:has|have|'ve)$/.test(terms[at]?.lower ?? '') && isAct(terms, verb);
}

/**
 * Whether a headline tells the same in the present tense: with the verb of the sentence ("releases"
 * for "has released"), its bare participle ("jailed" for "were jailed", "chief charged" for "have
 * charged the chief"), or another verb of which an actor of the sentence is the subject.
 */
function isInHeadline(
  title: string,
  clause: Clause,
  { verb, actors }: Statement,
  { terms, mentions, actorOf }: SubjectContext,
): boolean {
  const headline = tagTerms(title, []);
  const words = new Set(headline.map(({ lower }) => lower));
  if (words.has(presentOf(verb.infinitive, false))) return true;
  const hot = /^(?:has|have)$/.test(terms[clause.verb]?.lower ?? '');
  if ((verb.voice === 'passive' || hot) && words.has(verb.form)) return true;
  if (verb.voice === 'passive') return false;
  const main = readClauses(headline).find(({ kind, verb: at }) => kind === 'main' && at >= 0);
  const headVerb = main && headline[main.verb];
  if (
    !main ||
    !headVerb?.tags.has('PresentTense') ||
    /^(?:is|are|has|have)$/.test(headVerb.lower)
  ) {
    return false;
  }
  const subject = title.slice(0, headVerb.start).toLowerCase();
  const named = mentions.filter(({ end }) => end <= (terms[clause.verb]?.start ?? 0));
  return [...actors, ...named.map(({ actor }) => actor)].some((id) => {
    const actor = actorOf(id);
    return [actor?.name ?? '', ...(actor?.aliases ?? [])].some(
      (name) => name !== '' && subject.includes(name.toLowerCase()),
    );
  });
}

/** Dates a report of such news: about the day its article appeared. */
export function datedByItsArticle(draft: Draft): Draft {
  const date = parseEdtf(`${draft.published}~`);
  if (!date) throw new RangeError(`${draft.published} is no calendar date.`);
  const { edtf, earliest, latest, precision, approximate } = date;
  const report = { ...draft.report, date: edtf, earliest, latest, precision, approximate };
  return { ...draft, report: { ...report, rule: newsRule, status: 'reported' } };
}

/** Whether a report was dated by nothing but the day of its article. */
export function isNewsOfItsDay({ report, follows }: Draft): boolean {
  return (follows?.report ?? report).rule === newsRule;
}

/**
 * The reports of one event, of which one that was dated by its article alone keeps its date only
 * where no words date the event, and no earlier article tells it as its news.
 */
export function withoutIdleDates(group: readonly Draft[]): Draft[] {
  const idle = group.filter(isNewsOfItsDay);
  if (idle.length === 0) return [...group];
  const worded = group.some((draft) => draft.report.date !== null && !isNewsOfItsDay(draft));
  const [first] = worded ? [] : idle.map(({ published }) => published).sort(byCodeUnit);
  return group.map((draft) =>
    isNewsOfItsDay(draft) && draft.published !== first
      ? { ...draft, report: { ...draft.report, ...undated } }
      : draft,
  );
}
