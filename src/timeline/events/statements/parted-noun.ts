import type { Clause } from '../grammar/clauses.ts';
import { afterDates } from '../grammar/dated-terms.ts';
import { happeningBefore, type NounEvent } from './noun-event.ts';
import { endOfParticipants, singular } from '../grammar/noun-phrase.ts';
import { phrase } from '../grammar/phrase.ts';
import { asTitle } from '../titles/shorten.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import { readVerbGroup } from '../grammar/verbs.ts';
import { set } from '../grammar/words.ts';

/**
 * The happening that its date parts from whose it is: "followed the collapse on Monday of talks between
 * two firms", "welcomed the release last week of five sailors".
 */
export function nounOverDate(
  context: SubjectContext,
  clause: Clause,
  dateAt: number,
): NounEvent | null {
  const { terms, sentence } = context;
  let first = dateAt;
  while (terms[first - 1]?.dated) first--;
  const happening = happeningBefore(terms, clause, first, partedHappenings);
  const of = afterDates(terms, dateAt);
  if (!happening || terms[of]?.lower !== 'of' || terms[of]?.before !== ' ') return null;
  const { noun, from } = happening;
  const told = clause.verb < 0 || clause.verb > from ? '' : infinitiveOf(terms, clause);
  if (takingOf.has(told)) return null;
  if (!/^(?:the|an?|his|her|its|their)$/.test(terms[from]?.lower ?? '')) return null;
  const to = endOfParticipants(terms, of + 1, clause.to);
  if (to === of + 1) return null;
  const title = asTitle(phrase(sentence, terms, from, to).replace(/^\p{L}+ /u, ''));
  return { title, noun: singular(noun), from, to, standsAlone: true };
}

/** Nouns that, parted from their "of" by a date, name what happened on it. */
const partedHappenings = set(
  'seizure theft dismissal removal withdrawal sinking loss birth adoption publication execution expulsion ambush ' +
    'rescue discovery destruction demolition introduction abolition approval rejection cancellation suspension ' +
    'founding disappearance abduction return arrival departure',
);

/** Verbs with an "of" of their own: "told the meeting on Monday of her plans", "died on Friday of burns". */
const takingOf = set(
  'tell inform warn remind assure convince accuse convict clear acquit rob strip deprive notify speak talk hear learn ' +
    'complain boast dream die',
);

function infinitiveOf(terms: readonly Term[], { verb, to }: Clause): string {
  return readVerbGroup(terms, verb, to).infinitive;
}
