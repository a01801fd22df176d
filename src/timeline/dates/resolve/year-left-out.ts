import type { CalendarDate, Day } from '../../model.ts';
import { daysBetween, monthOf, yearOf } from '../calendar.ts';
import type { PartOfYear } from '../phrase.ts';
import type { Context } from './context.ts';
import { makePart as make } from './make-part.ts';

/** Which year a day or a month belongs to whose year the text left out. */

/** The part in a year, or in the first year from there that has it: 29 February, a fifth Friday. */
export function search(
  part: PartOfYear,
  year: number,
  step: 1 | -1,
  context: Context,
): CalendarDate | null {
  for (let tries = 0; tries < 8; tries++) {
    const date = make(part, year + tries * step, context);
    if (date !== null) return date;
  }
  return null;
}

/** "announced in December that he would go in March": the first March after that December. */
export function afterTold(part: PartOfYear, context: Context): CalendarDate | null {
  const { focus, sentence, published, governor } = context;
  // "The firm, founded in 1998, said it would close in June": a bare year is no day of speaking.
  const isSaid = focus?.sentence === sentence && focus.date.precision !== 'year';
  const told = isSaid ? focus.date.latest : null;
  if (told === null || told >= published || !governor().would) return null;
  const year = yearOf(told);
  const dates = [make(part, year, context), make(part, year + 1, context)];
  return dates.find((date) => date?.earliest && date.earliest > told) ?? null;
}

/**
 * Behind or ahead as the verb says, unless that lies far away and the other way very near: "will
 * repair what the 7 August blasts destroyed" in mid-August. Without a verb, the nearer one.
 */
export function nearestAllowed(
  past: CalendarDate | null,
  future: CalendarDate | null,
  { published, governor }: Context,
): CalendarDate | null {
  if (!past?.latest || !future?.earliest || past === future) return past ?? future;
  const back = Math.max(0, daysBetween(past.latest, published));
  const ahead = Math.max(0, daysBetween(published, future.earliest));
  const { tense, close, meant } = governor();
  // "ends in December", told in January, is the December to come.
  const isToCome = tense === 'future' && close && future.precision === 'month';
  if (back <= 14 && ahead > 300 && !isToCome) return past;
  if (tense === 'future' && meant) return ahead < back ? future : past;
  if (tense === 'future') return !close && ahead > 120 && ahead > 7 * back ? past : future;
  if (tense === 'past') return !close && back > 270 && ahead < 60 ? future : past;
  return ahead < back / 2 ? future : past;
}

/**
 * In the midst of a story: "will", a day within a month of publication while the story is young,
 * a step into the next year in a text of the day's news, or a date just before publication when the
 * story is of recent years as well.
 */
export function isNews(part: PartOfYear, context: Context): boolean {
  const { published, governor, storyWeight, hasNews, base } = context;
  const { will, tense } = governor();
  if (will) return true;
  const current = make(part, yearOf(published), context);
  if (!current?.latest) return false;
  const back = daysBetween(current.latest, published);
  const isNear = Math.abs(back) <= 30 && (back >= 0 || tense !== 'past');
  if (part.unit === 'day' && storyWeight <= 2 && isNear) return true;
  // News that has told of November 2019 and goes on with "in January" is back in its own time.
  const told = base && inStory(part, base, context)?.earliest;
  const runsOn = told && yearOf(told) > yearOf(base);
  if (hasNews && storyWeight <= 1.5 && runsOn) return true;
  const recent = base !== null && Math.abs(yearOf(published) - yearOf(base)) <= 5;
  const young = storyWeight <= (hasNews ? 3 : 1.5);
  return recent && young && back >= 0 && back < 90;
}

/** "the following June": the first after the date told of; "the previous June": the last before. */
export function besideTold(
  part: PartOfYear,
  pick: 'following' | 'previous',
  context: Context,
): CalendarDate | null {
  const { story, base, focus } = context;
  const day = story ? base : null;
  const [first, last] = [day ?? focus?.date.earliest, day ?? focus?.date.latest];
  if (!first || !last) return null;
  const ahead = pick === 'following';
  const year = yearOf(ahead ? last : first);
  const same = make(part, year, context);
  if (!same?.earliest || !same.latest) return same;
  const isBeside = ahead ? same.earliest > last : same.latest < first;
  return isBeside ? same : make(part, year + (ahead ? 1 : -1), context);
}

/** In a story the year runs on: January after November is the next year's. */
export function inStory(part: PartOfYear, focus: Day, context: Context): CalendarDate | null {
  const year = yearOf(focus);
  const same = make(part, year, context);
  if (!same?.earliest) return same;
  const step = monthOf(same.earliest) - monthOf(focus);
  if (step <= -8) return make(part, year + 1, context);
  return step >= 10 ? make(part, year - 1, context) : same;
}
