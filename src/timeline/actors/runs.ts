import { isCountryWord } from './countries-at.ts';
import { dictionary } from './dictionary.ts';
import { bodyHeads, corporateEndings, openBodyHeads, particles } from './lexicon.ts';
import { isOrdinaryOpening } from './openings.ts';
import type { Token } from './tokens.ts';

/** A stretch of capitalised words, `to` exclusive. */
export interface Run {
  from: number;
  to: number;
}

const longestRun = 12;

/**
 * The stretches of capitalised words of a sentence, with the particles between them ("Ursula von
 * der Leyen"). A mark, a possessive and a number end a run; an ordinary word that only opens the
 * sentence is left out.
 */
export function capitalRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]?.capital) continue;
    let from = at;
    const to = endOfRun(tokens, at);
    while (
      from < to &&
      (isOrdinaryOpening(tokens, from) || isNeverPart(tokens, from, to) || isDay(tokens, from))
    )
      from++;
    if (from < to) runs.push({ from, to });
    at = to - 1;
  }
  return runs;
}

/** "On Monday Theresa May": but "April Jones" is a name. */
function isDay(tokens: readonly Token[], at: number): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[at]?.lower ?? '');
}

/** "Former Kutztown University": but "Former President" stays, for the role. */
function isNeverPart(tokens: readonly Token[], at: number, to: number): boolean {
  if (!/^(?:former|then|ex|late)$/.test(tokens[at]?.lower ?? '')) return false;
  return bodyHeads.has(tokens[to - 1]?.lower ?? '');
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to - from < longestRun && !tokens[to - 1]?.possessive) {
    const next = tokens[to];
    if (!next?.word) {
      if (next?.text !== '&' || !tokens[to + 1]?.capital) break;
      to += 2;
      continue;
    }
    if (next.capital) {
      to++;
      continue;
    }
    let after = to;
    while (after - to < 3 && particles.has(tokens[after]?.lower ?? '')) after++;
    if (after === to || !tokens[after]?.capital) break;
    to = after + 1;
  }
  return to;
}

/**
 * How far a body's name reaches that begins in this run: "Foreign Ministry", "Bank of England",
 * "Organization for Security and Co-operation in Europe", "NPD Group". `-1` when the run names none.
 */
export function endOfBody(tokens: readonly Token[], { from, to }: Run): number {
  for (let at = to - 1; at >= from; at--) {
    const { lower = '' } = tokens[at] ?? {};
    const last = at === to - 1;
    if (last && openBodyHeads.has(lower) && !tokens[at]?.possessive) {
      const end = endOfComplement(tokens, at + 1);
      if (end > at + 1) return end;
    }
    if (at === from) break;
    if (corporateEndings.has(lower)) return at + 1;
    if (last && bodyHeads.has(lower)) return isRiverbank(tokens, at) ? -1 : at + 1;
  }
  return -1;
}

/** "the West Bank". */
function isRiverbank(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'bank' &&
    /^(?:west|left|right|south|north|east)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** Where a body's name begins: "Securities and Exchange Commission" begins before "and". */
export function startOfBody(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 2];
  const linked =
    tokens[from - 1]?.lower === 'and' && before?.capital === true && !before.possessive;
  const common = (at: number) => {
    const { lower = '' } = tokens[at] ?? {};
    return dictionary.isCommonNoun(lower) || bodyHeads.has(lower);
  };
  if (!linked || !common(from - 2) || !common(from)) return from;
  return tokens[from - 3]?.capital && isCountryWord(tokens, from - 3) ? from - 3 : from - 2;
}

const longestComplement = 9;

/** "of England", "for Security and Co-operation in Europe". */
function endOfComplement(tokens: readonly Token[], from: number): number {
  const link = tokens[from];
  if (!link || link.capital || !/^(?:of|for|on)$/.test(link.lower)) return from;
  const head = tokens[from - 1]?.lower ?? '';
  if (link.lower === 'on' && !/^(?:commission|committee|council|conference|board)$/.test(head))
    return from;
  let end = from;
  for (let at = from + 1; at < Math.min(tokens.length, from + longestComplement); at++) {
    const token = tokens[at];
    if (!token?.word) break;
    if (token.capital) {
      if (dictionary.isCalendarWord(token.lower)) break;
      end = at + 1;
      if (token.possessive) break;
    } else if (!/^(?:the|and|of|for|in)$/.test(token.lower)) break;
    else if (token.lower === 'in' && !/^(?:europe|asia|africa)$/.test(tokens[at + 1]?.lower ?? ''))
      break;
    else if (token.lower === 'and' && startsAnotherName(tokens, at + 1)) break;
  }
  return end;
}

/** "the Bank of England and Deutsche Bank", "the Ministry of Defence and Boris Johnson". */
function startsAnotherName(tokens: readonly Token[], at: number): boolean {
  const { lower = '', capital = false } = tokens[at] ?? {};
  if (!capital || /^\p{Lu}{2,}$/u.test(tokens[at]?.key ?? '')) return true;
  if (isCountryWord(tokens, at - 2) || dictionary.isPlace(tokens[at - 2]?.lower ?? '')) return true;
  const end = endOfRun(tokens, at);
  const last = tokens[end - 1]?.lower ?? '';
  if (dictionary.mayBeGivenName(lower)) return true;
  return end > at + 1 && bodyHeads.has(last) && !dictionary.isWord(lower);
}
