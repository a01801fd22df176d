import { afterDates } from './dated-terms.ts';
import type { Term } from './terms.ts';
import {
  bareVerbs,
  conditions,
  noParticiples,
  unchangedParticiples,
  unchangedPasts,
} from './verb-forms.ts';
import { coordinators, looseSubordinators, subordinators } from './words.ts';

/** Verbs that a tagger takes for nouns or adjectives. */

/** "Russia annexes Crimea": taken for a plural noun, but it stands where only a verb can. */
export function isMissedVerb(terms: readonly Term[], index: number): boolean {
  const [before, term, after] = terms.slice(Math.max(0, index - 1), index + 2);
  if (index === 0 || !before || !term || !after || !/^\p{Ll}+s$/u.test(term.text)) return false;
  const plural = term.tags.has('Plural');
  const noun = plural && !term.tags.has('Actor');
  const object = ['ProperNoun', 'Determiner', 'Value'].some((tag) => after.tags.has(tag));
  // "Voss, who was born in 1955, leads the firm": behind its comma the verb of the main clause.
  const resumes = /,/.test(term.before) && after.tags.has('Determiner');
  const follows = before.tags.has('ProperNoun') && !/\p{P}/u.test(term.before);
  // "The scheme, which was launched in May, helps farmers"
  const named = ['Noun', 'Adjective', 'Value'].some((tag) => after.tags.has(tag));
  const closes = plural && named && /,/.test(term.before) && describesSubject(terms, index);
  // "… and employs 2,000 people"
  const joins = coordinators.has(before.lower) && after.tags.has('Value');
  return (noun && object && (follows || resumes || joins)) || closes;
}

/**
 * Whether what ends at a comma is one relative clause or one participle behind a subject that waits for its
 * verb: "which was launched in May", "founded in 1931 in Lima".
 */
function describesSubject(terms: readonly Term[], end: number): boolean {
  const opener = terms.findIndex(({ lower, before, tags }, at) => {
    const governs = terms[at + 1]?.dated === true || terms[at + 1]?.tags.has('Preposition');
    const participle = tags.has('PastTense') && governs === true && !noParticiples.has(lower);
    return /,/.test(before) && (/^(?:which|who|whose)$/.test(lower) || participle);
  });
  if (opener < 1 || opener >= end) return false;
  const relative = !terms[opener]?.tags.has('PastTense');
  const inner = terms.slice(relative ? opener + 1 : opener, end);
  const told = inner.some(({ tags }) => tags.has('Verb'));
  const waits = !terms.slice(0, opener).some(({ tags }) => tags.has('Verb'));
  return told && waits && !inner.slice(1).some(({ before }) => /[,;:]/.test(before));
}

/** "will close in May", "could open": behind a modal what looks like an adjective is the verb. */
export function isBareVerb(terms: readonly Term[], index: number): boolean {
  const [before, term, next] = terms.slice(Math.max(0, index - 1), index + 2);
  if (index === 0 || !before || !term || term.tags.has('Verb') || !bareVerbs.has(term.lower)) {
    return false;
  }
  const noun = next?.tags.has('Noun') === true && !next.dated;
  return /^(?:will|would|could|may|might|must|shall|to)$/.test(before.lower) && !noun;
}

/** "was closed last year", "was opened and closed again": what is said of a time was done then. */
export function isPassiveForm(terms: readonly Term[], index: number): boolean {
  const term = terms[index];
  if (!term?.tags.has('Adjective') || !/ed$/.test(term.lower) || conditions.has(term.lower)) {
    return false;
  }
  const next = terms[index + 1];
  const ends = next === undefined || next.dated || next.tags.has('Preposition');
  const before = terms[index - 1];
  const joined = coordinators.has(before?.lower ?? '') && (next?.dated ?? false);
  // "were delayed or cancelled"
  const second = terms[index + 2];
  const first = next?.lower === 'or' && second?.tags.has('PastTense') === true;
  if (first) return /^(?:was|were|been|being)$/.test(before?.lower ?? '');
  return ends && (/^(?:was|were|been|being)$/.test(before?.lower ?? '') || joined);
}

/** "the mark set in 1978 stood": before a date and the verb of its noun no verb itself */
export function isParticipleWithDate(terms: readonly Term[], index: number): boolean {
  const [before, term, next] = terms.slice(Math.max(0, index - 1), index + 2);
  if (index === 0 || !before?.tags.has('Noun') || !term || !next?.dated) return false;
  if (!term.tags.has('Verb') || !unchangedParticiples.has(term.text)) return false;
  const verb = terms[afterDates(terms, index + 1)];
  return verb?.tags.has('PastTense') === true && verb.before === ' ';
}

/** "the house, closed since 2020, …", "the line, run by a trust, …": forms that a tagger takes for others. */
export function isParticipleInCommas(terms: readonly Term[], index: number): boolean {
  const [before, term, next] = terms.slice(Math.max(0, index - 1), index + 2);
  if (index === 0 || !before?.tags.has('Noun') || !term || !/^\s*,/.test(term.before)) return false;
  if (next?.before !== ' ') return false;
  // "the charity, set up in May, said"
  if (term.text === 'set' && next.lower === 'up') return true;
  const governs = next.tags.has('Preposition') || next.tags.has('Particle');
  if (!next.dated && !governs) return false;
  if (term.tags.has('Adjective') && /^\p{Ll}+ed$/u.test(term.text))
    return !conditions.has(term.text);
  return term.tags.has('Infinitive') && unchangedParticiples.has(term.text);
}

/** "Avilar beat Porto", "the firm set a record": a past in the form of a noun, between a noun and an object. */
export function isUnchangedPast(terms: readonly Term[], index: number): boolean {
  const [before, term, next] = terms.slice(Math.max(0, index - 1), index + 2);
  if (index === 0 || !before || !term || !next || !unchangedPasts.has(term.text)) return false;
  if (/[^\s]/.test(term.before) || before.tags.has('Verb') || !isNounLike(before)) return false;
  // "set aside money", "cut back spending"
  const particle = /^(?:aside|back|off|out|down|forward|up)$/.test(next.text);
  const whole = particle && terms[index + 2]?.before === ' ';
  // "his boat hit power lines"
  // "hit rocks off the coast"
  const thing =
    next.tags.has('Noun') || (next.tags.has('PresentTense') && /[^s]s$/.test(next.text));
  const strikes = term.text === 'hit' && thing && /^\p{Ll}/u.test(next.text);
  const sets =
    term.text === 'set' && /^(?:sail|fire|foot|sentencing|trial|bail|arraignment)$/.test(next.text);
  // "when a pipe burst in the cellar"
  const bursts = term.text === 'burst' && (next.dated || next.tags.has('Preposition'));
  const casts = term.text === 'cast' && /^(?:ballots?|votes?|doubts?)$/.test(next.text);
  const object =
    whole ||
    sets ||
    strikes ||
    casts ||
    bursts ||
    ['Determiner', 'ProperNoun', 'Possessive', 'Value'].some((tag) => next.tags.has(tag));
  // "closed since a lorry hit one of its pillars": the verb before stands in another clause.
  const opener = terms.findLastIndex(({ lower }, at) => at < index && opensClause(lower));
  const read = terms.slice(Math.max(0, opener, index - longestRead), index);
  return object && !read.some(({ tags }) => tags.has('Verb'));
}

function opensClause(lower: string): boolean {
  return looseSubordinators.has(lower) || subordinators.has(lower);
}

function isNounLike({ tags, lower, dated }: Term): boolean {
  return (tags.has('Noun') || lower === 'firm' || dated) && !tags.has('Possessive');
}

/** How many words back another verb of the same stretch may stand. */
const longestRead = 12;
