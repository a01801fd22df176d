import { feastLeads, objectTails, properTails } from '../lexicon/around.en.ts';
import { eventAdjectives, eventNames, eventNouns } from '../lexicon/events.en.ts';
import { holidays } from '../lexicon/holidays.en.ts';
import type { Match, Meaning } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { readMonth } from './month-day.ts';
import { readYearAfter } from './years.ts';

/** Days with a name. */

/** Reads a holiday, with its year: "Christmas", "Thanksgiving Day 2014", "last Easter". */
export function readHoliday(tokens: readonly Token[], at: number): Match | null {
  const pick = tokenAt(tokens, at).lexeme.pick ?? null;
  const start = pick === null ? at : at + 1;
  const candidates = byFirstWord.get(tokenAt(tokens, start).lower);
  if (candidates === undefined) return null;
  for (const index of candidates) {
    const { words = [], plain = false, on, in: elsewhere } = holidays[index] ?? {};
    if (!words.every((word, step) => tokenAt(tokens, start + step).lower === word)) continue;
    if (!plain && !tokenAt(tokens, start).capital) continue;
    // "August bank holiday Monday".
    const own = plain && tokenAt(tokens, start + words.length).lexeme.weekday !== undefined;
    const to = start + words.length + (own ? 1 : 0);
    const unit = tokenAt(tokens, to).lexeme.unit;
    if (unit === 'week' || unit === 'weekend') {
      const after = readYearAfter(tokens, to + 1);
      const of: Meaning = {
        is: 'part',
        part: { unit: 'holiday', index },
        year: after?.year ?? null,
        pick,
      };
      return { to: after?.to ?? to + 1, meaning: { is: 'unitOf', unit, of, ends: false } };
    }
    const tail = tokenAt(tokens, to);
    if (objectTails.has(tail.lower) || (properTails.has(tail.lower) && tail.capital)) return null;
    const year = readYearAfter(tokens, to);
    // "the Yom Kippur War" is no day; what cannot be dated is a date only where it stands as one.
    const movable = on === null && elsewhere === undefined;
    if (movable && year === null && pick === null && !feastLeads.has(tokenAt(tokens, at - 1).lower))
      return null;
    return {
      to: year?.to ?? to,
      meaning: { is: 'part', part: { unit: 'holiday', index }, year: year?.year ?? null, pick },
    };
  }
  return null;
}

const byFirstWord: ReadonlyMap<string, readonly number[]> = indexHolidays();

function indexHolidays(): Map<string, number[]> {
  const map = new Map<string, number[]>();
  holidays.forEach((holiday, index) => {
    const first = holiday.words[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), index]);
  });
  for (const list of map.values()) {
    list.sort((a, b) => (holidays[b]?.words.length ?? 0) - (holidays[a]?.words.length ?? 0));
  }
  return map;
}

/** Reads "9/11", "the September 11 attacks", "the 7 July bombings": a day that names its event. */
export function readEventName(tokens: readonly Token[], at: number): Match | null {
  const figures = tokenAt(tokens, at + 1).lower === '/';
  const read = figures ? readFigures(tokens, at) : readDayInWords(tokens, at);
  const event = eventNames.find(({ month, day }) => month === read?.month && day === read.day);
  if (read === null || event === undefined) return null;
  const adjective = eventAdjectives.has(tokenAt(tokens, read.to).lower) ? 1 : 0;
  const isNamed = eventNouns.has(tokenAt(tokens, read.to + adjective).lower);
  if (!isNamed && !(figures && event.alone === true)) return null;
  const { month, day, year } = event;
  return { to: read.to, meaning: { is: 'event', month, day, year } };
}

interface MonthAndDay {
  to: number;
  month: number;
  day: number;
}

/** "9/11": the month first, as the events are named. */
function readFigures(tokens: readonly Token[], at: number): MonthAndDay | null {
  const [month, slash, day] = [
    tokenAt(tokens, at),
    tokenAt(tokens, at + 1),
    tokenAt(tokens, at + 2),
  ];
  if (slash.gap || day.gap || month.suffix + day.suffix !== '' || month.lower.length > 1)
    return null;
  const isLonger = tokenAt(tokens, at + 3).lower === '/' || tokenAt(tokens, at - 1).lower === '/';
  return isLonger ? null : { to: at + 3, month: month.value, day: day.value };
}

/** "September 11", "Sept. 11th", "11 September". */
function readDayInWords(tokens: readonly Token[], at: number): MonthAndDay | null {
  const dayFirst = tokenAt(tokens, at).kind === 'number';
  const month = readMonth(tokens, dayFirst ? at + 1 : at);
  if (month === null) return null;
  const { kind, value, lower } = tokenAt(tokens, dayFirst ? at : month.to);
  if (kind !== 'number' || lower.length > 2) return null;
  return { to: dayFirst ? month.to : month.to + 1, month: month.value, day: value };
}
