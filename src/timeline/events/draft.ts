import type { Span } from '../article/index.ts';
import type {
  ActorMention,
  CalendarDate,
  DateExpression,
  Day,
  EventMark,
  Report,
  Sentence,
} from '../model.ts';
import { goesOnRule } from './story/goes-on.ts';
import { withGroupNamed } from './subjects/named-together.ts';
import type { DatedStatement } from './statements/statements.ts';
import type { SubjectContext } from './subjects/subject-words.ts';
import { vectorOf, type Vector } from './joining/vector.ts';

/** A report with what is needed to find the others of its event. */
export interface Draft {
  report: Report;
  published: Day;
  title: string;
  /** Whether the title can be understood without its sentence. */
  standsAlone: boolean;
  /** Whether its sentence mentions it beside what it tells. */
  inPassing: boolean;
  /** How much of its sentence makes the statement, 0 to 1. */
  share: number;
  /** The happening's noun, for a report that a noun carries. */
  noun: string | null;
  /** Two words or more for the occasion that its verb leaves it to: "memorial service". */
  occasion: string | null;
  vector: Vector;
  /** The draft whose happening its sentence goes on with; `null` when it has a date of its own. */
  follows: Draft | null;
  /** The stretch of its sentence that makes the statement. */
  span: Span;
  /** Where in its sentence the verb of the statement stands; `null` where a noun tells it. */
  verb: Span | null;
  /** What an editor marked it with in the article; `null` for a report that is only read. */
  mark: EventMark | null;
}

/** An article as this room needs it. */
export interface ArticleText {
  id: string;
  title: string;
  published: Day;
  sentences: readonly Sentence[];
  /** Per sentence, in order. */
  dates: readonly (readonly DateExpression[])[];
  mentions: readonly (readonly ActorMention[])[];
  marks: readonly (readonly EventMark[])[];
}

/** The words that date a report: where they start in the sentence, or on which line they stand. */
export interface DateWords {
  expression: DateExpression | null;
  text: string | null;
  start: number | null;
  line?: number;
}

/** Makes a report, with its features, of what a sentence states about the words that date it. */
export function makeDraft(
  article: ArticleText,
  sentence: Sentence,
  context: SubjectContext,
  statement: DatedStatement,
  words: DateWords,
): Draft {
  const date: CalendarDate = words.expression?.date ?? noDate;
  const { title, members } = withGroupNamed(statement.title, context.focus.groups);
  const actors = [...new Set([...statement.actors, ...members.map(({ id }) => id)])].sort();
  const ahead = date.earliest === null || date.earliest > article.published;
  const planned = statement.tense === 'ahead' || (statement.tense === 'present' && ahead);
  return {
    report: {
      article: article.id,
      line: sentence.line,
      column: sentence.column,
      fragment: sentence.fragment,
      sentence: sentence.text,
      dateText: words.text ?? '',
      dateStart: words.start,
      dateLine: words.line ?? null,
      date: words.expression ? date.edtf : null,
      earliest: date.earliest,
      latest: date.latest,
      precision: date.precision,
      approximate: date.approximate,
      rule: words.expression?.rule ?? 'no-date-given',
      status: planned ? 'planned' : 'reported',
      actors,
    },
    published: article.published,
    title,
    standsAlone: statement.standsAlone,
    inPassing: statement.inPassing ?? false,
    share: (statement.end - statement.start) / Math.max(1, sentence.text.length),
    noun: statement.noun,
    occasion: statement.occasion ?? null,
    vector: vectorOf(context.terms, context.mentions, statement),
    follows: null,
    span: { start: statement.start, end: statement.end },
    verb: statement.verb ?? null,
    mark: null,
  };
}

const noDate: CalendarDate = {
  edtf: '',
  earliest: null,
  latest: null,
  precision: 'none',
  approximate: false,
};

/** The report of a sentence that goes on with a happening: dated by the words of that one. */
export function following(draft: Draft, sentence: Sentence, actors: string[]): Draft {
  const { line, column, fragment, text } = sentence;
  return {
    ...draft,
    report: {
      ...draft.report,
      line,
      column,
      fragment,
      sentence: text,
      dateStart: null,
      dateLine: draft.report.dateLine ?? draft.report.line,
      rule: goesOnRule,
      actors,
    },
    standsAlone: false,
    share: 0,
    follows: draft,
    span: { start: 0, end: text.length },
    verb: null,
    mark: null,
  };
}
