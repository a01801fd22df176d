import { hasSoftHead } from './body-extent.ts';
import { isCountryWord } from './countries-at.ts';
import { isSharedName } from './countries.ts';
import { dictionary } from './dictionary.ts';
import { indexNames } from './known-names.ts';
import {
  bodyHeads,
  commonAcronyms,
  corporateEndings,
  holidays,
  honorifics,
  neverSurname,
  peoples,
  placeHeads,
  regionCodes,
  roleComplements,
  roleHeads,
  roleModifiers,
  thingHeads,
} from './lexicon.ts';
import type { Run } from './runs.ts';
import { opensSentence } from './text.ts';
import type { Token } from './tokens.ts';

/** Whether a run of words can name a body at all: no day, no place, no people, no headline. */
export function mayBeBody(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 5) return false;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return false;
  const single = to - from === 1;
  if (isCountryWord(tokens, from) && (single || !bodyHeads.has(last.lower))) return false;
  if (indexNames.has(wordsIn(tokens, from, to).toLowerCase())) return false;
  if (holidays.has(first.lower) || commonAcronyms.has(first.lower)) return false;
  if (dictionary.isCalendarWord(first.lower) || dictionary.isCalendarWord(last.lower)) return false;
  if (placeHeads.has(last.lower) || thingHeads.has(last.lower)) return false;
  if (roleHeads.has(last.lower) || honorifics.has(last.lower)) return false;
  const run = { from, to };
  if (corporateEndings.has(first.lower)) return false;
  if (roleModifiers.has(last.lower) && !hasSoftHead(tokens, run)) return false;
  if (tokens.slice(from + 1, to).some(({ key }) => /\d/.test(key))) return false;
  if (single && (roleComplements.has(first.lower) || isPeople(first.lower))) return false;
  if (!single && dictionary.isFunctionWord(last.lower) && last.key !== last.key.toUpperCase())
    return false;
  if (isPeople(last.lower) || standsInPlace(tokens, to)) return false;
  if (first.key.length < 2 || /^\d/.test(first.key) || first.joined) return false;
  if (last.key.length === 1 || regionCodes.has(first.lower)) return false;
  if (isCountryWord(tokens, to - 1) && !single && !isNationalAirline(tokens, run)) return false;
  if (peoples.has(last.lower) || neverSurname.has(last.lower)) return false;
  if (single && dictionary.isWord(first.lower) && opensSentence(tokens, from)) return false;
  if (single && (dictionary.isDemonym(first.lower) || dictionary.isGivenName(first.lower)))
    return false;
  const whole = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  return !dictionary.isPlace(whole) && !isSharedName(wordsIn(tokens, from, to));
}

/** Known as a body and as nothing else: "toyota", but not "apple", "ford" or "visa". */
export function isUncommon(words: readonly string[]): boolean {
  return words.some(
    (word) =>
      !dictionary.isWord(word) &&
      !dictionary.isCommonNoun(word) &&
      !dictionary.isSurname(word) &&
      !dictionary.mayBeGivenName(word),
  );
}

/** "Air France", "Air Canada". */
export function isNationalAirline(tokens: readonly Token[], { from, to }: Run): boolean {
  if (tokens[from]?.lower !== 'air' || to - from < 2) return false;
  return isCountryWord(tokens, from + 1) || dictionary.isPlace(tokens[from + 1]?.lower ?? '');
}

function wordsIn(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** "Romans", "Biafrans", "North Koreans". */
function isPeople(word: string): boolean {
  return peoples.has(word) || /(?:ians|eans|icans|rans|mans|frans|agans|ists|ites)$/.test(word);
}

/** "Woodburn, Oregon", "Houston, Tex.": a town before its state or country. */
function standsInPlace(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to + 1];
  if (tokens[to]?.text !== ',' || !next?.capital) return false;
  return (
    isCountryWord(tokens, to + 1) || dictionary.isPlace(next.lower) || regionCodes.has(next.lower)
  );
}

/** "Roe v. *Wade*". */
export function isCaseName(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
  return /^vs?$/.test(tokens[before]?.lower ?? '');
}

/** "Teen Killed By Police": a small word with a capital is a headline's, not a name's. */
export function isHeadline(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from + 1, to - 1)
    .some(
      ({ capital, lower, key }) =>
        capital &&
        key.length > 1 &&
        key !== key.toUpperCase() &&
        dictionary.isFunctionWord(lower) &&
        !/^(?:of|and|the|for|without|in)$/.test(lower),
    );
}

/** A title between quotation marks. */
export function isQuoted(tokens: readonly Token[], { from, to }: Run): boolean {
  const quote = /^["“”«»'’‘`]$/;
  return quote.test(tokens[to]?.text ?? '') && quote.test(tokens[from - 1]?.text ?? '');
}
