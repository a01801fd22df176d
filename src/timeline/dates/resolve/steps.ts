import type { CalendarDate, Day } from '../../model.ts';
import { addDays, addMonths, monthOf, weekday, yearOf } from '../calendar.ts';
import { approximately, parseEdtf, quarterDate, seasonDate, yearDate } from '../edtf.ts';
import type { Unit } from '../lexicon/lexeme.ts';
import type { Meaning } from '../phrase.ts';
import { yearsAfterBce } from './ages.ts';
import type { Context, Reading } from './context.ts';
import { focusFor, periodAt } from './period.ts';
import { dated, off } from './reading.ts';

/** "two days ago", "three weeks later", "a year earlier": as precise as the unit counted in. */
export function resolveSteps(
  meaning: Extract<Meaning, { is: 'steps' }>,
  context: Context,
): Reading | null {
  const { unit, count, sign, lean } = meaning;
  if (unit === 'second' || unit === 'minute' || unit === 'hour')
    return resolveClockSteps(meaning, context);
  if (count === null) return off('reference', sign > 0 ? 'FUTURE_REF' : 'PAST_REF', 'DATE');
  if (lean === 'focus' && context.bce !== null) {
    return unit === 'year' ? yearsAfterBce(context.bce, sign * count) : null;
  }
  if (unit === 'year' && count === 1 && sign === -1 && context.quarter?.earliest) {
    return quarterYearBefore(context);
  }
  // In news "a year earlier" compares with the year before publication.
  const compares = unit === 'year' && count === 1 && sign === -1 && !context.story;
  const onFocus = lean === 'focus' && !compares;
  const focus = onFocus ? focusFor(unit, context) : null;
  if (onFocus && focus === null && sign > 0) return off('reference', 'FUTURE_REF', 'DATE');
  const base = focus ?? context.published;
  const date = stepsFrom(base, unit, count * sign);
  const rule =
    focus !== null
      ? sign > 0
        ? 'later-than-focus'
        : 'earlier-than-focus'
      : sign > 0
        ? 'from-now'
        : 'ago';
  return dated(date, rule, focus !== null ? 'focus' : 'publication');
}

/** "two hours ago", "hours later": about the same day, or as many days on as the hours fill. */
function resolveClockSteps(
  { unit, count, sign, lean }: Extract<Meaning, { is: 'steps' }>,
  { focus, published, sentence }: Context,
): Reading | null {
  const days = unit === 'hour' && count !== null && count >= 20 ? Math.round(count / 24) : 0;
  if (lean === 'publication') {
    if (sign > 0) return null;
    return inHours(dated(periodAt('day', published, -days), 'ago', 'publication'));
  }
  const day = focus?.date.precision === 'day' ? focus.date.earliest : null;
  if (focus === null || day === null || sentence - focus.sentence > 1) return null;
  const rule = sign > 0 ? 'later-than-focus' : 'earlier-than-focus';
  return inHours(dated(periodAt('day', day, sign * days), rule, 'focus'));
}

/** The reading as a time of its day that is not known. */
function inHours(reading: Reading | null): Reading | null {
  if (!reading?.date) return null;
  const date = approximately(reading.date);
  return { ...reading, date, type: 'TIME', value: `${reading.value}TXX` };
}

/** "the year-ago quarter": a year before the quarter spoken of, or else before the last one. */
export function quarterYearBefore({ quarter, published }: Context): Reading | null {
  const day = quarter?.earliest ?? addMonths(published, -3);
  const date = quarterDate(yearOf(day) - 1, Math.ceil(monthOf(day) / 3));
  return dated(date, 'quarter-a-year-before', quarter?.earliest ? 'focus' : 'publication');
}

/** "three years ago today", "a year ago this week", "ten years ago on Friday", "two summers ago". */
export function agoFrom(
  { unit, count, from }: Extract<Meaning, { is: 'agoFrom' }>,
  base: Reading | null,
  { published }: Context,
): Reading | null {
  const day = from.is === 'weekday' ? nearest(from.weekday, published) : base?.date?.earliest;
  if (!day) return null;
  const middle = base?.date?.precision === 'week' ? addDays(day, 3) : day;
  const moved = movedBy(middle, unit, -count);
  if (from.is === 'part' && from.part.unit === 'season') {
    const date = seasonDate(yearOf(day) - count, from.part.season);
    return dated(date, 'counted-from-date', 'publication');
  }
  const of = from.is === 'period' ? from.unit : 'day';
  return dated(periodAt(of, moved, 0), 'counted-from-date', 'publication');
}

/** "a year and two days ago": as precise as the smallest unit; "later" only from a date as precise. */
export function manySteps(
  { steps, sign, lean }: Extract<Meaning, { is: 'manySteps' }>,
  context: Context,
): Reading | null {
  const last = steps.at(-1);
  const base = lean === 'publication' ? context.published : last && focusFor(last.unit, context);
  if (!last || !base) return null;
  const from = steps
    .slice(0, -1)
    .reduce((day, { unit, count }) => movedBy(day, unit, sign * count), base);
  const rule =
    lean === 'publication' ? 'ago' : sign > 0 ? 'later-than-focus' : 'earlier-than-focus';
  return dated(stepsFrom(from, last.unit, sign * last.count), rule, lean);
}

/**
 * "closed on Friday, a day after the roof fell": the roof fell a day before that Friday. In TIMEX3, and
 * where the sentence has named no date to count from, it is a length of time.
 */
export function beforeThat(
  { unit, count, value }: Extract<Meaning, { is: 'beforeThat' }>,
  context: Context,
): Reading | null {
  const length = off('duration', value, 'DURATION');
  const told = context.focus?.sentence === context.sentence;
  const base = told ? focusFor(unit, context) : null;
  const date = base && stepsFrom(base, unit, -count);
  return date ? { ...length, kind: 'date', date, rule: 'before-that', anchor: 'focus' } : length;
}

/** "less than two weeks ago": from two weeks before publication up to it; years by their months. */
export function lessAgo(
  meaning: Extract<Meaning, { is: 'steps' }>,
  context: Context,
): Reading | null {
  const exact = resolveSteps(meaning, context);
  const { unit, count } = meaning;
  if (!exact?.date || count === null || !(unit in monthsIn || unit in daysIn)) return exact;
  const { published } = context;
  const first = movedBy(published, unit, -count);
  const cut = unit === 'year' || unit === 'decade' ? 7 : 10;
  const date = parseEdtf(`${first.slice(0, cut)}/${published.slice(0, cut)}`);
  return date && { ...exact, date, rule: 'less-than-ago' };
}

/** The day so many days, weeks, months or longer units from another. */
function movedBy(day: Day, unit: Unit, count: number): Day {
  const months = monthsIn[unit];
  return months === undefined
    ? addDays(day, Math.round(count * (daysIn[unit] ?? 1)))
    : addMonths(day, Math.round(count * months));
}

const monthsIn: Partial<Record<Unit, number>> = { month: 1, year: 12, decade: 120 };
const daysIn: Partial<Record<Unit, number>> = { day: 1, week: 7 };

/** The day of that name that is nearest: "a year ago Tuesday" tells of an anniversary. */
function nearest(named: number, published: Day): Day {
  const ahead = (named - weekday(published) + 7) % 7;
  return addDays(published, ahead > 3 ? ahead - 7 : ahead);
}

/** The period so many units away from a day. */
export function stepsFrom(base: Day, unit: Unit, steps: number): CalendarDate | null {
  if (Math.abs(steps) > 100_000) return null;
  const whole = Math.round(steps);
  switch (unit) {
    case 'year':
      return yearDate(
        yearOf(
          whole === steps ? base : addMonths(base, Math.round(12 * (steps - Math.trunc(steps)))),
        ) + Math.trunc(steps),
      );
    case 'decade': {
      const date = yearDate(yearOf(base) + Math.round(10 * steps));
      return date && approximately(date);
    }
    case 'century': {
      const date = yearDate(yearOf(base) + Math.round(100 * steps));
      return date && approximately(date);
    }
    default:
      return periodAt(unit, base, whole);
  }
}

/** "in the days following": after the date in focus, up to publication when that lies behind. */
export function resolveAftermath(unit: Unit, context: Context): Reading | null {
  const latest = context.focus?.date.latest;
  if (!latest || unit === 'second' || unit === 'minute' || unit === 'hour') return null;
  const reach: Partial<Record<Unit, number>> = { day: 7, week: 30, month: 180, year: 3650 };
  const start = addDays(latest, 1);
  const far = addDays(latest, reach[unit] ?? 3650);
  const end = latest < context.published && far > context.published ? context.published : far;
  if (start > end) return null;
  return dated(parseEdtf(`${start}~/${end}~`), 'days-following', 'focus');
}
