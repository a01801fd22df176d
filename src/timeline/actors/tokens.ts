import { abbreviations } from './lexicon.ts';
import { WordForms, type WordForm } from './word-forms.ts';

/** A word or a mark of a sentence. A hyphen inside a compound is no token of its own. */
export class Token {
  readonly #form: WordForm;
  /** UTF-16 offset into the sentence. */
  readonly start: number;
  /** "Trump's", "officials'". */
  readonly possessive: boolean;
  /** Hangs on the word before it by a hyphen: "President" in "then-President". */
  readonly joined: boolean;

  constructor(form: WordForm, start: number, possessive: boolean, joined: boolean) {
    this.#form = form;
    this.start = start;
    this.possessive = possessive;
    this.joined = joined;
  }

  get text(): string {
    return this.#form.text;
  }

  get key(): string {
    return this.#form.key;
  }

  get lower(): string {
    return this.#form.lower;
  }

  get word(): boolean {
    return this.#form.word;
  }

  get capital(): boolean {
    return this.#form.capital;
  }

  /** Exclusive, and before a possessive ending. */
  get end(): number {
    return this.start + this.#form.text.length;
  }
}

/**
 * Splits a sentence into words and marks.
 *
 * "U.S.", "J." and "Inc." keep their stop; "Trump's" gives "Trump" with a mark of possession;
 * "then-President" gives two words. Time is linear in the length of the text.
 *
 * @param forms the word forms known so far, shared by all articles of a reading
 */
export function tokenize(text: string, forms = new WordForms()): Token[] {
  const tokens: Token[] = [];
  let joined = false;
  for (let at = 0; at < text.length;) {
    if (isBlank(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    at = plainEnd(text, start) || patternEnd(text, start);
    const written = text.slice(start, at);
    if (isHyphen(written) && hangsTogether(text, start, tokens.at(-1))) {
      joined = true;
      continue;
    }
    const form = forms.of(written);
    const plural = form.word && pluralPossessive(text, at);
    const possessive = form.possessive || plural;
    if (plural) at++;
    tokens.push(new Token(form, start, possessive, joined));
    joined = false;
  }
  return tokens;
}

/** The keys of a name's words, for a trie or as one string to compare names by. */
export function keysOf(name: string): string[] {
  const tokens = tokenize(name);
  return keysIn(tokens, 0, tokens.length);
}

/** The keys of a stretch of tokens; a possessive inside is part of the name: "Workers' Party". */
export function keysIn(tokens: readonly Token[], from: number, to: number): string[] {
  const keys: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token) keys.push(token.possessive && at < to - 1 ? innerKey(token) : token.key);
  }
  return keys;
}

/** The key of a word whose possessive ending belongs to the name. */
export function innerKey({ key }: Token): string {
  return `${key}'s`;
}

const pattern = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){2,}`,
    `(?:${[...abbreviations].join('|')})\\.`,
    String.raw`\p{Lu}\.(?=\s*\p{Lu})`,
    String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+|[.](?=\p{Ll}\p{L})[\p{L}\p{M}]+|&\p{L}+)*`,
    String.raw`\S`,
  ].join('|'),
  'uy',
);

/** Where the word or mark ends that begins at an offset. */
function patternEnd(text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from + 1;
}

/**
 * Where a word of plain ASCII letters and figures ends, or a plain mark, which most of them are and
 * which need no pattern; 0 when only the pattern can tell.
 */
function plainEnd(text: string, from: number): number {
  if (text.charCodeAt(from) >= 128) return 0;
  let at = from;
  while (at < text.length && isPlainLetter(text.charCodeAt(at))) at++;
  if (at === from) return from + 1;
  if (at === text.length) return at;
  const next = text.charCodeAt(at);
  if (next === stop) {
    const ends = at + 1 === text.length || isBlank(text.charCodeAt(at + 1));
    return ends && at - from > 1 && !abbreviations.has(text.slice(from, at)) ? at : 0;
  }
  return next < 128 && next !== apostrophe && next !== ampersand ? at : 0;
}

const stop = 46;
const apostrophe = 39;
const ampersand = 38;

function isPlainLetter(code: number): boolean {
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57);
}

function isBlank(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return /\s/.test(String.fromCharCode(code));
}

function isHyphen(mark: string): boolean {
  return mark === '-' || mark === '‐' || mark === '‑';
}

function hangsTogether(text: string, at: number, before: Token | undefined): boolean {
  return before?.word === true && before.end === at && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

/** "the officials' reply": an apostrophe after a plural that no letter follows. */
function pluralPossessive(text: string, end: number): boolean {
  const mark = text.charAt(end);
  if (mark !== "'" && mark !== '’') return false;
  return /s/i.test(text.charAt(end - 1)) && !/\S/.test(text.charAt(end + 1));
}
