import { leadsToVerb } from './nouns-in-base-form.ts';
import type { Term } from './terms.ts';
import { surePasts, sureVerbs, unchangedPasts } from './verb-forms.ts';
import {
  auxiliaries,
  coordinators,
  looseSubordinators,
  relatives,
  speechVerbs,
  subordinators,
} from './words.ts';
import { afterDates } from './dated-terms.ts';

/** Nouns that a tagger takes for the present of a verb, most of them in -s. */

/**
 * "The sales reports from May were lost", "the Dow Jones average stocks index fell": of two finite
 * verbs in one stretch the one in the present is a noun when its number cannot be its subject's, or
 * when it is in -s.
 */
export function isCrowdedOut(terms: readonly Term[], index: number): boolean {
  const term = terms[index];
  if (!term?.tags.has('PresentTense') || !/^\p{Ll}{3,}$/u.test(term.text)) return false;
  if (term.tags.has('Gerund') || auxiliaries.has(term.lower)) return false;
  if (speechVerbs.has(term.lower) && !terms[index + 1]?.tags.has('Preposition')) return false;
  const before = terms[index - 1];
  if (index > 0 && (!before || leadsToVerb(before))) return false;
  if (index === 0 && terms[1]?.lower === 'of') return true;
  const inS = /[^s]s$/.test(term.lower);
  if (before?.tags.has('Plural') && !inS) return false;
  return hasSureVerb(terms, index + 1);
}

/** "set aside vacation plans": behind a past that is nothing else a word in -s is its object. */
export function isObjectInS(terms: readonly Term[], index: number): boolean {
  const [before, term, next] = terms.slice(Math.max(0, index - 1), index + 2);
  if (!term?.tags.has('PresentTense') || !/^\p{Ll}{3,}s$/u.test(term.text)) return false;
  if (index < 2 || !before?.tags.has('Noun') || before.dated || next?.lower === 'to') return false;
  for (let at = index - 1; at >= Math.max(0, index - farthestVerb); at--) {
    const word = terms[at];
    if (!word || word.dated || /[,;:"“”()]/.test(terms[at + 1]?.before ?? '')) return false;
    if (leadsToVerb(word) && !word.tags.has('Verb') && !word.tags.has('Adverb')) return false;
    if (surePasts.has(word.text) || unchangedPasts.has(word.text)) return word.tags.has('Verb');
    if (word.tags.has('Verb') || word.tags.has('ProperNoun')) return false;
  }
  return false;
}

/** How many words before its object a verb may stand. */
const farthestVerb = 6;

/** "U.S. forces on Monday launched …": before a past tense a word in -s is the subject. */
export function isSubjectInS(terms: readonly Term[], index: number): boolean {
  const term = terms[index];
  if (!term?.tags.has('PresentTense') || !/^\p{Ll}{3,}s$/u.test(term.text)) return false;
  const next = afterDates(terms, index + 1);
  const verb = terms[next];
  const past = verb?.tags.has('PastTense') === true && !verb.tags.has('Auxiliary');
  return (
    past &&
    /ed$|[^aeiou]t$|ew$|ose$|ell$/.test(verb.lower) &&
    terms[next + 1] !== undefined &&
    index > 0
  );
}

/** "Engineers find cracks": no sentence of news opens with a verb in -s and goes on with another. */
export function isPluralSubject(first: Term, second: Term): boolean {
  return /s$/.test(first.lower) && first.tags.has('PresentTense') && second.tags.has('Verb');
}

/** "Engineers restored power": no sentence opens with an order to engineer something restored. */
export function isPastOfSubject(terms: readonly Term[]): boolean {
  const [first, second, third] = terms;
  if (!first || !second || !/[^s]s$/.test(first.lower) || !/^\p{Ll}+ed$/u.test(second.text))
    return false;
  const several = first.tags.has('PresentTense') || first.tags.has('Plural');
  const object = third?.tags.has('Noun') === true || third?.tags.has('Determiner') === true;
  if (!several || !object || !second.tags.has('Adjective') || third?.before !== ' ') return false;
  const end = terms.findIndex(({ before }, at) => at > 2 && /[,;:]/.test(before));
  return terms.slice(2, end < 0 ? terms.length : end).every(({ tags }) => !tags.has('Verb'));
}

/** "Judges at the court rejected": a past that comes later leaves the word in -s its noun. */
export function isSubjectWithPlace(terms: readonly Term[]): boolean {
  const [first, second] = terms;
  if (!first?.tags.has('PresentTense')) return false;
  // "Work on the tunnel began": no sentence of news opens with an order
  if (!/[^s]s$/.test(first.lower) && !first.tags.has('Imperative')) return false;
  if (!/^(?:at|in|of|from|for|on|with|over|about|between)$/.test(second?.lower ?? '')) return false;
  for (let at = 2; at < terms.length; at++) {
    const term = terms[at];
    if (!term || /[,;:"“”]/.test(term.before) || relatives.has(term.lower)) return false;
    if (sureVerbs.has(term.lower) || isSurePast(terms, at) || isPastWithDate(terms, at))
      return true;
  }
  return false;
}

/** "Work on the northern bore resumed [on Monday]" */
function isPastWithDate(terms: readonly Term[], at: number): boolean {
  const [before, term, next] = terms.slice(at - 1, at + 2);
  const past = term?.tags.has('PastTense') === true && before?.tags.has('Noun') === true;
  return past && (next === undefined || next.dated);
}

/** "Train drivers at Westrail will strike": behind several whom it describes no order is given. */
export function isDescribingSubject(terms: readonly Term[]): boolean {
  const [first, second] = terms;
  if (!first?.tags.has('Imperative') || !second?.tags.has('Plural')) return false;
  return second.before === ' ' && hasSureVerb(terms, 2);
}

/** Whether the stretch that goes on here has a finite verb that can be nothing else. */
function hasSureVerb(terms: readonly Term[], from: number): boolean {
  for (let at = from; at < terms.length; at++) {
    const term = terms[at];
    if (!term || /[,;:"“”()]|\s[–—_-]{1,2}\s/.test(term.before)) return false;
    const { lower, tags } = term;
    if (coordinators.has(lower) || relatives.has(lower) || subordinators.has(lower)) return false;
    if (looseSubordinators.has(lower) || /^(?:that|to|as|than|how|what|why|not)$/.test(lower)) {
      return false;
    }
    if (tags.has('Pronoun') && !tags.has('Possessive')) return false;
    if (sureVerbs.has(lower)) return true;
    if (tags.has('Verb')) return isSurePast(terms, at);
  }
  return false;
}

/** "fell", "went": pasts that are no participle; or a past in -ed with an object behind it. */
function isSurePast(terms: readonly Term[], at: number): boolean {
  const [before, term, next] = terms.slice(at - 1, at + 2);
  if (!term?.tags.has('PastTense') || !next || before?.tags.has('Determiner')) return false;
  if (surePasts.has(term.lower)) return true;
  const object = ['Determiner', 'ProperNoun', 'Value', 'Possessive'].some((tag) =>
    next.tags.has(tag),
  );
  return object && !next.dated;
}
