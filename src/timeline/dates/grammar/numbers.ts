import { ordinalSuffixes } from '../lexicon/around.en.ts';
import { tokenAt, type Token } from '../tokens.ts';

/** A number in words or digits; `null` is a vague one ("several"). */
export interface Count {
  to: number;
  value: number | null;
}

/**
 * Reads a count of units: "3", "2 1/2", "twenty-one", "two hundred", "a", "a couple of", "several".
 */
export function readCount(tokens: readonly Token[], at: number): Count | null {
  const token = tokenAt(tokens, at);
  if (token.kind === 'number') return readDigits(tokens, at);
  if (token.kind !== 'word') return null;
  const next = tokenAt(tokens, at + 1);
  if (token.lower === 'a' || token.lower === 'the') {
    if (next.lower === 'couple') return { to: skipWord(tokens, at + 2, 'of'), value: 2 };
    if (next.lower === 'few' || next.lower === 'number') {
      return { to: skipWord(tokens, at + 2, 'of'), value: null };
    }
    if (next.lower === 'dozen') return { to: at + 2, value: 12 };
    if (next.lower === 'mere') return readCardinal(tokens, at + 2);
  }
  if (token.lower === 'couple') return { to: skipWord(tokens, at + 1, 'of'), value: 2 };
  if (token.lower === 'half' && next.lower === 'a') return { to: at + 2, value: 0.5 };
  // "in as many months" counts what was counted before.
  const isAsMany = token.lower === 'many' && tokenAt(tokens, at - 1).lower === 'as';
  if (isAsMany) return null;
  if (token.lexeme.vague === true) return { to: at + 1, value: null };
  const cardinal = readCardinal(tokens, at);
  if (cardinal === null || !isAndAHalf(tokens, cardinal.to)) return cardinal;
  return { to: cardinal.to + 3, value: (cardinal.value ?? 0) + 0.5 };
}

/** "and a half". */
export function isAndAHalf(tokens: readonly Token[], at: number): boolean {
  return ['and', 'a', 'half'].every((word, step) => tokenAt(tokens, at + step).lower === word);
}

function readDigits(tokens: readonly Token[], at: number): Count | null {
  const token = tokenAt(tokens, at);
  if (token.suffix !== '' || Number.isNaN(token.value)) return null;
  const a = tokenAt(tokens, at + 1);
  const b = tokenAt(tokens, at + 2);
  if (a.lower === ',' && b.kind === 'number' && !a.gap && !b.gap && b.lower.length === 3) {
    return { to: at + 3, value: token.value * 1000 + b.value };
  }
  if (a.lower === '.' && b.kind === 'number' && !a.gap && !b.gap && b.suffix === '') {
    return { to: at + 3, value: token.value + b.value / 10 ** b.lower.length };
  }
  const c = tokenAt(tokens, at + 3);
  if (a.kind === 'number' && b.lower === '/' && c.kind === 'number' && c.value > 0) {
    return { to: at + 4, value: token.value + a.value / c.value };
  }
  return { to: at + 1, value: token.value };
}

/** "twenty-one", "two hundred", "nineteen". */
export function readCardinal(tokens: readonly Token[], at: number): Count | null {
  const first = tokenAt(tokens, at).lexeme.count;
  if (first === undefined) return null;
  let value = first;
  let to = at + 1;
  const hyphen = tokenAt(tokens, to).lower === '-' ? 1 : 0;
  const second = tokenAt(tokens, to + hyphen).lexeme.count;
  if (value >= 20 && value < 100 && second !== undefined && second > 0 && second < 10) {
    value += second;
    to += hyphen + 1;
  }
  const scale = tokenAt(tokens, to).lexeme.count;
  if ((scale === 100 || scale === 1000 || scale === 12) && value < 100) {
    value *= scale;
    to += 1;
  }
  return { to, value };
}

/** "nineteen ninety-six", "two thousand": a year in words. */
export function readYearWords(tokens: readonly Token[], at: number): Count | null {
  const first = readCardinal(tokens, at);
  if (first?.value === 2000) {
    const and = tokenAt(tokens, first.to).lower === 'and' ? 1 : 0;
    const rest = readCardinal(tokens, first.to + and);
    return rest?.value && rest.value < 100 ? { to: rest.to, value: 2000 + rest.value } : first;
  }
  if (!first?.value || first.value < 16 || first.value > 20 || first.to !== at + 1) return null;
  const second = readCardinal(tokens, first.to);
  if (!second?.value || second.value < 10 || second.value > 99) return null;
  return { to: second.to, value: first.value * 100 + second.value };
}

/** An ordinal: "third", "3rd", "twenty-first". */
export function readOrdinal(tokens: readonly Token[], at: number): Count | null {
  const token = tokenAt(tokens, at);
  if (token.kind === 'number') {
    return ordinalSuffixes.has(token.suffix) ? { to: at + 1, value: token.value } : null;
  }
  if (token.lexeme.ordinal !== undefined) return { to: at + 1, value: token.lexeme.ordinal };
  const tens = token.lexeme.count;
  if (tens === undefined || tens < 20 || tens > 90) return null;
  const ones = tokenAt(tokens, at + (tokenAt(tokens, at + 1).lower === '-' ? 2 : 1)).lexeme.ordinal;
  if (ones === undefined || ones > 9) return null;
  return { to: at + (tokenAt(tokens, at + 1).lower === '-' ? 3 : 2), value: tens + ones };
}

/** The index after a word, or the same index when another stands there. */
export function skipWord(tokens: readonly Token[], at: number, word: string): number {
  return tokenAt(tokens, at).lower === word ? at + 1 : at;
}

/** The index after a hyphen without spaces, or the same index. */
export function skipHyphen(tokens: readonly Token[], at: number): number {
  return tokenAt(tokens, at).lower === '-' && !tokenAt(tokens, at).gap ? at + 1 : at;
}

/** Over "the", "its", "their". */
export function skipDeterminer(tokens: readonly Token[], at: number): number {
  const { lower } = tokenAt(tokens, at);
  return lower === 'the' || lower === 'its' || lower === 'their' ? at + 1 : at;
}
