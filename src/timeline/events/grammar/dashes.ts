import { isFinite, skipAdverbs } from './finite-verbs.ts';
import type { Term } from './terms.ts';
import { auxiliaries } from './words.ts';

/** "Its plan -- started in May and delayed since -- will …": a participle between two dashes. */
export function opensBetweenDashes(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (!term?.tags.has('PastTense') || auxiliaries.has(term.lower)) return false;
  let closing = at + 1;
  while (closing < at + longestInsertion && !dashes.test(terms[closing]?.before ?? '')) closing++;
  return closing < at + longestInsertion && isFinite(terms, skipAdverbs(terms, closing));
}

/** How many words may stand between two dashes. */
const longestInsertion = 40;

/** What stands between two words that a dash keeps apart; some texts type an underline for it. */
export const dashes = /\s[–—_-]{1,2}\s|—/;

/** "a 16 - year - old", "Rolls - Royce": some texts set spaces around every hyphen. */
export function isSpacedHyphen(terms: readonly Term[], at: number): boolean {
  const [before, term] = terms.slice(at - 1, at + 1);
  if (!before || !term || term.before !== ' - ') return false;
  if (before.tags.has('Value') || term.lower === 'old') return /^\p{Ll}/u.test(term.text);
  return [before, term].every(({ text }) => /^\p{Lu}/u.test(text)) && !/[.]$/.test(before.text);
}
