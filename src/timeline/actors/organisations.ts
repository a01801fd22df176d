import { dictionary } from './dictionary.ts';
import type { Sighting } from './evidence.ts';
import {
  bodyHeads,
  bodyRoles,
  corporateEndings,
  holidays,
  neverSurname,
  peoples,
  honorifics,
  placeHeads,
  regionCodes,
  roleHeads,
  roleModifiers,
  thingHeads,
  venueHeads,
} from './lexicon.ts';
import { isRoleHead, singular } from './role-words.ts';
import { endOfBody, startOfBody, type Run } from './runs.ts';
import { opensSentence } from './text.ts';
import type { Token } from './tokens.ts';
import { acronym, weightOf } from './body-cues.ts';

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

/** Where the first title of a run begins, with its modifiers; `run.to` when it has none. */
function firstRole(tokens: readonly Token[], { from, to }: Run): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (!isRoleHead(token) && !honorifics.has(token.lower)) continue;
    // "United Auto Workers"
    if (at === to - 1 && at > from && singular(token.lower) !== token.lower) continue;
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
  if (peoples.has(last.lower) || neverSurname.has(last.lower)) return false;
  if (single && dictionary.isWord(first.lower) && opensSentence(tokens, from)) return false;
  if (single && (dictionary.isDemonym(first.lower) || dictionary.isGivenName(first.lower)))
    return false;
  const whole = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  return !dictionary.isPlace(whole);
}
