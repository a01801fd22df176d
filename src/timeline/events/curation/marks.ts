import { parseEdtf } from '../../dates/index.ts';
import type { Span } from '../../article/index.ts';
import type { DateExpression, EventMark, Message, Sentence } from '../../model.ts';
import { nearestIdsTold } from '../../nearest-ids.ts';
import { edtfShapes, faultOfEdtf } from './edtf-told.ts';
import { makeDraft, type ArticleText, type Draft } from '../draft.ts';
import { compareDrafts } from '../joining/join.ts';
import { statementAt, type DatedStatement, type NoStatement } from '../statements/statements.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import { tagTerms } from '../grammar/terms.ts';
import { reasons } from '../reasons.ts';
import { titleByStatus } from '../titles/title-by-status.ts';
import { holdsDates, tellingWords, touchedBy } from './touched-by-mark.ts';

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
  /** Whether it would go on with what the article told before, if nothing in it were marked. */
  goesOn: boolean;
  /** Every actor there is. */
  actorIds: readonly string[];
}

/**
 * Applies what an editor marked in a sentence to the reports read out of it. The marked words tell
 * one event, or with `date=none` none: the report that they are most about takes on what the mark
 * says, and others that they are about go; where there is none, a report is made of the words
 * themselves. A mark that changes nothing and makes nothing is a fault.
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
    const touched = touchedBy(mark, left, words);
    left = left.filter((draft) => !touched.includes(draft));
    if (mark.date === 'none') {
      if (mark.id !== null || mark.title !== null || mark.actors !== null) {
        fault(
          'A mark with date=none says of what is no event more than that.',
          'Take the rest out.',
        );
      } else if (touchedBy(mark, drafts, words).length === 0 && !reading.goesOn) {
        const mend = touching(drafts);
        const what = 'The mark is to refuse an event, and its words give none.';
        fault(
          what,
          mend === null ? 'Take the mark out.' : `To refuse what the sentence tells, ${mend}.`,
        );
      }
      reason = reasons.marked;
      continue;
    }
    for (const id of mark.actors ?? []) {
      if (reading.context.actorOf(id)) continue;
      fault(`There is no actor "${id}".`, nearestIdsTold(id, reading.actorIds));
    }
    const own = mark.date === null ? null : parseEdtf(mark.date);
    if (mark.date !== null && own === null) {
      fault(faultOfEdtf(mark.date), `${edtfShapes} Or write none, for no event.`);
      continue;
    }
    const base = touched[0] ?? (own || words?.report.date ? words : null);
    if (!base) {
      const mend = touching(left);
      const what = own
        ? 'The marked words do not say who did what.'
        : 'The marked words have no date that could be read.';
      const plain = own ? 'Write title="…" in the braces' : 'Write date=2025-02-15 in the braces';
      fault(
        what,
        mend === null
          ? `${plain}.`
          : `To change what the sentence tells, ${mend}. ${plain} for an event beside it.`,
      );
      continue;
    }
    const marked = withMark(base, mark, own, reading.article.published);
    if (marked) left.push(marked);
    else {
      fault(
        `The date lies after the article’s, and the words tell it as done: “${base.title}”.`,
        'Write title="…" in the braces, as of a plan, or correct the date.',
      );
    }
  }
  return { drafts: left, faults, reason };
}

/** What to mark so that a mark is about one of some reports; `null` where there is none. */
function touching(drafts: readonly Draft[]): string | null {
  const words = [...new Set(drafts.flatMap(tellingWords))];
  return words.length > 0 ? `mark ${words.join(' or ')}` : null;
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

/** A report with what its mark says; `null` where its title does not fit a plan and no other is given. */
function withMark(
  base: Draft,
  mark: EventMark,
  date: ReturnType<typeof parseEdtf>,
  published: string,
): Draft | null {
  const { actors } = mark;
  const ahead = date !== null && date.earliest !== null && date.earliest > published;
  const title = mark.title ?? (ahead ? titleByStatus(base.title, 'planned') : base.title);
  if (title === null) return null;
  const report = {
    ...base.report,
    ...(date && !holdsDates(base, mark) && { dateText: '', dateStart: null, dateLine: null }),
    ...(date &&
      ({
        date: date.edtf,
        earliest: date.earliest,
        latest: date.latest,
        precision: date.precision,
        approximate: date.approximate,
        rule: markRule,
        status: ahead ? 'planned' : base.report.status,
      } satisfies Partial<Draft['report']>)),
    ...(actors && { actors: [...actors].sort() }),
  };
  return {
    ...base,
    report,
    title,
    standsAlone: mark.title !== null || base.standsAlone,
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
  const read = statementOf(own, context, mark);
  const actors = [...new Set(mentions.map(({ actor }) => actor))].sort();
  const told =
    'reason' in read ? null : { ...read, actors: read.actors.length > 0 ? read.actors : actors };
  if (!told && mark.title === null) return null;
  const statement: DatedStatement = {
    ...(told ?? { title: '', standsAlone: true, noun: null, tense: 'past', heads: [], actors }),
    start: mark.start,
    end: mark.end,
  };
  delete statement.verb;
  // The editor's date says where it lies; only what the words themselves put ahead stays a plan.
  if (statement.tense === 'present') statement.tense = 'past';
  const date = dates.find(({ kind }) => kind === 'date');
  const places = date?.date && date.relation === 'at' ? date : null;
  return makeDraft(article, sentence, context, statement, {
    expression: places,
    text: date?.words ?? '',
    start: date ? date.start + mark.start : null,
  });
}

/** What marked words state by themselves, or what their sentence does with a verb that is marked. */
function statementOf(
  words: SubjectContext,
  sentence: SubjectContext,
  mark: Span,
): DatedStatement | NoStatement {
  const own = statementAt(words, null);
  if (!('reason' in own)) return own;
  const whole = statementAt(sentence, null);
  if ('reason' in whole || !whole.verb) return own;
  return whole.verb.start >= mark.start && whole.verb.end <= mark.end ? whole : own;
}
