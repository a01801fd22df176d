import type { Focus } from './focus.ts';
import { startOfNounPhrase } from '../grammar/noun-phrase.ts';
import { tagTerms, type Term } from '../grammar/terms.ts';

/**
 * What "the accord" or "the ship" was called when it was first spoken of: "accord with the miners",
 * "hospital ship". The words come from the one mention of the noun in the sentences before that
 * introduces it, or else from the one in the last two that says of what or with whom it is ("the accord
 * with the miners"); `null` when there is none, several, or nothing that tells more than the noun.
 */
export function describedBefore({ told }: Focus, noun: string): string | null {
  const word = new RegExp(`(?<![\\p{L}-])${escape(noun)}(?![\\p{L}’'-])`, 'iu');
  const naming = told.slice(0, farthest).filter((sentence) => word.test(sentence));
  const found = new Set(naming.flatMap((sentence) => introductions(sentence, noun, false)));
  const near = told.slice(0, nearest).filter((sentence) => naming.includes(sentence));
  if (found.size === 0)
    near.flatMap((sentence) => introductions(sentence, noun, true)).forEach((is) => found.add(is));
  const [only, ...more] = found;
  return only !== undefined && more.length === 0 ? only : null;
}

/** How many sentences back a noun may have been introduced, and how many spoken of as known. */
const farthest = 4;
const nearest = 2;

/** How many words may tell more of a noun, before and after it. */
const mostWords = 7;

function introductions(sentence: string, noun: string, known: boolean): string[] {
  const terms = tagTerms(sentence, []);
  return terms.flatMap(({ lower }, head) => {
    if (lower !== noun) return [];
    const from = startOfNounPhrase(terms, head, 0);
    const opener = terms[from];
    const article = known ? /^the$/ : /^(?:an?|one)$/;
    const to = endOfDescription(terms, head);
    // "its offer for the mill": whose it is has no need to be told where what it is for is
    const owned = !known && to > head + 1 && /^(?:its|their|his|her)$/.test(opener?.lower ?? '');
    const introduces = article.test(opener?.lower ?? '') || (!known && isOwner(opener)) || owned;
    if (!introduces || terms[head + 1]?.tags.has('Noun')) return [];
    const start = isOwner(opener) ? from : from + 1;
    if (known && (to === head + 1 || terms[head + 1]?.lower === 'to')) return [];
    const words = terms.slice(start, to);
    const infinitive = terms[head + 1]?.lower === 'to' ? head + 2 : -1;
    if (words.length < 2 || words.length > mostWords) return [];
    // An adjective alone may be a judgement: "a lovely economy".
    const plain = to === head + 1 && words.slice(0, -1).every(({ tags }) => tags.has('Adjective'));
    if (plain) return [];
    const adjective = words.at(-2)?.tags.has('Adjective') === true;
    const expected = (term: Term) =>
      term === terms[infinitive] || (adjective && term === words.at(-1) && /s$/.test(term.lower));
    if (words.some((term) => !expected(term) && leans(term))) return [];
    return [sentence.slice(words[0]?.start, words.at(-1)?.end)];
  });
}

function isOwner(term: Term | undefined): boolean {
  return term?.tags.has('ProperNoun') === true && /['’]s?$/.test(term.text);
}

/** "accord | with the miners of Oslo", "plan | to close a mill": where the words that belong to it end. */
function endOfDescription(terms: readonly Term[], head: number): number {
  const next = terms[head + 1];
  if (!next || next.before.trim() !== '') return head + 1;
  if (next.lower === 'to' && terms[head + 2]?.tags.has('Infinitive')) {
    let to = head + 3;
    while (to < terms.length && /^\s*$/.test(terms[to]?.before ?? '') && goesOn(terms[to])) to++;
    // "to tax sugary drinks": behind an adjective a word in -s is a noun
    if (terms[to - 1]?.tags.has('Adjective') && /s$/.test(terms[to]?.lower ?? '')) to++;
    return to;
  }
  if (!/^(?:of|with|between|for|against|on|about|over)$/.test(next.lower)) return head + 1;
  let to = head + 2;
  while (to < terms.length && /^\s*$/.test(terms[to]?.before ?? '') && goesOn(terms[to])) to++;
  return to > head + 2 ? to : head + 1;
}

function goesOn(term: Term | undefined): boolean {
  return ['Noun', 'Determiner', 'Adjective', 'Value'].some((tag) => term?.tags.has(tag));
}

/** Words that themselves lean on what was told before, or on a day. */
function leans({ lower, tags }: Term): boolean {
  const leaning = tags.has('Pronoun') || tags.has('Date') || tags.has('Verb');
  return (
    leaning || /^(?:this|that|these|those|such|other|another|new|its|his|her|their)$/.test(lower)
  );
}

function escape(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
