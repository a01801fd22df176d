import { followsRoleOf, leadsToRole } from './body-roles.ts';
import { dictionary } from './dictionary.ts';
import {
  agentVerbs,
  bodyNouns,
  bodyNounsAfter,
  bodyPossessions,
  bodyVerbs,
  dealNouns,
  kinNouns,
  localPrepositions,
  speechVerbs,
} from './lexicon.ts';
import { isTradeOpening } from './openings.ts';
import { singular } from './role-words.ts';
import type { Run } from './runs.ts';
import { namesProduct } from './standing.ts';
import type { Token } from './tokens.ts';

/** How much the words around a proper name with no telling last word show it to be a body. */
export function weightOf(tokens: readonly Token[], { from, to }: Run): number {
  const known = dictionary.isOrganisation(
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' '),
  );
  const isAcronym = to - from === 1 && acronym.test(tokens[from]?.key ?? '');
  // "the Underwood family"
  if (kinNouns.has(tokens[to]?.lower ?? '')) return 0;
  if (namesProduct(tokens, to)) return 0;
  let weight = 0;
  if (leadsToRole(tokens, { from, to }, isAcronym)) weight += 2;
  if (followsBodyNoun(tokens, from) || leadsToBodyNoun(tokens, from, to)) weight += 2;
  if (isExplainedAsBody(tokens, to)) weight += 2;
  if (followsRoleOf(tokens, from, to, isAcronym)) weight += 2;
  const acts = actsAfter(tokens, to) || hasAgentPreposition(tokens, from);
  const sure = to - from > 1 && namesCompany(tokens, from, to);
  if (acts && isBodyVerb(tokens, to)) weight += 0.6;
  if (ownsAsBody(tokens, to)) weight += 0.7;
  if (acts) {
    if (sure || isAcronym || known || tokens[from - 1]?.lower === 'the') weight += 1;
    else weight += isUnheardOf(tokens, from, to) ? 0.8 : 0.4;
  }
  if (hasIts(tokens, to)) weight += 1.5;
  if (isDealtIn(tokens, from)) weight += 1;
  // "Chrysler, which filed for bankruptcy,"
  if (tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'which') weight += 1;
  if (isPartnership(tokens, to)) weight += 3;
  if (acts && tokens[from - 1]?.lower === 'the' && (to - from === 1 || sure)) weight += 1;
  if (weight === 0 && !isAcronym && !known && standsAsPlace(tokens, from)) return -0.7;
  return isOrdinary(tokens, from, to) ? weight / 2 : weight;
}

/** A single word that is no word, place, given name or surname that the dictionary knows. */
function isUnheardOf(tokens: readonly Token[], from: number, to: number): boolean {
  const { lower = '' } = tokens[from] ?? {};
  return (
    to - from === 1 &&
    !dictionary.isWord(lower) &&
    !dictionary.isCommonNoun(lower) &&
    !dictionary.isPlace(lower) &&
    !dictionary.isSurname(lower) &&
    !dictionary.mayBeGivenName(lower)
  );
}

/** "in Waziristan", "near Cardenas". */
function standsAsPlace(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return localPrepositions.has(tokens[before]?.lower ?? '');
}

/** "Apple", "Coup", "Twilight": a common noun with a capital needs twice the evidence. */
function isOrdinary(tokens: readonly Token[], from: number, to: number): boolean {
  const { lower = '', key = '' } = tokens[from] ?? {};
  if (to - from > 1 || key === key.toUpperCase() || dictionary.isOrganisation(lower)) return false;
  return dictionary.isWord(lower) || dictionary.isCommonNoun(lower);
}

export const acronym = /^\p{Lu}{2,6}$|^\p{Lu}{1,2}&\p{Lu}{1,2}$|^\p{Lu}\d{1,2}$/u;

/** "Citigroup withdrew *its* offer". A spokesman's "it" after "said" is no sign. */
function hasIts(tokens: readonly Token[], to: number): boolean {
  if (tokens[to - 1]?.possessive) return false;
  let at = to;
  while (at - to < 3 && isAuxiliary(tokens[at]?.lower ?? '')) at++;
  const verb = tokens[at];
  if (!verb?.word || verb.capital || speechVerbs.has(verb.lower)) return false;
  return dictionary.isFiniteVerb(verb.lower) && tokens[at + 1]?.lower === 'its';
}

/** "a stake in Opel", "the takeover of Northern Rock", "bought Pixar". */
function isDealtIn(tokens: readonly Token[], from: number): boolean {
  const link = tokens[from - 1]?.lower ?? '';
  if (/^(?:buy|buys|bought|buying|acquire|acquires|acquired|acquiring)$/.test(link)) return true;
  return (
    /^(?:of|in|for|with)$/.test(link) && dealNouns.has(singular(tokens[from - 2]?.lower ?? ''))
  );
}

function isBodyVerb(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (at - to < 3 && isAuxiliary(tokens[at]?.lower ?? '')) at++;
  return bodyVerbs.has(tokens[at]?.lower ?? '');
}

/** "Airbus shares", "Boeing's plants". */
function ownsAsBody(tokens: readonly Token[], to: number): boolean {
  for (const next of [tokens[to], tokens[to + 1]]) {
    if (!next?.word || next.capital || next.joined || dictionary.isFunctionWord(next.lower))
      return false;
    if (bodyPossessions.has(next.lower)) return true;
  }
  return false;
}

/** "the Sinn Fein party", "Hezbollah fighters". */
function leadsToBodyNoun(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (!next?.word || next.joined || tokens[to - 1]?.possessive) return false;
  const after = tokens[to + 1]?.lower ?? '';
  // "perennial party girl"
  if (dictionary.isCommonNoun(after) && !dictionary.isFiniteVerb(after)) return false;
  return (
    bodyNounsAfter.has(next.lower) &&
    !next.capital &&
    !dictionary.isDemonym(tokens[from]?.lower ?? '')
  );
}

/** "computer maker Apple", "the record label Apple Corps". */
function followsBodyNoun(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (isTradeOpening(tokens, from - 1)) return true;
  return before?.word === true && !before.capital && bodyNouns.has(before.lower);
}

/** "NPD Group, a market research firm,". */
function isExplainedAsBody(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[to + 1]?.lower ?? '')) return false;
  for (let at = to + 2; at < to + 8; at++) {
    const token = tokens[at];
    if (!token?.word || dictionary.isFunctionWord(token.lower)) return false;
    const next = tokens[at + 1];
    if (bodyNouns.has(token.lower) && !token.capital)
      return !next?.word || dictionary.isFunctionWord(next.lower);
  }
  return false;
}

/** "Apple Computer", "Best Buy": no person's name ends in a common noun or begins with a firm's. */
function namesCompany(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]?.lower ?? '';
  const last = tokens[to - 1]?.lower ?? '';
  if (dictionary.mayBeGivenName(first)) return false;
  return (
    dictionary.isOrganisation(first) ||
    (dictionary.isCommonNoun(last) && !dictionary.isSurname(last))
  );
}

/** "Merrill Lynch & Co." */
function isPartnership(tokens: readonly Token[], to: number): boolean {
  return (
    tokens[to]?.text === '&' && /^(?:co|sons|company|partners)$/.test(tokens[to + 1]?.lower ?? '')
  );
}

function actsAfter(tokens: readonly Token[], to: number): boolean {
  if (tokens[to - 1]?.possessive) return false;
  let at = to;
  while (at - to < 3 && isAuxiliary(tokens[at]?.lower ?? '')) at++;
  const verb = tokens[at];
  if (!verb?.word || verb.capital) return false;
  return agentVerbs.has(verb.lower) || bodyVerbs.has(verb.lower);
}

function isAuxiliary(word: string): boolean {
  return (
    /^(?:has|have|had|also|will|would|not)$/.test(word) ||
    dictionary.isAdverb(word) ||
    isDayWord(word)
  );
}

/** "Apple Computer today introduced", "the bank on Monday said" without "on". */
function isDayWord(word: string): boolean {
  return dictionary.isNumberOrTime(word) || dictionary.isCalendarWord(word);
}

function hasAgentPreposition(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const before = tokens[at]?.lower ?? '';
  if (before === 'by') return /(?:ed|en|ught|ade|old|uilt|un)$/.test(tokens[at - 1]?.lower ?? '');
  return /^(?:joined|joining|join|sued|against|between|acquired)$/.test(before);
}
