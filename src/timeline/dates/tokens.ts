import type { Lexeme, Lexicon } from './lexicon/lexeme.ts';

/** A word, a run of digits, or a single sign of a text. */
export interface Token {
  start: number;
  end: number;
  kind: 'word' | 'number' | 'sign';
  /** Lower case; apostrophes are straight, every long dash is `–`. */
  lower: string;
  /** The first letter is a capital. */
  capital: boolean;
  /** White space stands before it. */
  gap: boolean;
  /** The digits' value; NaN for what is no number or is too long to be one of a date. */
  value: number;
  /** Letters fixed to the digits: `th`, `s`, `pm`; empty otherwise. */
  suffix: string;
  /** What the lexicon says of the word; an empty lexeme when it says nothing. */
  lexeme: Lexeme;
}

const nothing: Lexeme = {};

/** What stands beyond either end of the text, so that the grammar need not ask for bounds. */
export const edge: Token = {
  start: 0,
  end: 0,
  kind: 'sign',
  lower: '',
  capital: false,
  gap: true,
  value: Number.NaN,
  suffix: '',
  lexeme: nothing,
};

/** Splits a text into tokens in one pass. `'s` and other clitics become tokens of their own. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let gap = true;
  for (let at = 0; at < text.length;) {
    const sort = sortAt(text, at);
    if (sort === 'space') {
      gap = true;
      at++;
      continue;
    }
    const token =
      sort === 'digit'
        ? number(text, at)
        : sort === 'letter'
          ? word(text, at, lexicon)
          : sign(text, at, lexicon);
    token.gap = gap;
    gap = false;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** The token at an index, or the edge beyond the text. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? edge;
}

type Sort = 'space' | 'digit' | 'letter' | 'sign';
const letter = /[\p{L}\p{M}]/u;

function sortAt(text: string, at: number): Sort {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if (code <= 32) return 'space';
    if (code >= 48 && code <= 57) return 'digit';
    const lower = code | 32;
    return lower >= 97 && lower <= 122 ? 'letter' : 'sign';
  }
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000) {
    return 'space';
  }
  if (code >= 0x2010 && code <= 0x2027) return 'sign';
  return letter.test(text.charAt(at)) ? 'letter' : 'sign';
}

function number(text: string, start: number): Token {
  let end = start + 1;
  while (end < text.length && sortAt(text, end) === 'digit') end++;
  const digits = text.slice(start, Math.min(end, start + 9));
  const value = end - start > 8 ? Number.NaN : Number(digits);
  const lettersStart = end;
  while (end < text.length && end - lettersStart < 4 && sortAt(text, end) === 'letter') end++;
  let suffix = text.slice(lettersStart, end).toLowerCase();
  if (end < text.length && suffix !== '' && sortAt(text, end) === 'letter') {
    // Too long for an ordinal or a unit: the letters are a word of their own.
    end = lettersStart;
    suffix = '';
  }
  return make(start, end, 'number', digits, value, suffix, nothing, false);
}

function word(text: string, start: number, lexicon: Lexicon): Token {
  let end = start + 1;
  while (end < text.length && sortAt(text, end) === 'letter') end++;
  const code = text.charCodeAt(start);
  const lower = end - start > 24 ? '' : text.slice(start, end).toLowerCase();
  const capital = code < 128 ? code <= 90 : text.charAt(start) !== lower.charAt(0);
  const lexeme = lexicon.get(lower) ?? nothing;
  return make(start, end, 'word', lower, Number.NaN, '', lexeme, capital);
}

function sign(text: string, start: number, lexicon: Lexicon): Token {
  const char = text.charAt(start);
  if (char === "'" || char === '’') {
    const clitic = /^(?:s|ll|ve|re|d)(?![\p{L}\d])/iu.exec(text.slice(start + 1, start + 4));
    if (clitic !== null && start > 0 && sortAt(text, start - 1) !== 'space') {
      const lower = `'${clitic[0].toLowerCase()}`;
      const lexeme = lexicon.get(lower) ?? nothing;
      return make(start, start + lower.length, 'word', lower, Number.NaN, '', lexeme, false);
    }
    return make(start, start + 1, 'sign', "'", Number.NaN, '', lexicon.get("'") ?? nothing, false);
  }
  const lower = char === '—' || char === '―' ? '–' : char === '‐' || char === '‑' ? '-' : char;
  return make(start, start + 1, 'sign', lower, Number.NaN, '', nothing, false);
}

/** One shape for all tokens, and no spreading: this runs for every word of every article. */
function make(
  start: number,
  end: number,
  kind: Token['kind'],
  lower: string,
  value: number,
  suffix: string,
  lexeme: Lexeme,
  capital: boolean,
): Token {
  return { start, end, kind, lower, capital, gap: false, value, suffix, lexeme };
}
