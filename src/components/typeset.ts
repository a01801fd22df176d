/** The marks that open and close a quotation: “ and ” in English. */
export type QuoteMarks = readonly [open: string, close: string];

const englishMarks: QuoteMarks = ['“', '”'];

/**
 * A title or another text of the page with typographic apostrophes and quotation marks in place of
 * the typewriter's. Sentences that are quoted keep the marks they have.
 */
export function typeset(text: string, [open, close]: QuoteMarks = englishMarks): string {
  return (
    text
      .replace(/(^|[\s([{–—/])"(?=\S)/g, `$1${open}`)
      .replaceAll('"', close)
      // A single mark opens a quotation only where another closes it: not in “’60s” or “’tis”.
      .replace(/(^|[\s([{–—/“])'(?=\p{L}[^']*(?:'\p{L}[^']*)*'(?!\p{L}))/gu, '$1‘')
      .replaceAll("'", '’')
  );
}
