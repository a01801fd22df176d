import { isCountryWord } from './countries-at.ts';
import { countryActs, countryAgents, roleModifiers } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A nationality before those who act for the country, or before one of its acts. */
export function leadsToAgent(tokens: readonly Token[], to: number, acts: boolean): boolean {
  const wasFormer = (at: number) => /^(?:former|ex|then)$/.test(tokens[at]?.lower ?? '');
  if (wasFormer(to)) return false;
  for (let at = to; at < to + 4; at++) {
    const token = tokens[at];
    if (!token?.word) return false;
    if (countryAgents.has(token.lower)) return true;
    if (acts && countryActs.has(token.lower)) return true;
    if (token.lower === 'and') {
      if (/^(?:a|an|the)$/.test(tokens[at + 1]?.lower ?? '')) at++;
      const next = tokens[at + 1];
      if (!next?.capital) return false;
      if (next && (isCountryWord(tokens, at + 1) || /^[A-Z]{2,3}$/.test(next.key))) {
        at++;
        continue;
      }
      return false;
    }
    if (!roleModifiers.has(token.lower) && !/^(?:armed|special|military|top)$/.test(token.lower))
      return false;
  }
  return false;
}

/** "Moscow's position", "Russia's foreign minister", "Ukraine's aspirations". */
export function ownsAgent(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 4; at++) {
    const token = tokens[at];
    if (!token?.word || /^(?:and|of|in|to|on|for)$/.test(token.lower)) return false;
    if (countryAgents.has(token.lower) || countryActs.has(token.lower)) return true;
  }
  return false;
}
