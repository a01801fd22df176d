import { abbreviations, sentenceStarters, speechVerbs } from './abbreviations.ts';

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Splits running text into sentences.
 *
 * A full stop ends a sentence unless it belongs to an abbreviation, an initial or a number, or
 * stands inside a short quotation; a blank line always ends one. Where both readings are possible
 * ("the U.S. …") the next word decides: a word that usually opens a sentence does.
 *
 * Returns spans without surrounding white space, in order; empty for a text of white space.
 * Time is linear in the length of the text.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let quoteEnd = -1;
  // Up to where no quotation of a kind closes, so that a run of opening marks is searched once.
  const searched = new Map<string, number>();
  const close = (end: number) => {
    const span = trim(text, start, end);
    if (span.end > span.start) spans.push(span);
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\n' && isBlankLineAfter(text, at)) {
      close(at);
    } else if (at > quoteEnd && opensQuote(text, at)) {
      quoteEnd = endOfShortQuote(text, at, searched);
    } else if (terminators.has(char)) {
      const end = endOfClosers(text, at + 1);
      if (at >= quoteEnd - 1 || end > quoteEnd) {
        if (isBoundary(text, at, end)) close(end);
      }
      at = Math.max(at, end - 1);
    }
  }
  close(text.length);
  return spans;
}

const terminators = new Set(['.', '!', '?', '…', '。', '！', '？']);
const closers = new Set(['"', '”', '’', "'", '»', ')', ']', '.', '!', '?', '…']);
const quotePairs = new Map([
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
]);
/** A longer quotation is split like other text: nobody wants a paragraph as one sentence. */
const longestQuoteKeptWhole = 300;

function trim(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

function isBlankLineAfter(text: string, at: number): boolean {
  let next = at + 1;
  while (text.charAt(next) === ' ' || text.charAt(next) === '\t' || text.charAt(next) === '\r')
    next++;
  return text.charAt(next) === '\n';
}

function opensQuote(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char !== '"') return quotePairs.has(char);
  return at === 0 || /[\s([—–-]/.test(text.charAt(at - 1));
}

/** Where the quotation opened at `at` closes, if that is near; `at` itself otherwise. */
function endOfShortQuote(text: string, at: number, searched: Map<string, number>): number {
  const opening = text.charAt(at);
  const closing = quotePairs.get(opening);
  const limit = Math.min(text.length, at + longestQuoteKeptWhole);
  let next = Math.max(at + 1, searched.get(opening) ?? 0);
  for (; next < limit; next++) {
    const char = text.charAt(next);
    if (char === closing || char === '”') return next;
    if (char === '\n' && isBlankLineAfter(text, next)) break;
  }
  searched.set(opening, next);
  return at;
}

function endOfClosers(text: string, at: number): number {
  while (closers.has(text.charAt(at))) at++;
  return at;
}

/** Whether the terminator at `at`, with its closing marks up to `end`, ends a sentence. */
function isBoundary(text: string, at: number, end: number): boolean {
  if (end >= text.length) return true;
  if (!isSpace(text, end)) return text.charAt(at) > '\u3000';
  const next = nextWord(text, end);
  if (next === '') return true;
  // "iPhone" and "eBay" open a sentence as they are.
  if (/^\p{Ll}(?!\p{Lu})/u.test(next)) return false;
  const closesQuote = /["”»]/.test(text.slice(at + 1, end));
  if (closesQuote && text.charAt(at) !== '.') return !speechFollows(text, end);
  if (text.charAt(at) !== '.' || end > at + 1) return true;
  return !isAbbreviation(wordBefore(text, at), next);
}

function isAbbreviation(word: string, next: string): boolean {
  const opensSentence = sentenceStarters.has(next);
  if (/^\p{Lu}$/u.test(word)) return !opensSentence;
  if (word.includes('.') && /^(\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) return !opensSentence;
  const kind = abbreviations.get(word.toLowerCase());
  if (kind === 'before a name') return /^[\p{Lu}\p{N}"“(]/u.test(next);
  if (kind === 'before a number') return /^\p{N}/u.test(next);
  if (kind === 'always') return true;
  return kind === 'unless a sentence opens' && !opensSentence;
}

const longestWord = 40;

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < longestWord && /[\p{L}\p{N}.]/u.test(text.charAt(start - 1)))
    start--;
  return text.slice(start, at);
}

function nextWord(text: string, at: number): string {
  while (at < text.length && /[\s"“«‘'([]/.test(text.charAt(at))) at++;
  let end = at;
  while (end - at < longestWord && /[\p{L}\p{N}’']/u.test(text.charAt(end))) end++;
  return end > at ? text.slice(at, end) : text.charAt(at);
}

/** “Will they come?” Mr Lavrov asked: the words after the quotation belong to its sentence. */
function speechFollows(text: string, at: number): boolean {
  const words = text
    .slice(at, at + 80)
    .trim()
    .split(/[\s,]+/)
    .slice(0, 5);
  return words.some((word) => speechVerbs.has(word.replace(/\W+$/, '')));
}
