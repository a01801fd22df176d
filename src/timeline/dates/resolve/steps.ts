import type { CalendarDate, Day } from '../../model.ts';
import { addDays, addMonths, monthOf, yearOf } from '../calendar.ts';
import { approximately, parseEdtf, quarterDate, yearDate } from '../edtf.ts';
import type { Unit } from '../lexicon/lexeme.ts';
import type { Meaning } from '../phrase.ts';
import type { Context, Reading } from './context.ts';
import { focusFor, periodAt } from './period.ts';
import { dated, off } from './reading.ts';

/** "two days ago", "three weeks later", "a year earlier": as precise as the unit counted in. */
export function resolveSteps(
  meaning: Extract<Meaning, { is: 'steps' }>,
  context: Context,
): Reading | null {
  const { unit, count, sign, lean } = meaning;
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null;
  if (count === null) return off('reference', sign > 0 ? 'FUTURE_REF' : 'PAST_REF', 'DATE');
  if (unit === 'year' && count === 1 && sign === -1 && context.quarter?.earliest) {
    const { earliest } = context.quarter;
    return dated(
      quarterDate(yearOf(earliest) - 1, Math.ceil(monthOf(earliest) / 3)),
      'quarter-a-year-before',
      'focus',
    );
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
