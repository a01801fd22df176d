import type { Term } from './terms.ts';
import { pastForms, unchangedPasts } from './verb-forms.ts';
import { auxiliaries, coordinators, relatives, subordinators } from './words.ts';

/** Nouns that a tagger takes for verbs because an infinitive has their form: "blast", "raid". */

/** "the Tanzania blast, …", "the apartment block in …": no verb has this form behind one person or thing. */
export function isBehindSingular(terms: readonly Term[], index: number): boolean {
  const [before, term] = terms.slice(Math.max(0, index - 1), index + 1);
  if (index < 2 || !before || !term?.tags.has('Infinitive') || term.before !== ' ') return false;
  if (!/^\p{Ll}{3,}$/u.test(term.text) || before.tags.has('Plural')) return false;
  const noun = before.tags.has('Noun') || before.tags.has('Percent');
  if (before.tags.has('Pronoun') || !(noun || isOwnedAdjective(terms, index - 1))) return false;
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

/** "U.S. air raids": behind one name or thing, and before several things, no verb has the base form. */
export function isBetweenNouns(terms: readonly Term[], index: number): boolean {
  const [before, term, next] = terms.slice(Math.max(0, index - 1), index + 2);
  if (index === 0 || !before || !term?.tags.has('Infinitive') || term.before !== ' ') return false;
  if (!/^\p{Ll}{3,}$/u.test(term.text) || unchangedPasts.has(term.text) || pastForms.has(term.text))
    return false;
  if (!next?.tags.has('Plural') || !next.tags.has('Noun') || next.before !== ' ') return false;
  if (auxiliaries.has(term.text) || leadsToVerb(before) || !before.tags.has('ProperNoun'))
    return false;
  // "helped Norvik win contracts", "will Norvik buy shares"
  const lead = terms.slice(Math.max(0, index - longestPhrase), index);
  return (
    !/s$/.test(before.text) && !lead.some(({ tags }) => tags.has('Verb') || tags.has('Conjunction'))
  );
}

/** "her best-known work", "a long dry spell": an adjective that waits for its noun. */
function isOwnedAdjective(terms: readonly Term[], at: number): boolean {
  if (!terms[at]?.tags.has('Adjective')) return false;
  for (let opener = at - 1; opener >= Math.max(0, at - longestPhrase); opener--) {
    const { lower, tags } = terms[opener] ?? { lower: '', tags: new Set<string>() };
    if (/^(?:an?|its|his|her|their)$/.test(lower)) return true;
    if (!tags.has('Adjective') && terms[opener + 1]?.before !== '-') return false;
  }
  return false;
}

/** How many words back a noun phrase may have opened. */
const longestPhrase = 12;

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
