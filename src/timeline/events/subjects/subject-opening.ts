import type { Clause } from '../grammar/clauses.ts';
import type { Term } from '../grammar/terms.ts';
import {
  connectives,
  coordinators,
  looseSubordinators,
  relatives,
  subordinators,
} from '../grammar/words.ts';

/** "Ana Ruiz [on Monday]", "Ana Ruiz, meanwhile," */
export function isAside(term: Term | undefined): boolean {
  const link = connectives.has(term?.lower ?? '') && /,/.test(term?.before ?? '');
  return term?.dated === true || term?.tags.has('Adverb') === true || link;
}

/** "Norvik itself", "the owners themselves": a title has no need of the stress. */
export function isReflexive(terms: readonly Term[], at: number, from: number): boolean {
  return at > from && /^(?:him|her|it|them)sel(?:f|ves)$/.test(terms[at]?.lower ?? '');
}

/** Whether a word at the start of a clause only introduces its subject. */
export function isOpening(terms: readonly Term[], at: number, clause: Clause): boolean {
  const term = terms[at];
  if (!term || term.dated) return true;
  if (
    at === clause.from &&
    (term.lower === 'that' ? clause.kind === 'said' : openers(term.lower))
  ) {
    return true;
  }
  if (term.lower === 'that' && coordinators.has(terms[at - 1]?.lower ?? '')) return true;
  return connectives.has(term.lower) || coordinators.has(term.lower);
}

function openers(word: string): boolean {
  return [relatives, subordinators, looseSubordinators].some((words) => words.has(word));
}

/** "saw the confessions": no subject, but what was left of a clause. */
export function opensWithVerb(terms: readonly Term[], from: number): boolean {
  const [term, next] = terms.slice(from, from + 2);
  const governs = next?.tags.has('Determiner') === true || next?.tags.has('Preposition') === true;
  return term?.tags.has('PastTense') === true && /^\p{Ll}/u.test(term.text) && governs;
}
