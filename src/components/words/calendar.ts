import type { Day } from '../../timeline/model.ts';

/** Names and orders of the calendar in one language, all of them from `Intl`. */
export interface Calendar {
  /** "February". */
  month: (day: Day) => string;
  /** "Feb", for the heads of charts only. */
  monthShort: (day: Day) => string;
  /** "Saturday". */
  weekday: (day: Day) => string;
  /** "Sat". */
  weekdayShort: (day: Day) => string;
  /** "S". */
  weekdayLetter: (day: Day) => string;
  /** "15 February 2025". */
  day: (day: Day) => string;
  /** "Saturday 15 February 2025". */
  dayWithWeekday: (day: Day) => string;
  /** "15 February". */
  dayAndMonth: (day: Day) => string;
  /** "16 Feb", for the heads of charts only. */
  dayAndMonthShort: (day: Day) => string;
  /** "February 2025". */
  monthAndYear: (day: Day) => string;
  /** Two days of one month, as the halves of "14 to 16 February 2025" or "February 14 to 16, 2025". */
  pair: (from: Day, to: Day, withYear: boolean) => [string, string];
}

const noBreak = '\u{A0}';

/**
 * @param locale a BCP 47 tag that `Intl` knows
 * @param afterWeekday what stands between a weekday and its day
 */
export function calendarOf(locale: string, afterWeekday = ', '): Calendar {
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: Day) => wordsOf(format.formatToParts(Date.parse(day)));
  };
  const whole = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const weekday = formatter({ weekday: 'long' });
  const day = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
  const dayAndMonth = formatter({ day: 'numeric', month: 'long' });
  return {
    month: formatter({ month: 'long' }),
    monthShort: short(formatter({ month: 'short' })),
    weekday,
    weekdayShort: formatter({ weekday: 'short' }),
    weekdayLetter: formatter({ weekday: 'narrow' }),
    day,
    dayWithWeekday: (one) => `${weekday(one)}${afterWeekday}${day(one)}`,
    dayAndMonth,
    dayAndMonthShort: short(formatter({ day: 'numeric', month: 'short' })),
    monthAndYear: formatter({ month: 'long', year: 'numeric' }),
    pair(from, to, withYear) {
      const parts = whole.formatToParts(Date.parse(withYear ? to : from));
      const monthAt = parts.findIndex(({ type }) => type === 'month');
      const dayAt = parts.findIndex(({ type }) => type === 'day');
      // The month is said once: with the second day where it follows the day, else with the first.
      if (monthAt > dayAt) {
        const alone = wordsOf(whole.formatToParts(Date.parse(from)).slice(0, monthAt)).trimEnd();
        return [alone, withYear ? day(to) : dayAndMonth(to)];
      }
      const second = wordsOf(whole.formatToParts(Date.parse(to)).slice(monthAt + 1)).trimStart();
      return [dayAndMonth(from), withYear ? second : String(Number(to.slice(8)))];
    },
  };
}

/** British English has four letters for September, too wide for a column. */
function short(format: (day: Day) => string): (day: Day) => string {
  return (day) => format(day).replace(/\bSept\b/, 'Sep');
}

/** The parts joined, with a space that does not break between a day and its month. */
function wordsOf(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts
    .map(({ type, value }, index) => {
      const beside = [parts[index - 1]?.type, parts[index + 1]?.type].sort().join(' ');
      const joins = type === 'literal' && beside === 'day month';
      return joins ? value.replace(' ', noBreak) : value;
    })
    .join('');
}
