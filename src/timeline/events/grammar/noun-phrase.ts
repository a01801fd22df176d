import { phrase } from './phrase.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from './terms.ts';
import { aheadAdjectives, backAdjectives } from './words.ts';

/** Index of the first term of the noun phrase with this head. */
export function startOfNounPhrase(terms: readonly Term[], head: number, limit: number): number {
  let from = head;
  while (from > limit) {
    const term = terms[from];
    const before = terms[from - 1];
    if (!before || before.dated || /[,;:]/.test(term?.before ?? '')) break;
    if (before.tags.has('Verb') || before.tags.has('Preposition') || before.tags.has('Conjunction'))
      break;
    from--;
    if (before.tags.has('Determiner') && !/^(?:both|all)$/.test(before.lower)) break;
  }
  return from;
}

/** Whether a word may stand in a noun phrase. */
export function isNominal(term: Term | undefined): boolean {
  return ['Noun', 'Adjective', 'Determiner', 'Value', 'Possessive'].some((tag) =>
    term?.tags.has(tag),
  );
}

/** "a critical, but untested | method": whether a noun phrase was begun before a term and has no noun yet. */
export function opensNounPhrase(terms: readonly Term[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const { tags, lower, dated } = terms[back] ?? {
      tags: new Set<string>(),
      lower: '',
      dated: true,
    };
    if (dated || tags.has('Noun')) return false;
    if (/^(?:an?|the|its|their)$/.test(lower)) return back < at - 1;
    const describes = tags.has('Adjective') || tags.has('PastTense') || tags.has('Adverb');
    if (!describes && !/^(?:and|but|or|yet)$/.test(lower)) return false;
  }
  return false;
}

/** Whether a stretch has one of some adjectives, alone and not inside a hyphenated word. */
export function hasAdjective(
  terms: readonly Term[],
  from: number,
  to: number,
  adjectives: ReadonlySet<string>,
): boolean {
  return terms
    .slice(from, to)
    .some(({ lower, before }, index) => adjectives.has(lower) && !(index > 0 && before === '-'));
}

/** The happening without article and without the adjective that only places it in time. */
export function nameOf({ sentence, terms }: SubjectContext, from: number, to: number): string {
  const words = phrase(sentence, terms, from, to)
    .replace(/^(?:the|an?|any|another|this|that)\s+/i, '')
    .replace(/["“”]/g, '');
  const kept = words
    .split(' ')
    .filter((word) => !backAdjectives.has(word.toLowerCase()))
    .filter((word) => word === 'possible' || !aheadAdjectives.has(word.toLowerCase()));
  return kept.join(' ');
}

/** A happening in the singular: "strikes" → "strike"; but "talks". */
export function singular({ lower }: Term): string {
  return /(?:talks|negotiations|discussions)$/.test(lower) ? lower : lower.replace(/s$/, '');
}

/** "the vote in Lima | with 44 per cent": how many were for it, and not who took part. */
function opensShare(terms: readonly Term[], at: number): boolean {
  const [opener, amount, unit] = terms.slice(at, at + 3);
  if (opener?.lower !== 'with' || !amount?.tags.has('Value')) return false;
  return /%$/.test(amount.text) || /^(?:per|percent|%)$/.test(unit?.lower ?? '');
}

const participantOpeners = new Set(['between', 'of', 'by', 'among', 'with', 'in', 'on', 'at']);

/** Where the words about who meets, where, end: at a comma, a verb, or a preposition of purpose. */
export function endOfParticipants(terms: readonly Term[], from: number, to: number): number {
  let at = from;
  let half = false;
  for (; at < to; at++) {
    const term = terms[at];
    // "between the mayor, Ana Ruiz, and the owner": it takes two
    if (term?.lower === 'between') half = true;
    if (term?.lower === 'and') half = false;
    if (!term || term.dated || /[;:]\s|["”]\s*,/.test(term.before)) break;
    if (/,\s/.test(term.before) && !half) break;
    if (opensShare(terms, at)) break;
    if (term.tags.has('Verb') || /^(?:to|that|which|while)$/.test(term.lower)) break;
    if (term.tags.has('Preposition') && !participantOpeners.has(term.lower)) break;
  }
  return at;
}
