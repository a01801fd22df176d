import {
  dayEdges,
  namedHours,
  nightEvents,
  notTheNight,
  overnightTails,
} from '../lexicon/clock.en.ts';
import type { Match, Meaning, ReadAt } from '../phrase.ts';
import { edge, tokenAt, type Token } from '../tokens.ts';
import { readWeekday } from './days.ts';
import { skipHyphen, skipWord } from './numbers.ts';

/** Parts of a day that stand before their day: "the morning of 3 May", "overnight on Friday". */

/** Reads "dawn on 1 July", "the evening of Tuesday", the "afternoon Friday" of "late afternoon Friday". */
export function readPartOfDay(tokens: readonly Token[], at: number, read: ReadAt): Match | null {
  const the = skipWord(tokens, at, 'the');
  const { lower, lexeme } = tokenAt(tokens, the);
  const { dayPart, dayOffset } = lexeme;
  if (dayPart === undefined || dayOffset !== undefined) return null;
  // "noon on Friday" is an hour.
  if (the === at && namedHours.has(lower)) return null;
  const link = tokenAt(tokens, the + 1).lower;
  const linked = link === 'of' || link === 'on';
  if (linked ? !mayBeDay(tokens, the + 2) : !isDayAfterPart(tokens, the)) return null;
  const day = read(linked ? the + 2 : the + 1);
  const ofDay = (of: Meaning): Meaning => ({ is: 'partOfDay', part: dayPart, of });
  // "the night of 3 to 4 May": the night of the first.
  if (day?.meaning.is === 'range' && linked && isDayLike(day.meaning.from)) {
    return { to: day.to, meaning: { ...day.meaning, from: ofDay(day.meaning.from) } };
  }
  return day && isDayLike(day.meaning) ? { to: day.to, meaning: ofDay(day.meaning) } : null;
}

/** Reads "the early hours of Saturday", "the small hours of Saturday morning". */
export function readSmallHours(tokens: readonly Token[], at: number, read: ReadAt): Match | null {
  const the = skipWord(tokens, at, 'the');
  const { lower } = tokenAt(tokens, the);
  if ((lower !== 'early' && lower !== 'small') || tokenAt(tokens, the + 1).lower !== 'hours')
    return null;
  const link = tokenAt(tokens, the + 2).lower;
  const linked = (link === 'of' || link === 'on') && mayBeDay(tokens, the + 3);
  const day = linked ? read(the + 3) : null;
  if (day?.meaning.is === 'partOfDay') return day;
  return day !== null && isDayLike(day.meaning)
    ? { to: day.to, meaning: { is: 'partOfDay', part: 'MO', of: day.meaning } }
    : null;
}

/** "mid-afternoon yesterday", "late afternoon Friday", "dawn Friday". */
function isDayAfterPart(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokenAt(tokens, at - 1).lower === '-';
  const lead = tokenAt(tokens, hyphen ? at - 2 : at - 1);
  if (lead.lexeme.within === undefined && !dayEdges.has(tokenAt(tokens, at).lower)) return false;
  const { weekday, plural, dayOffset } = tokenAt(tokens, at + 1).lexeme;
  return dayOffset !== undefined || (weekday !== undefined && plural !== true);
}

/** Reads "overnight", with its day where one follows: "overnight on Friday", "overnight Sunday". */
export function readOvernight(tokens: readonly Token[], at: number, read: ReadAt): Match | null {
  const token = tokenAt(tokens, at);
  if (token.lower !== 'overnight') return null;
  const on = skipWord(tokens, at + 1, 'on');
  const day = mayBeDay(tokens, on) ? read(on) : null;
  if (day !== null && (day.meaning.is === 'weekday' || (on > at + 1 && isDayLike(day.meaning)))) {
    return { to: day.to, meaning: { is: 'partOfDay', part: 'NI', of: day.meaning } };
  }
  const way = tokenAt(tokens, at + 1).lower;
  const into = way === 'into' || way === 'to' ? readWeekday(tokens, at + 2) : null;
  if (into?.meaning.is === 'weekday') {
    return { to: at + 1, meaning: { is: 'overnight', into: into.meaning } };
  }
  return isTheNight(tokens, at) ? { to: at + 1, meaning: { is: 'overnight', into: null } } : null;
}

/** Not "an overnight train", "doubled almost overnight" or "will not happen overnight". */
function isTheNight(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= at - 3; index--) {
    if (notTheNight.has(tokenAt(tokens, index).lower)) return false;
  }
  const after = tokenAt(tokens, at + 1);
  if (after === edge || after.kind !== 'word') return skipHyphen(tokens, at + 1) === at + 1;
  return after.capital || overnightTails.has(after.lower) || nightEvents.has(after.lower);
}

/** Whether a day may start here: only then is it worth reading. */
function mayBeDay(tokens: readonly Token[], at: number): boolean {
  const { kind, lexeme } = tokenAt(tokens, skipWord(tokens, at, 'the'));
  const { weekday, month, dayOffset, pick, ordinal, holiday, within } = lexeme;
  const names = [weekday, month, dayOffset, pick, ordinal, holiday];
  return kind === 'number' || (within === undefined && names.some((name) => name !== undefined));
}

/** Whether the words name one day. */
export function isDayLike(meaning: Meaning): boolean {
  return (
    meaning.is === 'weekday' ||
    meaning.is === 'weekdayOfWeek' ||
    meaning.is === 'offset' ||
    (meaning.is === 'part' && (meaning.part.unit === 'day' || meaning.part.unit === 'holiday')) ||
    meaning.is === 'dayOfMonth' ||
    (meaning.is === 'period' && meaning.unit === 'day') ||
    (meaning.is === 'steps' && meaning.unit === 'day')
  );
}
