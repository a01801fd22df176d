import type { Actor, Article, Sentence } from '../model.ts';
import { mayCallOff, type CallingOff } from './plans/called-off.ts';
import { following, makeDraft, type ArticleText, type Draft } from './draft.ts';
import { noDateWords, placesOf } from './heading-dates.ts';
import { marksBySentence } from './curation/marked-sentences.ts';
import { applyMarks, type MarkFault } from './curation/marks.ts';
import { datedByItsArticle, newsOfLead } from './story/news-of-its-day.ts';
import { mayLieAhead } from './plans/plans.ts';
import { reportsOfSentence } from './sentence-reports.ts';
import { follow, mayFollow, passBy, threadOf, type Thread } from './story/thread.ts';

export interface ArticleReports {
  drafts: Draft[];
  undated: Article['undated'];
  /** What its sentences say was called off. */
  callingsOff: CallingOff[];
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
 *
 * @param actorIds every actor there is, to name the nearest where a mark names none
 */
export function readReports(
  article: ArticleText,
  actorOf: (id: string) => Actor | undefined,
  actorIds: readonly string[] = [],
): ArticleReports {
  const { sentences, title, published } = article;
  const places = placesOf(article);
  const { marks, faults } = marksBySentence(article, places);
  const opening = sentences.findIndex((one, index) => places[index] !== 'heading' && isTold(one));
  const drafts: Draft[] = [];
  const undated: Article['undated'] = [];
  const callingsOff: CallingOff[] = [];
  let datedBlock = -1;
  let thread: Thread | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const place = places[index] ?? null;
    if (place === 'heading') {
      thread = null;
      continue;
    }
    const expressions = article.dates[index] ?? [];
    const marked = marks[index] ?? [];
    const inherits = sentence.blockIndex === datedBlock ? null : place;
    const isLead = opening >= 0 && index >= opening && index < opening + leadSentences;
    const mayBeNews = isLead && drafts.length === 0;
    const mayGoOn = thread !== null && place === null && isTold(sentence);
    // Tagging its words is dear, and most sentences without date words tell nothing that has a date.
    const hasCue =
      expressions.length > 0 ||
      inherits !== null ||
      marked.length > 0 ||
      noDateWords.test(sentence.text) ||
      mayLieAhead(sentence.text) ||
      mayCallOff(sentence.text);
    if (!hasCue) {
      if (!mayGoOn && !mayBeNews) continue;
      const untagged = { sentence, mentions: article.mentions[index] ?? [], actorOf };
      if (thread && !mayFollow(thread, untagged)) {
        thread = passBy(thread, untagged);
        continue;
      }
    }
    const input = { article, index, sentence, expressions, inherits, actorOf };
    const { context, callingOff, ...told } = reportsOfSentence(input, drafts);
    if (callingOff) callingsOff.push(callingOff);
    let { drafts: found, reason } = told;
    if (mayBeNews && found.every(({ inPassing }) => inPassing) && !inherits) {
      const news = newsOfLead(context, title, expressions);
      const words = { expression: null, text: null, start: null };
      if (news) found.push(datedByItsArticle(makeDraft(article, sentence, context, news, words)));
    }
    if (marked.length > 0) {
      const goesOn =
        mayGoOn && thread !== null && follow(thread, context, sentence, expressions).told !== null;
      const reading = { article, sentence, context, expressions, goesOn, actorIds };
      const applied = applyMarks(marked, found, reading);
      found = applied.drafts;
      faults.push(...applied.faults);
      reason = applied.reason ?? reason;
    }
    if (found.length > 0) datedBlock = sentence.blockIndex;
    const before: Thread | null = thread;
    const opened: Thread | undefined = found
      .flatMap((draft) => threadOf(draft, published, context, sentence, before) ?? [])
      .at(0);
    if (opened) thread = opened;
    else if (mayGoOn && thread && marked.length === 0) {
      const followed = follow(thread, context, sentence, expressions);
      const { told } = followed;
      if (told) found.push(following(told.of, sentence, told.actors));
      thread = followed.thread;
    }
    drafts.push(...found);
    const first = expressions.find(({ kind }) => kind !== 'reference');
    if (found.length === 0 && first) {
      const { line, column, text } = sentence;
      undated.push({ line, column, sentence: text, dateText: first.words, reason });
    }
  }
  return { drafts, undated, callingsOff, faults };
}

/** An article opens with its news in one sentence, or in two. */
const leadSentences = 2;

/** Whether an article tells its story here, rather than listing or quoting. */
function isTold({ block }: Sentence): boolean {
  return block === 'paragraph' || block === 'item';
}
