import type {
  Actor,
  ActorMention,
  Article,
  CalendarDate,
  DateExpression,
  Day,
  Report,
  Sentence,
} from '../model.ts';
import { endsStandingDate, standingDate, type StandingDate } from './heading-dates.ts';
import { happeningAhead } from './noun-event.ts';
import { statementAt, type DatedStatement } from './statements.ts';
import type { SubjectContext } from './subject.ts';
import { tagTerms } from './terms.ts';
import { vectorOf, type Vector } from './vector.ts';

/** An article as this room needs it. */
export interface ArticleText {
  id: string;
  published: Day;
  sentences: readonly Sentence[];
  /** Per sentence, in order. */
  dates: readonly (readonly DateExpression[])[];
  mentions: readonly (readonly ActorMention[])[];
}

/** A report with what is needed to find the others of its event. */
export interface Draft {
  report: Report;
  published: Day;
  title: string;
  /** Whether the title can be understood without its sentence. */
  standsAlone: boolean;
  /** The happening's noun, for a report that a noun carries. */
  noun: string | null;
  /** What the date's reader found odd about it. */
  warning: string | null;
  vector: Vector;
}

export interface ArticleReports {
  drafts: Draft[];
  undated: Article['undated'];
}

/**
 * Reads the reports of one article: for every sentence what it states about each date in it, what it
 * states under a heading that is a date, and what it says lies ahead without a date.
 *
 * A sentence with date words and no report is listed as undated, with the reason.
 */
export function readReports(
  article: ArticleText,
  actorOf: (id: string) => Actor | undefined,
): ArticleReports {
  const drafts: Draft[] = [];
  const undated: Article['undated'] = [];
  let standing: StandingDate | null = null;
  let datedBlock = -1;
  for (const [index, sentence] of article.sentences.entries()) {
    const expressions = article.dates[index] ?? [];
    const own = standingDate(sentence, expressions);
    if (sentence.block === 'heading' && standing && endsStandingDate(sentence, standing)) {
      standing = null;
    }
    if (own) standing = own;
    if (own || sentence.block === 'heading') continue;

    const mentions = article.mentions[index] ?? [];
    const placing = expressions.filter(placesSomething);
    const inherits = standing !== null && sentence.blockIndex !== datedBlock;
    if (expressions.length === 0 && !inherits && !mayLieAhead(sentence.text)) continue;

    const context: SubjectContext = {
      sentence: sentence.text,
      terms: tagTerms(sentence.text, expressions),
      mentions,
      actorOf,
      antecedents: actorsOf(article.mentions[index - 1] ?? [], actorOf),
    };
    const found: Draft[] = [];
    let reason = reasonOf(expressions);
    const add = (
      statement: DatedStatement,
      expression: DateExpression | null,
      line: number | null,
    ) => found.push(draft(article, sentence, context, statement, expression, line));

    for (const expression of placing) {
      const statement = statementAt(context, expression);
      if ('reason' in statement) reason = statement.reason;
      else if (!found.some(({ title }) => title === statement.title))
        add(statement, expression, null);
    }
    if (placing.length === 0 && inherits && standing) {
      const statement = statementAt(context, null);
      if ('reason' in statement) reason = statement.reason;
      else add(statement, standing.expression, standing.line);
    }
    if (found.length > 0) datedBlock = sentence.blockIndex;
    const ahead = happeningAhead(context, 0, context.terms.length);
    if (ahead && ahead.standsAlone && !found.some(({ title }) => title === ahead.title)) {
      const start = context.terms[ahead.from]?.start ?? 0;
      const end = context.terms[ahead.to - 1]?.end ?? 0;
      if (!placing.some((date) => date.start < end + 2 && date.end > start)) {
        add({ ...ahead, tense: 'ahead', start, end }, null, null);
      }
    }
    drafts.push(...found);
    const first = expressions.find(({ kind }) => kind !== 'reference');
    if (found.length === 0 && first) {
      const { line, column, text } = sentence;
      undated.push({ line, column, sentence: text, dateText: first.words, reason });
    }
  }
  return { drafts, undated };
}

/** Whether an expression says when something happened, rather than since when or how long. */
function placesSomething({ kind, date, relation }: DateExpression): boolean {
  return kind === 'date' && date !== null && relation === 'at';
}

/** A quick look, so that only sentences worth it are tagged. */
function mayLieAhead(text: string): boolean {
  return /\b(?:upcoming|planned|proposed|anticipated|expected|possible|forthcoming|prospective|future|potential|scheduled|eventual|arrange|organi[sz]e|prepare|plan|convene|host)\b/i.test(
    text,
  );
}

function reasonOf(expressions: readonly DateExpression[]): string {
  const first = expressions.find(({ kind }) => kind !== 'reference');
  if (!first) return '';
  const words = `“${first.words}”`;
  if (first.kind === 'duration') return `${words} says how long, not when.`;
  if (first.kind === 'set') return `${words} says how often, not when.`;
  if (first.date === null) return first.warning ?? `${words} can mean more than one date.`;
  const bounds: Partial<Record<DateExpression['relation'], string>> = {
    since: 'says since when',
    until: 'says until when',
    before: 'says before when',
    after: 'says after when',
  };
  const bound = bounds[first.relation];
  return bound
    ? `${words} ${bound}, not when something happened.`
    : 'No statement goes with the date.';
}

function actorsOf(
  mentions: readonly ActorMention[],
  actorOf: (id: string) => Actor | undefined,
): Actor[] {
  const ids = [...new Set(mentions.map(({ actor }) => actor))];
  return ids.flatMap((id) => actorOf(id) ?? []);
}

function draft(
  article: ArticleText,
  sentence: Sentence,
  context: SubjectContext,
  statement: DatedStatement,
  expression: DateExpression | null,
  line: number | null,
): Draft {
  const date: CalendarDate = expression?.date ?? noDate;
  const ahead = date.earliest !== null && date.earliest > article.published;
  const inside = context.mentions.filter(
    ({ start, end }) => start >= statement.start && end <= statement.end,
  );
  const named = inside.length > 0 ? inside : context.mentions;
  const actors = [...new Set(named.map(({ actor }) => actor))].sort();
  const planned = statement.tense === 'ahead' || (statement.tense === 'present' && ahead);
  return {
    report: {
      article: article.id,
      line: sentence.line,
      column: sentence.column,
      fragment: sentence.fragment,
      sentence: sentence.text,
      dateText: expression?.words ?? null,
      dateStart: expression && line === null ? expression.start : null,
      dateLine: line,
      date: expression ? date.edtf : null,
      earliest: date.earliest,
      latest: date.latest,
      precision: date.precision,
      approximate: date.approximate,
      rule: expression?.rule ?? 'no-date-given',
      status: planned ? 'planned' : 'reported',
      actors,
    },
    published: article.published,
    title: statement.title,
    standsAlone: statement.standsAlone,
    noun: statement.noun,
    warning: expression?.warning ?? null,
    vector: vectorOf(context.terms, context.mentions, statement),
  };
}

const noDate: CalendarDate = {
  edtf: '',
  earliest: null,
  latest: null,
  precision: 'none',
  approximate: false,
};
