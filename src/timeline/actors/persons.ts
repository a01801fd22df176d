import { isCountryWord } from './countries-at.ts';
import { dictionary } from './dictionary.ts';
import type { Sighting } from './evidence.ts';
import { eponymousCompanies } from './known-names.ts';
import {
  bodyHeads,
  commonAcronyms,
  corporateEndings,
  honorifics,
  leadingFamilyNames,
  nameSuffixes,
  neverGiven,
  neverSurname,
  particles,
  regionCodes,
  placeHeads,
  roleComplements,
  roleHeads,
  softBodyHeads,
  speechVerbs,
  thingHeads,
} from './lexicon.ts';
import { isRoleHead, singular } from './role-words.ts';
import { type Role, rolesOf } from './roles.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';

/** The person whom a run of capitalised words may name in full, with what shows it; or `null`. */
export function sightPerson(tokens: readonly Token[], run: Run, sentence: number): Sighting | null {
  const name = nameWithin(tokens, run);
  if (!name) return null;
  const { from, to } = name;
  const roles = rolesOf(tokens, from, to);
  const titled = from > run.from && honorifics.has(tokens[from - 1]?.lower ?? '');
  const determined = tokens[from - 1]?.lower === 'the';
  if (determined && roles.length === 0) return null;

  let weight = 0;
  if (titled || statesAge(tokens, to) || roles.some((role) => isTelling(tokens, role))) weight += 2;
  else if (roles.length > 0) weight += 1;
  if (speaks(tokens, from, to)) weight += 1;
  if (tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'who') weight += 2;
  return { kind: 'person', sentence, from, to, prior: priorOf(tokens, from, to), weight, roles };
}

/** How much a name looks like a person's. */
function priorOf(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from]?.lower ?? '';
  const last = tokens[to - 1]?.lower ?? '';
  const whole = keyLower(tokens, from, to);
  if (eponymousCompanies.has(whole)) return -4;
  let prior = 0;
  const hyphenated = tokens[from + 1]?.joined === true;
  if (dictionary.isGivenName(first)) prior += 2;
  // "Jean-Claude", "Mary-Jane"
  else if (hyphenated && dictionary.mayBeGivenName(tokens[from + 1]?.lower ?? '')) prior += 2;
  else if (dictionary.mayBeGivenName(first) || dictionary.isNameAndWord(first)) prior += 1;
  else if (first === 'will') prior += 1;
  else if (leadingFamilyNames.has(first)) prior += 1;
  else if (first.length > 2 && (dictionary.isWord(first) || dictionary.isCommonNoun(first)))
    prior -= 1;
  const isSurname = dictionary.isSurname(last);
  if (isSurname && !dictionary.isPlace(first)) prior += 1;
  if (!isSurname && dictionary.isGerund(last)) prior -= 1;
  const hasParticle = to - from > 2 && particles.has(tokens[to - 2]?.lower ?? '');
  if (
    !isSurname &&
    !hasParticle &&
    prior < 2 &&
    (dictionary.isWord(last) || dictionary.isCommonNoun(last))
  )
    prior -= 1;
  if (softBodyHeads.has(last) && !isSurname) prior -= 2;
  if (dictionary.isPlace(whole) || dictionary.isOrganisation(whole)) prior -= 2;
  return prior;
}

/** A word of the list of roles, and not any noun for somebody who does something. */
function isTelling(tokens: readonly Token[], { head }: Role): boolean {
  return roleHeads.has(singular(tokens[head]?.lower ?? ''));
}

/** The part of a run that can be a name: without titles before it and days after it. */
function nameWithin(tokens: readonly Token[], run: Run): Run | null {
  let { from, to } = run;
  while (to > from && dictionary.isCalendarWord(tokens[to - 1]?.lower ?? '')) to--;
  // "Fred LaRue Dies": a headline's verb
  while (to - from > 2 && endsHeadline(tokens[to - 1]?.lower ?? '')) to--;
  for (let at = to - 2; at >= from; at--) {
    const token = tokens[at];
    if (!token || !(isTitle(tokens, at, from) || honorifics.has(token.lower))) continue;
    from = at + 1;
    // "Secretary General Mark Rutte"
    if (/^(?:general|officer)$/.test(tokens[from]?.lower ?? '') && to - from > 2) from++;
    break;
  }
  while (from < to && isCountryWord(tokens, from) && to - from > 2) from++;
  while (from < to && particles.has(tokens[from]?.lower ?? '') && !tokens[from]?.capital) from++;
  // "the Secretary of *State* Marco Rubio": the run begins with what follows "of".
  if (/^(?:of|the)$/.test(tokens[from - 1]?.lower ?? ''))
    while (to - from > 2 && roleComplements.has(tokens[from]?.lower ?? '')) from++;
  return isFullName(tokens, from, to) ? { from, to } : null;
}

function endsHeadline(word: string): boolean {
  if (neverSurname.has(word)) return true;
  return word.endsWith('s') && dictionary.isFiniteVerb(word) && !dictionary.isSurname(word);
}

/** A capitalised role, unless a given name before it makes it a surname ("Stephen King"). */
function isTitle(tokens: readonly Token[], at: number, from: number): boolean {
  // "Marshal Philippe Pétain": "Marshal" may be a given name, but two names follow.
  if (at === from && roleHeads.has(tokens[at]?.lower ?? '') && tokens[at + 2]?.capital) return true;
  if (!isRoleHead(tokens[at])) return false;
  return !(at > from && dictionary.isGivenName(tokens[at - 1]?.lower ?? ''));
}

function isFullName(tokens: readonly Token[], from: number, to: number): boolean {
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) return false;
    const { lower, key, capital } = token;
    if (nameSuffixes.has(lower) && at > from && at === to - 1) {
      capitals++;
      continue;
    }
    if (key === '&') return false;
    // "Chase Manhattan Bank N.A.", "N.Y. Slepian"
    if (at === to - 1 && at > from && /^\p{Lu}{2,3}$/u.test(key)) return false;
    if (at === from && /^\p{Lu}{2}$/u.test(key) && regionCodes.has(lower)) return false;
    if (!capital) continue;
    capitals++;
    if (
      /^(?:\p{Lu}){2,}\d*$/u.test(key) &&
      key.length > 1 &&
      !/\./.test(token.text) &&
      !(at === from && /^[A-Z]{2}$/.test(key) && !commonAcronyms.has(lower))
    )
      return false;
    if (/\d|&/.test(key)) return false;
    if (dictionary.isCalendarWord(lower) && at > from) return false;
    if (honorifics.has(lower) || corporateEndings.has(lower)) return false;
    const modal = lower === 'will' ? at === from : lower === 'may' && at > from;
    const functional = dictionary.isFunctionWord(lower) && !particles.has(lower);
    if (functional && !modal && key.length > 1) return false;
    // "Chad Smith", "Michael Jordan"
    if (isCountryWord(tokens, at) && !dictionary.mayBeGivenName(tokens[from]?.lower ?? ''))
      return false;
  }
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first?.capital || !last || first.possessive || capitals < 2 || capitals > 4) return false;
  if (neverGiven.has(first.lower) || first.joined || neverSurname.has(last.lower)) return false;
  if (bodyHeads.has(last.lower) || placeHeads.has(last.lower) || thingHeads.has(last.lower))
    return false;
  if (last.key.length === 1) return false;
  return !roleHeads.has(singular(last.lower)) || dictionary.isGivenName(first.lower);
}

/** "Mark Papermaster, 49," */
function statesAge(tokens: readonly Token[], to: number): boolean {
  const age = tokens[to + 1]?.text ?? '';
  return (
    tokens[to]?.text === ',' &&
    ((/^\d{1,2}$/.test(age) && /^[,.;)]$/.test(tokens[to + 2]?.text ?? '.')) || age === 'aged')
  );
}

/** "X said", "said X". */
export function speaks(tokens: readonly Token[], from: number, to: number): boolean {
  let after = to;
  while (dictionary.isAdverb(tokens[after]?.lower ?? '') && after - to < 2) after++;
  const next = tokens[after];
  const before = tokens[from - 1];
  return (
    (next !== undefined && !next.capital && speechVerbs.has(next.lower)) ||
    (before !== undefined &&
      !before.capital &&
      /^(?:said|says|added|replied|explained)$/.test(before.lower))
  );
}

function keyLower(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}
