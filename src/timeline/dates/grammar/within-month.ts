import { everyWords } from '../lexicon/around.en.ts';
import type { Match, Meaning, PartOfYear } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { readMonth } from './month-day.ts';
import { readOrdinal, skipWord } from './numbers.ts';
import { readYearAfter } from './years.ts';

/** What is counted within a month: "the third Monday in January", "the first week of May". */
export function readWithinMonth(tokens: readonly Token[], at: number): Match | null {
  const the = skipWord(tokens, at, 'the');
  const nth = readNth(tokens, the, the > at);
  if (nth === null) return null;
  const { weekday, unit, plural } = tokenAt(tokens, nth.to).lexeme;
  if (plural === true) return null;
  if (unit === 'day' && nth.value < 0) {
    return readOfMonth(tokens, nth.to + 1, (month) => ({
      unit: 'day',
      month,
      day: -1,
      weekday: null,
    }));
  }
  const [link, every] = [tokenAt(tokens, nth.to + 1).lower, tokenAt(tokens, nth.to + 2).lower];
  if (weekday !== undefined && link === 'of' && everyWords.has(every)) {
    const isMonth = tokenAt(tokens, nth.to + 3).lexeme.unit === 'month';
    return isMonth ? { to: nth.to + 4, meaning: { is: 'set', value: 'P1M' } } : null;
  }
  if (weekday !== undefined && nth.value <= 5) {
    return readOfMonth(tokens, nth.to + 1, (month) => ({
      unit: 'weekdayOfMonth',
      month,
      weekday,
      nth: nth.value,
    }));
  }
  const most = unit === 'half' ? 2 : unit === 'week' || unit === 'weekend' ? 5 : 0;
  if (nth.value > most || (unit !== 'week' && unit !== 'weekend' && unit !== 'half')) return null;
  const count = unit === 'half' && nth.value < 0 ? 2 : nth.value;
  return readOfMonth(tokens, nth.to + 1, (month) => ({
    unit: 'stretchOfMonth',
    month,
    stretch: unit,
    nth: count,
  }));
}

/** "third", "2nd", or "last" and "final" (-1) after "the". */
function readNth(
  tokens: readonly Token[],
  at: number,
  determined: boolean,
): { to: number; value: number } | null {
  const { lower } = tokenAt(tokens, at);
  const isLast = lower === 'last' || lower === 'final' || lower === 'latter';
  if (isLast) return determined ? { to: at + 1, value: -1 } : null;
  const ordinal = readOrdinal(tokens, at);
  return ordinal?.value ? { to: ordinal.to, value: ordinal.value } : null;
}

/** "of May", "in January 2024", which closes such a phrase. */
function readOfMonth(
  tokens: readonly Token[],
  at: number,
  make: (month: number) => PartOfYear,
): Match | null {
  const link = tokenAt(tokens, at).lower;
  const month = link === 'of' || link === 'in' ? readMonth(tokens, at + 1) : null;
  if (month === null) return null;
  const year = readYearAfter(tokens, month.to);
  const pick = year === null ? null : year.year;
  const meaning: Meaning = { is: 'part', part: make(month.value), year: pick, pick: null };
  return { to: year?.to ?? month.to, meaning };
}
