import { seasonLeads } from '../lexicon/around.en.ts';
import type { Match, Meaning, YearRef } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { readOrdinal, skipHyphen, skipWord } from './numbers.ts';
import { readYearAfter } from './years.ts';

/** Parts of a year and more than a year: quarters, halves, seasons, decades, centuries. */

/** Reads "the third quarter of 2014", "this year's third quarter", "Q3 2014", "third-quarter". */
export function readQuarter(tokens: readonly Token[], at: number): Match | null {
  const short = readShortPart(tokens, at);
  if (short !== null) return withYear(tokens, at + 2, short, null);
  const year = readLeadingYear(tokens, at);
  const shortAfter = year === null ? null : readShortPart(tokens, year.to);
  if (year !== null && shortAfter !== null) {
    return withYear(tokens, year.to + 2, shortAfter, year.year);
  }
  const start = skipDeterminer(tokens, at);
  const lead = readLeadingYear(tokens, start);
  let next = lead?.to ?? start;
  let fiscal = false;
  if (tokenAt(tokens, next).lower === 'fiscal') {
    fiscal = true;
    next = skipHyphen(tokens, next + 1);
  }
  const { lower } = tokenAt(tokens, next);
  const latter =
    (lower === 'last' || lower === 'latter') && tokenAt(tokens, next + 1).lower === 'half';
  const ordinal = latter ? { to: next + 1, value: 2 } : readOrdinal(tokens, next);
  if (!ordinal?.value) return null;
  const unitAt = skipHyphen(
    tokens,
    tokenAt(tokens, ordinal.to).lower === 'fiscal' ? ordinal.to + 1 : ordinal.to,
  );
  const unit = tokenAt(tokens, unitAt).lexeme.unit;
  if (unit === 'quarter' && ordinal.value <= 4 && tokenAt(tokens, unitAt).lexeme.plural !== true) {
    return withYear(tokens, unitAt + 1, quarterPart(ordinal.value, fiscal), lead?.year ?? null);
  }
  if (unit === 'half' && ordinal.value <= 2) {
    return withYear(tokens, unitAt + 1, { unit: 'half', half: ordinal.value }, lead?.year ?? null);
  }
  if (unit === 'century') {
    const bce = /^bce?$/.test(tokenAt(tokens, unitAt + 1).lower);
    return { to: unitAt + (bce ? 2 : 1), meaning: { is: 'century', century: ordinal.value, bce } };
  }
  return null;
}

/** "Q3", "H1". */
function readShortPart(tokens: readonly Token[], at: number): Part | null {
  const letter = tokenAt(tokens, at);
  const { kind, value, gap, suffix } = tokenAt(tokens, at + 1);
  if (!letter.capital || kind !== 'number' || gap || suffix !== '' || !(value >= 1)) return null;
  if (letter.lower === 'q' && value <= 4) return quarterPart(value, false);
  return letter.lower === 'h' && value <= 2 ? { unit: 'half', half: value } : null;
}

type Part = Extract<Meaning, { is: 'part' }>['part'];

function quarterPart(quarter: number, fiscal: boolean): Part {
  return { unit: 'quarter', quarter, fiscal };
}

/** "this year's", "the 2014", "last year's" before a quarter. */
function readLeadingYear(
  tokens: readonly Token[],
  at: number,
): { to: number; year: YearRef } | null {
  const token = tokenAt(tokens, at);
  if (
    token.kind === 'number' &&
    token.lower.length === 4 &&
    token.suffix === '' &&
    token.value > 1700
  ) {
    return { to: skipWord(tokens, at + 1, "'s"), year: { known: token.value } };
  }
  const pick = token.lexeme.pick;
  if (pick !== undefined && tokenAt(tokens, at + 1).lower === 'year') {
    return { to: skipWord(tokens, at + 2, "'s"), year: { pick } };
  }
  if (token.lower === 'year' && tokenAt(tokens, at + 1).lower === '-') {
    const tail = tokenAt(tokens, at + 2).lower;
    return tail === 'ago' || tail === 'earlier' ? { to: at + 3, year: { pick: 'previous' } } : null;
  }
  return null;
}

function withYear(tokens: readonly Token[], at: number, part: Part, year: YearRef | null): Match {
  const after = year === null ? readYearAfter(tokens, skipWord(tokens, at, 'in')) : null;
  return {
    to: after?.to ?? at,
    meaning: { is: 'part', part, year: year ?? after?.year ?? null, pick: null },
  };
}

function skipDeterminer(tokens: readonly Token[], at: number): number {
  const { lower } = tokenAt(tokens, at);
  return lower === 'the' || lower === 'its' || lower === 'their' ? at + 1 : at;
}

/** Reads "last summer", "the summer of 2014", "summer 2014", "this past spring", "in winter". */
export function readSeason(tokens: readonly Token[], at: number): Match | null {
  const start = skipDeterminer(tokens, at);
  let pick = tokenAt(tokens, start).lexeme.pick ?? null;
  let next = pick === null ? start : start + 1;
  const second = tokenAt(tokens, next).lexeme.pick;
  if (pick !== null && second !== undefined) {
    pick = second;
    next += 1;
  }
  const token = tokenAt(tokens, next);
  const season = token.lexeme.season;
  if (season === undefined) return null;
  const after = readYearAfter(tokens, next + 1);
  const lead = tokenAt(tokens, at - 1).lower;
  const named =
    pick !== null ||
    after !== null ||
    seasonLeads.has(lead) ||
    (start > at && token.lower !== 'fall' && token.lower !== 'spring');
  const fall = token.lower === 'fall' && start > at && pick === null && after === null;
  if (!named || (fall && (lead !== 'in' || tokenAt(tokens, next + 1).lower === 'of'))) return null;
  return {
    to: after === null ? next + 1 : skipShortYear(tokens, after.to),
    meaning: { is: 'part', part: { unit: 'season', season }, year: after?.year ?? null, pick },
  };
}

/** "winter 1941-42": the season that begins in the first year. */
function skipShortYear(tokens: readonly Token[], at: number): number {
  const sign = tokenAt(tokens, at);
  const short = tokenAt(tokens, at + 1);
  const joined = !sign.gap && !short.gap && '-–/'.includes(sign.lower) && sign.lower !== '';
  return joined && short.kind === 'number' && short.suffix === '' ? at + 2 : at;
}

/** Reads "the 1980s", "the '80s", "the eighties", "the nineteen-eighties". */
export function readDecade(tokens: readonly Token[], at: number): Match | null {
  const the = tokenAt(tokens, at).lower === 'the' ? 1 : 0;
  const next = at + the;
  const token = tokenAt(tokens, next);
  if (token.kind === 'number') {
    const tail = tokenAt(tokens, next + 1);
    const apostrophe =
      token.suffix === '' &&
      tail.lower === "'s" &&
      !tail.gap &&
      token.lower.length === 4 &&
      the === 1;
    if (token.suffix !== 's' && !apostrophe) return null;
    if (
      token.lower.length !== 4 ||
      token.value % 10 !== 0 ||
      token.value < 1000 ||
      token.value > 2990
    )
      return null;
    return {
      to: apostrophe ? next + 2 : next + 1,
      meaning: { is: 'decade', firstYear: token.value, short: false },
    };
  }
  if (token.lower === "'") {
    const digits = tokenAt(tokens, next + 1);
    if (digits.suffix !== 's' || digits.lower.length !== 2 || digits.value % 10 !== 0 || digits.gap)
      return null;
    return { to: next + 2, meaning: { is: 'decade', firstYear: 1900 + digits.value, short: true } };
  }
  if (
    token.lower === 'nineteen' &&
    tokenAt(tokens, skipHyphen(tokens, next + 1)).lexeme.decade !== undefined
  ) {
    const word = skipHyphen(tokens, next + 1);
    const decade = tokenAt(tokens, word).lexeme.decade ?? 0;
    return { to: word + 1, meaning: { is: 'decade', firstYear: 1900 + decade, short: false } };
  }
  if (token.lexeme.decade === undefined || the === 0) return null;
  return {
    to: next + 1,
    meaning: { is: 'decade', firstYear: 1900 + token.lexeme.decade, short: true },
  };
}

/** Reads "the turn of the year". */
export function readTurn(tokens: readonly Token[], at: number): Match | null {
  const words = ['the', 'turn', 'of', 'the', 'year'];
  return words.every((word, step) => tokenAt(tokens, at + step).lower === word)
    ? { to: at + 5, meaning: { is: 'turnOfYear', pick: 'this' } }
    : null;
}
