import type { DayPart, Pick, Unit } from './lexicon/lexeme.ts';

/**
 * A year as words give it: a number, one counted from another ("last year", "that year"), or one
 * that gives no date: before the year 1, or a number that may be no year ("15 March, 300").
 */
export type YearRef = { known: number } | { pick: Pick } | { bce: number } | { unsure: number };

/** Words that lean on the date in focus: "the following year", "that May". */
export const picksOfFocus: ReadonlySet<Pick> = new Set<Pick>([
  'that',
  'same',
  'following',
  'previous',
]);

/** A part of some year, before it is known which year. */
export type PartOfYear =
  /** `day` -1 is the last of its month. */
  | { unit: 'day'; month: number; day: number; weekday: number | null }
  | { unit: 'month'; month: number }
  | { unit: 'quarter'; quarter: number; fiscal: boolean }
  | { unit: 'half'; half: number }
  /** "the first week of January", "the second half of May"; -1 is the last. */
  | { unit: 'stretchOfMonth'; month: number; stretch: 'week' | 'weekend' | 'half'; nth: number }
  | { unit: 'season'; season: number }
  /** "the third Monday in January"; -1 is the last. */
  | { unit: 'weekdayOfMonth'; month: number; weekday: number; nth: number }
  /** Index into the lexicon's holidays. */
  | { unit: 'holiday'; index: number };

/** What a date expression says, before anything outside it is looked at. */
export type Meaning =
  /** "15 February", "March 2020", "the third quarter", "last summer", "Easter 2020". */
  | { is: 'part'; part: PartOfYear; year: YearRef | null; pick: Pick | null }
  /** "2014", "fiscal 2014". */
  | { is: 'year'; year: number; fiscal: boolean }
  /** "264 BC": a positive number. */
  | { is: 'bce'; year: number }
  /** "the 1980s"; `short` for "the '80s". */
  | { is: 'decade'; firstYear: number; short: boolean }
  /** "the 19th century": 19. */
  | { is: 'century'; century: number; bce: boolean }
  /** "03/04/2025". */
  | { is: 'numeric'; first: number; second: number; year: number }
  /** "Saturday", "last Monday". */
  | { is: 'weekday'; weekday: number; pick: Pick | null }
  /** "Monday of next week", "Tuesday last week": `weeks` from that of publication. */
  | { is: 'weekdayOfWeek'; weekday: number; weeks: number }
  /** "yesterday": -1. */
  | { is: 'offset'; days: number }
  /** "last week", "this year", "the same day", "that month". */
  | { is: 'period'; unit: Unit; pick: Pick; fiscal: boolean }
  /** "two days ago", "three weeks later", "a year earlier"; `count` null when vague. */
  | { is: 'steps'; unit: Unit; count: number | null; sign: 1 | -1; lean: 'publication' | 'focus' }
  /** "a year and two days ago": whole units, the largest first. */
  | {
      is: 'manySteps';
      steps: readonly { unit: Unit; count: number }[];
      sign: 1 | -1;
      lean: 'publication' | 'focus';
    }
  /** "on Friday, a day after the roof fell": so long before the date that the sentence has just named. */
  | { is: 'beforeThat'; unit: Unit; count: number; value: string }
  /** "a day after Christmas": steps counted from another date. */
  | { is: 'stepsFrom'; unit: Unit; count: number; sign: 1 | -1; from: Meaning }
  /** "the 12th", "Friday the 13th"; `month` is which one the words name: "the 5th of that month". */
  | { is: 'dayOfMonth'; day: number; weekday: number | null; month: Pick | null }
  /** "in the days following". */
  | { is: 'aftermath'; unit: Unit }
  /** "the week of March 6", "Easter week"; `ends`: "the week ending 12 July". */
  | { is: 'unitOf'; unit: Unit; of: Meaning; ends: boolean }
  /** "early 2014", "the end of the year". */
  | { is: 'within'; where: 'early' | 'mid' | 'late'; of: Meaning }
  | { is: 'approximate'; of: Meaning }
  /** "less than two weeks ago": at some time since then. */
  | { is: 'lessAgo'; of: Extract<Meaning, { is: 'steps' }> }
  /** "Friday morning": the day, with its part. */
  | { is: 'partOfDay'; part: DayPart; of: Meaning | null }
  /** "overnight": the night to the day of publication, or the one spoken of; `into`: to that day. */
  | { is: 'overnight'; into: Meaning | null }
  /** "by midweek": the week of the Wednesday meant. */
  | { is: 'midweek' }
  /** "10:35 a.m. Friday"; `time` as TIMEX3 writes it: `T10:35`. */
  | { is: 'clock'; time: string; of: Meaning | null }
  /** `cut`: the token after the first end, and the first token of the second. */
  | { is: 'range'; from: Meaning; to: Meaning; cut: readonly [number, number] }
  /** "the quarter ended Sept. 30": the day at its end. */
  | { is: 'quarterEnded'; on: Meaning }
  /** "the 1988 period": the quarter spoken of, in that year. */
  | { is: 'yearPeriod'; year: number }
  /** "in the new year". */
  | { is: 'newYear' }
  /** "2024-W32", "week 32 of 2024", as ISO 8601 counts them. */
  | { is: 'isoWeek'; year: number; week: number }
  /** "the year-ago quarter": that of the quarter spoken of, or of the last one. */
  | { is: 'quarterYearBefore' }
  /** "the Friday before Christmas". */
  | { is: 'weekdayBeside'; weekday: number; sign: 1 | -1; from: Meaning }
  /** "three years ago today", "a year ago this week", "six years ago this summer". */
  | { is: 'agoFrom'; unit: 'month' | 'year' | 'week'; count: number; from: Meaning }
  /** "the turn of the year". */
  | { is: 'turnOfYear' }
  /** "the turn of the century"; `century` is 20 in "the turn of the 20th century". */
  | { is: 'turnOfCentury'; century: number | null }
  | { is: 'event'; month: number; day: number; year: number }
  | { is: 'reference'; value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' | 'XXXX' }
  /** "in two days": a day ahead when the verb looks ahead, else a length of time. */
  | { is: 'inSteps'; unit: Unit; count: number; value: string }
  | { is: 'duration'; value: string }
  | { is: 'set'; value: string };

/** The date inside "late May", "about 1850", "dawn on 1 May" and "6 p.m. on 1 May". */
export function inside(meaning: Meaning): Meaning {
  switch (meaning.is) {
    case 'within':
    case 'approximate':
    case 'lessAgo':
    case 'partOfDay':
    case 'clock':
      return meaning.of === null ? meaning : inside(meaning.of);
    default:
      return meaning;
  }
}

/** Words that were understood: from one token up to, not including, another. */
export interface Phrase {
  from: number;
  to: number;
  meaning: Meaning;
}

/** What a reader of the grammar gives back: the token after its words and what they mean. */
export interface Match {
  to: number;
  meaning: Meaning;
}

/** Reads the date that starts at a token, if one does; bounded in how deep it looks. */
export type ReadAt = (at: number) => Match | null;
