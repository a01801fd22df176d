import anyAscii from 'any-ascii';

/** A word or a mark of a sentence. A hyphen inside a compound is no token of its own. */
export interface Token {
  /** As it stands in the text, without a possessive ending. */
  text: string;
  /** For search: diacritics folded, the stops of abbreviations gone; the case is kept. */
  key: string;
  lower: string;
  /** UTF-16 offsets into the sentence; `end` is exclusive. */
  start: number;
  end: number;
  word: boolean;
  capital: boolean;
  /** "Trump's", "officials'". */
  possessive: boolean;
  /** Hangs on the word before it by a hyphen: "President" in "then-President". */
  joined: boolean;
}

/**
 * Splits a sentence into words and marks.
 *
 * "U.S.", "J." and "Inc." keep their stop; "Trump's" gives "Trump" with a mark of possession;
 * "then-President" gives two words. Time is linear in the length of the text.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let joined = false;
  for (const match of text.matchAll(pattern)) {
    const [whole] = match;
    const start = match.index;
    const isWord = opensWord(whole);
    if (!isWord && isHyphen(whole) && hangsTogether(text, start, tokens.at(-1))) {
      joined = true;
      continue;
    }
    const bare = isWord ? withoutPossessive(whole) : whole;
    const possessive =
      bare.length < whole.length || (isWord && pluralPossessive(text, start, whole));
    const key = isWord ? fold(bare) : whole;
    tokens.push({
      text: bare,
      key,
      lower: key.toLowerCase(),
      start,
      end: start + bare.length,
      word: isWord,
      capital: isWord && opensWithCapital(bare),
      possessive,
      joined,
    });
    joined = false;
  }
  return tokens;
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

/** The keys of a name's words, for a trie or as one string to compare names by. */
export function keysOf(name: string): string[] {
  return tokenize(name).map(({ key }) => key);
}

const abbreviation =
  'Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Cmdr|Maj|Adm|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd|Bros';

const pattern = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){2,}`,
    `(?:${abbreviation})\\.`,
    String.raw`\p{Lu}\.(?=\s*\p{Lu})`,
    String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+|[.](?=\p{Ll}\p{L})[\p{L}\p{M}]+|&\p{L}+)*`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

function isHyphen(mark: string): boolean {
  return mark === '-' || mark === '‐' || mark === '‑';
}

function hangsTogether(text: string, at: number, before: Token | undefined): boolean {
  return before?.word === true && before.end === at && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

function opensWord(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 128) return /^[\p{L}\p{N}]/u.test(text);
  return (code | 32) >= 97 && (code | 32) <= 122 ? true : code >= 48 && code <= 57;
}

function opensWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

function withoutPossessive(word: string): string {
  const last = word.charCodeAt(word.length - 1) | 32;
  if (last !== 115) return word;
  return /['’][sS]$/.test(word) ? word.slice(0, -2) : word;
}

function pluralPossessive(text: string, start: number, word: string): boolean {
  const end = start + word.length;
  const mark = text.charAt(end);
  if (mark !== "'" && mark !== '’') return false;
  return /s$/i.test(word) && /^['’](?:\s|$)/.test(text.slice(end, end + 2));
}
