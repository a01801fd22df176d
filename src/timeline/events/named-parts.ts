import { actionOf, familyOf, headOf } from './actions.ts';
import { stemOf } from './background.ts';
import type { SubjectContext } from './subject-words.ts';
import type { Term } from './terms.ts';
import type { Statement } from './title.ts';

/**
 * The names in a statement by the part they take in it: ids of actors, and words of names that are no
 * actor's, as "~" and their stem.
 */
export interface NamedParts {
  /** Who did it: named before an active verb, or behind the "by" of a passive one. */
  doers: ReadonlySet<string>;
  /** Whom or what it was done to: the verb's object, or the subject of a passive one. */
  objects: ReadonlySet<string>;
  /** Who did it with each other, where nobody does it alone: both sides of "A met B". */
  partners: ReadonlySet<string>;
  /** Every name but the doers': objects, places, whatever else it was about. */
  others: ReadonlySet<string>;
}

/** Of a happening that no verb tells. */
export const nobodyNamed: NamedParts = {
  doers: new Set(),
  objects: new Set(),
  partners: new Set(),
  others: new Set(),
};

/** The family of actions that nobody does alone: to talk, to meet. */
const mutual = 'consult';

/**
 * Sorts the names of a statement; date words take no part. What is done with each other has partners,
 * and neither doers nor objects.
 *
 * @param heads the words that say what was done
 */
export function namedParts(
  { terms, mentions }: Pick<SubjectContext, 'terms' | 'mentions'>,
  { verb, from, to, actors }: Statement,
  heads: readonly string[],
): NamedParts {
  const nameOf = (term: Term): string | null => {
    if (term.dated) return null;
    const mention = mentions.find((one) => term.start < one.end && term.end > one.start);
    return mention ? mention.actor : isName(term) ? `~${stemOf(term.text)}` : null;
  };
  const namesIn = (start: number, end: number): Set<string> =>
    new Set(terms.slice(start, end).flatMap((term) => nameOf(term) ?? []));
  /** The names that a noun phrase is about: not "Oslo" in "the Oslo talks", nor in "the mayor of Oslo". */
  const namesOfPhrase = (start: number, end: number): Set<string> => {
    const phrase = terms.slice(start, phraseEnd(terms, start, end));
    return new Set(
      phrase.flatMap((term, index) =>
        isQualifier(phrase, index, nameOf) ? [] : (nameOf(term) ?? []),
      ),
    );
  };
  const phraseBehind = (word: string): Set<string> => {
    const at = terms.findIndex(
      ({ lower }, index) => index >= verb.to && index < to && lower === word,
    );
    return at < 0 ? new Set() : namesOfPhrase(at + 1, to);
  };
  const opens = terms.findIndex(({ tags }, index) => index >= from && tags.has('Verb'));
  const verbAt = opens < 0 || opens > verb.to ? verb.to : opens;
  const subjects = new Set([...actors, ...namesIn(from, phraseEnd(terms, from, verbAt))]);
  const named = namesIn(verb.to, to);
  const action = actionOf(stemOf(verb.infinitive));
  // "held talks": where the verb tells of no action, its object does.
  const together =
    heads.some((head) => headOf(stemOf(head)) === mutual) &&
    (action === null || familyOf(action) === mutual);
  if (together) {
    const partners = new Set([...subjects, ...namesOfPhrase(verb.to, to), ...phraseBehind('with')]);
    return { ...nobodyNamed, partners, others: without(named, partners) };
  }
  if (verb.voice !== 'passive') {
    return { ...nobodyNamed, doers: subjects, objects: namesOfPhrase(verb.to, to), others: named };
  }
  const doers = phraseBehind('by');
  const others = without(new Set([...subjects, ...named]), doers);
  return { ...nobodyNamed, doers, objects: subjects, others };
}

/** Whether a name is an actor's. */
export function isActor(name: string): boolean {
  return !name.startsWith('~');
}

/** Whether a name is among others, or may be: "~hansen", no actor's here, is "ann-hansen" there. */
export function isAmong(name: string, names: ReadonlySet<string>): boolean {
  return (
    names.has(name) || [...names].some((other) => isPartOf(name, other) || isPartOf(other, name))
  );
}

function isPartOf(name: string, id: string): boolean {
  if (isActor(name) || !isActor(id)) return false;
  return id.split('-').some((part) => `~${stemOf(part)}` === name);
}

function without(all: ReadonlySet<string>, some: ReadonlySet<string>): Set<string> {
  return new Set([...all].filter((name) => !some.has(name)));
}

/** The index after the noun phrase at `from`: at a comma, a preposition, another clause. */
function phraseEnd(terms: readonly Term[], from: number, limit: number): number {
  const ends = terms.findIndex(
    ({ before, tags, lower }, index) =>
      index >= from &&
      ((index > from && /[;:(—–]/.test(before)) ||
        closers.test(lower) ||
        ['Preposition', 'Verb'].some((tag) => tags.has(tag))),
  );
  return ends < 0 ? limit : Math.min(ends, limit);
}

const closers = /^(?:to|as|that|what|whether|if|how|why|when|where|who|which|whose|while|after)$/;

/** "U.S." in "the U.S. embassies": a name that a common noun follows only says which. */
function isQualifier(
  phrase: readonly Term[],
  index: number,
  nameOf: (term: Term) => string | null,
): boolean {
  const next = phrase[index + 1];
  if (!next || next.dated || !/^[\s-]+$/.test(next.before)) return false;
  if (nameOf(next) !== null) return isQualifier(phrase, index + 1, nameOf);
  return next.tags.has('Noun') || next.tags.has('Adjective');
}

/** A capital makes a name inside a sentence; its first word must be one for the tagger too. */
function isName({ text, tags, start }: Term): boolean {
  if (/^\p{Ll}\p{Lu}/u.test(text)) return true; // "iPhone"
  if (!/^\p{Lu}/u.test(text) || tags.has('Honorific') || tags.has('Actor')) return false;
  const known = ['ProperNoun', 'Acronym', 'Organization', 'Person', 'Place'];
  return start > 0 || /^\p{Lu}{2}/u.test(text) || known.some((tag) => tags.has(tag));
}
