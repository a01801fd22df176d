import type { CalendarDate, DateExpression, Day } from '../model.ts';
import { daysBetween, yearOf } from './calendar.ts';
import type { Meaning } from './phrase.ts';
import type { DatedSentence } from './reader.ts';
import type { Focus } from './resolve/context.ts';

/**
 * What an article has told so far, as far as its dates are concerned: the date in focus, the
 * quarter it speaks of, and whether it has been telling a story of its own time or the news of
 * the day of publication. Nothing is known beforehand: it follows from the words already read.
 */
export class Story {
  focus: Focus | null = null;
  quarter: CalendarDate | null = null;
  readonly #published: Day;
  #sentence = 0;
  #block = 0;
  #quarterSentence = 0;
  /** Dates with a year of their own, far from publication; and words that lean on publication. */
  #told = 0;
  #news = 0;

  constructor(published: Day) {
    this.#published = published;
  }

  /** Goes on to the next sentence. */
  enter(index: number, sentence: DatedSentence): void {
    this.#sentence = index;
    const block = sentence.blockIndex ?? 0;
    if (block !== this.#block) this.#block = block;
    if (this.quarter !== null && index - this.#quarterSentence > 4) this.quarter = null;
  }

  /** Whether a date without a year belongs to the year in focus. */
  leansOnFocus(meaning: Meaning): boolean {
    const { focus } = this;
    if (focus === null || !focus.date.earliest) return false;
    if (
      meaning.is !== 'part' &&
      meaning.is !== 'period' &&
      meaning.is !== 'steps' &&
      meaning.is !== 'weekday' &&
      meaning.is !== 'range' &&
      meaning.is !== 'within' &&
      meaning.is !== 'partOfDay'
    )
      return false;
    const own = yearOf(focus.date.earliest);
    const away = Math.abs(yearOf(this.#published) - own);
    if (away === 0) return false;
    return this.#told > this.#news && (away > 2 || this.#told > 2);
  }

  /** Takes note of what was read. */
  tell(meaning: Meaning, { date, relation, kind, anchor, rule, timex }: DateExpression): void {
    // "the first nine months", "the full year": what is compared from here on is no quarter.
    if (kind === 'duration' && /^P([6-9]|1\d)M$/.test(timex.value)) this.quarter = null;
    if (kind !== 'date' || date === null) return;
    if (date.precision === 'quarter' && rule !== 'quarter-a-year-before') {
      this.quarter = date;
      this.#quarterSentence = this.#sentence;
    }
    const explicit = hasYear(meaning);
    if (
      explicit &&
      date.earliest !== null &&
      Math.abs(daysBetween(this.#published, date.earliest)) > 400
    ) {
      if (date.precision !== 'year') this.#told += 1;
    } else if (anchor === 'publication') {
      this.#news += 1;
    }
    if (relation === 'since' || relation === 'until' || relation === 'before') return;
    if (date.earliest === null || date.latest === null) return;
    this.focus = { date, explicit, sentence: this.#sentence };
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
