import type { Clause } from '../grammar/clauses.ts';
import type { Term } from '../grammar/terms.ts';
import { afterDates } from '../grammar/dated-terms.ts';
import { contests } from '../grammar/words.ts';

/**
 * The noun phrase behind a date that only qualifies it ("the 2011 flood", "Friday's vote", "a
 * third-quarter loss"): indexes of its first term after the date and of its head. `null` for a date
 * that stands by itself.
 */
export function qualifiedByDate(
  terms: readonly Term[],
  clause: Clause,
  dateAt: number,
): { start: number; from: number; head: number } | null {
  const last = afterDates(terms, dateAt + 1) - 1;
  const next = terms[last + 1];
  const first = terms[dateAt];
  if (!first || !next || last >= clause.to) return null;
  // An apostrophe at its end makes any date a genitive.
  const genitive =
    /['’]s?$/.test(terms[last]?.text ?? '') && !/^['’]/.test(terms[last]?.text ?? '');
  if (next.before.trim() !== '' && !(genitive && /^['’]\s*$/.test(next.before))) return null;
  if (!isNominal(next)) return null;
  const before = terms[dateAt - 1];
  const bare = first.tags.has('Preposition') ? false : !isOpening(terms, dateAt, clause);
  const determined = ['Determiner', 'Possessive', 'Adjective'].some((tag) => before?.tags.has(tag));
  // "an office Christmas party", "the Christmas season"
  const holiday =
    last === dateAt &&
    /^(?:christmas|easter|thanksgiving|ramadan|hanukkah)$/.test(first.lower) &&
    next.tags.has('Noun') &&
    (determined || before?.tags.has('Noun') === true) &&
    first.before === ' ';
  const inPhrase =
    determined &&
    before !== undefined &&
    !before.dated &&
    first.before.trim() === '' &&
    dateAt > clause.from;
  const ownDeterminer = /^(?:the|this|that|an?|its|last|next)$/.test(first.lower);
  const governed =
    bare &&
    before !== undefined &&
    (before.tags.has('Verb') || before.tags.has('Preposition')) &&
    first.before.trim() === '';
  const compound = /(?:^|-)(?:quarter|year|month|half)s?$|^\d{4}$/.test(terms[last]?.lower ?? '');
  const decade = first.lower === 'the' && /^\d{3}0s$/.test(terms[last]?.lower ?? '');
  // "rose to fame in the 1990s drama Norvik", "in 1999 film Norvik"
  const ofYear = /^(?:\d{3}0s|\d{4})$/.test(terms[last]?.lower ?? '') && dateAt > clause.verb;
  const titled =
    ofYear &&
    clause.verb >= 0 &&
    next.tags.has('Noun') &&
    /^\p{Ll}/u.test(next.text) &&
    terms[last + 2]?.before === ' ' &&
    /^\p{Lu}/u.test(terms[last + 2]?.text ?? '');
  if (titled) return { start: dateAt, from: last + 1, head: last + 1 };
  if (!holiday && !genitive && !decade && !(inPhrase && !ownDeterminer) && !(governed && compound))
    return null;
  let head = last + 1;
  for (let at = last + 2; at < clause.to; at++) {
    const term = terms[at];
    // "Saturday's semi-finals"
    const joined = term?.before === '-' && at === head + 1;
    if (!term || term.dated || !(joined || term.before.trim() === '') || !isNominal(term)) break;
    // "in the 2010 final | Ana Ruiz won"
    const noun = terms[head];
    const known = noun?.tags.has('Noun') === true || contests.has(noun?.lower ?? '');
    const common = known && /^\p{Ll}/u.test(noun?.text ?? '');
    if (common && /^\p{Lu}/u.test(term.text)) break;
    if (joined || term.tags.has('Noun')) head = at;
  }
  let start = dateAt;
  while (
    start > clause.from &&
    !terms[start]?.tags.has('Preposition') &&
    !terms[start - 1]?.tags.has('Verb') &&
    !terms[start - 1]?.tags.has('Preposition') &&
    first.before.trim() === '' &&
    !/[,;:]/.test(terms[start]?.before ?? '')
  )
    start--;
  return { start, from: last + 1, head };
}

function isOpening(terms: readonly Term[], at: number, clause: Clause): boolean {
  return at === clause.from || /,/.test(terms[at]?.before ?? '');
}

function isNominal({ tags }: Term): boolean {
  if (tags.has('Pronoun') || tags.has('Determiner') || tags.has('Preposition')) return false;
  if (tags.has('Verb') && !tags.has('Gerund')) return false;
  return tags.has('Noun') || tags.has('Adjective') || tags.has('Value') || tags.has('Gerund');
}
