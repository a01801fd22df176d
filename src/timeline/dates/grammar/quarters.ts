import { fiscalWords, gameCues, matchCues, matchNouns, tradeCues } from '../lexicon/around.en.ts';
import type { Match, Meaning, YearRef } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { readCentury, readDecade } from './ages.ts';
import { readOrdinal, skipDeterminer, skipHyphen, skipWord } from './numbers.ts';
import { century, readFiscalYear, readYearAfter } from './years.ts';

/** Quarters and halves of a year. */

/** Reads "the third quarter of 2014", "this year's third quarter", "Q3 2014", "third-quarter". */
export function readQuarter(tokens: readonly Token[], at: number): Match | null {
  const figure = readFigurePart(tokens, at);
  if (figure !== null) return figure;
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
  if (fiscalWords.has(tokenAt(tokens, next).lower)) {
    fiscal = true;
    next = skipHyphen(tokens, next + 1);
  }
  const { lower } = tokenAt(tokens, next);
  const last = lower === 'last' || lower === 'latter' || lower === 'final';
  const ordinal = last ? readLast(tokens, next + 1) : readOrdinal(tokens, next);
  if (!ordinal?.value) return null;
  const unitAt = skipHyphen(
    tokens,
    fiscalWords.has(tokenAt(tokens, ordinal.to).lower) ? ordinal.to + 1 : ordinal.to,
  );
  const unit = tokenAt(tokens, unitAt).lexeme.unit;
  if (unit === 'quarter' && ordinal.value <= 4 && tokenAt(tokens, unitAt).lexeme.plural !== true) {
    const part = quarterPart(ordinal.value, fiscal);
    return withYear(tokens, unitAt + 1, part, lead?.year ?? null);
  }
  if (unit === 'half' && ordinal.value <= 2) {
    const part: Part = { unit: 'half', half: ordinal.value };
    return (
      readHalfOf(tokens, unitAt + 1, ordinal.value) ??
      withYear(tokens, unitAt + 1, part, lead?.year ?? null)
    );
  }
  return null;
}

/** "the last quarter of 2023", "the latter half": the fourth quarter, the second half. */
function readLast(tokens: readonly Token[], at: number): { to: number; value: number } | null {
  const { unit, plural } = tokenAt(tokens, at).lexeme;
  if (unit === 'half') return { to: at, value: 2 };
  const ofYear = tokenAt(tokens, at + 1).lower === 'of';
  return unit === 'quarter' && plural !== true && ofYear ? { to: at, value: 4 } : null;
}

/** "of the 19th century", "of the 1990s" after "the first half". */
function readHalfOf(tokens: readonly Token[], at: number, half: number): Match | null {
  if (tokenAt(tokens, at).lower !== 'of') return null;
  const of = readDecade(tokens, at + 1) ?? readCentury(tokens, at + 1);
  if (of?.meaning.is !== 'decade' && of?.meaning.is !== 'century') return null;
  return {
    to: of.to,
    meaning: { is: 'within', where: half === 1 ? 'early' : 'late', of: of.meaning },
  };
}

/** "Q3", "H1". */
function readShortPart(tokens: readonly Token[], at: number): Part | null {
  const letter = tokenAt(tokens, at);
  const { kind, value, gap, suffix } = tokenAt(tokens, at + 1);
  if (!letter.capital || kind !== 'number' || gap || suffix !== '' || !(value >= 1)) return null;
  if (letter.lower === 'q' && value <= 4) return quarterPart(value, false);
  return letter.lower === 'h' && value <= 2 ? { unit: 'half', half: value } : null;
}

/** "3Q", "4Q 2024", "4Q24", "1H 2024". */
function readFigurePart(tokens: readonly Token[], at: number): Match | null {
  const { kind, value, suffix, lower } = tokenAt(tokens, at);
  if (kind !== 'number' || lower.length !== 1 || !(value >= 1)) return null;
  const isQuarter = suffix === 'q' && value <= 4;
  if (!isQuarter && !(suffix === 'h' && value <= 2)) return null;
  const part: Part = isQuarter ? quarterPart(value, false) : { unit: 'half', half: value };
  const short = tokenAt(tokens, at + 1);
  if (short.kind === 'number' && !short.gap && short.lower.length === 2 && short.suffix === '') {
    const year: YearRef = { known: century(short.value) };
    return { to: at + 2, meaning: { is: 'part', part, year, pick: null } };
  }
  const read = withYear(tokens, at + 1, part, null);
  const isDated = read?.meaning.is === 'part' && read.meaning.year !== null;
  return isQuarter || isDated ? read : null;
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
  const fiscal = fiscalWords.has(tokenAt(tokens, at).lower) ? 1 : 0;
  const token = tokenAt(tokens, at + fiscal);
  if (
    token.kind === 'number' &&
    token.lower.length === 4 &&
    token.suffix === '' &&
    token.value > 1700
  ) {
    return { to: skipWord(tokens, at + fiscal + 1, "'s"), year: { known: token.value } };
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

/** A quarter or a half with its year; `null` for those of a match. */
function withYear(
  tokens: readonly Token[],
  at: number,
  part: Part,
  year: YearRef | null,
): Match | null {
  const after =
    year === null
      ? (readYearAfter(tokens, skipWord(tokens, at, 'in')) ??
        readFiscalYear(tokens, at) ??
        readTheYear(tokens, at))
      : null;
  if (year === null && after === null && isOfMatch(tokens, at)) return null;
  return {
    to: after?.to ?? at,
    meaning: { is: 'part', part, year: year ?? after?.year ?? null, pick: null },
  };
}

/** "of the year", "of the fiscal year" after a quarter. */
function readTheYear(tokens: readonly Token[], at: number): { to: number; year: YearRef } | null {
  if (tokenAt(tokens, at).lower !== 'of') return null;
  const the = skipDeterminer(tokens, at + 1);
  const { lower } = tokenAt(tokens, the);
  const year = fiscalWords.has(lower) || lower === 'calendar' ? the + 1 : the;
  if (the === at + 1 || tokenAt(tokens, year).lower !== 'year') return null;
  return { to: year + 1, year: { pick: 'the' } };
}

/** "he scored in the second half": whether the words around tell of a match. */
function isOfMatch(tokens: readonly Token[], at: number): boolean {
  const of = tokenAt(tokens, at).lower === 'of' ? skipDeterminer(tokens, at + 1) : at;
  if (of > at && matchNouns.has(tokenAt(tokens, of).lower)) return true;
  let [isGame, isTrade] = [false, false];
  for (let index = at - 20; index < at + 20; index++) {
    const { lower } = tokenAt(tokens, index);
    if (matchCues.has(lower) || isHalfTime(tokens, index)) return true;
    isGame ||= gameCues.has(lower);
    isTrade ||= tradeCues.has(lower);
  }
  return isGame && !isTrade;
}

/** "half-time", "kick-off", "sent off". */
function isHalfTime(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1).lower;
  if (lower === 'sent') return next === 'off';
  const last = tokenAt(tokens, next === '-' ? at + 2 : at + 1).lower;
  return (lower === 'half' && last === 'time') || (lower === 'kick' && last === 'off');
}
