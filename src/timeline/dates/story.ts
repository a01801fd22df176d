import type { CalendarDate, DateExpression, Day } from '../model.ts';
import { daysBetween, padYear, yearOf } from './calendar.ts';
import type { Meaning } from './phrase.ts';
import type { DatedSentence } from './reader.ts';
import type { Focus } from './resolve/context.ts';

/**
 * What an article has told so far, as far as its dates are concerned: the date in focus, the year
 * of which it tells, the quarter it reports on, and whether it is telling a story of another time
 * or the news of the day. Nothing is known beforehand: it follows from the words already read.
 */
export class Story {
  focus: Focus | null = null;
  /** Number of the sentence that is read. */
  sentence = 0;
  /** First day of the last date that carried the story on: what a date without a year follows. */
  base: Day | null = null;
  quarter: CalendarDate | null = null;
  readonly #published: Day;
  #quarterSentence = 0;
  #inHeading = false;
  /** Weight of dates with a year of their own, away from publication. */
  #told = 0;
  /** Weight of words that lean on publication: "on Monday", "last week". */
  #news = 0;
  /** Dates that leaned on publication since the story was last carried on. */
  #newsSince = 0;

  constructor(published: Day) {
    this.#published = published;
  }

  /** Goes on to the next sentence. */
  enter(index: number, { headingDepth = 0 }: DatedSentence): void {
    this.sentence = index;
    this.#inHeading = headingDepth > 0;
    if (this.quarter !== null && index - this.#quarterSentence > 6) this.quarter = null;
  }

  /** Whether the text tells of another time, on which a date without a year leans. */
  get isStory(): boolean {
    // A story is of the past: plans for years to come are news.
    if (this.base === null || yearOf(this.base) >= yearOf(this.#published)) return false;
    // Once the text is back at the day's news, only a long story goes on by itself.
    return this.weight > (this.#newsSince === 0 ? 0 : 3);
  }

  /** How far the signs of a story outweigh those of news. */
  get weight(): number {
    return this.#told - this.#news;
  }

  /**
   * Takes note of what was read. `date` is the date itself, before a preposition made it a bound;
   * `leads` says that the words open their sentence.
   */
  tell(
    meaning: Meaning,
    expression: DateExpression,
    date: CalendarDate | null,
    leads: boolean,
  ): void {
    const { anchor, relation, kind, rule, timex } = expression;
    // "the first nine months": what is compared from here on is no quarter.
    if (kind === 'duration' && /^P([6-9]|1\d)M$/.test(timex.value)) this.quarter = null;
    if (kind !== 'date' || !date?.earliest || !date.latest) return;
    if (this.#reportsOn(meaning, date, rule)) {
      this.quarter = date;
      this.#quarterSentence = this.sentence;
    }
    const explicit = hasYear(meaning);
    this.#weigh(meaning, date, explicit);
    if (anchor === 'publication') this.#newsSince += 1;
    if (explicit || anchor === 'focus') this.#carryOn(date, relation, leads);
    if (relation !== 'at') return;
    this.focus = { date, explicit, sentence: this.sentence, hour: hourOf(timex.value) };
  }

  /** A forecast or a comparison with a year before does not change which quarter is reported. */
  #reportsOn(meaning: Meaning, date: CalendarDate, rule: string): boolean {
    const { precision, earliest, latest, edtf } = date;
    if (precision !== 'quarter' || earliest === null || latest === null) return false;
    if (rule === 'quarter-a-year-before' || meaning.is === 'yearPeriod') return false;
    if (earliest > this.#published) return false;
    if (this.quarter === null) return true;
    const yearAfter = `${padYear(yearOf(earliest) + 1)}${edtf.slice(4)}`;
    return latest <= this.#published && this.quarter.edtf !== yearAfter;
  }

  #weigh(meaning: Meaning, date: CalendarDate, explicit: boolean): void {
    if (explicit) {
      const away =
        date.earliest === null ? 0 : Math.abs(daysBetween(this.#published, date.earliest));
      // A heading that is a date starts a story of its own.
      if (away > 400) this.#told += this.#inHeading ? 4 : date.precision === 'year' ? 0.5 : 1;
    } else if (leansOnPublication(meaning)) {
      this.#news += 1;
    }
  }

  /** A bare year inside a sentence is an aside, unless it goes on from where the story stands. */
  #carryOn(date: CalendarDate, relation: DateExpression['relation'], leads: boolean): void {
    if (date.earliest === null || relation === 'since') return;
    // "the 2023/24 accounts" name years, as a year does.
    const isYears = /^\d{4}\/\d{4}$/.test(date.edtf);
    const fine =
      date.precision === 'day' ||
      date.precision === 'month' ||
      (date.precision === 'range' && !isYears);
    const step = this.base === null ? 0 : yearOf(date.earliest) - yearOf(this.base);
    if (this.base !== null && step === 0 && !fine) return;
    const begins = this.base === null && date.precision !== 'year' && !isYears;
    if (fine || leads || begins || step === 1 || this.#inHeading) {
      this.base = date.earliest;
      this.#newsSince = 0;
    }
  }
}

/** The hour of a TIMEX3 value: "2024-03-12T22:00", "2024-03-12TEV". */
function hourOf(value: string): number | null {
  const [, time] = value.split('T');
  if (time === undefined) return null;
  const hours = /^\d\d/.exec(time)?.[0];
  // Midnight opens the day that follows it.
  return hours === undefined ? (hourOfPart[time] ?? null) : Number(hours) % 24;
}

const hourOfPart: Record<string, number> = { MO: 8, MI: 12, AF: 15, EV: 19, NI: 21 };

/** Words of the day's news: they count from publication. */
function leansOnPublication(meaning: Meaning): boolean {
  switch (meaning.is) {
    case 'weekday':
      return meaning.pick !== 'previous' && meaning.pick !== 'following';
    case 'offset':
    case 'weekdayOfWeek':
      return true;
    case 'period':
      return meaning.pick === 'last' || meaning.pick === 'this' || meaning.pick === 'next';
    case 'steps':
      return meaning.lean === 'publication';
    case 'within':
    case 'approximate':
      return leansOnPublication(meaning.of);
    case 'partOfDay':
    case 'clock':
      return meaning.of !== null && leansOnPublication(meaning.of);
    default:
      return false;
  }
}

function hasYear(meaning: Meaning): boolean {
  switch (meaning.is) {
    case 'part':
      return meaning.year !== null && 'known' in meaning.year;
    case 'year':
    case 'numeric':
      return true;
    case 'within':
    case 'approximate':
      return hasYear(meaning.of);
    case 'partOfDay':
    case 'clock':
      return meaning.of !== null && hasYear(meaning.of);
    case 'range':
      return hasYear(meaning.to);
    default:
      return false;
  }
}
