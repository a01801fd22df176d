import { acronym, weightOf } from './body-cues.ts';
import { endOfBody, hasSoftHead, startOfBody } from './body-extent.ts';
import {
  isCaseName,
  isHeadline,
  isNationalAirline,
  isQuoted,
  isUncommon,
  mayBeBody,
} from './body-shape.ts';
import { dictionary } from './dictionary.ts';
import type { Sighting } from './evidence.ts';
import { eponymousCompanies } from './known-names.ts';
import {
  bodyRoles,
  corporateEndings,
  honorifics,
  roleModifiers,
  thingHeads,
  venueHeads,
} from './lexicon.ts';
import { isRoleHead, singular } from './role-words.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';

/** The bodies that a run of capitalised words names, with what shows it. */
export function sightOrganisations(
  tokens: readonly Token[],
  run: Run,
  sentence: number,
): Sighting[] {
  const found: Sighting[] = [];
  const add = (from: number, to: number, prior: number, weight: number) => {
    if (to > from && prior + weight !== 0 && mayBeBody(tokens, from, to)) {
      const start = weight > 0 ? startOfBody(tokens, from) : from;
      found.push({ kind: 'organisation', sentence, from: start, to, prior, weight, roles: [] });
    }
  };
  const last = tokens[run.to - 1]?.lower ?? '';
  if (thingHeads.has(last) && last !== 'flight') return found;
  if (isCaseName(tokens, run.from) || isQuoted(tokens, run)) return found;
  const end = endOfBody(tokens, run);
  if (end > 0 && isHeadline(tokens, run.from, end)) return found;
  if (end > 0) {
    const isCompany = corporateEndings.has(tokens[end - 1]?.lower ?? '');
    found.push({
      kind: 'organisation',
      sentence,
      from: startOfBody(tokens, run.from),
      to: end,
      prior: isCompany ? surelyCompany : 0,
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
    add(run.from, role, priorOf(tokens, { from: run.from, to: role }), named ? 2 : 0);
    return found;
  }
  if (addIntroduced(tokens, run.from, run.to, sentence, found)) return found;
  if (role === run.from) return found;
  add(run.from, run.to, priorOf(tokens, run), weightOf(tokens, run));
  return found;
}

/** "Acme Inc.": more than all that the words around may say for a person. */
const surelyCompany = 6;

/** How much a name looks like a body's. */
function priorOf(tokens: readonly Token[], run: Run): number {
  const words = tokens.slice(run.from, run.to).map(({ lower }) => lower);
  const whole = words.join(' ');
  if (eponymousCompanies.has(whole)) return 3;
  let prior = 0;
  if (dictionary.isOrganisation(whole)) prior += isUncommon(words) ? 2 : 1;
  // "Standard & Poor's", "Procter & Gamble"
  if (words.slice(1, -1).includes('&')) prior += 2;
  if (hasSoftHead(tokens, run) || isNationalAirline(tokens, run)) prior += 2;
  if (/^\p{L}{3,}bank$/u.test(whole) && isUncommon(words)) prior += 2;
  return prior;
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
    const named = { kind: 'organisation', sentence, prior: 0, weight: 1, roles: [] } as const;
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
