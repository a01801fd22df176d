import { findFiniteVerb, finiteVerbBeforeComma, isFinite, skipAdverbs } from './finite-verbs.ts';
import type { Term } from './terms.ts';
import { noParticiples } from './verb-forms.ts';
import {
  auxiliaries,
  connectives,
  coordinators,
  looseSubordinators,
  openers,
  relatives,
  speechVerbs,
  subordinators,
} from './words.ts';

/** Whether the sentence opens with something that is not its subject. */
export function opensIntroduction(terms: readonly Term[], from: number, at: number): boolean {
  const first = terms[from];
  if (!first) return false;
  // "In May, a week after the vote, | a fire destroyed …"
  const [unit, after] = terms.slice(from + 1, from + 3);
  const gap = /^(?:minute|hour|day|week|month|year|decade)s?$/.test(unit?.lower ?? '');
  if (gap && /^(?:after|before)$/.test(after?.lower ?? '') && !first.dated)
    return !isFinite(terms, skipAdverbs(terms, at)) && findFiniteVerb(terms, at, terms.length) >= 0;
  if (openers.has(first.lower)) return true;
  // "Three times, | doctors were killed"
  if (unit?.lower === 'times' && at === from + 2) return finiteVerbBeforeComma(terms, at);
  if (first.lower === 'having') return finiteVerbBeforeComma(terms, at);
  const opens = from === 0 || connectives.has(terms[from - 1]?.lower ?? '');
  if (opens && first.tags.has('PastTense')) return finiteVerbBeforeComma(terms, at);
  // "In what police called an accident, a bus fell …"
  if (first.tags.has('Preposition') && terms[from + 1]?.lower === 'what') {
    return findFiniteVerb(terms, from, at) >= 0 && finiteVerbBeforeComma(terms, at);
  }
  if (first.tags.has('Preposition') && opensApposition(terms, at)) return false;
  if (first.dated) return findFiniteVerb(terms, from, at) < 0;
  if (connectives.has(first.lower)) {
    return at === from + 1 || opensIntroduction(terms, from + 1, at);
  }
  if (looseSubordinators.has(first.lower) || subordinators.has(first.lower)) {
    return findFiniteVerb(terms, from + 1, at) >= 0 || first.tags.has('Preposition');
  }
  // "Just ahead of her visit, …", "Only days after the vote, …"
  const leading = terms[skipAdverbs(terms, from)];
  const ahead = /^(?:ahead|shortly|long|soon)$/.test(leading?.lower ?? '');
  const opener =
    first.tags.has('Preposition') ||
    first.tags.has('Gerund') ||
    ahead ||
    (leading !== first && leading?.lower !== 'than' && leading?.tags.has('Preposition') === true);
  // "For those still unhappy with it, the firm offered …": what looks finite belongs to the opener.
  if (opener && opensSubject(terms, at) && finiteVerbBeforeComma(terms, at)) return true;
  const adverb = first.tags.has('Adverb') && at - from <= 2 && !terms[at - 1]?.dated;
  return (opener || adverb) && findFiniteVerb(terms, from, at) < 0;
}

/** "It was in 2003 that …", "It was only on Monday that …": all that opens the sentence is a date. */
export function isCleft(terms: readonly Term[], from: number, to: number): boolean {
  const stretch = terms.slice(from, to);
  const words = stretch.filter(({ dated }) => !dated).map(({ lower }) => lower);
  return (
    words.length < stretch.length && /^it (?:was|is)(?: only| not until)?$/.test(words.join(' '))
  );
}

/** "In Lima, Peru's capital, | the minister met …": the introduction goes on to the next comma. */
function opensApposition(terms: readonly Term[], at: number): boolean {
  const describes = terms[at]?.tags.has('Determiner') || /['’]s$/.test(terms[at]?.text ?? '');
  let comma = at + 1;
  while (comma < at + longestChunk && !/,/.test(terms[comma]?.before ?? '')) comma++;
  const next = terms[comma];
  if (!describes || comma === at + longestChunk || findFiniteVerb(terms, at, comma) >= 0) {
    return false;
  }
  if (!next || relatives.has(next.lower) || next.tags.has('Verb')) return false;
  const verb = findFiniteVerb(terms, comma, Math.min(terms.length, comma + longestChunk));
  const chunk = verb < 0 ? [] : terms.slice(comma, verb + 1);
  return (
    chunk.length > 1 &&
    chunk.slice(1).every(({ before, lower }) => !/[,;:]/.test(before) && !coordinators.has(lower))
  );
}

/** How many words may stand between two commas of an introduction. */
const longestChunk = 16;

/** Whether a name, a pronoun or a definite noun stands here, as a subject opens. */
function opensSubject(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (!term || term.tags.has('Preposition') || coordinators.has(term.lower)) return false;
  return (
    term.tags.has('ProperNoun') || /^(?:the|he|she|it|they|we|this|these|both)$/.test(term.lower)
  );
}

/** “…, ending a long dispute”: a tagger takes some participles for adjectives or nouns. */
export function opensParticiple(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (term?.tags.has('Gerund')) return true;
  const next = terms[at + 1];
  const object = next?.tags.has('Determiner') === true || next?.tags.has('ProperNoun') === true;
  return /^\p{Ll}+ing$/u.test(term?.text ?? '') && object;
}

/** "The offer, made in May, was …": a participle that stands between a subject and its verb. */
export function opensPastParticiple(terms: readonly Term[], from: number, at: number): boolean {
  const term = terms[at];
  if (!term?.tags.has('PastTense') || auxiliaries.has(term.lower)) return false;
  if (findFiniteVerb(terms, from, at) >= 0 || terms.slice(from, at).every(({ dated }) => dated)) {
    return false;
  }
  for (let end = at + 1; end < Math.min(terms.length, at + longestAside); end++) {
    if (!/,/.test(terms[end]?.before ?? '')) continue;
    if (isFinite(terms, skipAdverbs(terms, end))) return true;
    // "charged with the theft of a car, a boat, 12 bicycles and a ferry, was …": a list goes on
    if (findFiniteVerb(terms, at + 1, end) >= 0) return false;
  }
  return false;
}

/** How many words a participle between a subject and its verb may have. */
const longestAside = 40;

/** "… the talks, set to resume in May": a participle behind the noun it describes. */
export function trailsBehind(terms: readonly Term[], from: number, at: number): boolean {
  const [before, term, next] = terms.slice(at - 1, at + 2);
  if (
    !before?.tags.has('Noun') ||
    before.dated ||
    !term?.tags.has('PastTense') ||
    auxiliaries.has(term.lower) ||
    noParticiples.has(term.lower)
  )
    return false;
  const governs = next?.lower === 'to' || next?.tags.has('Preposition') === true;
  return governs && !speechVerbs.has(term.lower) && findFiniteVerb(terms, from, at) >= 0;
}
