import type { Term } from './terms.ts';

/**
 * The words of some terms as they stand in the sentence, without the date words among them and the
 * punctuation that only set those off.
 */
export function phrase(sentence: string, terms: readonly Term[], from: number, to: number): string {
  let words = '';
  let lastEnd = -1;
  for (let at = from; at < to; at++) {
    const term = terms[at];
    if (!term || term.dated) continue;
    if (lastEnd >= 0) {
      words += terms[at - 1]?.dated
        ? gapOverDate(sentence, terms, at)
        : sentence.slice(lastEnd, term.start);
    }
    words += term.text;
    lastEnd = term.end;
  }
  return words.replace(/\s+/g, ' ').trim();
}

/** Commas that set off a date go with it; a comma on one side only closes what stands before. */
function gapOverDate(sentence: string, terms: readonly Term[], at: number): string {
  let first = at - 1;
  while (terms[first - 1]?.dated) first--;
  const before = sentence.slice(terms[first - 1]?.end ?? 0, terms[first]?.start);
  return /,/.test(before) && !/,/.test(terms[at]?.before ?? '') ? ', ' : ' ';
}

const longestTitle = 90;
const shortestCut = 25;

/**
 * Turns words into a title: a capital first, no stray quotation marks, at most 90 characters, cut
 * before a conjunction, a preposition or a participle rather than inside a phrase.
 */
export function asTitle(words: string): string {
  let title = words.replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/g, '');
  if (!isBalanced(title)) title = title.replace(/["“”„«»]/g, '');
  title = cut(title).replace(/[\s,;:–—-]+$/, '');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function isBalanced(text: string): boolean {
  const straight = text.split('"').length - 1;
  return straight % 2 === 0 && text.split('“').length === text.split('”').length;
}

const cutBefore =
  /^(?:,|and|but|or|to|for|with|in|on|at|by|from|about|after|before|as|while|during|over|amid|amidst|among|against|because|where|when|including|according|through|under|into|of)$/i;
const dangling =
  /\s+(?:and|but|or|to|for|with|in|on|at|by|from|of|the|an?|their|his|its|her|that|which|as|not|any|some|is|are|be)$/i;

function cut(title: string): string {
  if (title.length <= longestTitle) return title;
  const words = title.split(' ');
  let length = 0;
  let best = 0;
  for (const [index, word] of words.entries()) {
    if (length > longestTitle) break;
    const strong = cutBefore.test(word) && word !== 'of';
    if (length >= shortestCut && (strong || /,$/.test(words[index - 1] ?? ''))) best = index;
    length += word.length + 1;
  }
  let short = words.slice(0, best || Math.max(1, words.length - 1)).join(' ');
  while (short.length > longestTitle) short = short.slice(0, short.lastIndexOf(' '));
  short = short
    .replace(/\s+between\s+(?:(?!\sand\s).)*$/, '')
    .replace(/\s+(?:by\s+\w+ing|to\s+\w+)$/, '');
  while (dangling.test(short)) short = short.replace(dangling, '');
  return short;
}
