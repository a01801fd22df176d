import type { Span } from '../article/index.ts';
import type { Actor, Article, DateExpression, Sentence } from '../model.ts';
import { datelineOf } from './dateline.ts';
import { follow, threadOf, type Thread } from './goes-on.ts';
import { following, makeDraft, type ArticleText, type Draft, type DateWords } from './draft.ts';
import { applyMarks, type MarkFault } from './marks.ts';
import {
  endsStandingDate,
  isPublicationLine,
  isWholeBlock,
  noDateWords,
  standingDate,
  type StandingDate,
} from './heading-dates.ts';
import { mayLieAhead, planWithoutDate, plansOfSameNoun } from './plans.ts';
import { statementAt, type DatedStatement } from './statements.ts';
import type { SubjectContext } from './subject.ts';
import { tagTerms } from './terms.ts';
import { reasonOf } from './undated.ts';
import { namesSomebodyUnknown } from './unknown-names.ts';

export interface ArticleReports {
  drafts: Draft[];
  undated: Article['undated'];
  /** What is wrong with the editor's marks; without a file. */
  faults: MarkFault[];
}

/**
 * Reads the reports of one article: for every sentence what it states about each date in it, what it
 * states under a heading that is a date, and what it says lies ahead without a date.
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
  for (const [index, sentence] of article.sentences.entries()) {
    const expressions = article.dates[index] ?? [];
    const own = standingDate(sentence, expressions);
    if (standing && endsStandingDate(sentence, standing)) standing = null;
    if (own && !isPublicationLine(own, article.published)) {
      standing = isWholeBlock(article.sentences, index)
        ? own
        : { ...own, onlyBlock: sentence.blockIndex };
    }
    if (own || sentence.block === 'heading') {
      thread = null;
      continue;
    }
    if (standing?.onlyBlock !== undefined && standing.onlyBlock !== sentence.blockIndex) {
      standing = null;
    }

    const noDate = noDateWords.exec(sentence.text);
    const opensBlock = article.sentences[index - 1]?.blockIndex !== sentence.blockIndex;
    const inherits = standing !== null && sentence.blockIndex !== datedBlock;
    const mayGoOn = thread !== null && standing === null && goesOnIn.has(sentence.block);
    const plain = expressions.length === 0 && !inherits && !noDate;
    const marks = article.marks[index] ?? [];
    if (plain && !mayGoOn && marks.length === 0 && !mayLieAhead(sentence.text)) continue;
    const lead: Span[] =
      noDate && /^[^:]{0,12}:/.test(sentence.text.slice(noDate.index + noDate[0].length))
        ? [{ start: 0, end: sentence.text.indexOf(':') }]
        : [];
    const place = datelineOf(sentence.text);
    const context: SubjectContext = {
      sentence: sentence.text,
      terms: tagTerms(sentence.text, [
        ...expressions.filter((at) => !isExtent(at, sentence.text)),
        ...lead,
        ...(place ? [place] : []),
      ]),
      mentions: article.mentions[index] ?? [],
      actorOf,
      antecedents: inFocus(article, index, actorOf),
    };
    let found: Draft[] = [];
    let reason = reasonOf(expressions);
    const add = (statement: DatedStatement, words: DateWords) => {
      if (found.some(({ title }) => title === statement.title)) return;
      found.push(makeDraft(article, sentence, context, statement, words));
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
    if (found.length > 0) datedBlock = sentence.blockIndex;
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
    const before: Thread | null = thread;
    const opened: Thread | undefined = found
      .flatMap((draft) => threadOf(draft, article.published, context, sentence, before) ?? [])
      .at(0);
    if (opened) thread = opened;
    else if (mayGoOn && thread) {
      const followed = follow(thread, context, sentence, expressions);
      if (followed.told) found.push(following(thread.draft, sentence, followed.told));
      thread = followed.thread;
    }
    if (marks.length > 0) {
      const marked = applyMarks(marks, found, { article, sentence, context, expressions });
      found = marked.drafts;
      faults.push(...marked.faults);
      reason = marked.reason ?? reason;
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

/** "took six months off", "a three-hour meeting": an extent belongs to what is told. */
function isExtent({ kind, start, end }: DateExpression, sentence: string): boolean {
  if (kind !== 'duration' || start === 0 || /[,–—]\s*$/.test(sentence.slice(0, start)))
    return false;
  return !/^\s+(?:after|before|later|earlier|ago|from|since)\b/.test(sentence.slice(end));
}

/** Whether an expression says when something happened, rather than since when or how long. */
function placesSomething({ kind, date, relation }: DateExpression): boolean {
  return kind === 'date' && date !== null && relation === 'at';
}

/** Where an article tells its story, rather than listing or quoting. */
const goesOnIn: ReadonlySet<Sentence['block']> = new Set(['paragraph', 'item']);

/** How many sentences a pronoun may lie behind the name it stands for. */
const longestChain = 3;

/**
 * Who a pronoun would mean: the actors of the sentence before. When that names nobody and itself goes
 * on with "he" or "she", those of the one before it; when it names several persons, the one whose
 * name opens it, whom a pronoun takes up first (Grosz, Joshi and Weinstein 1995).
 */
function inFocus(
  { sentences, mentions }: ArticleText,
  index: number,
  actorOf: (id: string) => Actor | undefined,
): Actor[] {
  for (let back = 1; back <= longestChain && index - back >= 0; back++) {
    const named = mentions[index - back] ?? [];
    if (namesSomebodyUnknown(sentences[index - back]?.text ?? '', named)) return [];
    const actors = [...new Set(named.map(({ actor }) => actor))].flatMap((id) => actorOf(id) ?? []);
    const persons = actors.filter(({ kind }) => kind === 'person');
    const [first] = named;
    const opening = first && first.start === 0 ? actorOf(first.actor) : undefined;
    if (persons.length > 2 && opening?.kind === 'person') return [opening];
    if (actors.length > 0) return actors;
    if (!/^(?:he|she)\b/i.test(sentences[index - back]?.text ?? '')) return [];
  }
  return [];
}

function wordsOf({ text }: Sentence, lead: readonly Span[]): DateWords {
  const end = lead[0]?.end ?? 0;
  return { expression: null, text: text.slice(0, end), start: 0 };
}
