import type { Term } from './terms.ts';

/**
 * The words of some terms as they stand in the sentence, without the date words among them and the
 * punctuation that only set those off.
 */
export function phrase(sentence: string, terms: readonly Term[], from: number, to: number): string {
  let words = '';
  let lastEnd = -1;
  for (let at = from; at < to; at++) {
    const term = terms[at];
    if (!term || term.dated) continue;
    if (lastEnd >= 0) {
      words += terms[at - 1]?.dated
        ? gapOverDate(sentence, terms, at)
        : sentence.slice(lastEnd, term.start);
    }
    words += term.text;
    lastEnd = term.end;
  }
  if (lastEnd >= 0 && isAbbreviated(sentence, lastEnd)) words += '.';
  return words.replace(/\s+/g, ' ').trim();
}

/** A full stop inside a sentence belongs to the short word before it: "Norton Co. said". */
function isAbbreviated(sentence: string, end: number): boolean {
  return (
    /^\.,?\s+["“]?[\p{L}\p{N}$]/u.test(sentence.slice(end, end + 6)) &&
    /\b\p{Lu}\p{L}{0,4}$/u.test(sentence.slice(Math.max(0, end - 6), end))
  );
}

/** Commas that set off a date go with it; a comma on one side only closes what stands before. */
function gapOverDate(sentence: string, terms: readonly Term[], at: number): string {
  let first = at - 1;
  while (terms[first - 1]?.dated) first--;
  const before = sentence.slice(terms[first - 1]?.end ?? 0, terms[first]?.start);
  const date = sentence.slice(terms[first]?.start ?? 0, terms[at - 1]?.end ?? 0);
  // "the July 4, 1998, crash": the second comma is the date's own.
  if (/,.*\d{4}$/.test(date)) return ' ';
  if (/\s[–—_-]{1,2}\s/.test(terms[at]?.before ?? '')) return ', ';
  return /,/.test(before) !== /,/.test(terms[at]?.before ?? '') ? ', ' : ' ';
}
