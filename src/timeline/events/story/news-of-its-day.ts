import { byCodeUnit } from '../../by-code-unit.ts';
import { parseEdtf } from '../../dates/index.ts';
import type { DateExpression } from '../../model.ts';
import { headOf } from '../joining/actions.ts';
import { readClauses, type Clause } from '../grammar/clauses.ts';
import type { Draft } from '../draft.ts';
import { biography, isQuoted, isSimplePast } from './goes-on.ts';
import { isInAside, movesTime } from './moved-time.ts';
import { statementOfClause, type DatedStatement } from '../statements/statements.ts';
import { isAct } from '../statements/state.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import { titleOfClause, type Statement } from '../titles/title.ts';
import { isToldByHeadline } from './told-by-headline.ts';
import { undated } from '../undated.ts';
import { displacing, set, speechVerbs } from '../grammar/words.ts';

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
  if (isOfAFeature.test(title) || label.test(title) || biography.test(context.sentence))
    return null;
  const clauses = readClauses(context.terms);
  const index = clauses.findIndex(({ kind, verb, from }) => {
    const afterPlace = kind === 'and' && context.terms.slice(0, from).every(({ dated }) => dated);
    return verb >= 0 && (kind === 'main' || kind === 'resumed' || afterPlace);
  });
  const clause = clauses[index];
  const statement = clause && titleOfClause(context, clauses, index);
  if (
    !statement ||
    !(isSimplePast(context.terms, clause, statement) || isHotNews(context.terms, clause, statement))
  ) {
    return null;
  }
  const { start = 0 } = context.terms[clause.verb] ?? {};
  const moved = context.terms
    .slice(clause.from, clause.to)
    .some(({ lower }) => displacing.has(lower));
  if (moved || isQuoted(context.sentence, start)) return null;
  // How long what is said took, or what was imposed is to last, is not how long the news took.
  const { infinitive } = statement.verb;
  const reaches = speechVerbs.has(infinitive) || imposed.has(headOf(infinitive));
  const content = reaches ? (context.terms[statement.verb.to]?.start ?? Infinity) : Infinity;
  const dates = expressions.filter(({ kind, start }) => !(kind === 'duration' && start >= content));
  const own = dates.filter((date) => !isInAside(context.terms, date));
  if (own.some((date) => movesTime(date, context.sentence))) return null;
  if (!isToldByHeadline(title, clause, statement, context)) return null;
  const told = statementOfClause(context, clauses, index, null);
  return 'reason' in told || !told.standsAlone ? null : told;
}

/** Kinds of action that are for a time: "was jailed for six years", "was banned for two years". */
const imposed = set('sentence ban halt sanction');

/** What a headline says before its colon of what is no news: "Review: …", "From the archive: …". */
const label =
  /^(?:(?:book|film|music|theatre|fact|your|from the|in) )?(?:review|opinion|comment|analysis|obituary|profile|portrait|interview|archives?|podcast|quiz|check|fact[ -]check|recipe|travel|film|book|extract|timeline|guide|corrections?|letters?|essay|feature|history|explainer|editorial|column|pictures)\b[^:]{0,30}:|: (?:review|opinion|obituary|analysis)\b/i;

/** Headlines of what explains, remembers or portrays, in whatever tense. */
const isOfAFeature =
  /^(?:why|how|what|when|where|who|inside|meet|remembering)\b|\?|: (?:why|how|what|inside)\b|^\p{L}+ \p{L}+ (?:who|that|which)\b/iu;

/** "has released": the perfect of what has just happened. */
function isHotNews(terms: readonly Term[], { verb: at }: Clause, { verb }: Statement): boolean {
  return /^(?:has|have|'ve)$/.test(terms[at]?.lower ?? '') && isAct(terms, verb);
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
