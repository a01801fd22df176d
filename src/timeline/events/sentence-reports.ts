import type { Span } from '../article/index.ts';
import type { Actor, DateExpression, Sentence } from '../model.ts';
import { callingOffIn, type CallingOff } from './plans/called-off.ts';
import { makeDraft, type ArticleText, type Draft, type DateWords } from './draft.ts';
import { noDateWords, type StandingDate } from './heading-dates.ts';
import { planWithoutDate, plansOfSameNoun } from './plans/plans.ts';
import { contextOf } from './subjects/sentence-context.ts';
import { statementAt, type DatedStatement } from './statements/statements.ts';
import type { SubjectContext } from './subjects/subject-words.ts';
import { reasonOf } from './undated.ts';

/** A sentence in its article, as reports are read out of it. */
export interface SentenceInput {
  article: ArticleText;
  /** Which of the article's sentences it is. */
  index: number;
  sentence: Sentence;
  expressions: readonly DateExpression[];
  /** The date it stands under and may take on; `null` for most. */
  inherits: StandingDate | null;
  actorOf(id: string): Actor | undefined;
}

/** What a sentence tells by itself. */
export interface SentenceReports {
  drafts: Draft[];
  /** Why its date words give no report, if they give none. */
  reason: string;
  /** What it says was called off; `null` for most. */
  callingOff: CallingOff | null;
  context: SubjectContext;
}

/**
 * Reads the reports of one sentence: what it states about each date in it, or about the one it stands
 * under; what it says lies ahead without a date; and that a plan told before has no date yet.
 *
 * @param earlier the reports of the sentences before it
 */
export function reportsOfSentence(
  input: SentenceInput,
  earlier: readonly Draft[],
): SentenceReports {
  const { article, index, sentence, expressions, inherits, actorOf } = input;
  const noDate = noDateWords.exec(sentence.text);
  const lead = noDate ? leadWithoutDate(sentence, noDate.index + noDate[0].length) : [];
  const context = contextOf(article, index, lead, actorOf);
  const drafts: Draft[] = [];
  let reason = reasonOf(expressions);
  const add = (statement: DatedStatement, words: DateWords) => {
    const draft = makeDraft(article, sentence, context, statement, words);
    const told = drafts.findIndex(({ title }) => title === statement.title);
    // "reported a fall in second-quarter profit on Thursday": of two dates the day is the verb's.
    if (told < 0) drafts.push(draft);
    else if (!draft.inPassing && isOfDay(draft) && !isOfDay(drafts[told])) drafts[told] = draft;
  };

  const placing = expressions.filter(placesSomething);
  for (const expression of placing) {
    const statement = statementAt(context, expression);
    if ('reason' in statement) reason = statement.reason;
    else add(statement, { expression, text: expression.words, start: expression.start });
  }
  if (placing.length === 0 && (lead.length > 0 || inherits)) {
    const statement = statementAt(context, null);
    const opensBlock = article.sentences[index - 1]?.blockIndex !== sentence.blockIndex;
    if ('reason' in statement) reason = statement.reason;
    else if (lead.length > 0) add({ ...statement, tense: 'ahead' }, wordsOf(sentence, lead));
    else if (inherits && (statement.standsAlone || opensBlock)) {
      const { expression, words, line } = inherits;
      const tense = expression ? statement.tense : 'ahead';
      add({ ...statement, tense }, { expression, text: words, start: null, line });
    }
  }
  const plan = planWithoutDate(context, placing);
  if (plan) add(plan, { expression: null, text: null, start: null });
  if (drafts.length === 0 && noDate && lead.length === 0) {
    const words = { expression: null, text: noDate[0], start: noDate.index };
    drafts.push(...stillWithoutDate(input, context, earlier, words));
  }
  return { drafts, reason, callingOff: callingOffIn(context, article, index, sentence), context };
}

function isOfDay(draft: Draft | undefined): boolean {
  return draft?.report.precision === 'day';
}

/** Whether an expression says when something happened, rather than since when or how long. */
function placesSomething({ kind, date, relation }: DateExpression): boolean {
  return kind === 'date' && date !== null && relation === 'at';
}

/** "No date yet: …": the words before the colon, in the place of a date; none where there is no colon. */
function leadWithoutDate({ text }: Sentence, after: number): Span[] {
  return /^[^:]{0,12}:/.test(text.slice(after)) ? [{ start: 0, end: text.indexOf(':') }] : [];
}

function wordsOf({ text }: Sentence, lead: readonly Span[]): DateWords {
  const end = lead[0]?.end ?? 0;
  return { expression: null, text: text.slice(0, end), start: 0 };
}

/** "No date for the summit has been set": told of the plan for a summit that stands before it. */
function stillWithoutDate(
  { article, index, sentence }: SentenceInput,
  context: SubjectContext,
  earlier: readonly Draft[],
  words: DateWords,
): Draft[] {
  const before = article.sentences[index - 1]?.text ?? '';
  return plansOfSameNoun(earlier, context, before).map(({ title, noun, vector }) => {
    const statement: DatedStatement = {
      title,
      noun,
      standsAlone: false,
      tense: 'ahead',
      heads: [],
      actors: [],
      start: 0,
      end: 0,
    };
    return { ...makeDraft(article, sentence, context, statement, words), vector };
  });
}
