/** The languages that the site's own words are written in; each is a file in components/words/. */
export const languages = ['en-GB', 'en-US', 'de'] as const;

/**
 * The bidirectional pseudo-locale of the CLDR, which is no language: British English between
 * brackets, from right to left. A text without brackets is one that no translation reaches.
 */
export const pseudoLanguage = 'ar-XB';

export type Language = (typeof languages)[number] | typeof pseudoLanguage;

/**
 * The language whose words serve a BCP 47 tag: the tag itself, or the first of the list that begins
 * with the same language (British English for `en` and `en-AU`); `null` when there is none.
 */
export function languageFor(tag: string): Language | null {
  if (tag === pseudoLanguage) return pseudoLanguage;
  const [base] = tag.split('-');
  return (
    languages.find((language) => language === tag) ??
    languages.find((language) => language.split('-')[0] === base) ??
    null
  );
}
