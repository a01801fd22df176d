import type { FoundName } from './system.ts';

export interface GoldName {
  kind: string;
  forms: string[];
}

/** How many found names are right, and how many gold names were found. */
export interface Score {
  right: number;
  found: number;
  hit: number;
  gold: number;
  /** What was wrong or missed, as lines to read. */
  errors: string[];
}

/**
 * Scores one article's names.
 *
 * What was found only after the annotated lines is left out of precision, since nobody looked
 * there; recall asks for the whole article, since a name's forms are given for all of it. A hit is a found name that equals a gold form or contains one, of the same kind. A gold name
 * counts when a form of it is a proper name (not "the company", not a pair like "Apple and AT&T"),
 * without its article.
 *
 * @param kind `null` scores names of both kinds and does not ask which is which
 */
export function score(
  found: readonly FoundName[],
  gold: readonly GoldName[],
  kind: FoundName['kind'],
): Score {
  const named = gold
    .map((name) => ({ ...name, forms: name.forms.filter(isProperName).map(withoutArticle) }))
    .filter((name) => name.forms.length > 0 && (kind === null || name.kind === kind));
  const own = found.filter((name) => kind === null || name.kind === kind);
  const early = own.filter(({ line }) => line < annotatedLines);
  const wrong = early.filter(({ forms }) => !named.some((name) => hits(forms, name.forms)));
  const missed = named.filter((name) => !own.some(({ forms }) => hits(forms, name.forms)));
  return {
    right: early.length - wrong.length,
    found: early.length,
    hit: named.length - missed.length,
    gold: named.length,
    errors: [
      ...wrong.map(({ forms }) => `+ ${forms[0] ?? ''}`),
      ...missed.map(({ forms }) => `- ${forms.join(' | ')}`),
    ],
  };
}

/** How many lines at the head MEANTIME's annotators read: headline, date, five sentences. */
const annotatedLines = 7;

function hits(written: readonly string[], gold: readonly string[]): boolean {
  return written.some((form) => gold.some((name) => ` ${form} `.includes(` ${name} `)));
}

function isProperName(form: string): boolean {
  return (
    /\p{Lu}/u.test(form) && !/^(?:CEO$|the former|The former)|\p{L} and \p{Lu}|, \p{Lu}/u.test(form)
  );
}

function withoutArticle(form: string): string {
  return form.replace(/^[Tt]he /, '');
}
