import { seasonLeads, seasonTails } from '../lexicon/around.en.ts';
import type { Match } from '../phrase.ts';
import { edge, tokenAt, type Token } from '../tokens.ts';
import { skipDeterminer } from './numbers.ts';
import { readYearAfter } from './years.ts';

/** Seasons of a year. */

/** Reads "last summer", "the summer of 2014", "summer 2014", "this past spring", "in winter". */
export function readSeason(tokens: readonly Token[], at: number): Match | null {
  const start = skipDeterminer(tokens, at);
  let pick = tokenAt(tokens, start).lexeme.pick ?? null;
  let next = pick === null ? start : start + 1;
  const second = tokenAt(tokens, next).lexeme.pick;
  if (pick !== null && second !== undefined) {
    pick = second;
    next += 1;
  }
  const token = tokenAt(tokens, next);
  const season = token.lexeme.season;
  if (season === undefined) return null;
  const after = readYearAfter(tokens, next + 1);
  // "the Summer Games", "the Spring Festival": a name.
  const follower = tokenAt(tokens, next + 1);
  const isNamePart =
    follower.kind === 'word' && follower.capital && follower.lexeme === edge.lexeme;
  if (pick === null && after === null && token.capital && isNamePart) return null;
  if (pick === null && after === null && seasonTails.has(follower.lower)) return null;
  const lead = tokenAt(tokens, at - 1).lower;
  const named =
    pick !== null ||
    after !== null ||
    seasonLeads.has(lead) ||
    (start > at && token.lower !== 'fall' && token.lower !== 'spring');
  const fall = token.lower === 'fall' && start > at && pick === null && after === null;
  if (!named || (fall && (lead !== 'in' || tokenAt(tokens, next + 1).lower === 'of'))) return null;
  return {
    to: after === null ? next + 1 : skipShortYear(tokens, after.to),
    meaning: { is: 'part', part: { unit: 'season', season }, year: after?.year ?? null, pick },
  };
}

/** "winter 1941-42": the season that begins in the first year. */
function skipShortYear(tokens: readonly Token[], at: number): number {
  const sign = tokenAt(tokens, at);
  const short = tokenAt(tokens, at + 1);
  const joined = !sign.gap && !short.gap && '-–/'.includes(sign.lower) && sign.lower !== '';
  return joined && short.kind === 'number' && short.suffix === '' ? at + 2 : at;
}
