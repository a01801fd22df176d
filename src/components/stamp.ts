import type { Day, Event } from '../timeline/model.ts';
import { candidatesOf } from './agreement.ts';
import { dateHeading, type DateNote } from './headings.ts';
import { capital, formatDate, precisionName, yearOf } from './date-words.ts';
import type { Words } from './words/index.ts';
import { stretchesOf } from './words/template.ts';

/** The large date of an event's page. */
export interface Stamp {
  /** "15"; "16", "or", "17"; "About", "15"; or words where there is no number to print. */
  pieces: StampPiece[];
  kind: 'number' | 'pair' | 'words' | 'phrase';
  /** "February 2025", below the number. */
  day: string | null;
  notes: DateNote[];
}

/** A large date, or a small word between two of them. */
export interface StampPiece {
  text: string;
  small: boolean;
}

export function stampOf(event: Event, latestArticle: Day, words: Words): Stamp {
  const { month, monthAndYear } = words.calendar;
  const { notes } = dateHeading(event, latestArticle, words);
  const exact = precisionName(event, words);
  if (exact && !event.disputed && !notes.some(({ text }) => text === exact)) {
    notes.splice(notes.findIndex(({ tone }) => tone === 'quiet') + 1, 0, {
      text: exact,
      tone: 'quiet',
    });
  }
  const candidates = event.disputed ? candidatesOf(event) : [event];
  const days = candidates.flatMap(({ precision, earliest, approximate }) =>
    precision === 'day' && earliest && !approximate ? earliest : [],
  );
  const [first] = days;
  const oneMonth = new Set(days.map((day) => day.slice(0, 7))).size === 1;
  if (first && days.length === candidates.length && days.length <= 2 && oneMonth) {
    return {
      pieces: either(days.map(dayNumber), words),
      kind: days.length === 1 ? 'number' : 'pair',
      day: monthAndYear(first),
      notes,
    };
  }
  const { precision, earliest, latest, approximate, date } = event;
  const isSpan = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(date ?? '');
  if (!event.disputed && isSpan && earliest && latest?.startsWith(earliest.slice(0, 7))) {
    return {
      pieces: fromTo(earliest, latest, words),
      kind: 'pair',
      day: monthAndYear(earliest),
      notes,
    };
  }
  if (!event.disputed && approximate && precision === 'day' && earliest) {
    return { pieces: about(earliest, words), kind: 'pair', day: monthAndYear(earliest), notes };
  }
  if (!event.disputed && !approximate && date !== null && earliest) {
    if (precision === 'year')
      return { pieces: large(String(yearOf(earliest))), kind: 'pair', day: null, notes };
    if (precision === 'month') {
      return {
        pieces: large(month(earliest)),
        kind: 'words',
        day: String(yearOf(earliest)),
        notes,
      };
    }
  }
  if (date === null && !event.disputed)
    return { pieces: large(words.dates.noneShort), kind: 'words', day: null, notes };
  return {
    pieces: either(
      candidates.map((candidate) => formatDate(candidate, words)),
      words,
    ),
    kind: 'phrase',
    day: null,
    notes,
  };
}

function dayNumber(day: Day): string {
  return String(Number(day.slice(8)));
}

function large(text: string): StampPiece[] {
  return [{ text, small: false }];
}

/** "16", "or", "17". */
function either(texts: readonly string[], { numbers }: Words): StampPiece[] {
  return numbers.orParts(texts).map(({ isWord, text }) => ({ text, small: !isWord }));
}

/** "17", "to", "23". */
function fromTo(from: Day, to: Day, { dates }: Words): StampPiece[] {
  const ends: Record<string, Day> = { from, to };
  return stretchesOf(dates.range).map((stretch) => {
    const end = stretch.kind === 'slot' ? ends[stretch.name] : undefined;
    return end ? { text: dayNumber(end), small: false } : { text: stretch.text, small: true };
  });
}

/** "About", "15". */
function about(day: Day, { dates }: Words): StampPiece[] {
  return stretchesOf(dates.about).map((stretch, index) =>
    stretch.kind === 'slot'
      ? { text: dayNumber(day), small: false }
      : { text: index === 0 ? capital(stretch.text) : stretch.text, small: true },
  );
}
