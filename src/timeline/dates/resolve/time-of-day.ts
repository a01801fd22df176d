import type { Day } from '../../model.ts';
import { addDays } from '../calendar.ts';
import { dateOfDay, parseEdtf } from '../edtf.ts';
import type { Meaning } from '../phrase.ts';
import type { Context, Reading } from './context.ts';
import { dated, off } from './reading.ts';

/** Times and parts of days. */

/** "Friday morning", "10 p.m. Wednesday": the day, `of`, with its time in the TIMEX3 value. */
export function timeOfDay(
  meaning: Extract<Meaning, { is: 'partOfDay' | 'clock' }>,
  of: Reading | null,
  context: Context,
): Reading | null {
  if (meaning.of === null) return meaning.is === 'clock' ? clockAlone(meaning.time, context) : null;
  if (of?.date?.precision !== 'day') return of;
  const time = meaning.is === 'clock' ? meaning.time : `T${meaning.part}`;
  return { ...of, type: 'TIME', value: `${of.value}${time}` };
}

/**
 * A time without a day belongs to the day that this sentence or the one before it named; without
 * one it gives no date, since no day may be made up, and so it does in a new paragraph where that day
 * is not the one of the article's news. After an evening the small hours are those of the
 * next day.
 */
function clockAlone(time: string, context: Context): Reading | null {
  const { focus, published, sentence, daysCompete } = context;
  const isDay = focus?.date.precision === 'day' && !daysCompete;
  const near = isDay && sentence - focus.sentence <= 1;
  if (!near) {
    const reading = off('reference', published, 'TIME');
    return { ...reading, type: 'TIME', value: `${reading.value}${time}` };
  }
  const hour = Number(time.slice(1, 3));
  const pastMidnight = (focus.hour ?? 0) >= evening && (hour < dawn || hour === 24);
  const next = pastMidnight && focus.date.earliest ? addDays(focus.date.earliest, 1) : null;
  const reading = dated(next === null ? focus.date : dateOfDay(next), 'time-of-day', 'focus');
  const day = hour === 24 ? focus.date.edtf : reading?.value;
  return reading && { ...reading, type: 'TIME', value: `${day}${time}` };
}

/** Hours between which a story that goes on has come to another day. */
const [evening, dawn] = [17, 6];

/**
 * "overnight": the night to the day `into` when the words name it, or else after the day just spoken
 * of, or to the day of publication.
 */
export function overnight(into: Reading | null, context: Context): Reading | null {
  const { focus, published, sentence, story, governor } = context;
  if (into?.date?.earliest) return night(addDays(into.date.earliest, -1), into.anchor);
  const day = focus?.date.precision === 'day' ? focus.date.earliest : null;
  const near = focus !== null && sentence - focus.sentence <= 1;
  const told = near && day !== null && day < published ? day : null;
  if (story && told === null) return null;
  const from = told ?? (governor().tense === 'future' ? published : addDays(published, -1));
  return night(from, told === null ? 'publication' : 'focus');
}

/** The night after a day. */
function night(day: Day, anchor: Reading['anchor']): Reading | null {
  const reading = dated(parseEdtf(`${day}/${addDays(day, 1)}`), 'overnight', anchor);
  return reading && { ...reading, type: 'TIME', value: `${day}TNI` };
}
