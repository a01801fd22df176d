import { holidays } from '../lexicon/holidays.en.ts';
import { properTails } from '../lexicon/around.en.ts';
import type { Match, Meaning } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { readYearAfter } from './years.ts';

/** Days with a name. */

/** Reads a holiday, with its year: "Christmas", "Thanksgiving Day 2014", "last Easter". */
export function readHoliday(tokens: readonly Token[], at: number): Match | null {
  const pick = tokenAt(tokens, at).lexeme.pick ?? null;
  const start = pick === null ? at : at + 1;
  const candidates = byFirstWord.get(tokenAt(tokens, start).lower);
  if (candidates === undefined) return null;
  for (const index of candidates) {
    const { words = [], plain = false } = holidays[index] ?? {};
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
      return { to: after?.to ?? to + 1, meaning: { is: 'unitOf', unit, of } };
    }
    if (properTails.has(tokenAt(tokens, to).lower) && tokenAt(tokens, to).capital) return null;
    const year = readYearAfter(tokens, to);
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

/** Reads "9/11" and "Sept. 11" as the name of the attacks: it is dated. */
export function readEventName(tokens: readonly Token[], at: number): Match | null {
  const a = tokenAt(tokens, at);
  if (a.value !== 9) return null;
  const slash = tokenAt(tokens, at + 1);
  const b = tokenAt(tokens, at + 2);
  if (slash.lower !== '/' || b.value !== 11 || slash.gap || b.gap) return null;
  if (a.suffix + b.suffix !== '' || a.lower.length + b.lower.length !== 3) return null;
  const next = tokenAt(tokens, at + 3);
  return next.lower === '/'
    ? null
    : { to: at + 3, meaning: { is: 'event', month: 9, day: 11, year: 2001 } };
}
