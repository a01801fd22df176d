import type { CalendarDate, DateExpression, Day, Precision } from '../model.ts';
import { daysBetween, makeDay, padYear, yearOf } from './calendar.ts';
import { inside, picksOfFocus, type Meaning } from './phrase.ts';
import type { DatedSentence } from './reader.ts';
import type { Focus } from './resolve/context.ts';

/**
 * What an article has told so far, as far as its dates are concerned: the date in focus, the year
 * of which it tells, the quarter it reports on, and whether it is telling a story of another time
 * or the news of the day. But for `hasNews` nothing is known beforehand: it follows from the words
 * already read.
 */
export class Story {
  focus: Focus | null = null;
  /** Number of the sentence that is read. */
  sentence = 0;
  /** Where the last date that carried the story on begins: what a date without a year follows. */
  base: Day | null = null;
  quarter: CalendarDate | null = null;
  /** The year before the first that the text told of last, as a positive number. */
  bce: number | null = null;
  /** The article names days as the news of the day does, whatever else it tells. */
  readonly hasNews: boolean;
  readonly #published: Day;
  #quarterSentence = 0;
  /** The paragraph that is read, and the one in which the date in focus stands. */
  #block = 0;
  #focusBlock = 0;
  /** The first day that the article gave to its news. */
  #newsDay: Day | null = null;
  #inHeading = false;
  #bceTold = 0;
  /** Weight of dates with a year of their own, away from publication. */
  #told = 0;
  /** Weight of words that lean on publication: "on Monday", "last week". */
  #news = 0;
  /** Dates that leaned on publication since the story was last carried on. */
  #newsSince = 0;

  constructor(published: Day, hasNews: boolean) {
    this.#published = published;
    this.hasNews = hasNews;
  }

  /** Goes on to the next sentence. */
  enter(index: number, { headingDepth = 0, blockIndex = 0 }: DatedSentence): void {
    this.sentence = index;
    this.#block = blockIndex;
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

  /** Whether the text tells of antiquity, so that a month without a year is of that time. */
  get isOfAntiquity(): boolean {
    return this.bce !== null && this.#bceTold > 1 && !this.hasNews;
  }

  /** Whether the date in focus is of another paragraph and of another day than the article's news. */
  get daysCompete(): boolean {
    const told = this.focus?.date.earliest ?? null;
    if (told === null || this.#newsDay === null || this.#block === this.#focusBlock) return false;
    return told !== this.#newsDay;
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
    if (rule === 'before-year-1') this.#tellOfAntiquity(timex.value);
    if (kind !== 'date' || !date?.earliest || !date.latest) return;
    if (this.#isOurTime(meaning)) return;
    if (this.#reportsOn(meaning, date, rule)) {
      this.quarter = date;
      this.#quarterSentence = this.sentence;
    }
    const explicit = hasYear(meaning);
    if (explicit) this.bce = null;
    this.#weigh(meaning, date, explicit, anchor);
    if (anchor === 'publication') this.#newsSince += 1;
    if (explicit || anchor === 'focus') this.#carryOn(meaning, date, relation, leads);
    // "By 9 July they stood at the river": a story goes on from there, the day's news does not.
    const goesOn = this.isStory && relation !== 'since' && !isRelative(meaning);
    if (relation !== 'at' && !goesOn) return;
    this.focus = { date, explicit, sentence: this.sentence, hour: hourOf(timex.value) };
    this.#focusBlock = this.#block;
    if (anchor === 'publication' && date.precision === 'day' && date.latest <= this.#published)
      this.#newsDay ??= date.earliest;
  }

  #tellOfAntiquity(value: string): void {
    const year = /^BC(\d{4})/.exec(value)?.[1];
    if (year === undefined) return;
    this.bce = Number(year);
    this.#bceTold += 1;
    this.focus = null;
    this.base = null;
  }

  /** "what is today the town hall", in a story of long ago: that day is not told of. */
  #isOurTime(meaning: Meaning): boolean {
    if (meaning.is !== 'offset' || meaning.days !== 0 || this.base === null) return false;
    return this.isStory && yearOf(this.#published) - yearOf(this.base) > lifetime;
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

  #weigh(
    meaning: Meaning,
    date: CalendarDate,
    explicit: boolean,
    anchor: DateExpression['anchor'],
  ): void {
    if (explicit) {
      const away =
        date.earliest === null ? 0 : Math.abs(daysBetween(this.#published, date.earliest));
      // A heading that is a date starts a story of its own.
      if (away > 400) this.#told += this.#inHeading ? 4 : date.precision === 'year' ? 0.5 : 1;
    } else if (leansOnPublication(meaning)) {
      this.#news += 1;
    } else if (anchor === 'focus' && !this.hasNews && this.isStory) {
      // Each date that falls into place makes a history surer of itself.
      this.#told += 0.5;
    }
  }

  /** A bare year inside a sentence is an aside, unless it goes on from where the story stands. */
  #carryOn(
    meaning: Meaning,
    date: CalendarDate,
    relation: DateExpression['relation'],
    leads: boolean,
  ): void {
    if (date.earliest === null || relation === 'since') return;
    // "the 2023/24 accounts" name years, as a year does.
    const isYears = /^\d{4}\/\d{4}$/.test(date.edtf);
    const fine = finePrecisions.has(date.precision) && !isYears;
    const step = this.base === null ? 0 : yearOf(date.earliest) - yearOf(this.base);
    // "By the end of the year": January after that is the next one's.
    const isLate = meaning.is === 'within' && meaning.where === 'late';
    if (this.base !== null && step === 0 && !fine && !isLate) return;
    const begins = this.base === null && date.precision !== 'year' && !isYears;
    if (fine || leads || begins || step === 1 || this.#inHeading) {
      this.base =
        date.precision === 'year' ? dayInYear(yearOf(date.earliest), meaning) : date.earliest;
      this.#newsSince = 0;
    }
  }
}

/** Years after which a story is history, and "today" no news of it. */
const lifetime = 30;

const finePrecisions: ReadonlySet<Precision> = new Set<Precision>([
  'day',
  'week',
  'month',
  'season',
  'range',
]);

/**
 * The day around which a story stands that has named no more than a year: December after "by late
 * 1943" is of that year, and so is March after "early in 1943".
 */
function dayInYear(year: number, meaning: Meaning): Day {
  const month = meaning.is === 'within' ? { early: 3, mid: 7, late: 11 }[meaning.where] : 7;
  return makeDay(year, month, 1);
}

/** The hour of a TIMEX3 value: "2024-03-12T22:00", "2024-03-12TEV". */
function hourOf(value: string): number | null {
  const letter = value.indexOf('T');
  if (letter < 0) return null;
  const time = value.slice(letter + 1);
  const hours = /^\d\d/.exec(time)?.[0];
  // Midnight opens the day that follows it.
  return hours === undefined ? (hourOfPart[time] ?? null) : Number(hours) % 24;
}

const hourOfPart: Record<string, number> = { MO: 8, MI: 12, AF: 15, EV: 19, NI: 21 };

/** Words of the day's news: they count from publication. */
function leansOnPublication(whole: Meaning): boolean {
  const meaning = inside(whole);
  switch (meaning.is) {
    case 'weekday':
      return meaning.pick === null || !picksOfFocus.has(meaning.pick);
    case 'offset':
    case 'weekdayOfWeek':
      return true;
    case 'period':
      return meaning.pick === 'last' || meaning.pick === 'this' || meaning.pick === 'next';
    case 'steps':
    case 'manySteps':
      return meaning.lean === 'publication';
    default:
      return false;
  }
}

/** "the next morning", "three days later": counted from what was told. */
function isRelative(whole: Meaning): boolean {
  const { is } = inside(whole);
  return is === 'period' || is === 'steps' || is === 'manySteps' || is === 'stepsFrom';
}

function hasYear(whole: Meaning): boolean {
  const meaning = inside(whole.is === 'range' ? whole.to : whole);
  if (meaning.is === 'part') return meaning.year !== null && 'known' in meaning.year;
  return meaning.is === 'year' || meaning.is === 'numeric';
}
