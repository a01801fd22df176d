import type { Span } from '../../article/index.ts';
import type { DateExpression } from '../../model.ts';
import { readClauses } from '../grammar/clauses.ts';
import type { Term } from '../grammar/terms.ts';

/**
 * Whether date words move what a sentence tells to another time than the story's day: "now" and some
 * hours do not, nor how long after something else it was, nor whose "weekly" prayer it is.
 */
export function movesTime(
  { kind, timex, start, end, words }: DateExpression,
  sentence: string,
): boolean {
  const [lead, rest] = [sentence.slice(0, start), sentence.slice(end)];
  // Hours fit into the day of the story ("PT2H"); days, weeks and years do not ("P3Y").
  if (kind === 'duration') {
    // "a five-day effort", "a day camp", "three days of mourning", "eight years in power"
    const describes =
      (words.includes('-') && /^ \p{Ll}/u.test(rest)) ||
      /^ (?:of|in power|in prison|in jail)\b/.test(rest);
    return !timex.value.startsWith('PT') && !describes && !isGap(lead, rest);
  }
  if (kind === 'set')
    return !(/ly$|^annual$/i.test(words) && owned.test(lead) && /^ \p{L}/u.test(rest));
  return kind !== 'reference' || timex.value !== 'PRESENT_REF';
}

/**
 * "three weeks after the fire", "after just 100 days", "the lowest level in 27 years": how long after
 * something else says no day.
 */
function isGap(lead: string, rest: string): boolean {
  return afterSo.test(lead) || mostIn.test(lead) || /^ (?:after|before) /.test(rest);
}

const afterSo = /\bafter(?: just| only| about| nearly| almost| more than)? $/;
const mostIn =
  /\b(?:first|last|worst|best|\p{L}+est|(?:most|least) \p{L}+)(?: [\p{L}-]+){0,3} in(?: more than| nearly| almost| about| over)? $/u;

const owned = /\b(?:the|an?|his|her|its|their)(?: \p{L}+)? $/iu;

/** "The fair, held every summer since 1982, closed": a date of what a clause only mentions. */
export function isInAside(terms: readonly Term[], date: Span): boolean {
  const aside = readClauses(terms).find(({ from, to }) => {
    return (terms[from]?.start ?? 0) <= date.start && date.end <= (terms[to - 1]?.end ?? 0);
  });
  return aside?.kind === 'relative' || aside?.kind === 'participle';
}
