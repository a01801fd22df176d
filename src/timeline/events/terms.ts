import nlp from 'compromise';
import type { Span } from '../article/index.ts';
import { alwaysNouns, datePrepositions, pastForms, plannedVerbs, unchangedPasts } from './words.ts';

/** A word of a sentence with its part of speech. */
export interface Term {
  text: string;
  /** Lower case, for comparing. */
  lower: string;
  /** UTF-16 offsets in the sentence. */
  start: number;
  end: number;
  /** Part-of-speech tags of compromise: `Noun`, `Verb`, `PastTense`, `Preposition`… */
  tags: ReadonlySet<string>;
  /** What stands between this word and the one before: punctuation and white space. */
  before: string;
  /** Whether the word belongs to a date expression, and so not to what happened. */
  dated: boolean;
}

/**
 * Tags the words of a sentence with their parts of speech (compromise).
 *
 * Offsets are found again in the text, so that they hold whatever the tagger normalised.
 */
export function tagTerms(sentence: string, dates: readonly Span[]): Term[] {
  const json: unknown = nlp(sentence).json({ terms: { tags: true }, text: false });
  const terms: Term[] = [];
  let at = 0;
  for (const { text, tags } of rawTerms(json)) {
    if (text === '') continue;
    const start = sentence.indexOf(text, at);
    if (start < 0) continue;
    const end = start + text.length;
    // "Polish" and "May" are verbs to a tagger; in print a capital inside a sentence is a name.
    const isName =
      /^\p{Lu}/u.test(text) && (terms.length > 0 || /^\s+\p{Lu}/u.test(sentence.slice(end)));
    terms.push({
      text,
      lower: text.toLowerCase().replace(/’/g, "'"),
      start,
      end,
      tags: new Set(isName ? [...tags.filter((tag) => !verbTags.has(tag)), 'Noun'] : tags),
      before: sentence.slice(at, start),
      dated: dates.some((date) => start < date.end && date.start < end),
    });
    at = end;
  }
  for (const [index, term] of terms.entries()) mendTag(terms, index, term);
  const [first, second] = terms;
  if (first && second && isPluralSubject(first, second)) first.tags = new Set(['Noun', 'Plural']);
  const verb = terms.findIndex(({ tags }) => tags.has('Verb'));
  const missed = terms.findIndex((_, index) => isMissedVerb(terms, index));
  if (missed > 0 && (verb < 0 || missed < verb)) {
    const term = terms[missed];
    if (term) term.tags = new Set(['Verb', 'PresentTense']);
  }
  for (const [index, term] of [...terms.entries()].reverse()) {
    if (leadsToDate(terms, index, dates)) term.dated = true;
  }
  return terms;
}

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

/**
 * Words that go with date words, whether or not those include them: "at the weekend", "as early as",
 * "ahead of", "so far", and the "and" between two dates.
 */
function leadsToDate(terms: readonly Term[], index: number, dates: readonly Span[]): boolean {
  const [term, next] = [terms[index], terms[index + 1]];
  if (!term || !next?.dated) return false;
  const before = terms[index - 1];
  // "goes on on Monday": a date with its own preposition needs no second.
  const own =
    !next.tags.has('Preposition') &&
    dates.some(({ start, end }) => next.start < end && start < next.end);
  // "will go on next week": behind its verb a particle is the verb's.
  const particle = term.tags.has('Particle') && before?.tags.has('Verb') === true;
  const leads = term.tags.has('Preposition') || (datePrepositions.has(term.lower) && !particle);
  if (own && leads) return true;
  if (/^(?:and|or)$/.test(term.lower)) return before?.dated === true && !/,/.test(term.before);
  if (/^(?:early|late|soon|far)$/.test(term.lower)) return /^(?:as|so)$/.test(before?.lower ?? '');
  return /^(?:as|so|ahead)$/.test(term.lower) && /^(?:as|far|early|late|soon|of)$/.test(next.lower);
}

/** What a tagger of single words gets wrong in news: "police" is a noun, "shares rose 3 cents" no flower. */
function mendTag(terms: readonly Term[], index: number, term: Term): void {
  if (alwaysNouns.has(term.lower)) term.tags = new Set(['Noun', 'Plural']);
  const [before, next] = [terms[index - 1], terms[index + 1]];
  if (unchangedPasts.has(term.lower) && /^(?:has|have|had)$/.test(before?.lower ?? '')) {
    term.tags = new Set(['Verb', 'PastTense']);
  }
  // "the league hopes to win"
  const wishes = plannedVerbs.has(term.lower) && term.tags.has('Plural') && index > 0;
  if (wishes && next?.lower === 'to' && terms[index + 2]?.tags.has('Infinitive')) {
    term.tags = new Set(['Verb', 'PresentTense']);
  }
  if (isSubjectInS(terms, index)) term.tags = new Set(['Noun', 'Plural']);
  if (!pastForms.has(term.lower) || term.text !== term.lower) return;
  if (before && !before.tags.has('Determiner') && !before.tags.has('Preposition')) {
    term.tags = new Set(['Verb', 'PastTense']);
  }
}

/** "Engineers find cracks": no sentence of news opens with a verb in -s and goes on with another. */
function isPluralSubject(first: Term, second: Term): boolean {
  return /s$/.test(first.lower) && first.tags.has('PresentTense') && second.tags.has('Verb');
}

/** "Russia annexes Crimea": taken for a plural noun, but it stands where only a verb can. */
function isMissedVerb(terms: readonly Term[], index: number): boolean {
  const [before, term, after] = terms.slice(Math.max(0, index - 1), index + 2);
  if (index === 0 || !before || !term || !after || !/^\p{Ll}+s$/u.test(term.text)) return false;
  const noun = term.tags.has('Plural') && !term.tags.has('Actor');
  const object = after.tags.has('ProperNoun') || after.tags.has('Determiner');
  return noun && before.tags.has('ProperNoun') && object && !/\p{P}/u.test(term.before);
}

const verbTags = new Set([
  'Verb',
  'PastTense',
  'PresentTense',
  'Infinitive',
  'Gerund',
  'Imperative',
]);

function* rawTerms(json: unknown): Generator<{ text: string; tags: string[] }> {
  if (!Array.isArray(json)) return;
  for (const sentence of json) {
    const terms: unknown = isRecord(sentence) ? sentence['terms'] : null;
    if (!Array.isArray(terms)) continue;
    for (const term of terms) {
      if (!isRecord(term) || typeof term['text'] !== 'string') continue;
      const tags = Array.isArray(term['tags']) ? term['tags'] : [];
      yield { text: term['text'], tags: tags.filter((tag) => typeof tag === 'string') };
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
