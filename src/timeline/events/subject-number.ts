import type { Term } from './terms.ts';
import { plurals } from './words.ts';

/** Whether a subject takes a verb in the plural. */
export function isPlural(terms: readonly Term[], from: number, to: number): boolean {
  let plural = false;
  if (terms[from]?.tags.has('Value') && terms[from + 1]?.lower === 'of') {
    return !/^(?:one|first|last|\p{L}+(?:th|nd|rd|st))$/u.test(terms[from]?.lower ?? '');
  }
  if (/^(?:one|each|either|neither)$/.test(terms[from]?.lower ?? '')) return false;
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten|twelve)$/.test(terms[from]?.lower ?? '')) {
    return true;
  }
  for (let at = from; at < to; at++) {
    const term = terms[at];
    if (!term || term.dated) continue;
    if (term.lower === 'and' && at > from) return !isCompound(terms, from, at, to);
    if (term.tags.has('Preposition') && at > from && term.lower !== 'than') return plural;
    if (plurals.has(term.lower)) plural = true;
    else if (term.tags.has('ProperNoun') && !isPeople(terms[from - 1], term)) plural = false;
    else if (term.tags.has('Noun'))
      plural = term.tags.has('Plural') && !term.tags.has('Organization');
    if (term.lower === 'the' && terms[at + 1]?.lower === 'two') plural = true;
  }
  return plural;
}

/** "the Smiths", "Cubans"; other names in -s are one: "Unisys", "Dow Jones". */
function isPeople(opener: Term | undefined, { lower }: Term): boolean {
  return opener?.lower === 'the' || /(?:ans|ers|ists|ats|lis|qis|tis)$/.test(lower);
}

/** "a hotel and office tower": one article for one thing. */
function isCompound(terms: readonly Term[], from: number, and: number, to: number): boolean {
  const opener = terms[from]?.lower ?? '';
  const rest = terms.slice(and + 1, to);
  return (
    /^(?:the|an?|this|its|his|her|their)$/.test(opener) &&
    rest.every(
      ({ tags }) => !tags.has('Determiner') && !tags.has('Plural') && !tags.has('ProperNoun'),
    ) &&
    !terms.slice(from, and).some(({ tags }) => tags.has('Plural'))
  );
}
