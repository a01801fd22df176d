import type { Term } from './terms.ts';
import { noParticiples, onlyParticiples, surePasts } from './verb-forms.ts';
import {
  auxiliaries,
  coordinators,
  looseSubordinators,
  plurals,
  relatives,
  speechVerbs,
  subordinators,
} from './words.ts';
import { afterDates, isCommaOfYear } from './dated-terms.ts';
import { opensNounPhrase } from './noun-phrase.ts';

/**
 * The first finite verb from `from` on, or -1. A past participle that only describes the noun before
 * it ("a conversation initiated by Washington was …") yields to a later auxiliary or verb.
 */
export function findFiniteVerb(terms: readonly Term[], from: number, to: number): number {
  let fallback = -1;
  for (let at = from; at < to; at++) {
    if (!isFinite(terms, at)) continue;
    if (!isReducedRelative(terms, at)) return at;
    if (fallback < 0) fallback = at;
  }
  return fallback;
}

/** Whether a term can be, or begin, the finite verb of a clause. */
export function isFinite(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (!term || term.dated || !term.tags.has('Verb')) return false;
  if (term.tags.has('Gerund') || term.tags.has('Particle')) return false;
  if (auxiliaries.has(term.lower)) return !/^(?:be|been|being|having)$/.test(term.lower);
  const previous = terms[at - 1];
  if (!previous) return true;
  if (/^(?:having|being)$/.test(previous.lower)) return false;
  if (previous.lower === 'than' && term.tags.has('Infinitive')) return false;
  if (onlyParticiples.has(term.lower)) return auxiliaries.has(previous.lower);
  if (previous.lower === 'be' && terms[at - 2]?.lower === 'to') return false;
  // "the bank's planned sale": between a genitive and a noun a participle is an adjective.
  const genitive = /['’]s$/.test(previous.text) && term.tags.has('PastTense');
  if (genitive && terms[at + 1]?.tags.has('Noun')) return false;
  if (isSupposed(terms, at) || isInRow(terms, at)) return false;
  if (isSecondAdjective(terms, at) || isSecondInfinitive(terms, at)) return false;
  let back = at - 1;
  while (term.tags.has('PastTense') && terms[back]?.tags.has('Adverb')) back--;
  const opener = terms[back];
  // "the revolution that brought her to power"
  const relative = opener?.lower === 'that' && terms[back - 1]?.tags.has('Noun') === true;
  // "some threw stones"
  const some =
    /^(?:some|many|several|few|others|two|three)$/.test(opener?.lower ?? '') &&
    surePasts.has(term.lower);
  const determined =
    !relative && !some && opener?.tags.has('Determiner') === true && !standsForNoun(opener.lower);
  return previous.lower !== 'to' && !determined;
}

/** "to write off its losses and prepare for a sale": joined to an infinitive a base form is one too. */
function isSecondInfinitive(terms: readonly Term[], at: number): boolean {
  if (!terms[at]?.tags.has('Infinitive') || !coordinators.has(terms[at - 1]?.lower ?? ''))
    return false;
  let verb = at - 2;
  while (verb > at - longestPhrase && !terms[verb]?.tags.has('Verb')) verb--;
  return terms[verb]?.tags.has('Infinitive') === true && terms[verb - 1]?.lower === 'to';
}

/** How many words back a verb may stand that another is joined to. */
const longestPhrase = 20;

/** "an engineer kidnapped and presumed killed", "the crew, feared dead": what is only thought of them. */
function isSupposed(terms: readonly Term[], at: number): boolean {
  const [term, next] = terms.slice(at, at + 2);
  if (!/^(?:presumed|feared|believed|reported|thought)$/.test(term?.lower ?? '')) return false;
  const state =
    next?.tags.has('PastTense') === true || /^(?:dead|missing)$/.test(next?.lower ?? '');
  return state && next?.before === ' ' && !auxiliaries.has(next.lower);
}

/** "who", and "so much": a tagger's determiners that no noun follows. */
function standsForNoun(lower: string): boolean {
  return relatives.has(lower) || /^(?:much|most|all|both|none)$/.test(lower);
}

/** "a previously unknown, unpatched flaw": in a row of what describes a noun to come, no verb. */
function isInRow(terms: readonly Term[], at: number): boolean {
  const [before, term, next] = terms.slice(Math.max(0, at - 1), at + 2);
  if (!before || !term?.tags.has('PastTense') || !next?.tags.has('Noun')) return false;
  const joined = /,/.test(term.before) || coordinators.has(before.lower);
  return joined && opensNounPhrase(terms, at);
}

/** "the firm's torn and faded flag": joined to a participle before a noun it describes that too. */
function isSecondAdjective(terms: readonly Term[], at: number): boolean {
  const [opener, first, and, term, noun] = terms.slice(Math.max(0, at - 3), at + 2);
  if (!opener || !first || !and || !term?.tags.has('PastTense') || !noun) return false;
  const describes = first.tags.has('PastTense') || first.tags.has('Adjective');
  const opens = opener.tags.has('Determiner') || /['’]s$/.test(opener.text);
  return opens && describes && coordinators.has(and.lower) && noun.tags.has('Noun');
}

/** Whether a past participle only describes the noun before it: "the book released on Monday". */
export function isReducedRelative(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (!term?.tags.has('PastTense') || auxiliaries.has(term.lower)) return false;
  if (noParticiples.has(term.lower)) return false;
  // "carried out in Lima"
  let after = terms[at + 1]?.tags.has('Particle') === true ? at + 2 : at + 1;
  while (terms[after]?.dated && !terms[after]?.tags.has('Preposition')) after++;
  const next = terms[after];
  if (['by', 'since', 'between'].includes(next?.lower ?? '')) return true;
  if (isNaming(terms, at)) return true;
  // "said on Monday she would leave": nothing is "said on Monday" without its verb
  if (term.lower === 'said' && next?.dated) return false;
  // "the book released on Monday sold well"
  const past = afterDates(terms, after);
  // "Ana Ruiz, one of six guards dismissed on Monday, has sued"
  if (past > at + 1 && isInApposition(terms, at, past)) return true;
  const closed = /,/.test(terms[past]?.before ?? '') && !isCommaOfYear(terms, past);
  if (past > at + 1 && isFinite(terms, past) && !closed) return true;
  if (looseSubordinators.has(next?.lower ?? '')) return isAnothersVerb(terms, after);
  // "sentenced to prison", but not "agreed to sell"
  const to = next?.lower === 'to' && terms[after + 1]?.tags.has('Verb') === false;
  return (to || next?.tags.has('Preposition') === true) && yieldsToVerb(terms, after);
}

/** Whether a participle ends what is said of a subject between two commas, before its verb. */
function isInApposition(terms: readonly Term[], at: number, end: number): boolean {
  const closed = /,/.test(terms[end]?.before ?? '') && auxiliaries.has(terms[end]?.lower ?? '');
  if (!closed || !terms[at - 1]?.tags.has('Noun')) return false;
  const opening = terms.findLastIndex(({ before }, index) => index < at && /,/.test(before));
  return opening > 0 && /^(?:one|an?|the|two|some|who)$/.test(terms[opening]?.lower ?? '');
}

/**
 * "Two men arrested after the fire were released": the verb behind "after" is in the number of what
 * stands before the participle, and not of the noun between.
 */
export function isAnothersVerb(terms: readonly Term[], from: number): boolean {
  let at = from + 1;
  while (at < from + longestPhrase && !isFinite(terms, at)) {
    const term = terms[at];
    if (!term || /[,;:"“”]/.test(term.before) || coordinators.has(term.lower)) return false;
    at++;
  }
  const [noun, verb] = terms.slice(at - 1, at + 1);
  if (!noun?.tags.has('Noun') || !verb) return false;
  const inS = /[^s]s$/.test(noun.lower);
  if (/^(?:was|is|has)$/.test(verb.lower)) return inS && noun.tags.has('Plural');
  return /^(?:were|are|have)$/.test(verb.lower) && !inS && !plurals.has(noun.lower);
}

/** "The man wanted for theft may have fled": one stretch has one finite verb, and it is the later. */
function yieldsToVerb(terms: readonly Term[], from: number): boolean {
  for (let at = from; at < terms.length; at++) {
    const term = terms[at];
    if (!term || /[,;:"“”]/.test(term.before) || coordinators.has(term.lower)) return false;
    if (relatives.has(term.lower) || subordinators.has(term.lower)) return false;
    if (looseSubordinators.has(term.lower)) return isAnothersVerb(terms, at);
    if (/^(?:that|as|than|he|she|it|they|we|i)$/.test(term.lower)) return false;
    if (speechVerbs.has(term.lower) && !hasObject(terms, at)) return saysThat(terms, at);
    if (isFinite(terms, at)) {
      return auxiliaries.has(term.lower) || noParticiples.has(term.lower) || hasObject(terms, at);
    }
  }
  return false;
}

/** "a man called | Jon Lund was found", "a dog named | Bruno led": what something is called, before its verb. */
function isNaming(terms: readonly Term[], at: number): boolean {
  const [noun, term] = terms.slice(Math.max(0, at - 1), at + 1);
  if (at === 0 || !noun?.tags.has('Noun') || noun.dated) return false;
  if (!/^(?:named|called|dubbed|nicknamed|christened)$/.test(term?.lower ?? '')) return false;
  let end = at + 1;
  while (terms[end]?.before === ' ' && /^\p{Lu}/u.test(terms[end]?.text ?? '')) end++;
  return end > at + 1 && terms[end]?.before === ' ' && isFinite(terms, end);
}

/** "tests carried out in Lima confirmed [on Monday] that": what says something is the verb. */
function saysThat(terms: readonly Term[], at: number): boolean {
  return isFinite(terms, at) && terms[afterDates(terms, at + 1)]?.lower === 'that';
}

/** "sentenced to prison pulled a gun": a past with an object behind a noun is the verb of its stretch. */
function hasObject(terms: readonly Term[], at: number): boolean {
  const [before, term, next] = terms.slice(at - 1, at + 2);
  if (!before?.tags.has('Noun') || !term?.tags.has('PastTense') || !next) return false;
  if (/^(?:named|called|dubbed|titled|nicknamed)$/.test(term.lower) || next.before !== ' ') {
    return false;
  }
  return ['Determiner', 'Possessive', 'Value'].some((tag) => next.tags.has(tag)) && !next.dated;
}

/** Whether a finite verb stands between `at` and the next comma or semicolon that sets off no date. */
export function finiteVerbBeforeComma(terms: readonly Term[], at: number): boolean {
  let end = at + 1;
  while (end < terms.length && (terms[end]?.dated || !/[,;]/.test(terms[end]?.before ?? ''))) end++;
  const verb = findFiniteVerb(terms, at, end);
  return verb >= 0 && !isReducedRelative(terms, verb);
}

/** Index of the first term from `at` on that is neither an adverb nor a date word. */
export function skipAdverbs(terms: readonly Term[], at: number): number {
  while (terms[at] && (terms[at]?.tags.has('Adverb') || terms[at]?.dated)) at++;
  return at;
}
