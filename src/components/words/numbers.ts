/** Numbers and lists in one language, all of them from `Intl`. */
export interface Numbers {
  /** "1,234". */
  format: (number: number) => string;
  /** "1.2K", where there is no room for more. */
  short: (number: number) => string;
  /** "A, B and C". */
  and: (words: readonly string[]) => string;
  /** "A, B or C", in pieces: those that are words of the list, and what stands between them. */
  orParts: (words: readonly string[]) => { isWord: boolean; text: string }[];
  /** The form that goes with a number: "article" with 1, "articles" with 3. */
  form: (number: number, forms: Forms) => string;
  /** The same after the number: "3 articles". */
  count: (number: number, forms: Forms) => string;
}

/** The forms of a noun by the plural rules of the CLDR; most languages have `one` and `other`. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** @param locale a BCP 47 tag that `Intl` knows */
export function numbersOf(locale: string): Numbers {
  const plain = new Intl.NumberFormat(locale);
  const compact = new Intl.NumberFormat(locale, { notation: 'compact' });
  const plural = new Intl.PluralRules(locale);
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const format = (number: number) => plain.format(number);
  const form = (number: number, forms: Forms) => forms[plural.select(number)] ?? forms.other;
  return {
    format,
    short: (number) => (number < 1000 ? String(number) : compact.format(number)),
    and: (words) => and.format(words),
    orParts: (words) =>
      or.formatToParts(words).map(({ type, value }) => ({
        isWord: type === 'element',
        text: value,
      })),
    form,
    count: (number, forms) => `${format(number)} ${form(number, forms)}`,
  };
}
