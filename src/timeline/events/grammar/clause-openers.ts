import { findFiniteVerb, finiteVerbBeforeComma, isFinite, skipAdverbs } from './finite-verbs.ts';
import type { Term } from './terms.ts';
import { coordinators, looseSubordinators, relatives, speechVerbs } from './words.ts';

/** What opens a clause in the middle of a sentence, or only seems to. */

/** "a trial in which 12 took part", "a fund from which she paid": the preposition opens the clause. */
export function opensBehindPreposition(terms: readonly Term[], at: number): boolean {
  const [before, term, which] = terms.slice(at - 1, at + 2);
  // "ships, most of which had sunk"
  const part = /^(?:most|some|many|all|both|none|half|several|one|two|three|few)$/;
  if (part.test(before?.lower ?? '') && term?.lower === 'of') return false;
  if (part.test(term?.lower ?? '') && which?.lower === 'of') {
    return /,/.test(term?.before ?? '') && /^(?:which|whom)$/.test(terms[at + 2]?.lower ?? '');
  }
  if (!before || !term?.tags.has('Preposition') || !/^(?:which|whom)$/.test(which?.lower ?? '')) {
    return false;
  }
  return (
    before.tags.has('Noun') &&
    !before.tags.has('Pronoun') &&
    isFinite(terms, firstVerb(terms, at + 2))
  );
}

function firstVerb(terms: readonly Term[], from: number): number {
  let at = from;
  while (at < from + farthestVerb && !isFinite(terms, at)) {
    if (/[,;:]/.test(terms[at + 1]?.before ?? '')) return -1;
    at++;
  }
  return at;
}

/** "an explosion that took place near the embassy": without a date it says no more than "near" does. */
export function onlyPlaces(terms: readonly Term[], at: number): boolean {
  if (!/^(?:took|occurred|happened)$/.test(terms[at + 1]?.lower ?? '')) return false;
  let end = at + 2;
  while (end < terms.length && !terms[end]?.dated && !/[,;:]/.test(terms[end]?.before ?? '')) end++;
  return terms[end]?.dated !== true;
}

/** "as treasurer in 2011 and began": the verb behind the conjunction is not this stretch's own. */
export function joinsVerb(terms: readonly Term[], from: number): boolean {
  const verb = findFiniteVerb(terms, from, terms.length);
  const that = terms.findIndex(({ lower }, at) => at >= from && lower === 'that');
  if (that > from && that < verb && coordinators.has(terms[that - 1]?.lower ?? '')) return true;
  let joint = verb - 1;
  while (joint > from && (terms[joint]?.tags.has('Adverb') || terms[joint]?.dated)) joint--;
  return coordinators.has(terms[joint]?.lower ?? '');
}

/** "before meeting her", "after being hit": no clause with a subject of its own. */
export function isGerund(terms: readonly Term[], opener: number): boolean {
  const next = terms[skipAdverbs(terms, opener + 1)];
  return /^(?:having|being)$/.test(next?.lower ?? '') || next?.tags.has('Gerund') === true;
}

/** "…, and his brother, Jon Moll, finished the work": the subject is described between two commas. */
export function opensDescribedSubject(terms: readonly Term[], from: number, at: number): boolean {
  if (findFiniteVerb(terms, from, at) < 0) return false;
  let commas = 0;
  for (let next = at + 1; next < at + longestDescription; next++) {
    const term = terms[next];
    if (!term || /[;:"“”]/.test(term.before)) return false;
    if (/,/.test(term.before)) commas++;
    // "…, but Jon Moll, who had left, went home"
    if (commas === 1 && relatives.has(term.lower)) return next > at + 1;
    if (commas === 2)
      return (
        next > at + 2 && isFinite(terms, skipAdverbs(terms, next)) && !speechVerbs.has(term.lower)
      );
    if (term.tags.has('Verb') || coordinators.has(term.lower)) return false;
  }
  return false;
}

/** "said that after these charges and without a recovery, | the firm expects …" */
export function opensLater(terms: readonly Term[], from: number, at: number): boolean {
  const opens =
    terms[from]?.tags.has('Preposition') || looseSubordinators.has(terms[from]?.lower ?? '');
  if (!opens || findFiniteVerb(terms, from, at) >= 0) return false;
  return finiteVerbBeforeComma(terms, at) && !isFinite(terms, skipAdverbs(terms, at));
}

/** How many words a subject and what describes it between commas may have. */
const longestDescription = 14;

/** How many words behind its opener the verb of a clause may stand. */
const farthestVerb = 40;
