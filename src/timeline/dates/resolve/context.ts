import type { CalendarDate, DateExpression, Day } from '../../model.ts';

/** Where the verb says that the words point. */
export type Tense = 'past' | 'future' | null;

/** The last date that the text told something of: what "the following day" leans on. */
export interface Focus {
  date: CalendarDate;
  /** The text gave its year in full. */
  explicit: boolean;
  /** Number of the sentence it stands in. */
  sentence: number;
  /** The hour it was told with, 0 to 23; `null` for a day without one. */
  hour: number | null;
}

/** The verb that governs a date: its tense, and whether it stands right before the date. */
export interface Governor {
  tense: Tense;
  close: boolean;
  /** "will" or "starts", rather than "would": lies ahead of publication itself, not of a day long past. */
  will: boolean;
  /** "would": ahead of what was just told, as in "said in May that it would close in July". */
  would: boolean;
  /** "was due to": a plan of then, which may lie behind or ahead. */
  meant: boolean;
}

/** Everything outside the words that their date may depend on. */
export interface Context {
  published: Day;
  /** `US` writes the month first; undefined refuses what could be read both ways. */
  region: string | undefined;
  /** The date in focus; `null` before the first one. */
  focus: Focus | null;
  /** A date without a year belongs to the year in focus, not to that of publication. */
  story: boolean;
  /** How far the signs of a story outweigh those of news; above 0 when `story`. */
  storyWeight: number;
  /** Somewhere in the article stands a word of the day's news: "Monday", "yesterday". */
  hasNews: boolean;
  /** Where the story stands: what a date without a year follows. */
  base: Day | null;
  /** The year before the first that was told of last, as a positive number. */
  bce: number | null;
  /** The text tells of antiquity: a month without a year is of that time. */
  antiquity: boolean;
  /** Number of the sentence that is read. */
  sentence: number;
  /** A new paragraph has begun since the date in focus, and the article's own news is of another day. */
  daysCompete: boolean;
  /** The quarter the text speaks of, if it does. */
  quarter: CalendarDate | null;
  /** The governing verb; read only when asked for, since most dates do not need it. */
  governor: () => Governor;
}

/** What the words come to. */
export interface Reading {
  kind: DateExpression['kind'];
  date: CalendarDate | null;
  value: string;
  type: DateExpression['timex']['type'];
  rule: string;
  anchor: DateExpression['anchor'];
  warning: string | null;
  /** Of a range: its first and its last date, which TIMEX3 annotates apart. */
  ends?: Ends;
}

/** The two ends of a range; `null` for one that gives nothing. */
export interface Ends {
  from: Reading | null;
  to: Reading | null;
}
