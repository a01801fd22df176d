import type { CalendarDate, Day } from '../../model.ts';
import { addDays, daysBetween, isoWeek, monthOf, padYear, weekday, yearOf } from '../calendar.ts';
import {
  dateOfDay,
  dayDate,
  halfDate,
  monthDate,
  quarterDate,
  seasonDate,
  stretchOfMonthDate,
} from '../edtf.ts';
import { holidays } from '../lexicon/holidays.en.ts';
import type { Meaning, PartOfYear, YearRef } from '../phrase.ts';
import { bce } from './ages.ts';
import type { Context, Reading } from './context.ts';
import { dayIn, holidayRule } from './holiday.ts';
import { dated, refused } from './reading.ts';
import { impossible, warningOf, weekdayWarning } from './warnings.ts';

type Part = Extract<Meaning, { is: 'part' }>;

/** "15 February", "March 2020", "the third quarter", "last summer", "Christmas". */
export function resolvePart(meaning: Part, context: Context): Reading | null {
  const reading = resolveInYear(meaning, context);
  const { part } = meaning;
  if (part.unit !== 'stretchOfMonth' || !reading?.date?.earliest) return reading;
  // TIMEX3 knows weeks of the year and months, no weeks of a month.
  const { earliest } = reading.date;
  const value = part.stretch === 'week' ? isoWeek(addDays(earliest, 3)) : earliest.slice(0, 7);
  return part.stretch === 'weekend' ? reading : { ...reading, value };
}

function resolveInYear(meaning: Part, context: Context): Reading | null {
  const { year: ref } = meaning;
  if (ref !== null && 'bce' in ref) return bce(padYear(ref.bce));
  if (ref !== null && 'unsure' in ref) return unsureYear(ref.unsure);
  const unknown = meaning.part.unit === 'holiday' ? unknownHoliday(meaning, context) : null;
  if (unknown !== null) return unknown;
  const year = ref === null ? null : yearOfRef(ref, context);
  if (year !== null) {
    const date = make(meaning.part, year, context);
    if (date === null) return impossible(meaning.part, year);
    const { part } = meaning;
    const warning = part.unit === 'day' ? warningOf(date, part.weekday, context.published) : null;
    const known = ref !== null && 'known' in ref;
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
  stretchOfMonth: ['part-of-month', 'part-of-month'],
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
    case 'stretchOfMonth':
      return stretchOfMonthDate(year, part.month, part.stretch, part.nth);
    case 'season':
      return seasonDate(year, part.season);
    case 'weekdayOfMonth': {
      const day = dayIn(part, year);
      // There is not always a fifth Friday.
      return monthOf(day) === part.month ? dateOfDay(day) : null;
    }
    case 'holiday': {
      const holiday = holidays[part.index];
      const rule = holiday ? holidayRule(holiday, region) : null;
      return rule && dateOfDay(dayIn(rule, year));
    }
  }
}

/** Whether "15 March, 300" names a year or counts something only the editor can say. */
function unsureYear(number: number): Reading {
  return refused(
    'year',
    'XXXX-XX-XX',
    `It is not clear whether ${number} is the year or a number of something. Write “the year ${number}”, or put a word between the date and the number.`,
  );
}

/** A holiday that no rule dates here is refused, with what the editor can do. */
function unknownHoliday({ part, year }: Part, { region }: Context): Reading | null {
  const holiday = part.unit === 'holiday' ? holidays[part.index] : undefined;
  if (holiday === undefined || holidayRule(holiday, region) !== null) return null;
  const value = year !== null && 'known' in year ? String(year.known) : 'XXXX-XX-XX';
  const warning =
    holiday.in === undefined
      ? 'No rule gives the day of this feast, which moves from year to year. Write its day and month.'
      : 'This day differs from country to country. Write its day and month, or name the region of the site.';
  return refused('holiday', value, warning);
}

function yearOfRef(
  ref: Extract<YearRef, { known: number } | { pick: unknown }>,
  { published, focus, story }: Context,
): number {
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
    case 'the':
      return story ? told : own;
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
  const told = pick === null ? afterTold(part, context) : null;
  if (told !== null) return dated(told, rule, 'focus');
  const own = yearOf(context.published);
  const current = make(part, own, context);
  const before = (): CalendarDate | null => search(part, own - 1, -1, context);
  const after = (): CalendarDate | null => search(part, own + 1, 1, context);
  const warn = (date: CalendarDate | null): Reading | null => {
    if (!date) return current === null ? impossible(part, own) : null;
    const wanted = part.unit === 'day' ? part.weekday : null;
    return dated(date, rule, 'publication', wanted === null ? null : weekdayWarning(date, wanted));
  };
  if (part.unit === 'day' && part.weekday !== null) {
    const fitting = [before(), current, after()].find(
      (date) =>
        date?.earliest &&
        weekday(date.earliest) === part.weekday &&
        Math.abs(daysBetween(context.published, date.earliest)) < 300,
    );
    if (fitting) return warn(fitting);
  }
  const begun = current?.earliest ? current.earliest <= context.published : false;
  const ended = !current?.latest || current.latest < context.published;
  if (pick === 'last') return warn(ended ? (current ?? before()) : before());
  if (pick === 'next') return warn(begun ? after() : (current ?? after()));
  if (pick === 'this') return warn(current);
  const past = begun ? current : before();
  if (pick === 'latest') return warn(past);
  // Last winter may still go on.
  const going = part.unit === 'season' ? before() : null;
  const goesOn = going?.latest ? going.latest >= context.published : false;
  return warn(nearestAllowed(past, goesOn ? going : ended ? after() : current, context));
}

/** The part in a year, or in the first year from there that has it: 29 February, a fifth Friday. */
function search(
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
function afterTold(part: PartOfYear, context: Context): CalendarDate | null {
  const { focus, sentence, published, governor } = context;
  const told = focus?.sentence === sentence ? focus.date.latest : null;
  if (told === null || told >= published || !governor().would) return null;
  const year = yearOf(told);
  const dates = [make(part, year, context), make(part, year + 1, context)];
  return dates.find((date) => date?.earliest && date.earliest > told) ?? null;
}

/**
 * Behind or ahead as the verb says, unless that lies far away and the other way very near: "will
 * repair what the 7 August blasts destroyed" in mid-August. Without a verb, the nearer one.
 */
function nearestAllowed(
  past: CalendarDate | null,
  future: CalendarDate | null,
  { published, governor }: Context,
): CalendarDate | null {
  if (!past?.latest || !future?.earliest || past === future) return past ?? future;
  const back = Math.max(0, daysBetween(past.latest, published));
  const ahead = Math.max(0, daysBetween(published, future.earliest));
  const { tense, close, meant } = governor();
  if (back <= 14 && ahead > 300) return past;
  if (tense === 'future' && meant) return ahead < back ? future : past;
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
