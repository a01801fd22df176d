import type { Term } from './terms.ts';
import {
  auxiliaries,
  coordinators,
  pastForms,
  relatives,
  subordinators,
  unchangedPasts,
} from './words.ts';

/** "the Tanzania blast, …", "the apartment block in …": no verb has this form behind one person or thing. */
export function isBehindSingular(terms: readonly Term[], index: number): boolean {
  const [before, term] = terms.slice(Math.max(0, index - 1), index + 1);
  if (index < 2 || !before || !term?.tags.has('Infinitive') || term.before !== ' ') return false;
  if (!/^\p{Ll}{3,}$/u.test(term.text) || before.tags.has('Plural')) return false;
  if (before.tags.has('Pronoun') || !(before.tags.has('Noun') || before.tags.has('Percent'))) {
    return false;
  }
  if (unchangedPasts.has(term.text) || pastForms.has(term.text) || /[^s]s$/.test(before.lower)) {
    return false;
  }
  if (leadsToVerb(before) || auxiliaries.has(term.lower)) return false;
  for (let at = index - 1; at > index - longestPhrase; at--) {
    const word = terms[at];
    if (!word || word.dated) return false;
    if (word.tags.has('Verb') || word.tags.has('Plural') || coordinators.has(word.lower))
      return false;
    if (/^(?:that|to|who|which|both)$/.test(word.lower) || /[,;:]/.test(word.before)) return false;
    if (/^(?:the|an?|its|his|her|their)$/.test(word.lower)) return true;
  }
  return false;
}

/** How many words back a noun phrase may have opened. */
const longestPhrase = 12;

/** "Avilar beat Porto", "the firm set a record": a past in the form of a noun, between a noun and an object. */
export function isUnchangedPast(terms: readonly Term[], index: number): boolean {
  const [before, term, next] = terms.slice(Math.max(0, index - 1), index + 2);
  if (index === 0 || !before || !term || !next || !unchangedPasts.has(term.text)) return false;
  if (/[^\s]/.test(term.before) || before.tags.has('Verb') || !isNounLike(before)) return false;
  const object = ['Determiner', 'ProperNoun', 'Possessive', 'Value'].some((tag) =>
    next.tags.has(tag),
  );
  const read = terms.slice(Math.max(0, index - longestPhrase), index);
  return object && !read.some(({ tags }) => tags.has('Verb'));
}

function isNounLike({ tags, lower, dated }: Term): boolean {
  return (tags.has('Noun') || lower === 'firm' || dated) && !tags.has('Possessive');
}

/** Words behind which a present tense or an infinitive is a verb. */
export function leadsToVerb({ lower, tags }: Term): boolean {
  if (auxiliaries.has(lower) || coordinators.has(lower) || relatives.has(lower)) return true;
  if (tags.has('Adverb') || tags.has('Negative') || tags.has('Verb')) return true;
  return (
    /^(?:to|that|not|who|as)$/.test(lower) ||
    (tags.has('Pronoun') && !tags.has('Possessive')) ||
    subordinators.has(lower)
  );
}
