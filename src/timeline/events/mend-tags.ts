import type { Term } from './terms.ts';
import { isBehindSingular, isBetweenNouns, isUnchangedPast, leadsToVerb } from './verb-or-noun.ts';
import {
  alwaysNouns,
  auxiliaries,
  bareVerbs,
  conditions,
  coordinators,
  looseSubordinators,
  pastForms,
  plannedVerbs,
  prefixes,
  relatives,
  speechVerbs,
  subordinators,
  surePasts,
  sureVerbs,
  unchangedParticiples,
  unchangedPasts,
} from './words.ts';

/**
 * Mends in place what a tagger of single words gets wrong in news: parts of hyphenated words, nouns
 * in -s taken for verbs and verbs taken for nouns.
 */
export function mendTags(terms: readonly Term[]): void {
  for (const [index, term] of terms.entries()) {
    if (isInCompound(terms, index)) term.tags = withoutVerb(term);
    mendTag(terms, index, term);
  }
  for (const [index, term] of terms.entries()) {
    if (isCrowdedOut(terms, index)) term.tags = new Set(['Noun', 'Plural']);
  }
  const [first, second] = terms;
  if (first && second && (isPluralSubject(first, second) || isSubjectWithPlace(terms)))
    first.tags = new Set(['Noun', 'Plural']);
  const verb = terms.findIndex(({ tags }) => tags.has('Verb'));
  const missed = terms.findIndex((_, index) => isMissedVerb(terms, index));
  const resumes =
    missed > 0 &&
    (/,/.test(terms[missed]?.before ?? '') || coordinators.has(terms[missed - 1]?.lower ?? ''));
  // A participle that opens the sentence is not its verb.
  if (missed > 0 && (verb <= 0 || missed < verb || resumes)) {
    const term = terms[missed];
    if (term) term.tags = new Set(['Verb', 'PresentTense']);
  }
}

/** "a close-knit town", "the pin-up": part of a hyphenated word is no verb, but for "re-elected". */
function isInCompound(terms: readonly Term[], index: number): boolean {
  if (terms[index + 1]?.before === '-') return true;
  return terms[index]?.before === '-' && !prefixes.has(terms[index - 1]?.lower ?? '');
}

function withoutVerb({ tags }: Term): ReadonlySet<string> {
  const kept = [...tags].filter((tag) => !verbTags.has(tag));
  return new Set(tags.has('Verb') ? [...kept, 'Adjective'] : kept);
}

const pastTense: ReadonlySet<string> = new Set(['Verb', 'PastTense']);

/** The tags of a verb and of its forms. */
export const verbTags: ReadonlySet<string> = new Set([
  'Verb',
  'PastTense',
  'PresentTense',
  'Infinitive',
  'Gerund',
  'Imperative',
]);

/** "Police" is a noun, "shares rose 3 cents" no flower. */
function mendTag(terms: readonly Term[], index: number, term: Term): void {
  if (alwaysNouns.has(term.lower)) term.tags = new Set(['Noun', 'Plural']);
  if (isBehindSingular(terms, index)) {
    term.tags = new Set(['Noun', 'Singular']);
    // "a drop in profit": what followed the verb as its particle governs the next noun.
    const particle = terms[index + 1];
    if (particle?.tags.has('Particle')) particle.tags = new Set(['Preposition']);
  }
  const [before, next] = [terms[index - 1], terms[index + 1]];
  // "imports of watches", "40 lives"
  const counted = before?.tags.has('Cardinal') === true && !before.dated;
  const governed =
    (before?.tags.has('Preposition') === true || counted) && term.tags.has('PresentTense');
  if (governed && /^\p{Ll}+s$/u.test(term.text) && !auxiliaries.has(term.lower)) {
    term.tags = new Set(['Noun', 'Plural']);
  }
  // "drawings show that"
  const states = speechVerbs.has(term.text) && next?.lower === 'that' && term.tags.has('Noun');
  if (states && (before?.dated || before?.tags.has('Plural'))) {
    term.tags = new Set(['Verb', 'PresentTense']);
  }
  if (unchangedPasts.has(term.lower) && /^(?:has|have|had)$/.test(before?.lower ?? '')) {
    term.tags = new Set(['Verb', 'PastTense']);
  }
  if (term.text === 'still' && (next?.tags.has('Verb') || plannedVerbs.has(next?.lower ?? '')))
    term.tags = new Set(['Adverb']);
  if (term.lower === 'born') term.tags = pastTense;
  if (term.text === 'won' && before && !before.tags.has('Value')) term.tags = pastTense;
  // "a blackout that left thousands in the dark"
  if (term.text === 'left' && /^(?:that|which|who)$/.test(before?.lower ?? ''))
    term.tags = pastTense;
  // "with two minutes left in the game"
  const time =
    before?.tags.has('Value') ||
    /^(?:seconds|minutes|hours|days|weeks|months)$/.test(before?.lower ?? '');
  if (term.text === 'left' && time && next?.tags.has('Preposition'))
    term.tags = new Set(['Adjective']);
  if (isBetweenNouns(terms, index)) term.tags = new Set(['Noun', 'Singular']);
  if (term.text === 'opera') term.tags = new Set(['Noun', 'Singular']);
  // "took part", but "part ways"
  if (term.text === 'part' && term.tags.has('Verb') && next?.lower !== 'ways') {
    term.tags = new Set(['Noun', 'Singular']);
  }
  if (isParticipleInCommas(terms, index)) term.tags = pastTense;
  if (isObjectInS(terms, index)) term.tags = new Set(['Noun', 'Plural']);
  if (term.text === 'said' && before && !before.tags.has('Determiner')) term.tags = pastTense;
  // "… and set Friday as the deadline"
  if (
    unchangedPasts.has(term.text) &&
    coordinators.has(before?.lower ?? '') &&
    (next?.dated === true || next?.tags.has('Determiner') === true)
  ) {
    term.tags = pastTense;
  }
  if (isUnchangedPast(terms, index)) term.tags = pastTense;
  // "shot one man and injured two others"
  const object = ['Value', 'Determiner', 'Pronoun'].some((tag) => next?.tags.has(tag));
  const joined = coordinators.has(before?.lower ?? '') && term.tags.has('Adjective');
  if (joined && object && /ed$/.test(term.text)) term.tags = pastTense;
  // "the firm set a record"
  const named = next?.tags.has('Noun') === true && !unchangedPasts.has(next.text);
  if (term.text === 'firm' && before?.tags.has('Determiner') && !named) {
    term.tags = new Set(['Noun', 'Singular']);
  }
  // "the beaches, lakes and rivers": the middle of a list is no verb
  const listed = /,/.test(term.before) && before?.tags.has('Plural') && next?.lower === 'and';
  if (listed && /s$/.test(term.text) && terms[index + 2]?.tags.has('Plural')) {
    term.tags = new Set(['Noun', 'Plural']);
  }
  // "the suit claims that"
  if (
    next?.lower === 'that' &&
    term.tags.has('Plural') &&
    speechVerbs.has(term.lower) &&
    index > 0
  ) {
    term.tags = new Set(['Verb', 'PresentTense']);
  }
  // "the league hopes to win"
  const wishes = plannedVerbs.has(term.lower) && term.tags.has('Plural') && index > 0;
  if (wishes && next?.lower === 'to' && terms[index + 2]?.tags.has('Infinitive')) {
    term.tags = new Set(['Verb', 'PresentTense']);
  }
  if (
    /^(?:lower|higher)$/.test(term.lower) &&
    before?.lower !== 'to' &&
    !auxiliaries.has(before?.lower ?? '')
  ) {
    term.tags = new Set(['Adjective', 'Comparable']);
    if (before && /^(?:closed|opened|ended)$/.test(before.lower)) before.tags = pastTense;
  }
  if (term.lower === 'worth') term.tags = new Set(['Adjective']);
  // "and soon after became"
  if (term.lower === 'after' && /^(?:soon|shortly|immediately)$/.test(before?.lower ?? '')) {
    if (next?.tags.has('PastTense')) term.tags = new Set(['Adverb']);
    if (before && term.tags.has('Adverb')) before.tags = new Set(['Adverb']);
  }
  if (isPassiveForm(terms, index)) term.tags = pastTense;
  // "the trial, set for Monday, …"
  if (term.lower === 'set' && /,/.test(term.before) && /^(?:for|to)$/.test(next?.lower ?? '')) {
    term.tags = pastTense;
  }
  if (isBareVerb(terms, index)) term.tags = new Set(['Verb', 'Infinitive']);
  if (isSubjectInS(terms, index)) term.tags = new Set(['Noun', 'Plural']);
  const certain = pastForms.has(term.text) || surePasts.has(term.text);
  if (!certain) return;
  const determined = before?.tags.has('Determiner') === true && before.lower !== 'that';
  if (before && !determined && !before.tags.has('Preposition')) {
    term.tags = new Set(['Verb', 'PastTense']);
  }
}

/**
 * "The sales reports from May were lost", "the Dow Jones average stocks index fell": of two finite
 * verbs in one stretch the one in the present is a noun when its number cannot be its subject's, or
 * when it is in -s.
 */
function isCrowdedOut(terms: readonly Term[], index: number): boolean {
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

/** "will close in May", "could open": behind a modal what looks like an adjective is the verb. */
function isBareVerb(terms: readonly Term[], index: number): boolean {
  const [before, term, next] = terms.slice(Math.max(0, index - 1), index + 2);
  if (index === 0 || !before || !term || term.tags.has('Verb') || !bareVerbs.has(term.lower)) {
    return false;
  }
  const noun = next?.tags.has('Noun') === true && !next.dated;
  return /^(?:will|would|could|may|might|must|shall|to)$/.test(before.lower) && !noun;
}

/** "was closed last year", "was opened and closed again": what is said of a time was done then. */
function isPassiveForm(terms: readonly Term[], index: number): boolean {
  const term = terms[index];
  if (!term?.tags.has('Adjective') || !/ed$/.test(term.lower) || conditions.has(term.lower)) {
    return false;
  }
  const next = terms[index + 1];
  const ends = next === undefined || next.dated || next.tags.has('Preposition');
  const before = terms[index - 1];
  const joined = coordinators.has(before?.lower ?? '') && (next?.dated ?? false);
  return ends && (/^(?:was|were|been|being)$/.test(before?.lower ?? '') || joined);
}

/** "the house, closed since 2020, …", "the line, run by a trust, …": forms that a tagger takes for others. */
function isParticipleInCommas(terms: readonly Term[], index: number): boolean {
  const [before, term, next] = terms.slice(Math.max(0, index - 1), index + 2);
  if (index === 0 || !before?.tags.has('Noun') || !term || !/^\s*,/.test(term.before)) return false;
  if (!next || next.before !== ' ' || !(next.dated || next.tags.has('Preposition'))) return false;
  if (term.tags.has('Adjective') && /^\p{Ll}+ed$/u.test(term.text))
    return !conditions.has(term.text);
  return term.tags.has('Infinitive') && unchangedParticiples.has(term.text);
}

/** "set aside vacation plans": behind a past that is nothing else a word in -s is its object. */
function isObjectInS(terms: readonly Term[], index: number): boolean {
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
function isSubjectInS(terms: readonly Term[], index: number): boolean {
  const term = terms[index];
  if (!term?.tags.has('PresentTense') || !/^\p{Ll}{3,}s$/u.test(term.text)) return false;
  let next = index + 1;
  while (terms[next]?.dated) next++;
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
function isPluralSubject(first: Term, second: Term): boolean {
  return /s$/.test(first.lower) && first.tags.has('PresentTense') && second.tags.has('Verb');
}

/** "Judges at the court rejected": a past that comes later leaves the word in -s its noun. */
function isSubjectWithPlace(terms: readonly Term[]): boolean {
  const [first, second] = terms;
  if (!first?.tags.has('PresentTense') || !/[^s]s$/.test(first.lower)) return false;
  if (!/^(?:at|in|of|from|for|on|with)$/.test(second?.lower ?? '')) return false;
  for (let at = 2; at < terms.length; at++) {
    const term = terms[at];
    if (!term || /[,;:"“”]/.test(term.before) || relatives.has(term.lower)) return false;
    if (sureVerbs.has(term.lower) || isSurePast(terms, at)) return true;
  }
  return false;
}

/** "Russia annexes Crimea": taken for a plural noun, but it stands where only a verb can. */
function isMissedVerb(terms: readonly Term[], index: number): boolean {
  const [before, term, after] = terms.slice(Math.max(0, index - 1), index + 2);
  if (index === 0 || !before || !term || !after || !/^\p{Ll}+s$/u.test(term.text)) return false;
  const noun = term.tags.has('Plural') && !term.tags.has('Actor');
  const object = ['ProperNoun', 'Determiner', 'Value'].some((tag) => after.tags.has(tag));
  // "Voss, who was born in 1955, leads the firm": behind its comma the verb of the main clause.
  const resumes = /,/.test(term.before) && after.tags.has('Determiner');
  const follows = before.tags.has('ProperNoun') && !/\p{P}/u.test(term.before);
  // "… and employs 2,000 people"
  const joins = coordinators.has(before.lower) && after.tags.has('Value');
  return noun && object && (follows || resumes || joins);
}
