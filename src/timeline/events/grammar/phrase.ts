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
    if (!term || term.dated || leadsToDate(terms, at, from)) continue;
    if (lastEnd >= 0) {
      words += terms[at - 1]?.dated
        ? gapOverDate(sentence, terms, at)
        : sentence.slice(lastEnd, term.start);
    }
    if (terms[at - 1]?.dated) words = withArticleBefore(words, term.text);
    words += term.text;
    lastEnd = term.end;
  }
  if (lastEnd >= 0 && isAbbreviated(sentence, lastEnd)) words += '.';
  if (sentence[lastEnd] === ')' && words.lastIndexOf('(') > words.lastIndexOf(')')) words += ')';
  return words.replace(/\s+/g, ' ').trim();
}

/** "a [1997] attack" is "an attack" without its year, and "an [April] vote" is "a vote". */
function withArticleBefore(words: string, next: string): string {
  const vowel =
    /^(?:[aeio]|u(?!ni[a-z]|s[ae]|te)|8\d*\b|1[18]\b|hour|honou?r)/i.test(next) &&
    !/^(?:one|eu)/i.test(next);
  return words.replace(/\b(a)n?(\s)$/i, (_, article: string, gap: string) => {
    return `${article}${vowel ? 'n' : ''}${gap}`;
  });
}

/** Where the words of some terms stand: UTF-16 offsets in the sentence. */
export function offsets(
  terms: readonly Term[],
  from: number,
  to: number,
): { start: number; end: number } {
  return { start: terms[from]?.start ?? 0, end: terms[to - 1]?.end ?? 0 };
}

/** "for the slow [third quarter]": a phrase whose noun is a date goes with it. */
function leadsToDate(terms: readonly Term[], at: number, from: number): boolean {
  const term = terms[at];
  if (!term || at === from) return false;
  let head = at;
  while (terms[head] && !terms[head]?.dated) {
    const word = terms[head];
    const opens = head === at && word?.tags.has('Preposition') === true;
    if (!opens && !describes(word)) return false;
    if (head > at && /[,;:]/.test(word?.before ?? '')) return false;
    head++;
  }
  if (!terms[head]?.dated || terms[head]?.tags.has('Preposition')) return false;
  let opening = at;
  while (opening > from && describes(terms[opening])) {
    if (/[,;:]/.test(terms[opening]?.before ?? '')) return false;
    opening--;
  }
  if (!terms[opening]?.tags.has('Preposition') || head - opening < 2) return false;
  if (!terms.slice(opening, head).some(({ tags }) => tags.has('Adjective'))) return false;
  while (terms[head]?.dated) head++;
  const next = terms[head];
  if (!next || /[,;:]/.test(next.before)) return true;
  return ['Preposition', 'Conjunction', 'PastTense', 'Auxiliary'].some((tag) => next.tags.has(tag));
}

function describes(term: Term | undefined): boolean {
  return ['Adjective', 'Determiner', 'Adverb', 'Possessive'].some((tag) => term?.tags.has(tag));
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
