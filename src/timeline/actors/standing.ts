import { dictionary } from './dictionary.ts';
import type { Hit } from './find.ts';
import {
  bodyHeads,
  honorifics,
  placeHeads,
  productNouns,
  roleHeads,
  thingHeads,
} from './lexicon.ts';
import { isTradeOpening } from './openings.ts';
import { isRoleHead } from './role-words.ts';
import { opensSentence } from './text.ts';
import type { Token } from './tokens.ts';

/** Whether a form found by the trie is that name and no part of a longer one. */
export function fits(tokens: readonly Token[], { from, to, actor, use }: Hit): boolean {
  if (actor.kind === 'person') return to - from > 1 || standsAlone(tokens, from, to);
  if (actor.kind === 'country') return standsAsCountry(tokens, from, to, use);
  if (namesProduct(tokens, to)) return false;
  if (to - from > 1) return true;
  const next = tokens[to];
  // "Ford Foundation" is another body than Ford.
  if (next?.capital && !tokens[from]?.possessive && bodyHeads.has(next.lower)) return false;
  return !isNameBefore(tokens, from) && !isPlainOpening(tokens, from, to);
}

/** "Boeing *777*", "the S&P *500*", "Airbus *A380*": the name of a product or an index, not of its maker. */
export function namesProduct(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (!next?.word || tokens[to - 1]?.possessive) return false;
  // "the Dow Jones industrial average"
  const words = [next.lower, tokens[to + 1]?.lower ?? ''];
  if (words.some((word) => /^(?:average|index)$/.test(word))) return true;
  if (/^\p{Lu}+\d/u.test(next.key)) return true;
  if (!/^\d{2,4}\p{L}?$/u.test(next.key) || next.joined) return false;
  const after = tokens[to + 1];
  if (/^(?:million|billion|trillion|percent|per|times|more)$/.test(after?.lower ?? ''))
    return false;
  if (!after?.word || after.capital) return !/^(?:19|20)\d\d$/.test(next.key);
  return dictionary.isFiniteVerb(after.lower) || productNouns.has(after.lower);
}

/** A surname alone is nobody else's: not "Melania Trump", not "Trump Tower". */
export function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  if (isNameBefore(tokens, from)) return false;
  const next = tokens[to];
  if (next?.word && next.capital && !tokens[to - 1]?.possessive && !next.joined) {
    const { lower } = next;
    if (bodyHeads.has(lower) || placeHeads.has(lower) || thingHeads.has(lower)) return false;
    if (!dictionary.isCalendarWord(lower) && !roleHeads.has(lower)) return false;
  }
  return !isPlainOpening(tokens, from, to);
}

/** "Brown bread was sold", "Service industries grew": a common word that only opens the sentence. */
export function isPlainOpening(tokens: readonly Token[], from: number, to: number): boolean {
  const { lower = '' } = tokens[from] ?? {};
  const ordinary = dictionary.isWord(lower) || dictionary.isCommonNoun(lower);
  if (to - from === 1 && ordinary && opensSentence(tokens, from)) {
    const follows = tokens[to]?.lower ?? '';
    return !(
      tokens[to - 1]?.possessive === true ||
      dictionary.isFiniteVerb(follows) ||
      follows === ','
    );
  }
  return false;
}

/** A given name before it: then the two are one longer name. */
function isNameBefore(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (!before?.word || !before.capital || before.possessive) return false;
  if (tokens[from]?.joined || isTradeOpening(tokens, from - 1)) return false;
  if (honorifics.has(before.lower) || isRoleHead(before)) return false;
  if (/^(?:general|officer|state|defense|defence|treasury)$/.test(before.lower)) return false;
  if (dictionary.isDemonym(before.lower)) return false;
  return (
    !(opensSentence(tokens, from - 1) && dictionary.isWord(before.lower)) &&
    !dictionary.isFunctionWord(before.lower)
  );
}

/** "Michael Jordan", "Bank of China", "Paris Hilton", "Georgia Tech" name no country. */
function standsAsCountry(
  tokens: readonly Token[],
  from: number,
  to: number,
  use: Hit['use'],
): boolean {
  const before = tokens[from - 1];
  if (
    use !== 'demonym' &&
    isNameBefore(tokens, from) &&
    !/^(?:north|south)$/.test(before?.lower ?? '')
  ) {
    return false;
  }
  if (before?.capital && /^(?:north|south|east|west)(?:ern)?$/.test(before.lower)) return false;
  const next = tokens[to];
  if (use === 'demonym' || !next?.capital || tokens[to - 1]?.possessive || next.joined) return true;
  return (
    isRoleHead(next) ||
    bodyHeads.has(next.lower) ||
    /^(?:foreign|prime|vice|defence|defense|secretary)$/.test(next.lower)
  );
}
