import type { Span } from '../article/index.ts';
import type { Actor, Article, DateExpression, EventMark, Sentence } from '../model.ts';
import { following, makeDraft, type ArticleText, type Draft, type DateWords } from './draft.ts';
import {
  endsStandingDate,
  isPublicationLine,
  isWholeBlock,
  noDateWords,
  standingDate,
  type StandingDate,
} from './heading-dates.ts';
import { applyMarks, type MarkFault } from './marks.ts';
import { datedByItsArticle, newsOfLead } from './news-of-its-day.ts';
import { mayLieAhead, planWithoutDate, plansOfSameNoun } from './plans.ts';
import { contextOf } from './sentence-context.ts';
import { statementAt, type DatedStatement } from './statements.ts';
import { follow, mayFollow, passBy, threadOf, type Thread } from './thread.ts';
import { reasonOf } from './undated.ts';

export interface ArticleReports {
  drafts: Draft[];
  undated: Article['undated'];
  /** What is wrong with the editor's marks; without a file. */
  faults: MarkFault[];
}

/**
 * Reads the reports of one article: for every sentence what it states about each date in it, what it
 * states under a heading that is a date, and what it says lies ahead without a date; the news that the
 * article opens with, what a dated story goes on to tell, and what the editor marked.
 *
 * Under a date that stands alone each paragraph or list item gives one report. A sentence with date
 * words and no report is listed as undated, with the reason.
 */
export function readReports(
  article: ArticleText,
  actorOf: (id: string) => Actor | undefined,
): ArticleReports {
  const drafts: Draft[] = [];
  const undated: Article['undated'] = [];
  const faults: ArticleReports['faults'] = [];
  let standing: StandingDate | null = null;
  let datedBlock = -1;
  let thread: Thread | null = null;
  let opening: number | null = null;
  const seen = new Set<string>();
  const isToldTwice = ({ line, column }: EventMark): boolean => {
    const place = `${line}:${column}`;
    const twice = seen.has(place);
    if (twice) faults.push({ line, column, ...overSentences });
    seen.add(place);
    return twice;
  };
  for (const [index, sentence] of article.sentences.entries()) {
    const expressions = article.dates[index] ?? [];
    const own = standingDate(sentence, expressions);
    if (standing && endsStandingDate(sentence, standing)) standing = null;
    if (own && !isPublicationLine(own, article.published)) {
      standing = isWholeBlock(article.sentences, index)
        ? own
        : { ...own, onlyBlock: sentence.blockIndex };
    }
    const marks = (article.marks[index] ?? []).filter((mark) => !isToldTwice(mark));
    if (own || sentence.block === 'heading') {
      thread = null;
      faults.push(...marks.map(inHeading));
      continue;
    }
    if (standing?.onlyBlock !== undefined && standing.onlyBlock !== sentence.blockIndex) {
      standing = null;
    }

    if (goesOnIn.has(sentence.block)) opening ??= index;
    const mayBeNews = opening !== null && index - opening < leadSentences && drafts.length === 0;
    const noDate = noDateWords.exec(sentence.text);
    const opensBlock = article.sentences[index - 1]?.blockIndex !== sentence.blockIndex;
    const inherits = standing !== null && sentence.blockIndex !== datedBlock;
    const mayGoOn = thread !== null && standing === null && goesOnIn.has(sentence.block);
    const plain = expressions.length === 0 && !inherits && !noDate;
    const mayTell = mayGoOn || mayBeNews || marks.length > 0 || mayLieAhead(sentence.text);
    if (plain && !mayTell) continue;
    if (plain && marks.length === 0 && thread && !mayLieAhead(sentence.text)) {
      const untagged = { sentence, mentions: article.mentions[index] ?? [], actorOf };
      if (!mayFollow(thread, untagged)) {
        thread = passBy(thread, untagged);
        continue;
      }
    }
    const lead: Span[] =
      noDate && /^[^:]{0,12}:/.test(sentence.text.slice(noDate.index + noDate[0].length))
        ? [{ start: 0, end: sentence.text.indexOf(':') }]
        : [];
    const context = contextOf(article, index, lead, actorOf);
    let found: Draft[] = [];
    let reason = reasonOf(expressions);
    const add = (statement: DatedStatement, words: DateWords) => {
      const draft = makeDraft(article, sentence, context, statement, words);
      const told = found.findIndex(({ title }) => title === statement.title);
      // "reported a fall in second-quarter profit on Thursday": of two dates the day is the verb's.
      if (told < 0) found.push(draft);
      else if (!draft.inPassing && isOfDay(draft) && !isOfDay(found[told])) found[told] = draft;
    };

    const placing = expressions.filter(placesSomething);
    for (const expression of placing) {
      const statement = statementAt(context, expression);
      if ('reason' in statement) reason = statement.reason;
      else add(statement, { expression, text: expression.words, start: expression.start });
    }
    if (placing.length === 0 && (lead.length > 0 || inherits)) {
      const statement = statementAt(context, null);
      if ('reason' in statement) reason = statement.reason;
      else if (lead.length > 0) add({ ...statement, tense: 'ahead' }, wordsOf(sentence, lead));
      else if (standing && (statement.standsAlone || opensBlock)) {
        const tense = standing.expression ? statement.tense : 'ahead';
        const { expression, words, line } = standing;
        add({ ...statement, tense }, { expression, text: words, start: null, line });
      }
    }
    const plan = planWithoutDate(context, placing);
    if (plan) add(plan, { expression: null, text: null, start: null });
    if (found.length === 0 && noDate && lead.length === 0) {
      const words = { expression: null, text: noDate[0], start: noDate.index };
      const before = article.sentences[index - 1]?.text ?? '';
      for (const plan of plansOfSameNoun(drafts, context, before)) {
        const statement: DatedStatement = {
          title: plan.title,
          noun: plan.noun,
          standsAlone: false,
          tense: 'ahead',
          heads: [],
          actors: [],
          start: 0,
          end: 0,
        };
        found.push({
          ...makeDraft(article, sentence, context, statement, words),
          vector: plan.vector,
        });
      }
    }
    if (mayBeNews && found.length === 0 && !inherits) {
      const news = newsOfLead(context, article.title, expressions);
      const words = { expression: null, text: null, start: null };
      if (news) found.push(datedByItsArticle(makeDraft(article, sentence, context, news, words)));
    }
    if (marks.length > 0) {
      const marked = applyMarks(marks, found, { article, sentence, context, expressions });
      found = marked.drafts;
      faults.push(...marked.faults);
      reason = marked.reason ?? reason;
    }
    if (found.length > 0) datedBlock = sentence.blockIndex;
    const before: Thread | null = thread;
    const opened: Thread | undefined = found
      .flatMap((draft) => threadOf(draft, article.published, context, sentence, before) ?? [])
      .at(0);
    if (opened) thread = opened;
    else if (mayGoOn && thread && marks.length === 0) {
      const followed = follow(thread, context, sentence, expressions);
      if (followed.told) found.push(following(thread.draft, sentence, followed.told));
      thread = followed.thread;
    }
    drafts.push(...found);
    const first = expressions.find(({ kind }) => kind !== 'reference');
    if (found.length === 0 && first) {
      const { line, column, text } = sentence;
      undated.push({ line, column, sentence: text, dateText: first.words, reason });
    }
  }
  return { drafts, undated, faults };
}

function isOfDay(draft: Draft | undefined): boolean {
  return draft?.report.precision === 'day';
}

const overSentences = {
  what: 'The mark stretches over more than one sentence.',
  mend: 'Mark the words of each sentence by themselves, with the same id where they tell one event.',
};

function inHeading({ line, column }: EventMark): MarkFault {
  const what = 'A mark stands in a heading or a line that is only a date, which tells no event.';
  return { line, column, what, mend: 'Mark the words in the text below it.' };
}

/** Whether an expression says when something happened, rather than since when or how long. */
function placesSomething({ kind, date, relation }: DateExpression): boolean {
  return kind === 'date' && date !== null && relation === 'at';
}

/** An article opens with its news in one sentence, or in two. */
const leadSentences = 2;

/** Where an article tells its story, rather than listing or quoting. */
const goesOnIn: ReadonlySet<Sentence['block']> = new Set(['paragraph', 'item']);

function wordsOf({ text }: Sentence, lead: readonly Span[]): DateWords {
  const end = lead[0]?.end ?? 0;
  return { expression: null, text: text.slice(0, end), start: 0 };
}
