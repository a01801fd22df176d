import type { CalendarDate } from '../../model.ts';
import { addDays, daysBetween, isoWeek, monthOf, padYear, weekday, yearOf } from '../calendar.ts';
import { holidays } from '../lexicon/holidays.en.ts';
import { picksOfFocus, type Meaning, type PartOfYear, type YearRef } from '../phrase.ts';
import { bce, yearsAfterBce } from './ages.ts';
import type { Context, Reading } from './context.ts';
import { makePart as make } from './make-part.ts';
import { afterTold, besideTold, inStory, isNews, nearestAllowed, search } from './year-left-out.ts';
import { holidayRule } from './holiday.ts';
import { pickShifts } from './period.ts';
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
  if (context.bce !== null) {
    const isTold = ref === null ? context.antiquity : 'pick' in ref && picksOfFocus.has(ref.pick);
    const years = ref !== null && 'pick' in ref ? pickShifts[ref.pick] : 0;
    if (isTold) return yearsAfterBce(context.bce, years);
  }
  if (ref !== null && 'unsure' in ref) return unsureYear(ref.unsure);
  const unknown = meaning.part.unit === 'holiday' ? unknownHoliday(meaning, context) : null;
  if (unknown !== null) return unknown;
  const year = ref === null ? null : yearOfRef(ref, context);
  if (year !== null) {
    const date = make(meaning.part, year, context);
    if (date === null) return impossible(meaning.part, year);
    const { part } = meaning;
    const warning = part.unit === 'day' ? warningOf(date, part.weekday, context.published) : null;
    return dated(date, rules[part.unit][0], anchorOfRef(ref, context), warning);
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

/** What the year of "28 January of the next year" or "May last year" leans on. */
function anchorOfRef(ref: YearRef | null, { focus, story }: Context): Reading['anchor'] {
  if (ref === null || !('pick' in ref)) return 'none';
  const onFocus = picksOfFocus.has(ref.pick) || (ref.pick === 'the' && story);
  return onFocus && focus?.date.earliest ? 'focus' : 'publication';
}

/** The year that the text left out: that of the story told, or the nearest the verb allows. */
function guessYear(meaning: Part, context: Context): Reading | null {
  const { part, pick } = meaning;
  const rule = rules[part.unit][1];
  const focus = (context.story ? context.base : null) ?? context.focus?.date.earliest ?? null;
  const onFocus = pick !== null && picksOfFocus.has(pick);
  if (focus !== null && (onFocus || (context.story && pick === null && !isNews(part, context)))) {
    const beside = pick === 'following' || pick === 'previous';
    const told = beside ? besideTold(part, pick, context) : inStory(part, focus, context);
    return dated(told, `${rule}-in-story`, 'focus');
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
  // In March "last February" is a year back: the one just past is "last month".
  const isLastMonth = part.unit === 'month' && monthOf(context.published) - part.month === 1;
  if (pick === 'last') return warn(ended && !isLastMonth ? (current ?? before()) : before());
  if (pick === 'next') return warn(begun ? after() : (current ?? after()));
  if (pick === 'this') return warn(current);
  const past = begun ? current : before();
  if (pick === 'latest') return warn(past);
  // Last winter may still go on.
  const going = part.unit === 'season' ? before() : null;
  const goesOn = going?.latest ? going.latest >= context.published : false;
  return warn(nearestAllowed(past, goesOn ? going : ended ? after() : current, context));
}
