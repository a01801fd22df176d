import type { Day } from '../../model.ts';
import { addDays, daysInMonth, makeDay, weekday } from '../calendar.ts';
import type { Holiday, HolidayRule } from '../lexicon/lexeme.ts';

/** How a holiday's day is found in a region; `null` when no rule gives it there. */
export function holidayRule(holiday: Holiday, region: string | undefined): HolidayRule | null {
  return holiday.in?.[region ?? ''] ?? holiday.on;
}

/** The day that a rule gives in a year. */
export function dayIn(on: HolidayRule, year: number): Day {
  if ('easter' in on) {
    const sunday = on.orthodox === true ? orthodoxEaster(year) : easterSunday(year);
    return addDays(sunday, on.easter);
  }
  if ('day' in on) return makeDay(year, on.month, on.day);
  const plus = on.plus ?? 0;
  if (on.nth < 0) {
    const last = makeDay(year, on.month, daysInMonth(year, on.month));
    return addDays(last, -((weekday(last) - on.weekday + 7) % 7) + plus);
  }
  const first = makeDay(year, on.month, 1);
  return addDays(first, ((on.weekday - weekday(first) + 7) % 7) + 7 * (on.nth - 1) + plus);
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876. */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return makeDay(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Orthodox Easter Sunday in the Gregorian calendar, by Meeus's rule for the Julian one. */
export function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const julian = makeDay(year, Math.floor((d + e + 114) / 31), ((d + e + 114) % 31) + 1);
  return addDays(julian, Math.floor(year / 100) - Math.floor(year / 400) - 2);
}
