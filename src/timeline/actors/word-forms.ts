import anyAscii from 'any-ascii';

/** A word or mark as it is spelt, read once however often it stands in the articles. */
export interface WordForm {
  /** As it stands in the text, without a possessive ending. */
  text: string;
  /** For search: diacritics folded, the stops of abbreviations gone; the case is kept. */
  key: string;
  lower: string;
  /** A word, and not a mark. */
  word: boolean;
  capital: boolean;
  /** "Trump's". */
  possessive: boolean;
}

/**
 * The word forms met so far. A reading of many articles shares one: nine words in ten of an article
 * are known from those before it, so that folding is done, and memory taken, once a form.
 */
export class WordForms {
  readonly #forms = new Map<string, WordForm>();

  of(written: string): WordForm {
    let form = this.#forms.get(written);
    if (!form) this.#forms.set(written, (form = readForm(written)));
    return form;
  }
}

/** The key of one word: ASCII letters ("ł" is l, "é" is e), "U.S." as "US", "Jr." as "Jr". */
export function fold(word: string): string {
  let key = word;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) < 128) continue;
    key = anyAscii(word.normalize('NFC')) || word;
    break;
  }
  if (!key.includes('.')) return key;
  return /^(?:\p{L}\.)+$/u.test(key) ? key.replaceAll('.', '') : key.replace(/\.$/, '');
}

function readForm(written: string): WordForm {
  const word = /^[\p{L}\p{N}]/u.test(written);
  const text = word ? written.replace(/['’][sS]$/, '') : written;
  const key = word ? fold(text) : text;
  return {
    text,
    key,
    lower: key.toLowerCase(),
    word,
    capital: /^\p{Lu}/u.test(text),
    possessive: text.length < written.length,
  };
}
