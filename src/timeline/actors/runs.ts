import { dictionary } from './dictionary.ts';
import {
  bodyHeads,
  compoundTails,
  corporateEndings,
  membersInNames,
  particles,
} from './lexicon.ts';
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
      (isOrdinaryOpening(tokens, from) ||
        isNeverPart(tokens, from) ||
        isDay(tokens, from) ||
        isOpposed(tokens, from))
    )
      from++;
    if (from < to) runs.push({ from, to });
    at = to - 1;
  }
  return runs;
}

/** "the anti-*Castro* Cuban American National Foundation". */
function isOpposed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.joined === true && tokens[at - 1]?.capital === false;
}

/** "On Monday Theresa May": but "April Jones" is a name, and so is "the Friday Club". */
function isDay(tokens: readonly Token[], at: number): boolean {
  const isNamed = tokens[at - 1]?.lower === 'the' && bodyHeads.has(tokens[at + 1]?.lower ?? '');
  if (isNamed && !tokens[at + 2]?.capital) return false;
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[at]?.lower ?? '');
}

/** "Former Kutztown University", "Former Microsoft CEO". */
function isNeverPart(tokens: readonly Token[], at: number): boolean {
  return /^(?:former|then|ex|late|visiting)$/.test(tokens[at]?.lower ?? '');
}

export function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to - from < longestRun && !endsInPossessive(tokens, to - 1)) {
    const next = tokens[to];
    if (opensNickname(tokens, to)) {
      to += 4;
      continue;
    }
    if (!next?.word) {
      if (next?.text !== '&' || !tokens[to + 1]?.capital) break;
      to += 2;
      continue;
    }
    if (next.capital || isSecondSyllable(tokens, to)) {
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

/** A possessive ends a name, except in "the Workers' Party", "the People's Bank", "Moody's Corp.". */
function endsInPossessive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.possessive) return false;
  if (!tokens[at + 1]?.capital) return true;
  if (membersInNames.has(token.lower)) return false;
  const ending = tokens[at + 2];
  return !(ending?.capital === true && corporateEndings.has(ending.lower));
}

/** 'William "Bill" Clinton': a mark, one capitalised word, a mark, and the name goes on. */
function opensNickname(tokens: readonly Token[], at: number): boolean {
  const quote = /^["“”«»]$/;
  return (
    quote.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.capital === true &&
    quote.test(tokens[at + 2]?.text ?? '') &&
    tokens[at + 3]?.capital === true
  );
}

/** "Ban Ki-*moon*", "Lee Myung-*bak*"; but not "Boston-*based*", "Oscar-*winning*". */
function isSecondSyllable(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const first = tokens[at - 1];
  if (!token?.joined || token.capital || !first?.capital || !tokens[at - 2]?.capital) return false;
  return (
    token.lower.length <= 5 &&
    first.lower.length <= 5 &&
    !dictionary.isPlace(first.lower) &&
    !dictionary.isVerb(token.lower) &&
    !dictionary.isFunctionWord(token.lower) &&
    !compoundTails.has(token.lower)
  );
}
