import { isCountryWord } from './countries-at.ts';
import { dictionary } from './dictionary.ts';
import { bodyHeads, corporateEndings, openBodyHeads, softBodyHeads } from './lexicon.ts';
import { isOrdinaryOpening } from './openings.ts';
import { endOfRun, type Run } from './runs.ts';
import { opensSentence } from './text.ts';
import type { Token } from './tokens.ts';

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
    if (corporateEndings.has(lower)) return withTail(tokens, at + 1, to);
    if ((last || tokens[at + 1]?.lower === 'flight') && bodyHeads.has(lower))
      return isRiverbank(tokens, at) ? -1 : at + 1;
  }
  return -1;
}

/** "Service Corp. *International*". */
function withTail(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to && softBodyHeads.has(tokens[end]?.lower ?? '')) end++;
  return end;
}

/** "Kyle Technology", "Delta Air Lines": common words that end a body's name after a name of its own. */
export function hasSoftHead(tokens: readonly Token[], { from, to }: Run): boolean {
  if (to - from < 2 || !softBodyHeads.has(tokens[to - 1]?.lower ?? '')) return false;
  const { lower = '' } = tokens[from] ?? {};
  return !dictionary.isWord(lower) && !dictionary.isCommonNoun(lower);
}

/** "the West Bank". */
function isRiverbank(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'bank' &&
    /^(?:west|left|right|south|north|east)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/**
 * Where a body's name begins: "Securities and Exchange Commission" before "and", "Right to Life
 * Party" before "to", "Australians for a Constitutional Monarchy" before "for".
 */
export function startOfBody(tokens: readonly Token[], from: number): number {
  const link = /^(?:the|a)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const first = tokens[link - 1];
  if (!first?.capital || first.possessive) return from;
  const word = tokens[link]?.lower ?? '';
  if (word === 'to' || word === 'for') {
    const plural = /s$/.test(first.lower);
    // "Volvo Cars to Geely Group" is two names.
    const before = tokens[link - 2];
    if (before?.capital && !dictionary.isFunctionWord(before.lower)) return from;
    const names = word === 'for' ? plural : dictionary.isWord(first.lower);
    return names && !(word === 'to' && opensSentence(tokens, link - 1)) ? link - 1 : from;
  }
  if (word !== 'and' || link !== from - 1) return from;
  if (!isOrdinary(tokens, from - 2) || !isOrdinary(tokens, from)) return from;
  let start = from - 2;
  const goesOn = (at: number) =>
    tokens[at]?.capital === true &&
    !tokens[at]?.possessive &&
    (isCountryWord(tokens, at) || isOrdinary(tokens, at));
  while (start > 0 && goesOn(start - 1) && !isOrdinaryOpening(tokens, start - 1)) start--;
  return start;
}

function isOrdinary(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  return (
    dictionary.isCommonNoun(lower) ||
    dictionary.isWord(lower) ||
    bodyHeads.has(lower) ||
    /(?:ive|al|ic|ary|ory)$/.test(lower)
  );
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
