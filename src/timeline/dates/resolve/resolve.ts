import { addDays, isoWeek, makeDay, monthOf, startOfWeek, weekday, yearOf } from '../calendar.ts';
import {
  approximately,
  centuryDate,
  dateOfDay,
  dayDate,
  parseEdtf,
  quarterDate,
  rangeDate,
  weekDate,
  weekendDate,
  yearDate,
} from '../edtf.ts';
import { inside, type Meaning } from '../phrase.ts';
import { bce, decade, turnOfCentury } from './ages.ts';
import type { Context, Ends, Reading } from './context.ts';
import { dayOfMonth, weekdayOnDay } from './day-of-month.ts';
import { numeric } from './numeric.ts';
import { resolvePart } from './part-of-year.ts';
import { resolvePeriod } from './period.ts';
import { dated, off } from './reading.ts';
import {
  agoFrom,
  beforeThat,
  lessAgo,
  manySteps,
  quarterYearBefore,
  resolveAftermath,
  resolveSteps,
  stepsFrom,
} from './steps.ts';
import { overnight, timeOfDay } from './time-of-day.ts';
import { midweek, resolveWeekday, weekdayBeside } from './weekday.ts';

/** Joins what the words mean with what stands around them. `null`: the words are no date after all. */
export function resolve(meaning: Meaning, context: Context): Reading | null {
  switch (meaning.is) {
    case 'part':
      return resolvePart(meaning, context);
    case 'year':
      return dated(yearDate(meaning.year), meaning.fiscal ? 'fiscal-year' : 'year', 'none');
    case 'bce':
      return bce(String(meaning.year).padStart(4, '0'));
    case 'decade':
      return decade(meaning, context);
    case 'century':
      return meaning.bce
        ? bce(String(meaning.century).padStart(2, '0'))
        : dated(centuryDate((meaning.century - 1) * 100), 'century', 'none');
    case 'numeric':
      return numeric(meaning, context);
    case 'weekday':
      return resolveWeekday(meaning, context);
    case 'weekdayOfWeek': {
      const monday = startOfWeek(context.published);
      const day = addDays(monday, 7 * meaning.weeks + meaning.weekday - 1);
      return dated(dateOfDay(day), 'weekday-of-week', 'publication');
    }
    case 'offset': {
      const names = { '-1': 'yesterday', 0: 'today', 1: 'tomorrow' } as const;
      const rule =
        meaning.days === -1 || meaning.days === 0 || meaning.days === 1
          ? names[meaning.days]
          : 'days-from-today';
      return dated(dateOfDay(addDays(context.published, meaning.days)), rule, 'publication');
    }
    case 'period':
      return resolvePeriod(meaning, context);
    case 'steps':
      return resolveSteps(meaning, context);
    case 'beforeThat':
      return beforeThat(meaning, context);
    case 'manySteps':
      return manySteps(meaning, context);
    case 'stepsFrom': {
      const from = resolve(meaning.from, context);
      if (!from?.date?.earliest) return from;
      const date = stepsFrom(from.date.earliest, meaning.unit, meaning.count * meaning.sign);
      return dated(date, 'counted-from-date', from.anchor);
    }
    case 'quarterEnded':
      return quarterEnded(meaning.on, context);
    case 'yearPeriod': {
      const quarter = context.quarter?.edtf.slice(4) ?? '';
      return dated(
        parseEdtf(`${meaning.year}${quarter}`),
        quarter === '' ? 'year' : 'quarter-in-focus',
        'none',
      );
    }
    case 'dayOfMonth':
      return meaning.weekday === null
        ? dayOfMonth(meaning, context)
        : weekdayOnDay(meaning.weekday, meaning.day, context);
    case 'aftermath':
      return resolveAftermath(meaning.unit, context);
    case 'unitOf':
      return unitOf(meaning, context);
    case 'within':
      return within(meaning, context);
    case 'approximate': {
      const of = resolve(meaning.of, context);
      return of?.date ? { ...of, date: approximately(of.date) } : of;
    }
    case 'lessAgo':
      return lessAgo(meaning.of, context);
    case 'partOfDay':
    case 'clock':
      return timeOfDay(meaning, meaning.of && resolve(meaning.of, context), context);
    case 'overnight':
      return overnight(meaning.into && resolve(meaning.into, context), context);
    case 'midweek':
      return midweek(context);
    case 'range':
      return range(meaning, context);
    case 'newYear': {
      const own = yearOf(context.published);
      return dated(yearDate(monthOf(context.published) > 3 ? own + 1 : own), 'year', 'publication');
    }
    case 'isoWeek': {
      const first = addDays(startOfWeek(makeDay(meaning.year, 1, 4)), 7 * (meaning.week - 1));
      return dated(weekDate(first), 'week-of', 'none');
    }
    case 'weekdayBeside':
      return weekdayBeside(meaning, resolve(meaning.from, context));
    case 'quarterYearBefore':
      return quarterYearBefore(context);
    case 'agoFrom':
      return agoFrom(meaning, resolve(meaning.from, context), context);
    case 'turnOfYear': {
      const year =
        monthOf(context.published) > 6 ? yearOf(context.published) : yearOf(context.published) - 1;
      return dated(parseEdtf(`${year}-12~/${year + 1}-01~`), 'turn-of-the-year', 'publication');
    }
    case 'turnOfCentury':
      return turnOfCentury(meaning.century, context);
    case 'event':
      // Before it happened the words were no name.
      if (yearOf(context.published) < meaning.year) return null;
      return dated(dayDate(meaning.year, meaning.month, meaning.day), 'event-name', 'none');
    case 'reference':
      return off('reference', meaning.value, 'DATE');
    case 'inSteps':
      // "will open in two days" is a day; "built it in two days" is a length of time.
      return context.governor().tense === 'future'
        ? resolveSteps({ ...meaning, is: 'steps', sign: 1, lean: 'publication' }, context)
        : off('duration', meaning.value, 'DURATION');
    case 'duration':
      return meaning.value === 'AGE' ? null : off('duration', meaning.value, 'DURATION');
    case 'set':
      return off('set', meaning.value, 'SET');
  }
}

/** The calendar quarter in which most of the three months before a day lie. */
function quarterEnded(on: Meaning, context: Context): Reading | null {
  const day = resolve(on, context)?.date?.earliest;
  if (!day) return null;
  const middle = addDays(day, -45);
  const quarter = quarterDate(yearOf(middle), Math.ceil(monthOf(middle) / 3));
  return dated(quarter, 'quarter', 'publication');
}

function unitOf(meaning: Extract<Meaning, { is: 'unitOf' }>, context: Context): Reading | null {
  const of = resolve(meaning.of, context);
  const day = of?.date?.earliest;
  if (!day) return of;
  if (meaning.ends) {
    const days = dated(parseEdtf(`${addDays(day, -6)}/${day}`), 'week-of', of.anchor);
    // TIMEX3 knows weeks from Monday to Sunday only.
    return days && { ...days, value: isoWeek(day) };
  }
  if (meaning.unit !== 'weekend') return dated(weekDate(day), 'week-of', of.anchor);
  // The weekend of a Monday's holiday is the one before it.
  const near = weekday(day) <= 2 ? addDays(day, -3) : day;
  return dated(weekendDate(near), 'week-of', of.anchor);
}

/** "early 2014" is never more precise than 2014; "earlier this week" is the whole week. */
function within(meaning: Extract<Meaning, { is: 'within' }>, context: Context): Reading | null {
  const of = resolve(meaning.of, context);
  if (of === null || of.kind !== 'date') return of;
  const leansOnToday =
    meaning.of.is === 'period' &&
    (meaning.of.pick === 'this' || meaning.of.pick === 'the') &&
    of.anchor === 'publication';
  if (!leansOnToday) return of;
  return {
    ...of,
    rule:
      meaning.where === 'late'
        ? 'later-this'
        : meaning.where === 'early'
          ? 'earlier-this'
          : of.rule,
  };
}

/** Both ends of a range: the first lies before the second, whatever the verb says. */
function resolveEnds(meaning: Extract<Meaning, { is: 'range' }>, context: Context): Ends {
  const to = resolve(meaning.to, context);
  const from = resolve(meaning.from, context);
  const start = inside(meaning.from);
  const end = to?.date?.earliest;
  if (!end || !from?.date?.earliest || from.date.earliest <= end) return { from, to };
  const weekdays = inside(meaning.from).is === 'weekday' && inside(meaning.to).is === 'weekday';
  if (weekdays) return weekdaysInOrder(from, to, context);
  if (start.is !== 'part' || start.year !== null) return { from, to };
  for (const known of [yearOf(end), yearOf(end) - 1]) {
    const earlier = resolve({ ...start, year: { known } }, context);
    if (earlier?.date?.earliest && earlier.date.earliest <= end) return { from: earlier, to };
  }
  return { from, to };
}

/** "Tuesday to Saturday": the Saturday after that Tuesday, or the Tuesday before that Saturday. */
function weekdaysInOrder(from: Reading, to: Reading, { published }: Context): Ends {
  const isAhead = (from.date?.earliest ?? '') >= published;
  const moved = isAhead ? to : from;
  if (!moved.date?.earliest) return { from, to };
  const date = dateOfDay(addDays(moved.date.earliest, isAhead ? 7 : -7));
  const shifted = date === null ? moved : { ...moved, date, value: date.edtf };
  return isAhead ? { from, to: shifted } : { from: shifted, to };
}

function range(meaning: Extract<Meaning, { is: 'range' }>, context: Context): Reading | null {
  const ends = resolveEnds(meaning, context);
  const { from, to } = ends;
  if (from === null) return null;
  const both = from.date && to?.date && from.date.edtf !== to.date.edtf ? to : null;
  const date = both?.date && from.date ? rangeDate(from.date, both.date) : null;
  const whole = dated(date, 'range', from.anchor, from.warning ?? both?.warning);
  return { ...(whole ?? from), ends };
}
