import type { Term } from '../grammar/terms.ts';
import { auxiliaries, relatives, subordinators } from '../grammar/words.ts';

/** "In late trading the dollar …": without a comma the subject opens at the article behind a noun. */
export function afterOpeningPhrase(terms: readonly Term[], from: number, to: number): number {
  if (!terms[from]?.tags.has('Preposition')) return from;
  for (let at = from + 2; at < to; at++) {
    const [before, term] = terms.slice(at - 1, at + 1);
    if (!before || !term || term.dated) continue;
    const opens = /^(?:the|an?|he|she|it|they|his|her|its|their)$/.test(term.lower);
    // "In the last round she": a tagger takes some nouns for adjectives.
    const pronoun = /^(?:he|she|they)$/.test(term.lower) && before.tags.has('Adjective');
    if (opens && (before.dated || before.tags.has('Noun') || pronoun)) return at;
  }
  return from;
}

/** Where a subject ends when only an apposition follows: "the bank, a lender in Lima, …", "Ana Ruiz, the envoy who …". */
export function beforeApposition(terms: readonly Term[], from: number, to: number): number {
  const opener = terms[to]?.lower ?? '';
  const described = relatives.has(opener) || opener === 'that';
  if (!described && !/,/.test(terms[to]?.before ?? ',')) return to;
  for (let at = from + 1; at < to; at++) {
    const term = terms[at];
    if (!term || !/,/.test(term.before)) continue;
    // "a meeting between the mayor, Ana Ruiz, and the owner"
    const half = terms.slice(from, at).findLast(({ lower }) => /^(?:between|and)$/.test(lower));
    if (half?.lower === 'between') continue;
    const list = terms.slice(at, to).some(({ lower }, index) => lower === 'and' && index > 0);
    const opens =
      term.tags.has('Determiner') ||
      term.tags.has('Adverb') ||
      term.lower === 'now' ||
      /^\d/.test(term.text) ||
      term.tags.has('Preposition') ||
      subordinators.has(term.lower);
    const governed = terms.slice(at, to).some(({ tags }) => tags.has('Preposition'));
    const long = (terms[to - 1]?.end ?? 0) - (terms[from]?.start ?? 0) > longestSubject;
    const common = !terms[from]?.tags.has('ProperNoun') && at - from > 2;
    return (opens && !(list && !governed)) || (long && common) ? at : to;
  }
  return to;
}

/** "the captain, Jo Lunt,": of an office that leans on what was told before and a name the name is enough; its index. */
export function nameOfRole(terms: readonly Term[], from: number, to: number): number {
  const [opener, role, name] = terms.slice(from, to);
  const leans = opener?.lower === 'the' && role?.tags.has('Noun') && /^\p{Ll}/u.test(role.text);
  if (!leans || !name || name.before.trim() !== ',') return from;
  const capitals = terms.slice(from + 2, to).every(({ text, before, dated }, at) => {
    return /^\p{Lu}/u.test(text) && !dated && (at === 0 || before === ' ');
  });
  return capitals ? from + 2 : from;
}

/** From this length on, in characters, a subject goes without what stands behind its comma. */
const longestSubject = 60;

/** "the women -- hundreds of them young -- | marched": where a subject ends before what stands between dashes. */
export function beforeDash(terms: readonly Term[], from: number, to: number): number {
  const dash = /\s(?:[–—_]|--)\s|—/;
  const opening = terms.findIndex(({ before, text }, at) => {
    return at > from && at < to && (dash.test(before) || /^[–—_]$/.test(text));
  });
  return opening > 0 ? opening : to;
}

/** Where a long subject ends without its participle: "a deputy | interviewing a man outside his home". */
export function beforeModifier(terms: readonly Term[], from: number, to: number): number {
  const length = (terms[to - 1]?.end ?? 0) - (terms[from]?.start ?? 0);
  if (length <= longestSubject || isList(terms, from, to)) return to;
  for (let at = from + 2; at < to; at++) {
    const [before, term] = terms.slice(at - 1, at + 1);
    const participle = term?.tags.has('Gerund') === true || term?.tags.has('PastTense') === true;
    if (participle && before?.tags.has('Noun') && !auxiliaries.has(term.lower)) return at;
  }
  return to;
}

/** "the update released [on Thursday] comes …": what the date was said of goes with it. */
export function beforeDatedParticiple(terms: readonly Term[], from: number, to: number): number {
  let last = to - 1;
  while (last > from && terms[last]?.dated) last--;
  const term = terms[last];
  const describes = terms[last - 1]?.tags.has('Noun') === true && last > from;
  const dated = terms[last + 1]?.dated === true;
  return describes && dated && term?.tags.has('PastTense') === true ? last : to;
}

function isList(terms: readonly Term[], from: number, to: number): boolean {
  return terms.slice(from, to).some(({ lower, before }) => lower === 'and' || /,/.test(before));
}
