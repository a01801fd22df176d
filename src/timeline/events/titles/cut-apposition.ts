import { isFinite } from '../grammar/finite-verbs.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import type { Term } from '../grammar/terms.ts';
import { coordinators, relatives } from '../grammar/words.ts';

/**
 * A title without the first apposition that stands between two commas behind a name: "finds Ana Ruiz, the
 * former head of the mill, | guilty of fraud". The title itself where it has none.
 *
 * @param terms those of the title
 */
export function withoutApposition(title: string, terms: readonly Term[]): string {
  for (let at = 2; at < terms.length; at++) {
    const end = endOfApposition(terms, at);
    const [before, next] = [terms[at - 1], terms[end]];
    if (end < 0 || !before || !next) continue;
    // "Jo Lunt, 41, | a clerk": what else describes her keeps its comma
    const gap = isPhrase(next) ? ', ' : ' ';
    return `${title.slice(0, before.end)}${gap}${title.slice(next.start)}`;
  }
  return title;
}

/** Index of the term behind an apposition that opens at a term and ends at the next comma; or -1. */
function endOfApposition(terms: readonly Term[], at: number): number {
  const [before, opener] = terms.slice(at - 1, at + 1);
  if (!before || !opener || opener.before.trim() !== ',') return -1;
  const described = before.tags.has('ProperNoun') || /^\p{Lu}/u.test(before.text);
  const age = /^\d{1,3}$/.test(opener.text);
  const noun = ['Determiner', 'Possessive'].some((tag) => opener.tags.has(tag));
  if (!described || !(noun || age) || relatives.has(opener.lower)) return -1;
  let end = at + 1;
  while (
    end < at + longestApposition &&
    isPart(terms, end) &&
    !/[,;:]/.test(terms[end]?.before ?? '')
  )
    end++;
  const next = terms[end];
  if (next?.before.trim() !== ',' || coordinators.has(next.lower)) return -1;
  // "meets Ana Ruiz, the mayor, Tom Hale, a lawyer, and …"
  return !age && isPhrase(next) ? -1 : end;
}

function isPhrase(term: Term): boolean {
  return isNominal(term) && !term.tags.has('Adjective');
}

/** How many words an apposition may have. */
const longestApposition = 16;

function isPart(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (!term || relatives.has(term.lower)) return false;
  if (isNominal(term) || term.tags.has('Preposition')) return true;
  // "an impassioned and untiring opponent"
  return /^(?:and|de|von)$/.test(term.lower) || (term.tags.has('Verb') && !isFinite(terms, at));
}
