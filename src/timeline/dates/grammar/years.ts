import { countedWords, fiscalWords, shortYearLeads } from '../lexicon/around.en.ts';
import type { Match, YearRef } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { readYearWords, skipWord } from './numbers.ts';
import { readYearOfEra, readYearOfThreeFigures } from './eras.ts';
import { isYear, looksLikeYear } from './year-or-number.ts';

/** Years: "in 2014", "fiscal 2014", "AD 843", "264 BC". */

/** Reads a year that stands alone: "2014", "the year 2014", "'98", "nineteen ninety-six". */
export function readYear(tokens: readonly Token[], at: number): Match | null {
  const token = tokenAt(tokens, at);
  if (
    token.lower === 'fiscal' ||
    (token.lower === 'the' && tokenAt(tokens, at + 1).lower === 'fiscal')
  ) {
    const fiscal = token.lower === 'the' ? at + 2 : at + 1;
    const year = readYearNumber(tokens, skipWord(tokens, fiscal, 'year'));
    return year && { to: year.to, meaning: { is: 'year', year: year.value, fiscal: true } };
  }
  const short = token.lower === 'fy' ? readFiscalYear(tokens, at) : null;
  if (short !== null && 'known' in short.year) {
    return { to: short.to, meaning: { is: 'year', year: short.year.known, fiscal: true } };
  }
  if (token.lower === 'the' && tokenAt(tokens, at + 1).lower === 'year') {
    const early = readYearOfEra(tokens, at + 2) ?? readYearOfThreeFigures(tokens, at + 2, true);
    if (early !== null && 'bce' in early.year) {
      return { to: early.to, meaning: { is: 'bce', year: early.year.bce } };
    }
    if (early !== null && 'known' in early.year) {
      return { to: early.to, meaning: { is: 'year', year: early.year.known, fiscal: false } };
    }
    const year = readYearNumber(tokens, at + 2) ?? readYearWords(tokens, at + 2);
    return year?.value
      ? { to: year.to, meaning: { is: 'year', year: year.value, fiscal: false } }
      : null;
  }
  const era = readEra(tokens, at);
  if (era !== null) return era;
  if (token.lower === "'") {
    const short = tokenAt(tokens, at + 1);
    if (short.gap || short.kind !== 'number' || short.lower.length !== 2 || short.suffix !== '')
      return null;
    const lead = tokenAt(tokens, at - 1).lower;
    if (!shortYearLeads.has(lead)) return null;
    return { to: at + 2, meaning: { is: 'year', year: century(short.value), fiscal: false } };
  }
  if (token.kind === 'word') {
    const words = readYearWords(tokens, at);
    if (!words?.value || words.value === 2000 || tokenAt(tokens, words.to).lexeme.unit) return null;
    return { to: words.to, meaning: { is: 'year', year: words.value, fiscal: false } };
  }
  const year = readYearNumber(tokens, at);
  if (year === null || !looksLikeYear(tokens, at)) return null;
  // "the 2024 fiscal year".
  const fiscal =
    fiscalWords.has(tokenAt(tokens, year.to).lower) &&
    tokenAt(tokens, year.to + 1).lower === 'year';
  const to = fiscal ? year.to + 2 : year.to;
  return { to, meaning: { is: 'year', year: year.value, fiscal } };
}

/** "FY2024", "FY 2024", "FY25", "fiscal 2024". */
export function readFiscalYear(
  tokens: readonly Token[],
  at: number,
): { to: number; year: { known: number } } | null {
  const of = skipWord(tokens, at, 'of');
  const { lower, capital } = tokenAt(tokens, of);
  const isShort = lower === 'fy' && capital;
  if (!isShort && lower !== 'fiscal') return null;
  const year = readYearNumber(tokens, isShort ? of + 1 : skipWord(tokens, of + 1, 'year'));
  if (year !== null) return { to: year.to, year: { known: year.value } };
  const digits = tokenAt(tokens, of + 1);
  const isYear = isShort && digits.lower.length === 2 && digits.suffix === '' && !digits.gap;
  return isYear && digits.value >= 0
    ? { to: of + 2, year: { known: century(digits.value) } }
    : null;
}

/** A year that follows a day or month: ", 2025", "of 2025", "'25", "2025". */
export function readYearAfter(
  tokens: readonly Token[],
  at: number,
): { to: number; year: YearRef } | null {
  let next = at;
  const comma = tokenAt(tokens, next).lower === ',';
  if (comma || tokenAt(tokens, next).lower === 'of') next += 1;
  const early = readYearOfEra(tokens, next);
  if (early !== null && !isOurTime(early.year)) return early;
  const number = readYearNumber(tokens, next);
  if (number !== null) {
    const tail = tokenAt(tokens, number.to);
    const afterTail = tokenAt(tokens, number.to + 1);
    if (comma && tail.kind === 'word' && countedWords.has(tail.lower)) return null;
    if (
      !tail.gap &&
      '.,:'.includes(tail.lower) &&
      tail.lower !== '' &&
      afterTail.kind === 'number' &&
      !afterTail.gap
    )
      return null;
    return { to: number.to, year: { known: number.value } };
  }
  const short = tokenAt(tokens, next + 1);
  if (
    tokenAt(tokens, next).lower === "'" &&
    short.kind === 'number' &&
    short.lower.length === 2 &&
    short.suffix === '' &&
    !short.gap
  ) {
    return { to: next + 2, year: { known: century(short.value) } };
  }
  const words = readYearWords(tokens, next);
  if (words?.value) return { to: words.to, year: { known: words.value } };
  const figures = readYearOfThreeFigures(tokens, next, false);
  if (figures !== null) return figures;
  const lead = tokenAt(tokens, next);
  const the = lead.lower === 'the' ? 1 : 0;
  const pick = tokenAt(tokens, next + the).lexeme.pick;
  if (pick !== undefined && tokenAt(tokens, next + the + 1).lower === 'year') {
    // "of the next year" is the one after that told of.
    const isNext = the === 1 && pick === 'next';
    return { to: next + the + 2, year: { pick: isNext ? 'following' : pick } };
  }
  return null;
}

/** Reads "264" of "264-241 BC" and "264 to 241 BC": the era stands with the second. */
export function readEraStart(tokens: readonly Token[], at: number): Match | null {
  const number = tokenAt(tokens, at);
  const sign = tokenAt(tokens, at + 1).lower;
  if (
    number.kind !== 'number' ||
    number.suffix !== '' ||
    !(number.value > 0) ||
    number.value > 9999
  )
    return null;
  if (sign !== '-' && sign !== '–' && sign !== 'to' && sign !== 'and') return null;
  const end = readEra(tokens, at + 2);
  if (end?.meaning.is !== 'bce' || end.meaning.year > number.value) return null;
  return { to: at + 1, meaning: { is: 'bce', year: number.value } };
}

/** "5 May 2021 BC Ferries raised fares": no day of that year before the era is known to anyone. */
function isOurTime(year: { known: number } | { bce: number }): boolean {
  return 'bce' in year && year.bce >= 1500;
}

/** "264 BC", "AD 843", "1066 AD": as a date of its own. */
function readEra(tokens: readonly Token[], at: number): Match | null {
  const read = readYearOfEra(tokens, at);
  if (read === null) return null;
  const { to, year } = read;
  if ('bce' in year) return { to, meaning: { is: 'bce', year: year.bce } };
  return { to, meaning: { is: 'year', year: year.known, fiscal: false } };
}

function readYearNumber(
  tokens: readonly Token[],
  at: number,
): { to: number; value: number } | null {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'number' || token.lower.length !== 4 || token.suffix !== '') return null;
  return isYear(token.value) ? { to: at + 1, value: token.value } : null;
}

/** Two-digit years: 00 to 49 are of this century. */
export function century(value: number): number {
  return value < 50 ? 2000 + value : 1900 + value;
}
