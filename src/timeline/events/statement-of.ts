import { asTitle } from './shorten.ts';
import type { Subject } from './subject-words.ts';
import type { Statement } from './title.ts';
import { join, verbWords } from './verb-words.ts';
import type { VerbGroup } from './verbs.ts';
import { speakerPronouns } from './words.ts';

/**
 * The statement that a subject, its verb and what follows make.
 *
 * @param rest the words behind the verb
 * @param place the kind of clause it stands in, and its stretch
 */
export function statementOf(
  subject: Subject,
  verb: VerbGroup,
  rest: string,
  place: Pick<Statement, 'kind' | 'from' | 'to'>,
): Statement {
  return {
    title: asTitle(join(subject.words, verbWords(verb, subject), rest)),
    standsAlone: subject.standsAlone,
    speaker: speakerPronouns.has(subject.words.toLowerCase()),
    actors: subject.actors,
    verb,
    ...place,
  };
}
