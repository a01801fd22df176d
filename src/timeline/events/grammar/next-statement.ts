import { findFiniteVerb, isFinite, isReducedRelative } from './finite-verbs.ts';
import { isNominal } from './noun-phrase.ts';
import type { Term } from './terms.ts';
import { learningVerbs, speechVerbs } from './words.ts';

/** What a sentence tells behind its first statement, with a verb of its own: a title tells the first only. */

/** "overpowers two guards, | took their keys and …": a title tells the first only. */
export function isNextPredicate(terms: readonly Term[], from: number, at: number): boolean {
  const [term, next] = terms.slice(at, at + 2);
  if (!term?.tags.has('PastTense') || !/^ ?,/.test(term.before)) return false;
  const object = ['Determiner', 'Pronoun', 'Value'].some((tag) => next?.tags.has(tag));
  if (!object || speechVerbs.has(terms[from - 1]?.lower ?? '') || !isFinite(terms, at))
    return false;
  // "after its lenders, Hradec and Union, | lost billions": the verb of a clause that was begun
  const opener = lastBefore(terms, from - 1, at, isSubordinating);
  return opener < 0 || findFiniteVerb(terms, opener, at) >= 0;
}

/** "left the rails | and eight of them exploded": another did the second, in the past still. */
export function isNextStatement(terms: readonly Term[], from: number, at: number): boolean {
  if (!/^(?:and|but)$/.test(terms[at]?.lower ?? '')) return false;
  const opened = lastBefore(terms, from - 1, at, ({ lower, dated }) => {
    return (
      !dated &&
      /^(?:that|who|which|where|whether|how|what|if|after|before|when|because|while|as|since)$/.test(
        lower,
      )
    );
  });
  const told = terms[from - 1]?.lower ?? '';
  const passive = /^(?:was|were|been)$/.test(terms[from - 2]?.lower ?? '');
  if (opened >= 0 || passive || speechVerbs.has(told) || learningVerbs.has(told)) return false;
  let next = at + 1;
  while (isNominal(terms[next]) || /^(?:of|them|he|she|they|it)$/.test(terms[next]?.lower ?? '')) {
    if (next > at + 1 && terms[next]?.before !== ' ') return false;
    next++;
  }
  const verb = terms[next];
  const past = verb?.tags.has('PastTense') === true || /^(?:was|were|had)$/.test(verb?.lower ?? '');
  return (
    past &&
    next > at + 1 &&
    verb?.before === ' ' &&
    isFinite(terms, next) &&
    !isReducedRelative(terms, next)
  );
}

/** Words that open a clause which waits for its verb. */
export function isSubordinating({ lower, dated }: Term): boolean {
  return !dated && /^(?:after|before|when|because|while)$/.test(lower);
}

/** Index of the last term behind `from` and before `to` that is so; or -1. */
export function lastBefore(
  terms: readonly Term[],
  from: number,
  to: number,
  isSo: (term: Term) => boolean,
): number {
  for (let at = to - 1; at > from; at--) {
    const term = terms[at];
    if (term && isSo(term)) return at;
  }
  return -1;
}
