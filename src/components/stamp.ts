import type { Day, Event } from '../timeline/model.ts';
import { candidatesOf } from './agreement.ts';
import { dateHeading, type DateNote } from './headings.ts';
import { formatDate, precisionName, yearOf } from './date-words.ts';
import type { Words } from './words/index.ts';

/** The large date of an event's page. */
export interface Stamp {
  /** "15", or "16" and "17", or words where there is no number to print. */
  numerals: string[];
  kind: 'number' | 'pair' | 'words' | 'phrase';
  /** "February 2025", below the number. */
  day: string | null;
  notes: DateNote[];
}

export function stampOf(event: Event, latestArticle: Day, words: Words): Stamp {
  const { month, monthAndYear } = words.calendar;
  const { notes } = dateHeading(event, latestArticle, words);
  const exact = precisionName(event, words);
  if (exact && !event.disputed && !notes.some(({ text }) => text === exact)) {
    notes.splice(notes[0]?.tone === 'quiet' ? 1 : 0, 0, { text: exact, tone: 'quiet' });
  }
  const candidates = event.disputed ? candidatesOf(event) : [event];
  const days = candidates.flatMap(({ precision, earliest, approximate }) =>
    precision === 'day' && earliest && !approximate ? earliest : [],
  );
  const [first] = days;
  const oneMonth = new Set(days.map((day) => day.slice(0, 7))).size === 1;
  if (first && days.length === candidates.length && days.length <= 2 && oneMonth) {
    return {
      numerals: days.map((day) => String(Number(day.slice(8)))),
      kind: days.length === 1 ? 'number' : 'pair',
      day: monthAndYear(first),
      notes,
    };
  }
  const { precision, earliest, approximate, date } = event;
  if (!event.disputed && !approximate && date !== null && earliest) {
    if (precision === 'year')
      return { numerals: [String(yearOf(earliest))], kind: 'pair', day: null, notes };
    if (precision === 'month') {
      return {
        numerals: [month(earliest)],
        kind: 'words',
        day: String(yearOf(earliest)),
        notes,
      };
    }
  }
  if (date === null && !event.disputed)
    return { numerals: [words.dates.noneShort], kind: 'words', day: null, notes };
  return {
    numerals: candidates.map((candidate) => formatDate(candidate, words)),
    kind: 'phrase',
    day: null,
    notes,
  };
}
