import nlp from 'compromise';
import type { Span } from '../article/index.ts';
import { alwaysNouns, pastForms } from './words.ts';

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
  for (const [index, term] of terms.entries()) {
    // "at the weekend": the preposition goes with the date words, whether or not they include it.
    if (term.tags.has('Preposition') && terms[index + 1]?.dated) term.dated = true;
  }
  return terms;
}

/** What a tagger of single words gets wrong in news: "police" is a noun, "shares rose 3 cents" no flower. */
function mendTag(terms: readonly Term[], index: number, term: Term): void {
  if (alwaysNouns.has(term.lower)) term.tags = new Set(['Noun', 'Plural']);
  if (!pastForms.has(term.lower) || term.text !== term.lower) return;
  const before = terms[index - 1];
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
