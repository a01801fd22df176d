import { parseEdtf } from '../dates/index.ts';
import type { Span } from '../article/index.ts';
import type { DateExpression, EventMark, Message, Sentence } from '../model.ts';
import { makeDraft, type ArticleText, type Draft } from './draft.ts';
import { compareDrafts } from './join.ts';
import { statementAt, type DatedStatement } from './statements.ts';
import type { SubjectContext } from './subject-words.ts';
import { tagTerms } from './terms.ts';
import { reasons } from './reasons.ts';

/** Name of the rule of a date that an editor gave beside the words. */
const markRule = 'editors-mark';

/** What is wrong with a mark, and where in its file. */
export type MarkFault = Omit<Message, 'level' | 'file'>;

/** A sentence with all that was read out of it. */
interface Reading {
  article: ArticleText;
  sentence: Sentence;
  context: SubjectContext;
  expressions: readonly DateExpression[];
}

/**
 * Applies what an editor marked in a sentence to the reports read out of it. The marked words tell
 * one event, or with `date=none` none: the report whose date words or statement they hold takes on what
 * the mark says, and others of which they hold as much go; where there is none, a report is made of
 * the words themselves.
 *
 * @returns the reports of the sentence; the faults, all of them; and why the marked words give no
 * event, where the editor wanted none
 */
export function applyMarks(
  marks: readonly EventMark[],
  drafts: readonly Draft[],
  reading: Reading,
): { drafts: Draft[]; faults: MarkFault[]; reason: string | null } {
  let left = [...drafts];
  const faults: MarkFault[] = [];
  let reason: string | null = null;
  for (const mark of marks) {
    const { line, column } = mark;
    const fault = (what: string, mend: string) => faults.push({ line, column, what, mend });
    const words = ofTheWords(mark, reading);
    const touched = left
      .filter((draft) => shareMarked(draft, mark) >= leastMarked || tellsSame(draft, words, mark))
      .sort((a, b) => shareMarked(b, mark) - shareMarked(a, mark));
    left = left.filter((draft) => !touched.includes(draft));
    if (mark.date === 'none') {
      if (mark.id !== null || mark.title !== null || mark.actors !== null) {
        fault(
          'A mark with date=none says of what is no event more than that.',
          'Take the rest out.',
        );
      }
      reason = reasons.marked;
      continue;
    }
    for (const id of mark.actors ?? []) {
      if (!reading.context.actorOf(id)) {
        fault(`There is no actor "${id}".`, 'Write ids as in the addresses of the actors’ pages.');
      }
    }
    const own = mark.date === null ? null : parseEdtf(mark.date);
    if (mark.date !== null && own === null) {
      fault(
        `"${mark.date}" is not a date in EDTF.`,
        'Write a day (2025-02-15), a month, a year, a range (2025-02-14/2025-02-16), or none.',
      );
      continue;
    }
    const base = touched[0] ?? (own && words);
    if (!base) {
      fault(
        mark.date === null
          ? 'The marked words have no date that could be read.'
          : 'The marked words do not say who did what.',
        mark.date === null
          ? 'Write date=2025-02-15 in the braces.'
          : 'Write title="…" in the braces.',
      );
      continue;
    }
    left.push(withMark(base, mark, own, reading.article.published));
  }
  return { drafts: left, faults, reason };
}

/** A mark that gives an event another title than a mark before it, with the same id. */
interface RivalTitle {
  id: string;
  title: string;
  other: string;
  article: string;
  line: number;
  column: number;
}

/** Which marks of one id disagree about its title, in the order of articles and places. */
export function rivalTitles(drafts: readonly Draft[]): RivalTitle[] {
  const titles = new Map<string, string>();
  return [...drafts].sort(compareDrafts).flatMap(({ mark, report: { article } }) => {
    if (!mark || mark.id === null || mark.title === null) return [];
    const { id, title, line, column } = mark;
    const other = titles.get(id);
    if (other === undefined) titles.set(id, title);
    return other === undefined || other === title
      ? []
      : [{ id, title, other, article, line, column }];
  });
}

/** From which share of a statement on a mark that leaves its date words out stands for it. */
const leastMarked = 0.6;

/** The share of a statement, its date words aside, that a mark covers; 1 when those are marked. */
function shareMarked(draft: Draft, mark: Span): number {
  if (datesOfDraftIn(draft, mark)) return 1;
  const { start, end } = draft.span;
  const { dateStart, dateText } = draft.report;
  const dated = dateStart !== null && dateStart >= start && dateStart < end ? dateText.length : 0;
  const both = Math.min(end, mark.end) - Math.max(start, mark.start);
  return Math.max(0, both) / Math.max(1, end - start - dated);
}

/** Whether marked words do by themselves what the statement does that they are a part of. */
function tellsSame({ span, title, vector }: Draft, words: Draft | null, mark: Span): boolean {
  if (!words || mark.start >= span.end || mark.end <= span.start) return false;
  if (words.title !== '' && title.startsWith(words.title)) return true;
  return [...words.vector.heads].some((head) => vector.heads.has(head));
}

function datesOfDraftIn({ report: { dateStart, dateText } }: Draft, mark: Span): boolean {
  if (dateStart === null || dateText === '') return false;
  return dateStart >= mark.start && dateStart + dateText.length <= mark.end;
}

function withMark(
  base: Draft,
  mark: EventMark,
  date: ReturnType<typeof parseEdtf>,
  published: string,
): Draft {
  const { title, actors } = mark;
  const report = {
    ...base.report,
    ...(date && !datesOfDraftIn(base, mark) && { dateText: '', dateStart: null, dateLine: null }),
    ...(date &&
      ({
        date: date.edtf,
        earliest: date.earliest,
        latest: date.latest,
        precision: date.precision,
        approximate: date.approximate,
        rule: markRule,
        status:
          date.earliest !== null && date.earliest > published ? 'planned' : base.report.status,
      } satisfies Partial<Draft['report']>)),
    ...(actors && { actors: [...actors].sort() }),
  };
  return {
    ...base,
    report,
    title: title ?? base.title,
    standsAlone: title !== null || base.standsAlone,
    mark,
  };
}

/** A report made of marked words that were read as none; `null` when they make no statement. */
function ofTheWords(
  mark: EventMark,
  { article, sentence, context, expressions }: Reading,
): Draft | null {
  const text = sentence.text.slice(mark.start, mark.end);
  const inside = <T extends Span>(spans: readonly T[]): T[] =>
    spans
      .filter(({ start, end }) => start >= mark.start && end <= mark.end)
      .map((one) => ({ ...one, start: one.start - mark.start, end: one.end - mark.start }));
  const dates = inside(expressions);
  const mentions = inside(context.mentions);
  const own = { ...context, sentence: text, terms: tagTerms(text, dates), mentions };
  const read = statementAt(own, null);
  const actors = [...new Set(mentions.map(({ actor }) => actor))].sort();
  const told =
    'reason' in read ? null : { ...read, actors: read.actors.length > 0 ? read.actors : actors };
  if (!told && mark.title === null) return null;
  const statement: DatedStatement = {
    ...(told ?? { title: '', standsAlone: true, noun: null, tense: 'past', heads: [], actors }),
    start: mark.start,
    end: mark.end,
  };
  // The editor's date says where it lies; only what the words themselves put ahead stays a plan.
  if (statement.tense === 'present') statement.tense = 'past';
  const date = dates.find(({ kind }) => kind === 'date');
  return makeDraft(article, sentence, context, statement, {
    expression: null,
    text: date?.words ?? '',
    start: date ? date.start + mark.start : null,
  });
}
