/**
 * Translates sentences that the timeline itself makes, in English, for editors.
 *
 * Words in quotation marks and figures are the sentence's own and go over as they are, in order, to
 * the places marked “…” and # in the table.
 *
 * @param table translations by the English sentence, with its quotations as “…” and figures as #
 * @returns `null` for a sentence that the table does not have
 */
export function sentenceTranslator(
  table: Readonly<Record<string, string>>,
): (english: string) => string | null {
  return (english) => {
    const own: string[] = [];
    const key = english.replace(/“([^”]*)”|\d+/g, (whole, quoted: string | undefined) => {
      own.push(quoted ?? whole);
      return quoted === undefined ? '#' : '“…”';
    });
    const translated = table[key];
    return translated === undefined ? null : translated.replace(/…|#/g, () => own.shift() ?? '');
  };
}
