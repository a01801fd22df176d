import { dictionary } from './dictionary.ts';
import {
  agentVerbs,
  bodyNouns,
  bodyNounsAfter,
  bodyPossessions,
  bodyRoles,
  bodyVerbs,
  roleModifiers,
  sharedRoles,
} from './lexicon.ts';
import { isRoleHead, singular } from './role-words.ts';
import type { Run } from './runs.ts';
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
  let weight = 0;
  if (leadsToRole(tokens, { from, to }, isAcronym)) weight += 2;
  if (followsBodyNoun(tokens, from) || leadsToBodyNoun(tokens, from, to)) weight += 2;
  if (isExplainedAsBody(tokens, to)) weight += 2;
  if (followsRoleOf(tokens, from, to, isAcronym)) weight += 2;
  const acts = actsAfter(tokens, to) || hasAgentPreposition(tokens, from);
  const sure = to - from > 1 && namesCompany(tokens, from, to);
  if (acts && isBodyVerb(tokens, to)) weight += 0.6;
  if (ownsAsBody(tokens, to)) weight += 0.7;
  if (acts) weight += sure || isAcronym || known || tokens[from - 1]?.lower === 'the' ? 1 : 0.4;
  if (isPartnership(tokens, to)) weight += 3;
  if (acts && !isAcronym && tokens[from - 1]?.lower === 'the' && (to - from === 1 || sure))
    weight += 1;
  if (known) weight += 1;
  return weight;
}

export const acronym = /^\p{Lu}{2,6}$|^\p{Lu}\d{1,2}$/u;

/** "Apple executive Steve Jobs", "Kremlin spokesman", "NATO member countries", "G7 foreign ministers". */
function leadsToRole(tokens: readonly Token[], { from, to }: Run, isAcronym: boolean): boolean {
  const possessive = tokens[to - 1]?.possessive === true;
  if (possessive && isAcronym) return false;
  const head = tokens[lowerRoleAt(tokens, to)];
  if (!head) return false;
  if (isAcronym) return true;
  const role = singular(head.lower);
  if (possessive) return /^(?:ceo|spokesman|spokeswoman|spokesperson|chairman|chief)$/.test(role);
  if (sharedRoles.has(role) && to - from > 1) return true;
  return bodyRoles.has(role) && !/^(?:lawyer|attorney|official)$/.test(role);
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

/** Where a role in lower case ends that begins at a token: "chief executive"; `-1` for none. */
function lowerRoleAt(tokens: readonly Token[], from: number): number {
  let found = -1;
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at];
    if (!token?.word || token.capital || token.joined) break;
    if (isRoleHead(token)) found = at;
    else if (!roleModifiers.has(token.lower)) break;
  }
  return found;
}

/** "the Sinn Fein party", "Hezbollah fighters". */
function leadsToBodyNoun(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (!next?.word || next.joined || tokens[to - 1]?.possessive) return false;
  return (
    bodyNounsAfter.has(next.lower) &&
    !next.capital &&
    !dictionary.isDemonym(tokens[from]?.lower ?? '')
  );
}

/** "computer maker Apple", "the record label Apple Corps". */
function followsBodyNoun(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
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

/** "the chief executive of Intel", "founder of Apple". */
function followsRoleOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  isAcronym: boolean,
): boolean {
  const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (!/^(?:of|at|with|for)$/.test(tokens[at]?.lower ?? '')) return false;
  const head = tokens[at - 1];
  const own = tokens[to - 1]?.possessive === true;
  if (own || !isRoleHead(head) || !head) return false;
  const role = singular(head.lower);
  if (tokens[at]?.lower === 'for' || tokens[at]?.lower === 'of') {
    if (/^(?:lawyer|attorney|official)$/.test(role)) return isAcronym;
  }
  return isAcronym || bodyRoles.has(role);
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
