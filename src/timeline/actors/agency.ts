import type { CountryUse } from './countries.ts';
import { countryAt } from './countries-at.ts';
import { dictionary } from './dictionary.ts';
import {
  motionVerbs,
  ofWords,
  placePrepositions,
  pressureWords,
  regionCodes,
  transferWords,
} from './lexicon.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';
import { isSubject } from './subject.ts';
import { leadsToAgent, ownsAgent } from './attribute.ts';

/** A country's name in a sentence, and how it is named. */
export interface CountryHit extends Run {
  use: CountryUse;
}

/**
 * Whether a country takes part or is acted on where it is named, and is not a mere place.
 *
 * Names in a row ("the United States, along with the European Union and Canada, imposed") are read
 * as one: `names` are all names of the sentence, in order, and this is the one at `index`.
 */
export function takesPart(
  tokens: readonly Token[],
  hit: CountryHit,
  names: readonly Run[],
  index: number,
): boolean {
  if (isTownOf(tokens, hit.to)) return false;
  if (isCompound(tokens, hit) || isExample(tokens, hit.from)) return false;
  const code = /^\p{Lu}{2,3}$/u.test(tokens[hit.from]?.key ?? '') && hit.to - hit.from === 1;
  if (hit.use === 'demonym') return leadsToAgent(tokens, hit.to, true);
  if ((hit.use === 'name' || hit.use === 'seat') && !tokens[hit.to - 1]?.possessive) {
    if (leadsToAgent(tokens, hit.to, code)) return !isFormer(tokens, hit.from);
  }
  if (tokens[hit.to - 1]?.possessive) return ownsAgent(tokens, hit.to);
  if (hit.use !== 'seat' && isAttribute(tokens, hit)) return false;
  const row = rowAround(tokens, hit, names, index);
  if (hit.use === 'capital' && row.from === hit.from && isPartOfLongerName(tokens, hit))
    return false;
  if (isOfferedAsPlace(tokens, row.to)) return false;
  const before = readLeft(tokens, row.from, hit.use, names[row.first - 1]);
  if (before !== 'open') return before === 'actor';
  const several = row.from < hit.from || row.to > hit.to;
  return isSubject(tokens, row.to, hit.use, row.from, several);
}

/** "Lebanon, Ohio": a town named with its state. */
function isTownOf(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to + 1];
  if (tokens[to]?.text !== ',' || !next?.capital || countryAt(tokens, to + 1)) return false;
  return dictionary.isPlace(next.lower) || regionCodes.has(next.lower);
}

/** "the Ukraine war", "US-led", "Russia-Ukraine": part of a compound, not a member of the clause. */
function isCompound(tokens: readonly Token[], { from, to }: Run): boolean {
  return tokens[from]?.joined === true || tokens[to]?.joined === true;
}

/** "leaders like Venezuelan President …", "such as Poland": named for comparison. */
function isExample(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const word = tokens[before]?.lower;
  return word === 'like' || (word === 'as' && tokens[before - 1]?.lower === 'such');
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

/** Widens a name to the row of names it stands in. */
function rowAround(
  tokens: readonly Token[],
  hit: Run,
  names: readonly Run[],
  index: number,
): Run & { first: number } {
  let { from, to } = hit;
  let first = index;
  for (let at = index - 1; at >= 0 && at >= index - 6; at--) {
    const name = names[at];
    if (!name || !isLink(tokens, name.to, from)) break;
    from = name.from;
    first = at;
  }
  for (let at = index + 1; at < names.length && at <= index + 6; at++) {
    const name = names[at];
    if (!name || !isLink(tokens, to, name.from)) break;
    to = name.to;
  }
  return { from, to, first };
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
  nameBefore: Run | undefined,
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
    return hasNear(tokens, at, ofWords, 2) || nameBefore?.to === at ? 'actor' : 'place';
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
  if (use === 'capital' || use === 'seat') return 'open';
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
