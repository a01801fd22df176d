import { z } from 'zod';

/**
 * The vocabulary of Dateline as types.
 *
 * What is published in `timeline.json` is described by Zod schemas, so that the TypeScript type and
 * the JSON Schema shipped as `timeline.schema.json` have one source. What only travels inside the
 * pipeline is a plain interface below them.
 *
 * Calendar dates are strings, never `Date` objects: a civil day has no time zone.
 */

/** A civil day, `YYYY-MM-DD`. Days of four-digit years compare correctly as strings. */
export type Day = string;
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const precision = z.enum([
  'day',
  'range',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
  'none',
]);
export type Precision = z.infer<typeof precision>;

const dated = {
  date: z.string().nullable().describe('EDTF (ISO 8601-2); null when no date is given'),
  earliest: day.nullable().describe('first possible day; null when undated or open'),
  latest: day.nullable().describe('last possible day; null when undated or open'),
  precision,
  approximate: z.boolean(),
};

const report = z.object({
  article: z.string().describe('id of the article'),
  line: z.int().min(1).describe('line of the sentence in the file, from 1'),
  column: z.int().min(1).describe('column of the sentence in the file, from 1, in UTF-16 units'),
  fragment: z.string().describe("the sentence's anchor on the article's page, without #"),
  sentence: z.string(),
  dateText: z
    .string()
    .describe('the words that name the date, as the article has them; empty when there are none'),
  dateStart: z.int().nullable().describe('where the words start in the sentence, in UTF-16 units'),
  dateLine: z
    .int()
    .nullable()
    .describe('line of the words when they stand outside the sentence, as in a heading above it'),
  ...dated,
  rule: z.string().describe('name of the rule that read the date; see /about/#dates'),
  status: z.enum(['reported', 'planned']),
  actors: z.array(z.string()),
});
export type Report = z.infer<typeof report>;

/** What an editor's file may say of its event, in the order in which readers are told. */
export const editsOfEvent = [
  'title',
  'summary',
  'date',
  'status',
  'actors',
  'merge',
  'split',
  'account',
  'sources',
] as const;

const event = z.object({
  id: z.string(),
  path: z.string(),
  title: z.string(),
  summary: z.string().nullable().describe('one sentence from a report, or from the editor'),
  status: z.enum(['reported', 'planned', 'withdrawn']),
  ...dated,
  disputed: z.boolean().describe('reports give dates that cannot all be true'),
  dateReason: z.string().describe('why the timeline sorts the event by this date'),
  actors: z.array(z.string()),
  reports: z.array(report),
  curated: z.boolean().describe('an editor has worked on the event'),
  edits: z
    .array(z.enum(editsOfEvent))
    .optional()
    .describe("of a curated event: what the editor's file says of it"),
  account: z.string().nullable().describe("the editor's own account, as safe HTML"),
  sources: z.array(z.string()).describe("addresses the editor's account rests on"),
  corrections: z.array(z.object({ on: day, text: z.string() })),
  withdrawn: z.string().nullable().describe('why the event was withdrawn'),
  calledOff: z
    .object({
      article: z.string().describe('id of the article'),
      line: z.int().min(1).describe('line of the sentence in the file, from 1'),
      column: z.int().min(1).describe('column of the sentence in the file, from 1'),
      fragment: z.string().describe("the sentence's anchor on the article's page, without #"),
      sentence: z.string(),
      outcome: z.enum(['called off', 'put off', 'did not happen']),
      to: z
        .object(dated)
        .nullable()
        .describe('the date it was put off to; null when the sentence names none'),
    })
    .optional()
    .describe(
      'of a planned event: the latest sentence that says it was called off, put off or did not happen',
    ),
  left: z
    .object({
      since: day.describe('date of the latest article when the event left'),
      nearest: z.string().nullable().describe('id of the nearest event that still stands'),
    })
    .optional()
    .describe('of a withdrawn event: when it left, and where to look instead'),
  formerPaths: z.array(z.string()),
});
export type Event = z.infer<typeof event>;

const actorKind = z.enum(['person', 'organisation', 'country']);
export type ActorKind = z.infer<typeof actorKind>;

const actor = z.object({
  id: z.string(),
  path: z.string(),
  name: z.string(),
  kind: actorKind,
  aliases: z.array(z.string()),
  description: z.string().nullable(),
  described: z
    .array(z.object({ words: z.string(), articles: z.array(z.string()) }))
    .describe('what the articles call the actor, most used first'),
  sameAs: z.array(z.string()),
  provisional: z.boolean().describe('found in the prose, with no file in content/actors/'),
  formerPaths: z.array(z.string()).optional().describe('addresses that lead here'),
});
export type Actor = z.infer<typeof actor>;

const formerActor = z.object({
  id: z.string(),
  path: z.string(),
  name: z.string(),
  kind: actorKind,
  since: day.describe('date of the latest article when no article named the actor any more'),
});
export type FormerActor = z.infer<typeof formerActor>;

const article = z.object({
  id: z.string(),
  path: z.string(),
  file: z.string().describe('path of its file in the content folder'),
  title: z.string(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  published: day,
  undated: z
    .array(
      z.object({
        line: z.int().min(1),
        column: z.int().min(1),
        sentence: z.string(),
        dateText: z.string(),
        reason: z.string(),
      }),
    )
    .describe('sentences with date words that gave no event, and why'),
  formerPaths: z.array(z.string()).optional().describe('addresses that lead here'),
});
export type Article = z.infer<typeof article>;

const formerArticle = z.object({
  id: z.string(),
  path: z.string(),
  title: z.string(),
  published: day,
  since: day.describe('date of the latest article when it was no longer in the folder'),
});
export type FormerArticle = z.infer<typeof formerArticle>;

export const timelineSchema = z.object({
  $schema: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  language: z.string(),
  publisher: z.string().nullable(),
  licence: z.string().nullable(),
  contact: z.string().nullable(),
  latestArticle: day,
  articles: z.array(article),
  formerArticles: z.array(formerArticle).describe('that are no longer in the folder'),
  actors: z.array(actor),
  formerActors: z.array(formerActor).describe('whom no article names any more'),
  events: z.array(event),
});
export type Timeline = z.infer<typeof timelineSchema>;

/** A calendar date: EDTF, the days that bound it, and how precise the text was. */
export interface CalendarDate {
  edtf: string;
  /** `null` where the date is open or unknown on that side. */
  earliest: Day | null;
  latest: Day | null;
  precision: Precision;
  approximate: boolean;
}

/** Words that name a date, found in a text. */
export interface DateExpression {
  /** UTF-16 offsets into the text that was read; `end` is exclusive. */
  start: number;
  end: number;
  words: string;
  /** Only a `date` may put an event on the timeline; the others are recognised so as not to. */
  kind: 'date' | 'duration' | 'set' | 'reference';
  /** `null` for a kind other than `date`, and for a date that is refused as ambiguous. */
  date: CalendarDate | null;
  /** Where the date lies, seen from the publication date. */
  direction: 'past' | 'future' | 'same' | null;
  /** What the preposition makes of the date: only `at` says when something happened. */
  relation: 'at' | 'since' | 'until' | 'before' | 'after';
  /** Name of the rule that resolved it; explained in dates/rules.ts. */
  rule: string;
  /** The day or period the words lean on. */
  anchor: 'publication' | 'focus' | 'none';
  /** That day, or the date in focus as EDTF; `null` for words that lean on nothing. */
  leansOn: string | null;
  /** Where the governing verb points, when the rule had to ask it; else `null`. */
  tense: 'past' | 'future' | null;
  /** TimeML TIMEX3 type and value, for scoring and export. */
  timex: { type: 'DATE' | 'TIME' | 'DURATION' | 'SET'; value: string };
  /** What is odd about the expression and how to mend it; `null` when nothing is. */
  warning: string | null;
}

/** A sentence of an article, as plain text, with its place in the file. */
export interface Sentence {
  /** `s1`, `s2`, … in the article's order: the anchor on the article's page. */
  fragment: string;
  text: string;
  line: number;
  column: number;
  block: 'paragraph' | 'heading' | 'item' | 'quote' | 'cell' | 'footnote';
  /** Number of the block the sentence stands in; sentences of one paragraph share it. */
  blockIndex: number;
  /** 1 to 6 for a heading, 0 otherwise. */
  headingDepth: number;
}

/** What an editor marked in a sentence: that it tells an event, which, or that it tells none. */
export interface EventMark {
  /** UTF-16 offsets in the sentence of the marked words. */
  start: number;
  end: number;
  /** EDTF; `none` for no event; `null` where the sentence's own date words hold. */
  date: string | null;
  title: string | null;
  id: string | null;
  /** Ids of actors; `null` where the sentence's own names hold. */
  actors: readonly string[] | null;
  /** Where the mark stands in the file. */
  line: number;
  column: number;
}

/** A place in a sentence where an actor is named. */
export interface ActorMention {
  start: number;
  end: number;
  words: string;
  actor: string;
}

/** One file of the content folder, read but not yet understood. */
export interface SourceFile {
  /** Path below the content folder, with forward slashes: `articles/2025-02-16-envoys-speak.md`. */
  path: string;
  text: string;
}

/** Everything an editor wrote, as text. */
export interface ContentFolder {
  site: SourceFile | null;
  theme?: SourceFile | null;
  articles: SourceFile[];
  actors: SourceFile[];
  events: SourceFile[];
  permalinks: SourceFile | null;
  /** Paths of files in its folders that are of no kind that is read. */
  unread?: readonly string[];
}

/** What the build has to tell the editor about one place in one file. */
export interface Message {
  /** A fault stops the build; a notice does not. */
  level: 'fault' | 'notice';
  file: string;
  line: number;
  column: number;
  /** What is wrong, as a sentence. */
  what: string;
  /** How to mend it, as a sentence. */
  mend: string;
}
