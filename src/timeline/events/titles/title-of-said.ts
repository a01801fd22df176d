import { inTenseOfTitle } from './backshift.ts';
import type { Clause } from '../grammar/clauses.ts';
import { subjectOfClause } from '../subjects/clause-subject.ts';
import { danglingAt, isPerson } from './dangling-pronouns.ts';
import { endOfSaid } from './dangling.ts';
import { meantBy, noFocus } from '../subjects/focus.ts';
import { isVague } from './statement-end.ts';
import { whatIsSaid } from '../grammar/reported-speech.ts';
import type { Subject, SubjectContext } from '../subjects/subject-words.ts';
import { namePronoun } from '../subjects/taken-up.ts';
import type { Term } from '../grammar/terms.ts';

/** The words of a title behind a verb of saying. */
interface Said {
  words: string;
  /** Index of the term before which they end. */
  to: number;
  /** The terms of the sentence in the tense of a title. */
  terms: readonly Term[];
  /** The pronoun in them that nobody could tell: "he" in "the court rules that he must pay". */
  unclear?: string;
}

/**
 * What the clauses behind a verb of saying say, put behind the words that stand between: "says | that it
 * will close", "told the crew | that it had sold the ship".
 *
 * @param index of the clause of the verb; the next one says what is said
 * @param speaker the subject of the verb
 * @param between the words between the verb and what is said
 */
export function withWhatIsSaid(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
  speaker: Subject,
  between: string,
): Said {
  const [clause, next] = clauses.slice(index, index + 2);
  const { terms } = context;
  if (!clause || !next) return { words: between, to: terms.length, terms };
  let last = index + 1;
  while (clauses[last + 1]?.kind === 'said') last++;
  let to = clauses[last]?.to ?? next.to;
  const after = clauses[last + 1];
  if (after?.kind === 'relative' && isVague(terms[to - 1], terms[to])) to = after.to;
  if (next.verb >= 0) {
    to = endOfSaid(context, speaker, { opening: next.from, from: next.verb, to });
  }
  // "told by the king's son, George, that …"
  const comma = /,/.test(between) && /,/.test(terms[next.from]?.before ?? '') ? ',' : '';
  const content = whatIsSaid(context, clauses, index + 1, to);
  const now = inTenseOfTitle(context, clauses, index + 1);
  const put = now ? content.replace(` ${terms[now.at]?.text ?? ''} `, ` ${now.helping} `) : content;
  // "said here that": where it was said is no news.
  const where = between === 'here' ? '' : between;
  const { words, unclear } = withWhomNamed(context, clauses, index, speaker, put);
  return {
    words: `${where}${comma} ${words}`.trim(),
    to,
    terms: now
      ? terms.map((term, at) => (at === now.at ? { ...term, lower: now.helping } : term))
      : terms,
    ...(unclear !== undefined && { unclear }),
  };
}

/** "The court ruled that he must pay": whom "he" means, where the sentences before tell. */
function withWhomNamed(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
  speaker: Subject,
  words: string,
): Pick<Said, 'words' | 'unclear'> {
  const [clause, next] = clauses.slice(index, index + 2);
  if (!clause || !next || next.verb < 0) return { words };
  const another = isAnotherPerson(context, next, speaker);
  if (another !== null) return { words, unclear: another };
  if (isOnePerson(context, speaker)) return { words };
  const said = { opening: clause.from, from: next.from, to: next.verb };
  const pronoun = context.terms[danglingAt(context, speaker, said)]?.lower ?? '';
  if (!/^(?:he|she)$/.test(pronoun) || !/^(?:that )?(?:he|she) /.test(words)) return { words };
  const who = personOfMain(context, clauses, index) ?? namePronoun(context, pronoun);
  if (!who.standsAlone || who.plural) return { words, unclear: pronoun };
  const name = who.actors.length > 0 ? who.words : `the ${who.words}`;
  return { words: words.replace(/^(that )?(?:he|she) /, (_, that = '') => `${that}${name} `) };
}

/** "Mr Trent", "the mayor": "he" is who says it. */
function isOnePerson({ terms }: SubjectContext, { words, plural }: Subject): boolean {
  const own = words.split(' ');
  return !plural && terms.some((term) => own.includes(term.text) && isTitled(term));
}

/** "Tom Hale said she had left": the "she" that cannot be who says it, or `null`. */
function isAnotherPerson(
  { terms, actorOf }: SubjectContext,
  { from }: Clause,
  { actors }: Subject,
): string | null {
  const opener = terms[from]?.lower === 'that' ? from + 1 : from;
  const pronoun = terms[opener]?.lower ?? '';
  const [id] = actors;
  const person = id === undefined ? undefined : actorOf(id);
  if (person?.kind !== 'person' || !/^(?:he|she)$/.test(pronoun) || actors.length > 1) return null;
  return meantBy({ ...noFocus, persons: [person], centred: true }, pronoun) ? null : pronoun;
}

function isTitled(term: Term): boolean {
  return isPerson(term) || term.tags.has('Honorific');
}

/** "The boy was found, but the court ruled that he …": the one person that the main clause is about. */
function personOfMain(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): Subject | null {
  const main = clauses.slice(0, index).findIndex(({ verb }) => verb >= 0);
  const clause = clauses[main];
  if (!clause) return null;
  const person = context.terms.slice(clause.from, clause.verb).some(isPerson);
  const subject = person ? subjectOfClause(context, clauses, main) : null;
  return subject?.standsAlone && !subject.plural ? subject : null;
}
