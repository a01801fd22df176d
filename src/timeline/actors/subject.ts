import type { CountryUse } from './countries.ts';
import { dictionary } from './dictionary.ts';
import { agentVerbs } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Whether a verb follows of which the country is the subject. */
export function isSubject(
  tokens: readonly Token[],
  to: number,
  use: CountryUse,
  from: number,
  several: boolean,
): boolean {
  let at = use === 'name' ? afterPartner(tokens, to) : to;
  const plural = several || at > to;
  if (tokens[at]?.text === ',' && startsPredicate(tokens[at + 1], use)) at++;
  else if (tokens[at]?.text === ',') {
    let close = at + 1;
    while (close < tokens.length && close - at < longestInsertion && tokens[close]?.text !== ',')
      close++;
    if (tokens[close]?.text !== ',') return false;
    at = close + 1;
  }
  let steps = 0;
  let auxiliary = false;
  while (steps < 5 && isBeforeVerb(tokens[at]?.lower ?? '')) {
    auxiliary ||=
      /^(?:has|have|had|will|would|could|should|may|might|must|is|are|was|were|can)$/.test(
        tokens[at]?.lower ?? '',
      );
    at++;
    steps++;
  }
  const verb = tokens[at];
  if (!verb?.word || verb.capital) return auxiliary && use === 'name';
  if (use === 'capital')
    return agentVerbs.has(verb.lower) || /^(?:confirmed|agreed)$/.test(verb.lower);
  if (auxiliary) return true;
  if (
    /^(?:talks|forces|officials|troops|sanctions|wars|relations|ties|crisis|invasion)$/.test(
      verb.lower,
    )
  )
    return false;
  if (
    agentVerbs.has(verb.lower) ||
    dictionary.isFiniteVerb(verb.lower) ||
    dictionary.isGerund(verb.lower)
  )
    return true;
  if (plural && dictionary.isVerb(verb.lower)) return true;
  const opener =
    tokens[from - 1]?.lower === 'the' ? tokens[from - 2]?.lower : tokens[from - 1]?.lower;
  return opener === 'that' && !dictionary.isFunctionWord(verb.lower);
}

const longestInsertion = 12;

/** "France *and allied countries* are": an unnamed partner between the name and its verb. */
function afterPartner(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.lower !== 'and') return to;
  for (let at = to + 2; at < to + 5; at++) {
    const token = tokens[at];
    if (!token?.word || token.capital || /^(?:in|at|of|to|for)$/.test(token.lower)) return to;
    if (/^(?:is|are|was|were|has|have|had|will|would|said|agreed)$/.test(token.lower)) return at;
  }
  return to;
}

/** The comma that closes "…, along with the European Union and Canada, imposed". */
function startsPredicate(token: Token | undefined, use: CountryUse): boolean {
  if (!token?.word || token.capital || use === 'capital') return false;
  return agentVerbs.has(token.lower) || /^(?:has|have|had|will|would)$/.test(token.lower);
}

function isBeforeVerb(word: string): boolean {
  return (
    /^(?:has|have|had|also|will|would|could|should|may|might|must|not|both|never|been|is|are|was|were|can|all|each|be)$/.test(
      word,
    ) || dictionary.isAdverb(word)
  );
}
