import { dictionary } from './dictionary.ts';
import { bodyNouns, particles, roleHeads, roleTails, vagueNouns } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Whether a word is the head of a role; a capitalised one only if titles are written so. */
export function isRoleHead(token: Token | undefined): boolean {
  if (!token?.word) return false;
  const word = singular(token.lower);
  if (roleHeads.has(word)) return !(token.capital && dictionary.mayBeGivenName(token.lower));
  if (bodyNouns.has(word) || vagueNouns.has(token.lower)) return false;
  return !token.capital && (dictionary.isAgentNoun(token.lower) || dictionary.isAgentNoun(word));
}

/** "ministers" → "minister", "spokesmen" → "spokesman"; a word that is no plural stays as it is. */
export function singular(word: string): string {
  if (word.endsWith('men')) return roleHeads.has(word) ? word : `${word.slice(0, -2)}an`;
  if (!word.endsWith('s') || word.endsWith('ss') || roleHeads.has(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const single = word.slice(0, -1);
  return roleHeads.has(single) ? single : word;
}

export function isRoleEnd(token: Token | undefined): boolean {
  return isRoleHead(token) || roleTails.has(token?.lower ?? '');
}

/** "Stephen King": a capitalised head after a given name is a surname. */
export function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.capital === true &&
    before?.capital === true &&
    !before.possessive &&
    dictionary.isGivenName(before.lower)
  );
}

export function isOpener(token: Token | undefined): boolean {
  if (!token?.word) return false;
  return (
    token.possessive ||
    /^(?:the|a|an|his|her|its|their|our|my|then|now|also|both)$/i.test(token.lower)
  );
}

export function isClauseWord(word: string): boolean {
  return (
    dictionary.isFunctionWord(word) ||
    (dictionary.isFiniteVerb(word) && !/ed$/.test(word)) ||
    dictionary.isAdverb(word)
  );
}

export function isNameWord(token: Token | undefined): boolean {
  return token?.word === true && (token.capital || particles.has(token.lower));
}
