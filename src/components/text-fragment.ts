/**
 * The address of a sentence in somebody else's page: the page's own address with a text fragment
 * (WICG, URL Fragment Text Directives, `#:~:text=start,end`). A browser that knows it scrolls to
 * the sentence and marks it; any other opens the page.
 *
 * A long sentence is named by its first and last words alone, so that the address stays short and
 * holds although the page spells a quotation mark or a space within it in another way.
 *
 * @param url an absolute address; a fragment that it has is kept, a text directive in it replaced
 */
export function textFragment(url: string, sentence: string): string {
  const words = sentence
    .split(/\s+/)
    .map((word, index, all) =>
      index === 0 ? bareStart(word) : index === all.length - 1 ? bareEnd(word) : word,
    )
    .filter(Boolean);
  if (words.length === 0) return url;
  const parts =
    words.length <= mostWords
      ? [words.join(' ')]
      : [words.slice(0, endWords).join(' '), words.slice(-endWords).join(' ')];
  // What names other words of the page would lead to those.
  const [page = url] = url.split(':~:');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${parts.map(encode).join(',')}`;
}

const mostWords = 12;
const endWords = 5;

/** Quotation marks around a sentence are ours or theirs, and seldom the same. */
function bareStart(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+/u, '');
}

function bareEnd(word: string): string {
  return word.replace(/[^\p{L}\p{N}]+$/u, '');
}

/** Percent-encodes; a hyphen, too, since it would part a prefix or a suffix from the text. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
