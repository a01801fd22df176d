import type { CountryUse } from './countries.ts';
import { isCountryWord } from './countries-at.ts';
import { dictionary } from './dictionary.ts';
import {
  agentVerbs,
  countryActs,
  countryAgents,
  motionVerbs,
  ofWords,
  placePrepositions,
  pressureWords,
  roleModifiers,
  transferWords,
} from './lexicon.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';

/** A country's name in a sentence, and how it is named. */
export interface CountryHit extends Run {
  use: CountryUse;
}

/**
 * Whether a country takes part or is acted on where it is named, and is not a mere place.
 *
 * Names in a row ("the United States, along with the European Union and Canada, imposed") are read
 * as one: `names` are all names of the sentence, in order.
 */
export function takesPart(
  tokens: readonly Token[],
  hit: CountryHit,
  names: readonly Run[],
): boolean {
  if (isCompound(tokens, hit)) return false;
  const code = /^\p{Lu}{2,3}$/u.test(tokens[hit.from]?.key ?? '') && hit.to - hit.from === 1;
  if (hit.use === 'demonym') return leadsToAgent(tokens, hit.to, true);
  if (hit.use === 'name' && !tokens[hit.to - 1]?.possessive) {
    if (leadsToAgent(tokens, hit.to, code)) return !isFormer(tokens, hit.from);
  }
  if (tokens[hit.to - 1]?.possessive) return ownsAgent(tokens, hit.to);
  if (isAttribute(tokens, hit)) return false;
  const row = rowAround(tokens, hit, names);
  if (hit.use === 'capital' && row.from === hit.from && isPartOfLongerName(tokens, hit))
    return false;
  if (isOfferedAsPlace(tokens, row.to)) return false;
  const before = readLeft(tokens, row.from, hit.use, names);
  if (before !== 'open') return before === 'actor';
  const several = row.from < hit.from || row.to > hit.to;
  return isSubject(tokens, row.to, hit.use, row.from, several);
}

/** "the Ukraine war", "US-led", "Russia-Ukraine": part of a compound, not a member of the clause. */
function isCompound(tokens: readonly Token[], { from, to }: Run): boolean {
  return tokens[from]?.joined === true || tokens[to]?.joined === true;
}

/** "the Ukraine conflict": an article before a name that takes none belongs to a noun after it. */
function isAttribute(tokens: readonly Token[], { from, to }: Run): boolean {
  if (!/^(?:the|a|this)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  const name = tokens[to - 1]?.key ?? '';
  return !/s$|^\p{Lu}{2,}$|Republic|Kingdom|Federation|Vatican|See|Gambia|Congo/u.test(name);
}

/** "named Saudi Arabia as a venue". */
function isOfferedAsPlace(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.lower !== 'as') return false;
  return tokens
    .slice(to + 1, to + 5)
    .some(({ lower }) => /^(?:venue|place|host|location|site|destination|setting)$/.test(lower));
}

function isPartOfLongerName(tokens: readonly Token[], { from, to }: Run): boolean {
  const before = tokens[from - 1];
  const next = tokens[to];
  if (next?.capital && !tokens[to - 1]?.possessive) return true;
  return before?.capital === true && from > 1 && !before.possessive;
}

function isFormer(tokens: readonly Token[], from: number): boolean {
  return /^(?:former|ex|then|late)$/.test(tokens[from - 1]?.lower ?? '');
}

/** A nationality before those who act for the country, or before one of its acts. */
function leadsToAgent(tokens: readonly Token[], to: number, acts: boolean): boolean {
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
function ownsAgent(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 4; at++) {
    const token = tokens[at];
    if (!token?.word || /^(?:and|of|in|to|on|for)$/.test(token.lower)) return false;
    if (countryAgents.has(token.lower) || countryActs.has(token.lower)) return true;
  }
  return false;
}

/** Widens a name to the row of names it stands in. */
function rowAround(tokens: readonly Token[], hit: Run, names: readonly Run[]): Run {
  let { from, to } = hit;
  const index = names.findIndex((name) => name.from === hit.from);
  for (let at = index - 1; at >= 0 && at >= index - 6; at--) {
    const name = names[at];
    if (!name || !isLink(tokens, name.to, from)) break;
    from = name.from;
  }
  for (let at = index + 1; at < names.length && at <= index + 6; at++) {
    const name = names[at];
    if (!name || !isLink(tokens, to, name.from)) break;
    to = name.to;
  }
  return { from, to };
}

/** Whether only "and", "or", a comma, "along with", "as well as" and articles stand between two names. */
function isLink(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > 5 || tokens[from - 1]?.possessive) return false;
  let words = '';
  for (let at = from; at < to; at++) words += ` ${tokens[at]?.lower ?? ''}`;
  return /^ ?,?(?: (?:and|or|&|along with|together with|as well as|but also|,))*(?: the| both)*$/.test(
    words,
  );
}

const beforeCountry =
  /^(?:the|both|all|a|neighbou?ring|nearby|occupied|(?:south|north|east|west)(?:ern)?|central|mainland)$/;

type Reading = 'actor' | 'place' | 'open';

/** What the words before a country make of it; `open` when only what follows can tell. */
function readLeft(
  tokens: readonly Token[],
  from: number,
  use: CountryUse,
  names: readonly Run[],
): Reading {
  let at = from - 1;
  while (beforeCountry.test(tokens[at]?.lower ?? '')) at--;
  const before = tokens[at];
  if (!before?.word) return 'open';
  const word = before.lower;
  const governor = tokens[at - 1]?.lower ?? '';
  if (placePrepositions.has(word)) return 'place';
  if (word === 'to') {
    if (use === 'capital') return 'place';
    if (governor === 'over') return 'actor';
    return hasNear(tokens, at, transferWords, 9) && !hasNear(tokens, at, motionVerbs, 3)
      ? 'actor'
      : 'place';
  }
  if (word === 'for') {
    if (hasNear(tokens, at, transferWords, 3)) return 'actor';
    return tokens[from + 1]?.lower === 'to' || tokens[from + 2]?.lower === 'to' ? 'actor' : 'place';
  }
  if (word === 'on') return pressureWords.has(governor) ? 'actor' : 'place';
  if (word === 'of')
    return hasNear(tokens, at, ofWords, 2) || names.some(({ to }) => to === at) ? 'actor' : 'place';
  if (word === 'from') {
    if (use === 'capital') return 'place';
    return (ofWords.has(governor) && !/^(?:withdrawal|retreat)$/.test(governor)) ||
      /^(?:condemnation|criticism|signals?|messages?|assurances|requests?|reactions?)$/.test(
        governor,
      )
      ? 'actor'
      : 'place';
  }
  if (
    word === 'by' ||
    word === 'with' ||
    word === 'between' ||
    word === 'against' ||
    word === 'without'
  )
    return 'actor';
  if (word === 'among') return 'place';
  if (motionVerbs.has(word)) return 'place';
  if (use === 'capital') return 'open';
  const verbal = dictionary.isVerb(word) && !dictionary.isFunctionWord(word) && !before.capital;
  return verbal && !/^(?:is|was|are|were|be|been|said|says|that)$/.test(word) ? 'actor' : 'open';
}

function hasNear(
  tokens: readonly Token[],
  at: number,
  words: ReadonlySet<string>,
  reach: number,
): boolean {
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    const token = tokens[back];
    if (!token || /^[.;:!?]$/.test(token.text)) return false;
    if (words.has(token.lower)) return true;
  }
  return false;
}

const longestInsertion = 12;

/** Whether a verb follows of which the country is the subject. */
function isSubject(
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
