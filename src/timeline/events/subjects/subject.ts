import type { Clause } from '../grammar/clauses.ts';
import { describedBefore } from './described-before.ts';
import { ownerOfFigure } from '../titles/owner-of-figure.ts';
import { phrase } from '../grammar/phrase.ts';
import {
  afterOpeningPhrase,
  beforeApposition,
  beforeDash,
  beforeModifier,
  nameOfRole,
  beforeDatedParticiple,
} from './subject-extent.ts';
import { beforeHome, namedAmongOthers, namedOrganisation, namedPersons } from './subject-names.ts';
import { isAside, isOpening, isReflexive, opensWithVerb } from './subject-opening.ts';
import { isPlural, isTeam } from './subject-number.ts';
import { type Subject, type SubjectContext, subjectOf } from './subject-words.ts';
import { meansSpeaker, namePronoun, ownerNamed, takenUp, withoutFocus } from './taken-up.ts';
import type { Term } from '../grammar/terms.ts';
import { plurals } from '../grammar/words.ts';

/**
 * Names the subject of a clause: the terms before its verb, without what introduces them.
 *
 * Persons are named by their full names without titles and appositions, so that "the foreign
 * ministers of A and B, X Y and Z W," becomes "X Y and Z W"; a pronoun by the one actor it can mean.
 * `null` when there is no subject.
 */
export function nameSubject(
  context: SubjectContext,
  clause: Clause,
  speaker: Subject | null = null,
): Subject | null {
  const { terms, sentence } = context;
  let from = clause.from;
  while (from < clause.verb && isOpening(terms, from, clause)) from++;
  let to = beforeDash(terms, from, clause.verb);
  from = afterOpeningPhrase(terms, from, to);
  while (to > from && (isAside(terms[to - 1]) || isReflexive(terms, to - 1, from))) to--;
  if (from >= to) return null;
  const coordinated = joinedPronoun(context, { ...clause, from, verb: to }, speaker);
  if (coordinated) return coordinated;
  const persons = namedPersons(context, from, to);
  if (persons.length > 0) return subjectOf(persons);
  const some = namedAmongOthers(context, from, to);
  if (some.length > 0) {
    const words = [...new Set(some)].map(({ name }) => name).join(', ');
    return { ...subjectOf(some), words: `${words} and others`, plural: true };
  }
  const only = terms[from];
  if (to - from === 1 && only && pronouns.has(only.lower)) {
    const known = speaker && meansSpeaker(context, speaker, only.lower);
    if (known) return known;
    // Whoever said it is named in this sentence, though not as an actor: anyone else is a guess.
    const guess = clause.kind === 'said' && speaker?.actors.length === 0;
    return namePronoun(guess ? withoutFocus(context) : context, only.lower);
  }
  const body = takenUp(context, from, to);
  if (body) return body;
  const nameless =
    to - from === 2 && only?.lower === 'the' && unnamed.has(terms[from + 1]?.lower ?? '');
  const unowned = only?.lower === 'the' && genitive.test(terms[from + 1]?.lower ?? '');
  to = beforeHome(context, from, to);
  from = nameOfRole(terms, from, to);
  to = beforeApposition(terms, from, to);
  to = beforeModifier(terms, from, to);
  to = beforeDatedParticiple(terms, from, to);
  const organisation = namedOrganisation(context, from, to);
  const words = phrase(sentence, terms, from, to).replace(
    /^(?:(?:the|an?|this|that|these|those)\s+)|[\s,]+[–—_-]*$/gi,
    '',
  );
  // "The two men" were named before; "two men" are whoever they are.
  const named =
    /^(?:two|pair|both|couple|duo)$/i.test(words) ||
    /^(?:the|these|those)$/.test(only?.lower ?? '');
  if (
    named &&
    /^(?:two|pair|both|couple|duo|two (?:men|women|leaders|ministers|presidents|sides))$/i.test(
      words,
    )
  ) {
    const both = namePronoun(context, 'both');
    return both.standsAlone ? both : { ...both, words: `the ${words}` };
  }
  const first = only?.lower ?? '';
  const bare = first === 'the' && to - from === 2 && !organisation && only?.before !== '“';
  const described = bare ? describedBefore(context.focus, terms[from + 1]?.lower ?? '') : null;
  if (described) {
    return { words: described, plural: isPlural(terms, from, to), actors: [], standsAlone: true };
  }
  const owner = ownerOfFigure(context, from, to, speaker);
  if (owner) {
    const whose = `${owner.words}’s ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    return { ...owner, words: whose, plural: isPlural(terms, from, to) };
  }
  const owned = ownerNamed(context, words, speaker);
  return {
    words: owned.words,
    plural:
      isPlural(terms, from, to) &&
      (!organisation || isTeam(terms, from, to) || /\bpolice$/i.test(organisation.name)),
    actors: organisation ? [organisation.id] : owned.actors,
    standsAlone:
      !nameless &&
      !unowned &&
      !isOfDate(terms, from, clause.verb) &&
      !opensWithVerb(terms, from) &&
      (!possessives.has(first) || owned.words !== words) &&
      !pointing.has(first) &&
      !(to - from === 1 && only?.tags.has('Value') && !plurals.has(first)) &&
      words !== '',
  };
}

/** "he and Tom Hale": two, of whom the first is named where the sentences before can tell. */
function joinedPronoun(
  context: SubjectContext,
  clause: Clause,
  speaker: Subject | null,
): Subject | null {
  const [pronoun, and] = context.terms.slice(clause.from, clause.from + 2);
  if (!/^(?:he|she|they|it)$/.test(pronoun?.lower ?? '') || and?.lower !== 'and') return null;
  if (clause.verb <= clause.from + 2) return null;
  const first = nameSubject(context, { ...clause, verb: clause.from + 1 }, speaker);
  const rest = nameSubject(context, { ...clause, from: clause.from + 2 }, speaker);
  if (!rest) return null;
  const known = first?.standsAlone === true && !first.words.includes(rest.words);
  // "he and his wife" need no second name.
  const own = known && rest.words.startsWith(`${first.words}’s `);
  if (own) {
    const { sentence, terms } = context;
    const words = `${first.words} and ${phrase(sentence, terms, clause.from + 2, clause.verb)}`;
    return { words, plural: true, actors: first.actors, standsAlone: true };
  }
  return {
    words: known ? `${first.words} and ${rest.words}` : `${rest.words} and another`,
    plural: true,
    actors: [...(known ? first.actors : []), ...rest.actors],
    standsAlone: rest.standsAlone,
  };
}

/** Nouns that tell nobody anything without the name they stand for. */
const unnamed = new Set(['company', 'firm', 'group', 'unit', 'former', 'latter']);

/** "the company's shares", where no company was named */
const genitive = /^(?:company|firm|group|unit)['’]s$/;

/** "a flat [second quarter]": without the date it is nothing but an adjective. */
function isOfDate(terms: readonly Term[], from: number, to: number): boolean {
  const words = terms.slice(from, to);
  const described = words.some(({ tags, dated }) => !dated && tags.has('Adjective'));
  return (
    described &&
    words.some(({ dated }) => dated) &&
    words.every(({ tags, dated }) => dated || tags.has('Adjective') || tags.has('Determiner'))
  );
}

const pointing = new Set(['such', 'it', 'he', 'she', 'they']);

const pronouns = new Set([
  'he',
  'she',
  'it',
  'they',
  'both',
  'we',
  'i',
  'you',
  'this',
  'that',
  'these',
  'those',
  'who',
]);

const possessives = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
