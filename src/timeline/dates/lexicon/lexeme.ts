/** Units in which news counts time. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** Which one of its kind: "last Monday", "this year", "the following day". */
export type Pick =
  | 'last'
  | 'this'
  | 'next'
  | 'previous'
  | 'following'
  | 'that'
  | 'same'
  | 'latest'
  /** "the end of the year": the one the text is in. */
  | 'the';

/** Part of a day as TIMEX3 writes it. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** All that a language's lexicon can say about one word; a word may have several senses. */
export interface Lexeme {
  /** 1 to 12. */
  month?: number;
  /** The word is also an ordinary one: needs a capital, or a number beside it. */
  hazard?: boolean;
  /** ISO: Monday is 1. */
  weekday?: number;
  unit?: Unit;
  plural?: boolean;
  /** Number word: "two" is 2. */
  count?: number;
  /** Number word without a number: "several". */
  vague?: boolean;
  /** "first" is 1. */
  ordinal?: number;
  /** 1 spring … 4 winter. */
  season?: number;
  dayPart?: DayPart;
  /** Days from the publication day: "yesterday" is -1. */
  dayOffset?: number;
  pick?: Pick;
  /** "early", "late", "mid": a part of a period. */
  within?: 'early' | 'mid' | 'late';
  /** "nineties" is 90. */
  decade?: number;
  /** TIMEX3 value of a vague reference. */
  reference?: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  /** "daily" is the unit it repeats by. */
  every?: Unit;
  /** "around", "about": what follows is approximate. */
  approximate?: boolean;
  /** May stand before a date's own words: "the", "at least". */
  opens?: boolean;
  /** Opens the name of a holiday. */
  holiday?: boolean;
  /** Names a time by itself: without such a word near, there is no date. Derived from the rest. */
  timely?: boolean;
}

/** A language's words, lower case. */
export type Lexicon = ReadonlyMap<string, Lexeme>;

/** How a holiday's day is found in a year. */
export type HolidayRule =
  | { month: number; day: number }
  /** The `nth` weekday of a month; -1 is the last. */
  | { month: number; weekday: number; nth: number; plus?: number }
  /** Days from Easter Sunday, of the western or of the orthodox church. */
  | { easter: number; orthodox?: boolean };

/** A day with a name. */
export interface Holiday {
  /** Lower-case words. */
  words: readonly string[];
  /** Also written without a capital. */
  plain?: boolean;
  /** `null` where no rule gives its day: it follows the moon, or each country has its own. */
  on: HolidayRule | null;
  /** Where another day bears the name, by region. */
  in?: Readonly<Record<string, HolidayRule>>;
}

/** An event that is known by its day: "the September 11 attacks", "9/11". */
export interface EventName {
  month: number;
  day: number;
  year: number;
  /** Its two numbers alone name it: "9/11". */
  alone?: boolean;
}
