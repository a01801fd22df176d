import {
  isBareVerb,
  isMissedVerb,
  isParticipleInCommas,
  isParticipleWithDate,
  isPassiveForm,
  isUnchangedPast,
} from './missed-verbs.ts';
import { isBehindSingular, isBetweenNouns } from './nouns-in-base-form.ts';
import {
  isCrowdedOut,
  isDescribingSubject,
  isObjectInS,
  isPastOfSubject,
  isPluralSubject,
  isSubjectInS,
  isSubjectWithPlace,
} from './nouns-in-s.ts';
import { tagByNeighbours } from './tags-by-neighbours.ts';
import type { Term } from './terms.ts';
import {
  alwaysNouns,
  pastForms,
  plannedVerbs,
  prefixes,
  surePasts,
  unchangedPasts,
} from './verb-forms.ts';
import { auxiliaries, coordinators, speechVerbs } from './words.ts';

/**
 * Mends in place what a tagger of single words gets wrong in news: parts of hyphenated words, nouns
 * taken for verbs, and verbs taken for nouns or adjectives.
 */
export function mendTags(terms: readonly Term[]): void {
  for (const [index, term] of terms.entries()) {
    if (isInCompound(terms, index)) term.tags = withoutVerb(term);
    mendTag(terms, index, term);
  }
  for (const [index, term] of terms.entries()) {
    if (isCrowdedOut(terms, index) || isSubjectInS(terms, index))
      term.tags = new Set(['Noun', 'Plural']);
  }
  const [first, second] = terms;
  // "Engineers restored power to the town"
  if (first && second && isPastOfSubject(terms)) second.tags = pastTense;
  if (first && second && (isPluralSubject(first, second) || isSubjectWithPlace(terms)))
    first.tags = new Set(['Noun', /s$/.test(first.lower) ? 'Plural' : 'Singular']);
  if (first && isDescribingSubject(terms)) first.tags = new Set(['Noun', 'Singular']);
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
  // "under arrest"
  const only =
    before?.tags.has('Preposition') === true && !/^(?:to|but|than|who)$/.test(before.lower);
  if (only && term.tags.has('Infinitive') && !auxiliaries.has(term.lower) && !before.dated) {
    term.tags = new Set(['Noun', 'Singular']);
  }
  const known = tagByNeighbours(terms, index);
  if (known) term.tags = known;
  // "drawings show that"
  const states = speechVerbs.has(term.text) && next?.lower === 'that' && term.tags.has('Noun');
  if (states && (before?.dated || before?.tags.has('Plural'))) {
    term.tags = new Set(['Verb', 'PresentTense']);
  }
  if (term.text === 'still' && (next?.tags.has('Verb') || plannedVerbs.has(next?.lower ?? '')))
    term.tags = new Set(['Adverb']);
  if (term.lower === 'born') term.tags = pastTense;
  if (term.text === 'won' && before && !before.tags.has('Value')) term.tags = pastTense;
  // "a blackout that left thousands in the dark", "a firm which lost two ships"
  const told = /^(?:left|brought|lost|hurt|shut|hit|cut|put|set|sold|spent|built|held|led)$/;
  if (told.test(term.text) && /^(?:that|which|who)$/.test(before?.lower ?? ''))
    term.tags = pastTense;
  // "… but lost 40 seats", "… and left most of it to a trust"
  const joint = coordinators.has(before?.lower ?? '') && term.tags.has('Adjective');
  const takes = ['Determiner', 'Noun', 'Value', 'Possessive'].some((tag) => next?.tags.has(tag));
  const amount = /^(?:most|half|much|all|some)$/.test(next?.lower ?? '');
  if (joint && /^(?:lost|left)$/.test(term.text) && (takes || amount) && !next?.dated) {
    term.tags = pastTense;
  }
  // "He first met her", "was first reported"
  const helps = before?.tags.has('Pronoun') === true || auxiliaries.has(before?.lower ?? '');
  if (term.text === 'first' && helps && next?.tags.has('PastTense') && next.before === ' ') {
    term.tags = new Set(['Adverb']);
  }
  // "was last inspected", "the volcano last erupted"; but "was last seen" tells of no seeing
  const acts =
    (helps || before?.tags.has('Noun') === true) && !/^(?:seen|heard)$/.test(next?.lower ?? '');
  if (term.text === 'last' && acts && !before?.dated && next?.tags.has('PastTense')) {
    if (next.before === ' ' && term.before === ' ') term.tags = new Set(['Adverb']);
  }
  // "with two minutes left in the game"
  const time =
    (before?.tags.has('Value') && !before.dated) ||
    /^\d+:\d\d$/.test(before?.text ?? '') ||
    /^(?:seconds|minutes|hours|days|weeks|months)$/.test(before?.lower ?? '');
  if (term.text === 'left' && time && next?.tags.has('Preposition'))
    term.tags = new Set(['Adjective']);
  if (isBetweenNouns(terms, index)) term.tags = new Set(['Noun', 'Singular']);
  if (term.text === 'opera') term.tags = new Set(['Noun', 'Singular']);
  // "took part", but "part ways"
  if (term.text === 'part' && term.tags.has('Verb') && next?.lower !== 'ways') {
    term.tags = new Set(['Noun', 'Singular']);
  }
  if (isParticipleInCommas(terms, index) || isParticipleWithDate(terms, index))
    term.tags = pastTense;
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
  const certain = pastForms.has(term.text) || surePasts.has(term.text) || term.text === 'died';
  if (!certain) return;
  const determined = before?.tags.has('Determiner') === true && before.lower !== 'that';
  if (before && !determined && !before.tags.has('Preposition')) {
    term.tags = pastTense;
  }
}
