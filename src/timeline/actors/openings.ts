import { isCountryWord } from './countries-at.ts';
import { dictionary } from './dictionary.ts';
import {
  bodyHeads,
  companyAdjectives,
  corporateEndings,
  honorifics,
  particles,
  placeHeads,
  roleHeads,
  roleModifiers,
  softBodyHeads,
  tradeNouns,
} from './lexicon.ts';
import { isRoleHead } from './role-words.ts';
import { opensSentence } from './text.ts';
import type { Token } from './tokens.ts';

/** A sentence's first word, capitalised for no other reason. */
export function isOrdinaryOpening(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { lower, key } = token;
  if ((key.length > 1 && key === key.toUpperCase()) || isCountryWord(tokens, at)) return false;
  if (particles.has(lower) && tokens[at + 1]?.capital) return false;
  // "Will Smith", "Theresa May"
  if (/^(?:will|may)$/.test(lower) && !opensSentence(tokens, at)) return false;
  if (dictionary.isFunctionWord(lower)) return true;
  // "the Daily Standard"
  if (/^(?:daily|weekly|monthly)$/.test(lower) && tokens[at + 1]?.capital)
    return tokens[at - 1]?.lower !== 'the';
  // "Polly", "Kelly"
  if (dictionary.isAdverb(lower) && !dictionary.mayBeGivenName(lower)) return true;
  if (isTradeOpening(tokens, at)) return true;
  return (
    opensSentence(tokens, at) &&
    opensAsOrdinary(tokens, at) &&
    !roleModifiers.has(lower) &&
    !roleHeads.has(lower) &&
    !honorifics.has(lower)
  );
}

/** "*Steelmaker* Helvar agreed": what the name is, with a capital because it opens the sentence. */
export function isTradeOpening(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!tradeNouns.has(tokens[at]?.lower ?? '') || !next?.capital || next.joined) return false;
  // "Builder Group", "Grocer Holdings Ltd"
  const heads = [bodyHeads, softBodyHeads, corporateEndings, placeHeads];
  return opensSentence(tokens, at) && !heads.some((words) => words.has(next.lower));
}

/** "White House" may open a sentence too; "Top Israeli", "Visiting President" and "Rivals" do not. */
function opensAsOrdinary(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (!dictionary.isWord(lower)) return false;
  const next = tokens[at + 1];
  // "Jean-Claude", "Air France"
  if (next?.joined || (lower === 'air' && next?.capital)) return false;
  if (!next?.capital || isRoleHead(next) || isCountryWord(tokens, at + 1)) return true;
  if (dictionary.isNumberOrTime(lower)) return true;
  if (companyAdjectives.has(lower)) return false;
  return /(?:ing|ed|[^s]s)$/.test(lower) || dictionary.isGivenName(next.lower);
}
