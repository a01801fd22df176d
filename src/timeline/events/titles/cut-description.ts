import { completes } from './cut-complement.ts';
import { isWhole, shortestCut } from './cut.ts';
import { findFiniteVerb, isFinite } from '../grammar/finite-verbs.ts';
import type { Term } from '../grammar/terms.ts';
import { noParticiples } from '../grammar/verb-forms.ts';
import { auxiliaries } from '../grammar/words.ts';

/**
 * Index of the term before which a title may end that would else break off: the last within so many
 * characters that opens what only describes the noun before it; 0 where there is none.
 */
export function cutBeforeDescription(terms: readonly Term[], longest: number): number {
  const at = terms.findLastIndex((_, index) => {
    const end = terms[index - 1]?.end ?? 0;
    const fits = end >= shortestCut && end <= longest;
    return (
      fits && opensDescription(terms, index) && !completes(terms, index) && isWhole(terms, index)
    );
  });
  return Math.max(0, at);
}

/** Whether what only describes the noun before begins here: "a strand of hair | found near a shed", "the embargo | the council has imposed" */
export function opensDescription(terms: readonly Term[], at: number): boolean {
  const [before, term, next] = terms.slice(at - 1, at + 2);
  if (!before?.tags.has('Noun') || !/^\p{Ll}/u.test(before.text)) return false;
  if (!term || term.before !== ' ' || next?.before !== ' ') return false;
  if (findFiniteVerb(terms, 0, at) < 0) return false;
  if (term.tags.has('PastTense')) {
    return next.tags.has('Preposition') && !noParticiples.has(term.lower) && !isOwed(terms, at);
  }
  // "the shots | that killed a clerk"
  if (/^(?:that|who|which)$/.test(term.lower)) return isFinite(terms, at + 1);
  if (!/^(?:the|he|she|it|they)$/.test(term.lower) || isOfTelling(terms, at)) return false;
  const near = terms.slice(at, at + longestContact);
  const end = near.findIndex(({ before }, index) => index > 0 && /[,;:]/.test(before));
  return findFiniteVerb(terms, at + 1, at + (end < 0 ? near.length : end)) > at;
}

/** "had its services | restored", "with the crisis | triggered by" */
function isOwed(terms: readonly Term[], at: number): boolean {
  const opener = terms
    .slice(0, at)
    .findLast(({ tags, lower }) => tags.has('Verb') || lower === 'with');
  return opener?.lower === 'with' || (opener !== undefined && auxiliaries.has(opener.lower));
}

/** "told the crew | the ship had sunk" */
function isOfTelling(terms: readonly Term[], at: number): boolean {
  return terms.slice(0, at).some(({ lower }) => /^(?:tells?|told)$/.test(lower));
}

/** Within how many words a clause without a "that" has its verb. */
const longestContact = 7;
