import type { Clause } from '../grammar/clauses.ts';
import type { Term } from '../grammar/terms.ts';
import { firms } from '../grammar/words.ts';
import { isPerson } from '../titles/dangling-pronouns.ts';
import { meantBy, noFocus } from './focus.ts';
import { isOnlyPerson } from './only-person.ts';
import type { Subject, SubjectContext } from './subject-words.ts';

/**
 * Whose "their union" and "its builder" are where the sentence itself has told it: "Westrail drivers will
 * strike on Monday, their union said", "The mill was fined in May and its owner left in June". The subject of
 * the main clause, where number and kind agree and nothing behind its verb may be meant as well.
 *
 * @param clause the one whose subject opens with the possessive
 * @param main the main clause before it, and who or what that is about
 * @returns the owner as a genitive has it, without where it is; `null` where that is a guess
 */
export function ownerInSentence(
  context: SubjectContext,
  clause: Clause,
  main: { clause: Clause; subject: Subject },
): Subject | null {
  const { terms } = context;
  const { subject } = main;
  if (!subject.standsAlone || subject.words.includes(',')) return null;
  const owner = withoutPlace(subject);
  const behind = terms.slice(main.clause.verb + 1, main.clause.to);
  switch (possessiveOf(terms, clause)) {
    case 'their':
      return subject.plural && !behind.some(isSeveral(clause)) ? owner : null;
    case 'its':
      return isThing(context, subject) && (isFirm(context, owner) || !introduces(behind))
        ? owner
        : null;
    case 'his':
      return isThisPerson(context, main, 'he') ? owner : null;
    case 'her':
      return isThisPerson(context, main, 'she') ? owner : null;
    default:
      return null;
  }
}

/** "and | its", "their": the possessive that opens the subject of a clause; or "". */
function possessiveOf(terms: readonly Term[], { from, verb }: Clause): string {
  const opener = terms.slice(from, verb).find(({ dated, lower, tags }) => {
    return !dated && !tags.has('Conjunction') && !/^(?:and|but|when|as|while|after)$/.test(lower);
  });
  return opener?.lower ?? '';
}

/** "Guards beat prisoners, their families said": persons may own what is spoken of; beside a second verb things may, too. */
function isSeveral({ kind }: Clause): (term: Term) => boolean {
  return ({ tags, lower, dated }) => {
    if (dated || !tags.has('Noun')) return false;
    const people = /(?:ers|ors|ists|ians|ants|ees|men|women|people|children|families)$/.test(lower);
    return people || (kind !== 'source' && tags.has('Plural'));
  };
}

/** "sank | a trawler": one thing, only now named. */
function introduces(behind: readonly Term[]): boolean {
  return behind.some(({ lower, dated }, at) => {
    return !dated && /^(?:an?|one)$/.test(lower) && at <= farthestObject;
  });
}

/** How many words behind a verb its object may begin. */
const farthestObject = 2;

function isThing({ terms, actorOf }: SubjectContext, { words, plural, actors }: Subject): boolean {
  const last = words.split(' ').at(-1);
  const head = terms.find(({ text }) => text === last);
  const person = actors.some((id) => actorOf(id)?.kind === 'person');
  return !plural && !person && !(head && actors.length === 0 && isPerson(head));
}

function isFirm({ actorOf }: SubjectContext, { words, actors }: Subject): boolean {
  const organisation = actors.some((id) => actorOf(id)?.kind === 'organisation');
  return organisation || firms.has(words.split(' ').at(-1)?.toLowerCase() ?? '');
}

/** "Ana Ruiz", "a farmer": whom "she" or "he" may mean, and nobody else that the clause speaks of. */
function isThisPerson(
  context: SubjectContext,
  { clause, subject }: { clause: Clause; subject: Subject },
  pronoun: string,
): boolean {
  const { terms, sentence, mentions, actorOf } = context;
  if (subject.plural) return false;
  const end = terms[clause.to - 1]?.end ?? 0;
  const inside = mentions.filter((mention) => mention.end <= end);
  const [id, ...more] = subject.actors;
  const person = id === undefined ? undefined : actorOf(id);
  if (person) {
    const persons = inside.flatMap(({ actor }) => actorOf(actor) ?? []);
    const others = persons.some((actor) => actor.id !== id && actor.kind === 'person');
    const fits = meantBy({ ...noFocus, persons: [person], centred: true }, pronoun) !== null;
    return person.kind === 'person' && more.length === 0 && !others && fits;
  }
  const own = { ...context, sentence: sentence.slice(0, end), mentions: inside };
  return isOnlyPerson({ ...own, terms: terms.slice(clause.from, clause.to) }, subject, pronoun);
}

/** "train drivers | at Westrail": a genitive follows the noun itself. */
function withoutPlace(subject: Subject): Subject {
  if (subject.actors.length > 0) return subject;
  return { ...subject, words: subject.words.replace(place, '') };
}

const place = / (?:at|in|under|on|near|from|outside|with|over|between|behind) .*$/;
