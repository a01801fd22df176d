import type { CalendarDate, Day } from '../../model.ts';
import {
  addDays,
  daysBetween,
  dayInWords,
  dayOfMonth,
  makeDay,
  daysInMonth,
  monthName,
  monthOf,
  weekday,
  weekdayName,
  yearOf,
} from '../calendar.ts';
import { dateOfDay, dayDate, halfDate, monthDate, quarterDate, seasonDate } from '../edtf.ts';
import { holidays } from '../lexicon/holidays.en.ts';
import type { Meaning, PartOfYear, YearRef } from '../phrase.ts';
import type { Context, Reading } from './context.ts';
import { dayIn, holidayDay } from './holiday.ts';
import { dated } from './reading.ts';

type Part = Extract<Meaning, { is: 'part' }>;

/** "15 February", "March 2020", "the third quarter", "last summer", "Christmas". */
export function resolvePart(meaning: Part, context: Context): Reading | null {
  const year = meaning.year === null ? null : yearOfRef(meaning.year, context);
  if (year !== null) {
    const date = make(meaning.part, year, context);
    if (date === null) return impossible(meaning.part, year);
    const { part } = meaning;
    const warning = part.unit === 'day' ? warningOf(date, part.weekday, context.published) : null;
    const known = meaning.year !== null && 'known' in meaning.year;
    return dated(date, rules[part.unit][0], known ? 'none' : 'publication', warning);
  }
  return guessYear(meaning, context);
}

/** Rule names: with the year in the text, and without. */
const rules: Record<PartOfYear['unit'], readonly [string, string]> = {
  day: ['full-date', 'day-and-month'],
  month: ['month-and-year', 'month'],
  quarter: ['quarter', 'quarter'],
  half: ['half-year', 'half-year'],
  season: ['season', 'season'],
  weekdayOfMonth: ['weekday-of-month', 'weekday-of-month'],
  holiday: ['holiday', 'holiday'],
};

/** The part in a given year; `null` when that year has no such day. */
function make(part: PartOfYear, year: number, { region }: Context): CalendarDate | null {
  switch (part.unit) {
    case 'day':
      return dayDate(year, part.month, part.day);
    case 'month':
      return monthDate(year, part.month);
    case 'quarter':
      return quarterDate(year, part.quarter);
    case 'half':
      return halfDate(year, part.half);
    case 'season':
      return seasonDate(year, part.season);
    case 'weekdayOfMonth': {
      const day = dayIn(part, year);
      // There is not always a fifth Friday.
      return monthOf(day) === part.month ? dateOfDay(day) : null;
    }
    case 'holiday': {
      const holiday = holidays[part.index];
      const day = holiday && holidayDay(holiday, year, region);
      return day ? dateOfDay(day) : null;
    }
  }
}

function yearOfRef(ref: YearRef, { published, focus }: Context): number {
  if ('known' in ref) return ref.known;
  const own = yearOf(published);
  const told = focus?.date.earliest ? yearOf(focus.date.earliest) : own;
  switch (ref.pick) {
    case 'last':
      return own - 1;
    case 'next':
      return own + 1;
    case 'previous':
      return told - 1;
    case 'following':
      return told + 1;
    case 'that':
    case 'same':
      return told;
    default:
      return own;
  }
}

/** The year that the text left out: that of the story told, or the nearest the verb allows. */
function guessYear(meaning: Part, context: Context): Reading | null {
  const { part, pick } = meaning;
  const rule = rules[part.unit][1];
  const focus = (context.story ? context.base : null) ?? context.focus?.date.earliest ?? null;
  const onFocus = pick === 'that' || pick === 'same' || pick === 'following' || pick === 'previous';
  if (focus !== null && (onFocus || (context.story && pick === null && !isNews(part, context)))) {
    return dated(inStory(part, focus, context), `${rule}-in-story`, 'focus');
  }
  const own = yearOf(context.published);
  const candidates = [own - 1, own, own + 1].map((year) => make(part, year, context));
  const [before, current, after] = candidates;
  if (!before && !current && !after) return impossible(part, own);
  const warn = (date: CalendarDate | null | undefined): Reading | null => {
    if (!date) return null;
    const wanted = part.unit === 'day' ? part.weekday : null;
    return dated(date, rule, 'publication', wanted === null ? null : weekdayWarning(date, wanted));
  };
  if (part.unit === 'day' && part.weekday !== null) {
    const fitting = candidates.find(
      (date) =>
        date?.earliest &&
        weekday(date.earliest) === part.weekday &&
        Math.abs(daysBetween(context.published, date.earliest)) < 300,
    );
    if (fitting) return warn(fitting);
  }
  const begun = (date: CalendarDate | null | undefined): boolean =>
    !!date?.earliest && date.earliest <= context.published;
  const ended = (date: CalendarDate | null | undefined): boolean =>
    !!date?.latest && date.latest < context.published;
  const past = begun(after) ? after : begun(current) ? current : before;
  const future = !ended(before) ? before : !ended(current) ? current : after;
  if (pick === 'last') return warn(ended(current) ? current : before);
  if (pick === 'next') return warn(begun(current) ? after : current);
  if (pick === 'this') return warn(current);
  if (pick === 'latest') return warn(past);
  return warn(nearestAllowed(past, future, context));
}

/**
 * Behind or ahead as the verb says, unless that lies far away and the other way very near: "will
 * repair what the 7 August blasts destroyed" in mid-August. Without a verb, the nearer one.
 */
function nearestAllowed(
  past: CalendarDate | null | undefined,
  future: CalendarDate | null | undefined,
  { published, governor }: Context,
): CalendarDate | null | undefined {
  if (!past?.latest || !future?.earliest || past === future) return past ?? future;
  const back = Math.max(0, daysBetween(past.latest, published));
  const ahead = Math.max(0, daysBetween(published, future.earliest));
  const { tense, close } = governor();
  if (back <= 14 && ahead > 300) return past;
  if (tense === 'future') return !close && ahead > 120 && ahead > 7 * back ? past : future;
  if (tense === 'past') return !close && back > 270 && ahead < 60 ? future : past;
  return ahead < back / 2 ? future : past;
}

/**
 * In the midst of a story: "will", a day within a month of publication while the story is young,
 * or a date just before publication when the story is of recent years as well.
 */
function isNews(part: PartOfYear, context: Context): boolean {
  const { published, governor, storyWeight, base } = context;
  if (governor().will) return true;
  const current = make(part, yearOf(published), context);
  if (!current?.latest) return false;
  const back = daysBetween(current.latest, published);
  if (part.unit === 'day' && storyWeight <= 2 && Math.abs(back) <= 30) return true;
  const recent = base !== null && Math.abs(yearOf(published) - yearOf(base)) <= 5;
  return recent && storyWeight <= 3 && back >= 0 && back < 90;
}

/** In a story the year runs on: January after November is the next year's. */
function inStory(part: PartOfYear, focus: Day, context: Context): CalendarDate | null {
  const year = yearOf(focus);
  const same = make(part, year, context);
  if (!same?.earliest) return same;
  const step = monthOf(same.earliest) - monthOf(focus);
  if (step <= -8) return make(part, year + 1, context);
  return step >= 10 ? make(part, year - 1, context) : same;
}

function impossible(part: PartOfYear, year: number): Reading | null {
  if (part.unit !== 'day') return null;
  const last = daysInMonth(year, part.month);
  const end = dayInWords(makeDay(year, part.month, last));
  return {
    kind: 'date',
    date: null,
    value: `${year}-${String(part.month).padStart(2, '0')}`,
    type: 'DATE',
    rule: 'full-date',
    anchor: 'none',
    warning: `There is no ${part.day} ${monthName(part.month)} ${year}: that month ends on ${end}. Correct the day or the month.`,
  };
}

/** What is odd about a full date. */
function warningOf(date: CalendarDate, named: number | null, published: Day): string | null {
  if (named === null || date.earliest === null) return null;
  return (
    yearSlipWarning(date.earliest, named, published) ??
    weekdayWarning(date, named) ??
    slipWarning(date.earliest, named, published)
  );
}

/** The weekday is wrong in the year as written, but right in that of publication. */
function yearSlipWarning(day: Day, named: number, published: Day): string | null {
  const near = dayDate(yearOf(published), monthOf(day), dayOfMonth(day))?.earliest;
  if (!near || weekday(day) === named || weekday(near) !== named) return null;
  if (Math.abs(daysBetween(published, near)) > 60) return null;
  return `${dayInWords(day)} is a ${weekdayName(day)}, but ${dayInWords(near)} is a ${weekdayName(near)}. Check the year; the date is kept as written.`;
}

/** The weekday and the day do not go together. */
function weekdayWarning(date: CalendarDate, named: number): string | null {
  const day = date.earliest;
  if (day === null || weekday(day) === named) return null;
  const before = addDays(day, -((weekday(day) - named + 7) % 7));
  const after = addDays(before, 7);
  const near = daysBetween(before, day) <= 3 ? before : after;
  return `${dayInWords(day)} is a ${weekdayName(day)}, not a ${weekdayName(near)}. The day is kept as written; if the weekday is right, ${dayInWords(near)} was meant.`;
}

/** Right in itself, but almost exactly a year from publication: the year may be a slip. */
function slipWarning(day: Day, named: number, published: Day): string | null {
  const distance = daysBetween(published, day);
  if (Math.abs(Math.abs(distance) - 365) > 8) return null;
  const back = (weekday(published) - named + 7) % 7;
  const near = addDays(published, distance < 0 ? -back : back === 0 ? 0 : 7 - back);
  return `${dayInWords(day)} is almost exactly a year ${distance < 0 ? 'before' : 'after'} publication (${dayInWords(published)}), and the ${weekdayName(near)} nearest to that is ${dayInWords(near)}. Check the year; the date is kept as written.`;
}
