import { notDecadeCues } from '../lexicon/around.en.ts';
import type { Match, Meaning } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { readOrdinal, skipHyphen, skipWord } from './numbers.ts';

/** Stretches longer than a year: decades, centuries, and where they turn. */

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
      (the === 1 || followsWithin(tokens, next));
    if (token.suffix !== 's' && !apostrophe) return null;
    if (token.lower.length === 2 && token.value % 10 === 0 && isShortDecade(tokens, next)) {
      const firstYear = 1900 + token.value;
      return { to: next + 1, meaning: { is: 'decade', firstYear, short: true } };
    }
    if (
      token.lower.length !== 4 ||
      token.value % 10 !== 0 ||
      token.value < 1000 ||
      token.value > 2990
    )
      return null;
    const to = apostrophe ? next + 2 : next + 1;
    // "the 1800s" are a century, "the 2000s" ten years.
    return token.value % 100 === 0 && token.value < 2000
      ? { to, meaning: century(token.value / 100 + 1, false) }
      : { to, meaning: { is: 'decade', firstYear: token.value, short: false } };
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
  if (token.lexeme.decade === undefined || (the === 0 && !followsDecade(tokens, at))) return null;
  return {
    to: next + 1,
    meaning: { is: 'decade', firstYear: 1900 + token.lexeme.decade, short: true },
  };
}

/** "late 1980's", "mid-1990's". */
function followsWithin(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokenAt(tokens, at - 1).lower === '-';
  return tokenAt(tokens, hyphen ? at - 2 : at - 1).lexeme.within !== undefined;
}

/** "the fifties and sixties". */
function followsDecade(tokens: readonly Token[], at: number): boolean {
  const lead = tokenAt(tokens, at - 1).lower;
  const isOther = tokenAt(tokens, at - 2).lexeme.decade !== undefined;
  return (lead === 'and' || lead === 'or') && isOther && tokenAt(tokens, at - 3).lower === 'the';
}

/** "the 60s", "the 70s and 80s": neither a temperature nor an age. */
function isShortDecade(tokens: readonly Token[], at: number): boolean {
  const { value } = tokenAt(tokens, at);
  const lead = tokenAt(tokens, at - 1);
  const other = tokenAt(tokens, at - 2);
  const joined = (lead.lower === 'and' || lead.lower === 'or') && other.suffix === 's';
  const led = lead.lower === 'the' || followsWithin(tokens, at);
  if (!(led || joined) || value < 20 || value > 90) return false;
  for (let index = at - 10; index < at + 10; index++) {
    if (notDecadeCues.has(tokenAt(tokens, index).lower)) return false;
  }
  return true;
}

/** Reads "the 19th century", "the third century BC"; of "the 18th and 19th centuries" the first. */
export function readCentury(tokens: readonly Token[], at: number): Match | null {
  const ordinal = readOrdinal(tokens, skipWord(tokens, at, 'the'));
  if (!ordinal?.value) return null;
  const other = readCenturyAfter(tokens, ordinal.to);
  if (other) return { to: ordinal.to, meaning: century(ordinal.value, other.bce) };
  const unit = skipHyphen(tokens, ordinal.to);
  if (tokenAt(tokens, unit).lexeme.unit !== 'century') return null;
  const bce = /^bce?$/.test(tokenAt(tokens, unit + 1).lower);
  return { to: unit + (bce ? 2 : 1), meaning: century(ordinal.value, bce) };
}

/** "and 19th centuries" after "the 18th". */
function readCenturyAfter(tokens: readonly Token[], at: number): { bce: boolean } | null {
  const { lower } = tokenAt(tokens, at);
  if (lower !== 'and' && lower !== 'or' && lower !== 'to') return null;
  const the = skipWord(tokens, at + 1, 'the');
  // "the 17th and early 18th centuries".
  const within = skipHyphen(
    tokens,
    tokenAt(tokens, the).lexeme.within === undefined ? the : the + 1,
  );
  const second = readOrdinal(tokens, within);
  if (second === null) return null;
  const unit = skipHyphen(tokens, second.to);
  if (tokenAt(tokens, unit).lexeme.unit !== 'century') return null;
  return { bce: /^bce?$/.test(tokenAt(tokens, unit + 1).lower) };
}

function century(number: number, bce: boolean): Extract<Meaning, { is: 'century' }> {
  return { is: 'century', century: number, bce };
}

/** Reads "the turn of the year", "the turn of the century", "the turn of the 20th century". */
export function readTurn(tokens: readonly Token[], at: number): Match | null {
  const words = ['the', 'turn', 'of', 'the'];
  if (!words.every((word, step) => tokenAt(tokens, at + step).lower === word)) return null;
  const { lower } = tokenAt(tokens, at + 4);
  if (lower === 'year') return { to: at + 5, meaning: { is: 'turnOfYear' } };
  if (lower === 'century' || lower === 'millennium') {
    const century = lower === 'century' ? null : 21;
    return { to: at + 5, meaning: { is: 'turnOfCentury', century } };
  }
  const named = readCentury(tokens, at + 4);
  if (named?.meaning.is !== 'century' || named.meaning.bce) return null;
  return { to: named.to, meaning: { is: 'turnOfCentury', century: named.meaning.century } };
}
