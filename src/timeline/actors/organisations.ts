import { dictionary } from './dictionary.ts';
import type { Sighting } from './evidence.ts';
import {
  agentVerbs,
  bodyHeads,
  bodyNouns,
  bodyNounsAfter,
  bodyRoles,
  corporateEndings,
  holidays,
  honorifics,
  placeHeads,
  regionCodes,
  roleHeads,
  roleModifiers,
  thingHeads,
  venueHeads,
} from './lexicon.ts';
import { isRoleHead, singular } from './roles.ts';
import { endOfBody, startOfBody, type Run } from './runs.ts';
import { opensSentence } from './text.ts';
import type { Token } from './tokens.ts';

type IsCountryWord = (tokens: readonly Token[], at: number) => boolean;

/** The bodies that a run of capitalised words names, with what shows it. */
export function sightOrganisations(
  tokens: readonly Token[],
  run: Run,
  sentence: number,
  isCountryWord: IsCountryWord,
): Sighting[] {
  const found: Sighting[] = [];
  const add = (from: number, to: number, weight: number) => {
    if (to > from && weight > 0 && mayBeBody(tokens, from, to, isCountryWord))
      found.push({ kind: 'organisation', sentence, from, to, weight, roles: [] });
  };
  const end = endOfBody(tokens, run);
  if (end > 0) {
    found.push({
      kind: 'organisation',
      sentence,
      from: startOfBody(tokens, run.from),
      to: end,
      weight: isVenue(tokens, run.from, end) ? 1 : 2,
      roles: [],
    });
    addIntroduced(tokens, run.from, end, sentence, found);
    return found;
  }
  const role = firstRole(tokens, run);
  if (role > run.from && role < run.to) {
    // "Apple Computer CEO Steve Jobs", "White House National Security Advisor"
    const head = headFrom(tokens, role, run.to);
    const isAcronym = role - run.from === 1 && acronym.test(tokens[run.from]?.key ?? '');
    const named = bodyRoles.has(singular(tokens[head]?.lower ?? '')) || isAcronym;
    add(run.from, role, named ? 2 : 0);
    return found;
  }
  if (addIntroduced(tokens, run.from, run.to, sentence, found)) return found;
  if (role === run.from) return found;
  add(run.from, run.to, weightOf(tokens, run));
  return found;
}

/** "at the Moscone Center". */
function isVenue(tokens: readonly Token[], from: number, to: number): boolean {
  if (!venueHeads.has(tokens[to - 1]?.lower ?? '')) return false;
  const before = tokens[from - 1]?.lower === 'the' ? tokens[from - 2] : tokens[from - 1];
  return /^(?:at|in|near|to|from|outside|inside|of)$/.test(before?.lower ?? '');
}

/** "World Trade Organization (WTO)": the letters show that the words before them are one name. */
function addIntroduced(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: number,
  found: Sighting[],
): boolean {
  const short = tokens[to + 1];
  if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')' || !short) return false;
  if (!acronym.test(short.key)) return false;
  for (let start = from; start < to - 1; start++) {
    if (initialsOf(tokens.slice(start, to).map(({ key }) => key)) !== short.key) continue;
    if (dictionary.isGivenName(tokens[start]?.lower ?? '')) return false;
    const named = { kind: 'organisation', sentence, weight: 1, roles: [] } as const;
    found.push(
      { ...named, roles: [], from: start, to },
      { ...named, roles: [], from: to + 1, to: to + 2 },
    );
    return true;
  }
  return false;
}

/** "WTO" of "World Trade Organization", "OSCE" of "Organization for Security and Co-operation in Europe". */
export function initialsOf(keys: readonly string[]): string {
  return keys
    .filter((key) => /^\p{Lu}/u.test(key))
    .map((key) => key.charAt(0))
    .join('');
}

const acronym = /^\p{Lu}{2,6}$|^\p{Lu}\d{1,2}$/u;

/** Where the first title of a run begins, with its modifiers; `run.to` when it has none. */
function firstRole(tokens: readonly Token[], { from, to }: Run): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (!isRoleHead(token) && !honorifics.has(token.lower)) continue;
    let start = at;
    while (start > from && roleModifiers.has(tokens[start - 1]?.lower ?? '')) start--;
    return start;
  }
  return to;
}

function headFrom(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (isRoleHead(tokens[at])) return at;
  return from;
}

/** How much the words around a proper name with no telling last word show it to be a body. */
function weightOf(tokens: readonly Token[], { from, to }: Run): number {
  const known = dictionary.isOrganisation(
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' '),
  );
  const isAcronym = to - from === 1 && acronym.test(tokens[from]?.key ?? '');
  let weight = 0;
  if (leadsToRole(tokens, to, isAcronym)) weight += 2;
  if (followsBodyNoun(tokens, from) || leadsToBodyNoun(tokens, from, to)) weight += 2;
  if (isExplainedAsBody(tokens, to)) weight += 2;
  if (followsRoleOf(tokens, from, isAcronym)) weight += 2;
  const acts = actsAfter(tokens, to) || hasAgentPreposition(tokens, from);
  const sure = to - from > 1 && namesCompany(tokens, from, to);
  if (acts) weight += sure || isAcronym || known || tokens[from - 1]?.lower === 'the' ? 1 : 0.4;
  if (isPartnership(tokens, to)) weight += 3;
  if (acts && !isAcronym && tokens[from - 1]?.lower === 'the' && to - from === 1) weight += 1;
  if (known) weight += 1;
  return weight;
}

/** "Apple executive Steve Jobs", "Kremlin spokesman", "NATO member countries", "G7 foreign ministers". */
function leadsToRole(tokens: readonly Token[], to: number, isAcronym: boolean): boolean {
  if (tokens[to - 1]?.possessive && isAcronym) return false;
  let at = to;
  while (roleModifiers.has(tokens[at]?.lower ?? '') && at - to < 4) at++;
  const head = tokens[at];
  if (!head?.word || head.capital || head.joined) return false;
  if (!isRoleHead(head)) return false;
  return isAcronym || bodyRoles.has(singular(head.lower));
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
function followsRoleOf(tokens: readonly Token[], from: number, isAcronym: boolean): boolean {
  const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (!/^(?:of|at|with|for)$/.test(tokens[at]?.lower ?? '')) return false;
  const head = tokens[at - 1];
  if (!isRoleHead(head) || !head) return false;
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
  return verb?.word === true && !verb.capital && agentVerbs.has(verb.lower);
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
  return /^(?:joined|joining|join|sued|against|between|acquired)$/.test(tokens[at]?.lower ?? '');
}

function mayBeBody(
  tokens: readonly Token[],
  from: number,
  to: number,
  isCountryWord: IsCountryWord,
): boolean {
  if (to - from > 5) return false;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return false;
  const single = to - from === 1;
  if (isCountryWord(tokens, from) && (single || !bodyHeads.has(last.lower))) return false;
  if (holidays.has(first.lower) || /^(?:vp|tv|pm|mp|mps|ceo|gdp|ok|am)$/.test(first.lower))
    return false;
  if (dictionary.isCalendarWord(first.lower) || dictionary.isCalendarWord(last.lower)) return false;
  if (placeHeads.has(last.lower) || thingHeads.has(last.lower)) return false;
  if (roleHeads.has(last.lower) || honorifics.has(last.lower)) return false;
  if (corporateEndings.has(first.lower) || roleModifiers.has(last.lower)) return false;
  if (first.key.length < 2 || /^\d/.test(first.key) || first.joined) return false;
  if (last.key.length === 1 || regionCodes.has(first.lower)) return false;
  if (isCountryWord(tokens, to - 1) && !single) return false;
  if (single && dictionary.isWord(first.lower) && opensSentence(tokens, from)) return false;
  if (single && (dictionary.isDemonym(first.lower) || dictionary.isGivenName(first.lower)))
    return false;
  const whole = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  return !dictionary.isPlace(whole);
}
