import { isPerson } from '../titles/dangling-pronouns.ts';
import type { Subject, SubjectContext } from './subject-words.ts';
import { set } from '../grammar/words.ts';

/**
 * Whether a sentence is about one nameless person and speaks of nobody else, so that a "he" or "she"
 * behind it can mean no other: "A boy who fell into a well has been found. Rescuers reached him on
 * Saturday".
 */
export function isOnlyPerson(
  { terms, mentions, actorOf }: SubjectContext,
  { words, plural }: Subject,
  pronoun: string,
): boolean {
  const head = words.split(' ').at(-1)?.toLowerCase() ?? '';
  if (plural || (pronoun === 'he' ? females : males).has(head)) return false;
  const persons = terms.filter((term, at) => {
    const { lower, tags, dated } = term;
    const human = isPerson(term) || males.has(lower) || females.has(lower);
    if (things.has(lower) && !tags.has('Person')) return false;
    // "a five-year-old boy"
    const next = terms[at + 1];
    const inCompound = next?.before === '-' || (term.before === '-' && next?.tags.has('Noun'));
    return human && !tags.has('Plural') && !dated && !inCompound;
  });
  const known = mentions.some(({ actor }) => actorOf(actor)?.kind === 'person');
  const named = terms.some(({ text, tags, dated }, at) => {
    return at > 0 && /^\p{Lu}/u.test(text) && !dated && !tags.has('Place');
  });
  return persons.length > 0 && persons.every(({ lower }) => lower === head) && !known && !named;
}

/** Things and times that end as nouns for persons do. */
const things = set(
  'pier river water tower power weather order number paper winter summer quarter centre center sewer crater cellar ' +
    'container trailer corner border computer helicopter door floor harbour harbor motor tractor elevator reactor ' +
    'sector factor error terror colour color trawler steamer boulder ladder shelter car lawnmower cover fever cancer ' +
    'answer offer plant restaurant grant',
);

const males = set(
  'man boy father son brother husband king prince gunman fisherman policeman widower',
);

const females = set(
  'woman girl mother daughter sister wife queen princess policewoman widow actress',
);
