import { asTitle } from '../titles/shorten.ts';
import type { Subject } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import type { Statement } from '../titles/title.ts';
import { join, verbWords } from '../titles/verb-words.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import { speakerPronouns } from '../grammar/words.ts';

/**
 * The statement that a subject, its verb and what follows make.
 *
 * @param rest the words behind the verb
 * @param place the kind of clause it stands in, and its stretch
 * @param terms those of the rest, where a cut of the title should know how its sentence is tagged
 */
export function statementOf(
  subject: Subject,
  verb: VerbGroup,
  rest: string,
  place: Pick<Statement, 'kind' | 'from' | 'to'>,
  terms?: readonly Term[],
): Statement {
  const words = verbWords(verb, subject);
  const known = terms && { subject: subject.words, verb: words, terms };
  return {
    title: asTitle(join(subject.words, words, rest), known),
    standsAlone: subject.standsAlone,
    speaker: speakerPronouns.has(subject.words.toLowerCase()),
    actors: subject.actors,
    verb,
    ...place,
  };
}
