import { addDays, monthOf, startOfWeek, yearOf } from '../calendar.ts';
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
import type { Meaning } from '../phrase.ts';
import { bce, decade, turnOfCentury } from './ages.ts';
import type { Context, Reading } from './context.ts';
import { dayOfMonth, weekdayOnDay } from './dayOfMonth.ts';
import { numeric } from './numeric.ts';
import { resolvePart } from './partOfYear.ts';
import { resolvePeriod } from './period.ts';
import { dated, off } from './reading.ts';
import { resolveAftermath, resolveSteps, stepsFrom } from './steps.ts';
import { resolveWeekday } from './weekday.ts';

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
        ? dayOfMonth(meaning.day, context)
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
    case 'partOfDay':
    case 'clock':
      return timeOfDay(meaning, context);
    case 'range':
      return range(meaning, context);
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
  if (meaning.ends) return dated(parseEdtf(`${addDays(day, -6)}/${day}`), 'week-of', of.anchor);
  const make = meaning.unit === 'weekend' ? weekendDate : weekDate;
  return dated(make(day), 'week-of', of.anchor);
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

function timeOfDay(
  meaning: Extract<Meaning, { is: 'partOfDay' | 'clock' }>,
  context: Context,
): Reading | null {
  if (meaning.of === null) return meaning.is === 'clock' ? clockAlone(meaning.time, context) : null;
  const of = resolve(meaning.of, context);
  if (of?.date?.precision !== 'day') return of;
  const time = meaning.is === 'clock' ? meaning.time : `T${meaning.part}`;
  return { ...of, type: 'TIME', value: `${of.value}${time}` };
}

/**
 * A time without a day belongs to the day that this sentence or the one before it named; without
 * one it gives no date, since no day may be made up.
 */
function clockAlone(time: string, { focus, published, sentence }: Context): Reading | null {
  const near = focus !== null && focus.date.precision === 'day' && sentence - focus.sentence <= 1;
  const reading = near
    ? dated(focus.date, 'time-of-day', 'focus')
    : off('reference', published, 'TIME');
  return reading && { ...reading, type: 'TIME', value: `${reading.value}${time}` };
}

/** Both ends of a range: the first lies before the second, whatever the verb says. */
export function resolveEnds(
  meaning: Extract<Meaning, { is: 'range' }>,
  context: Context,
): { from: Reading | null; to: Reading | null } {
  const to = resolve(meaning.to, context);
  const from = resolve(meaning.from, context);
  const start = meaning.from.is === 'within' ? meaning.from.of : meaning.from;
  const end = to?.date?.earliest;
  if (!end || !from?.date?.earliest || from.date.earliest <= end) return { from, to };
  if (start.is !== 'part' || start.year !== null) return { from, to };
  for (const known of [yearOf(end), yearOf(end) - 1]) {
    const earlier = resolve({ ...start, year: { known } }, context);
    if (earlier?.date?.earliest && earlier.date.earliest <= end) return { from: earlier, to };
  }
  return { from, to };
}

function range(meaning: Extract<Meaning, { is: 'range' }>, context: Context): Reading | null {
  const { from, to } = resolveEnds(meaning, context);
  if (!from?.date || !to?.date) return from;
  const start = from.date;
  const date = rangeDate(start, to.date) ?? null;
  return date === null ? from : dated(date, 'range', from.anchor, from.warning ?? to.warning);
}
