import { addMonths, daysBetween, monthOf, weekday, yearOf } from '../calendar.ts';
import { dayDate } from '../edtf.ts';
import type { Meaning } from '../phrase.ts';
import type { Context, Reading } from './context.ts';
import { pickShifts } from './period.ts';
import { dated } from './reading.ts';

/** Days known by their number alone. */

/** "the 12th": of the month named or in focus, or the nearest one that the verb allows. */
export function dayOfMonth(
  { day, month: pick }: Extract<Meaning, { is: 'dayOfMonth' }>,
  context: Context,
): Reading | null {
  const { focus, published, governor } = context;
  if (pick !== null) {
    const onPublication = pick === 'this' || pick === 'last' || pick === 'next';
    const told = onPublication ? null : (focus?.date.earliest ?? null);
    const named = addMonths(`${(told ?? published).slice(0, 8)}01`, pickShifts[pick]);
    const date = dayDate(yearOf(named), monthOf(named), day);
    return dated(date, 'day-of-the-month', told === null ? 'publication' : 'focus');
  }
  const base = focus?.date.earliest ?? published;
  const same = dayDate(yearOf(base), monthOf(base), day);
  if (focus?.date.earliest) return dated(same, 'day-of-the-month', 'focus');
  const { tense } = governor();
  const step =
    same?.earliest && tense === 'past' && same.earliest > published
      ? -1
      : same?.earliest && tense === 'future' && same.earliest < published
        ? 1
        : 0;
  const moved = addMonths(`${published.slice(0, 8)}01`, step);
  return dated(dayDate(yearOf(moved), monthOf(moved), day), 'day-of-the-month', 'publication');
}

/** "Friday the 13th": the nearest month in which that weekday is that day. */
export function weekdayOnDay(named: number, day: number, context: Context): Reading | null {
  const { published, governor } = context;
  const first = `${published.slice(0, 8)}01`;
  const fitting = [];
  for (let step = -14; step <= 14; step++) {
    const month = addMonths(first, step);
    const date = dayDate(yearOf(month), monthOf(month), day);
    if (date?.earliest && weekday(date.earliest) === named) fitting.push(date);
  }
  const past = fitting.findLast(({ earliest }) => earliest !== null && earliest <= published);
  const future = fitting.find(({ earliest }) => earliest !== null && earliest >= published);
  const { tense } = governor();
  const distance = ({ earliest }: { earliest: string | null }): number =>
    earliest === null ? 0 : Math.abs(daysBetween(published, earliest));
  const nearer = past && future ? (distance(future) < distance(past) ? future : past) : null;
  const chosen = tense === 'past' ? past : tense === 'future' ? future : nearer;
  return dated(chosen ?? past ?? future ?? null, 'weekday-and-day', 'publication');
}
