import type { Sentence } from '../model.ts';
import { keysIn, tokenize, type Token } from './tokens.ts';
import type { WordForms } from './word-forms.ts';

/** A sentence in words, as the stages of this room read it. */
export interface ReadSentence {
  sentence: Sentence;
  tokens: readonly Token[];
  /** Written in capitals throughout, as headings may be. */
  shouting: boolean;
}

/** An article whose sentences are read into words as they are asked for. */
export interface ReadText {
  id: string;
  file: string;
  sentences: readonly Sentence[];
}

/**
 * Reads the sentences of an article into words. Nothing is kept: a folder of 10,000 articles has
 * millions of words, and to read them twice is cheaper than to hold them.
 */
export function* readSentences(text: ReadText, forms: WordForms): Generator<ReadSentence> {
  for (const sentence of text.sentences) yield readSentence(sentence, forms);
}

/** The words of a stretch of tokens exactly as the text has them. */
export function wordsOf({ sentence, tokens }: ReadSentence, from: number, to: number): string {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return inOneLine(sentence.text.slice(start, end));
}

/** Words without the line breaks of the file. */
export function inOneLine(words: string): string {
  return /[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** The keys of a stretch of tokens as one string, to compare names by. */
export function keyOf(tokens: readonly Token[], from: number, to: number): string {
  return to - from === 1 ? (tokens[from]?.key ?? '') : keysIn(tokens, from, to).join(' ');
}

/** Whether a token is the first word of its sentence, of a quotation or after a colon. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before];
    if (!token || token.word) return false;
    if (/["“”«:;–—•]/.test(token.text)) return true;
  }
  return true;
}

/** Where in the file an offset of the sentence stands. */
export function placeIn({ text, line, column }: Sentence, offset: number) {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return lastBreak < 0
    ? { line, column: column + offset }
    : { line: line + before.split('\n').length - 1, column: offset - lastBreak };
}

function readSentence(sentence: Sentence, forms: WordForms): ReadSentence {
  const shouting =
    !/\p{Ll}/u.test(sentence.text) && /\p{Lu}{2,}\P{L}+\p{Lu}{2,}/u.test(sentence.text);
  return { sentence, tokens: tokenize(sentence.text, forms), shouting };
}
