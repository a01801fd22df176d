import { byCodeUnit } from '../by-code-unit.ts';
import { parseEdtf } from '../dates/index.ts';
import type { DateExpression } from '../model.ts';
import { actionOf, headOf } from './actions.ts';
import { stemOf } from './background.ts';
import { readClauses, type Clause } from './clauses.ts';
import type { Draft } from './draft.ts';
import { biography, isOfALife, isQuoted, isSimplePast } from './goes-on.ts';
import { movesTime } from './moved-time.ts';
import { statementOfClause, type DatedStatement } from './statements.ts';
import { isAct } from './state.ts';
import type { SubjectContext } from './subject-words.ts';
import { tagTerms, type Term } from './terms.ts';
import { titleOfClause, type Statement } from './title.ts';
import { undated } from './undated.ts';
import { presentOf } from './verb-inflection.ts';
import type { VerbGroup } from './verbs.ts';
import { displacing, speechVerbs } from './words.ts';

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
  const { start = 0 } = context.terms[clause.verb] ?? {};
  const moved = context.terms
    .slice(clause.from, clause.to)
    .some(({ lower }) => displacing.has(lower));
  if (moved || isQuoted(context.sentence, start)) return null;
  const content = speechVerbs.has(statement.verb.infinitive)
    ? (context.terms[statement.verb.to]?.start ?? Infinity)
    : Infinity;
  const dates = expressions.filter(({ kind, start }) => !(kind === 'duration' && start >= content));
  if (dates.some((date) => movesTime(date, context.sentence))) return null;
  if (!isInHeadline(title, clause, statement, context)) return null;
  const told = statementOfClause(context, clauses, index, null);
  return 'reason' in told || !told.standsAlone ? null : told;
}

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

/**
 * Whether a headline tells the same in the present tense: with the verb of the sentence ("releases" or
 * "release" for "has released"), its bare participle ("jailed" for "were jailed", "chief charged" for
 * "have charged the chief"), or another verb of which an actor of the sentence is the subject, be it
 * "to" do what the sentence announces.
 */
function isInHeadline(
  title: string,
  clause: Clause,
  { verb, actors }: Statement,
  { sentence, terms, mentions, actorOf }: SubjectContext,
): boolean {
  const headline = tagTerms(title, []);
  const words = new Set(headline.map(({ lower }) => lower));
  if (words.has(presentOf(verb.infinitive, false)) || hasPlural(headline, verb)) return true;
  const hot = /^(?:has|have)$/.test(terms[clause.verb]?.lower ?? '');
  if ((verb.voice === 'passive' || hot) && words.has(verb.form)) return true;
  if (verb.voice === 'passive' || isOfALife(verb, sentence)) return false;
  const announces =
    speechVerbs.has(verb.infinitive) || actionOf(stemOf(verb.infinitive)) === 'agree';
  const subject = subjectOfHeadline(title, headline, announces);
  if (subject === undefined) return false;
  const start = terms[clause.verb]?.start ?? 0;
  const names = new Set(
    terms.filter((term) => term.start < start && isNameLike(term)).map(({ text }) => text),
  );
  if (!sharesMore(headline, subject.length, terms)) return false;
  if (headline.some((term) => term.end <= subject.length && names.has(term.text))) return true;
  const named = mentions.filter(({ end }) => end <= start);
  return [...actors, ...named.map(({ actor }) => actor)].some((id) => {
    const actor = actorOf(id);
    return [actor?.name ?? '', ...(actor?.aliases ?? [])].some(
      (name) => name !== '' && subject.toLowerCase().includes(name.toLowerCase()),
    );
  });
}

/** Whether a headline shares more with its news than the subject: its deed, or a word. */
function sharesMore(headline: readonly Term[], after: number, terms: readonly Term[]): boolean {
  const tell = ({ tags, dated }: Term) => !dated && (tags.has('Noun') || tags.has('Verb'));
  const heads = new Set(terms.filter(tell).map(headOfTerm));
  return headline.some((term) => term.start >= after && tell(term) && heads.has(headOfTerm(term)));
}

/** The kind of action a word stands for, or its stem; to launch something is to announce it. */
function headOfTerm({ text }: Term): string {
  const head = headOf(text);
  return head === 'launch' ? 'state' : head;
}

/** "Airbus", "EU", but not "The", nor the "New" of a headline in capitals. */
function isNameLike({ text, tags }: Term): boolean {
  return /^\p{Lu}(?:\p{L}{3}|\p{Lu})/u.test(text) && tags.has('Noun') && !tags.has('Determiner');
}

/** "Brandt, Lind sign deal": the verb of a plural subject, not a noun of the same letters. */
function hasPlural(headline: readonly Term[], { infinitive }: VerbGroup): boolean {
  const at = headline.findIndex(({ lower }) => lower === infinitive);
  const [before, next] = [headline[at - 1], headline[at + 1]];
  const isVerb = before?.tags.has('Noun') && !before.tags.has('Singular') && next?.lower !== 'of';
  const listed = headline
    .slice(0, at)
    .some(({ before: gap, lower }) => /,/.test(gap) || lower === 'and');
  return at > 0 && next !== undefined && next.lower !== 'of' && (isVerb === true || listed);
}

/**
 * What stands before the present tense of a headline, or before the "to" of one that announces;
 * `undefined` where it has neither.
 */
function subjectOfHeadline(
  title: string,
  headline: readonly Term[],
  announces: boolean,
): string | undefined {
  const to = headline.findIndex(({ lower }) => lower === 'to');
  const before = headline.slice(0, to);
  const bare = to > 0 && before.every(({ tags }) => tags.has('Noun') || tags.has('Adjective'));
  if (announces && bare) return title.slice(0, headline[to]?.start);
  const main = readClauses(headline).find(({ kind, verb }) => kind === 'main' && verb >= 0);
  const verb = main && headline[main.verb];
  const present = verb?.tags.has('PresentTense') && !/^(?:is|are|has|have)$/.test(verb.lower);
  return verb && present ? title.slice(0, verb.start) : undefined;
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
