import type { Clause } from '../grammar/clauses.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { phrase } from '../grammar/phrase.ts';
import { isPerson } from '../titles/dangling-pronouns.ts';
import { isOnlyPerson } from './only-person.ts';
import type { Subject, SubjectContext } from './subject-words.ts';

/**
 * Whom a clause only now speaks of as its object: "Police detained | a 47-year-old farmer", so that a "he" in
 * the sentence behind it means nobody else. `null` where the sentence speaks of other persons, too.
 *
 * @param pronoun "he" or "she"
 */
export function personIntroduced(
  context: SubjectContext,
  clause: Clause,
  pronoun: string,
): Subject | null {
  const { terms, sentence } = context;
  const article = terms.findIndex(({ lower }, at) => {
    return at > clause.verb && at <= clause.verb + farthest && /^an?$/.test(lower);
  });
  if (article < 0 || article >= clause.to) return null;
  let end = article + 1;
  while (end < clause.to && isDescribing(terms[end]) && /^[\s-]$/.test(terms[end]?.before ?? ''))
    end++;
  const head = terms[end - 1];
  if (end === article + 1 || !head || !(isPerson(head) || head.tags.has('Noun'))) return null;
  const words = phrase(sentence, terms, article + 1, end);
  const person = { words, plural: false, actors: [], standsAlone: true };
  return isOnlyPerson(context, person, pronoun) ? person : null;
}

/** How many words behind the first of a verb its object may begin: "have arrested a". */
const farthest = 3;

function isDescribing(term: SubjectContext['terms'][number] | undefined): boolean {
  return term !== undefined && !term.dated && (isNominal(term) || term.tags.has('Value'));
}

/** "Police detained | two farmers": whether the object are persons whom "they" may mean as well. */
export function introducesSeveral({ terms }: SubjectContext, clause: Clause): boolean {
  return terms.slice(clause.verb + 1, clause.to).some(({ tags, dated, lower }, at, all) => {
    const counted = tags.has('Value') || /^(?:several|some|many|dozens|hundreds)$/.test(lower);
    return counted && !dated && all.slice(at + 1, at + 4).some((next) => next.tags.has('Plural'));
  });
}
