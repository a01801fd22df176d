import { actionOf, familyOf, headOf } from './actions.ts';
import { stemOf } from './background.ts';
import type { SubjectContext } from './subject-words.ts';
import type { Term } from './terms.ts';
import type { Statement } from './title.ts';

/**
 * Whom and what a statement is about, by the part they take in it. Names are ids of actors, or for
 * those of no actor "~" and their stem; other words are the kinds of action they stand for, or stems.
 */
export interface Parts {
  /** Who did it: named before an active verb, or behind the "by" of a passive one. */
  doers: ReadonlySet<string>;
  /** Whom or what by name it was done to: in the verb's object, or the subject of a passive one. */
  objects: ReadonlySet<string>;
  /** The nouns for what it was done to: "factory" in "sold a pump factory". */
  things: ReadonlySet<string>;
  /** Who did it with each other, where nobody does it alone: both sides of "A met B". */
  partners: ReadonlySet<string>;
  /** Every name but the doers': objects, places, whatever else it was about. */
  others: ReadonlySet<string>;
  /** The nouns, verbs and adjectives beside the doers and the verb itself. */
  words: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** Of a happening that no verb tells. */
export const noParts: Parts = {
  doers: none,
  objects: none,
  things: none,
  partners: none,
  others: none,
  words: none,
};

/** The family of actions that nobody does alone: to talk, to meet. */
const mutual = 'consult';

/**
 * Reads the parts of a statement; date words take none. What is done with each other has partners, and
 * neither doers nor objects.
 *
 * @param heads the words that say what was done
 */
export function partsOf(
  { terms, mentions }: Pick<SubjectContext, 'terms' | 'mentions'>,
  { verb, from, to, actors }: Statement,
  heads: readonly string[],
): Parts {
  const stretch = { terms, nameOf: (term: Term) => nameOf(term, mentions) };
  const opens = terms.findIndex(({ tags }, index) => index >= from && tags.has('Verb'));
  const verbAt = opens < 0 || opens > verb.to ? verb.to : opens;
  const subjectEnd = phraseEnd(terms, from, verbAt);
  const subjects = new Set([...actors, ...namesIn(stretch, from, subjectEnd)]);
  const objectEnd = phraseEnd(terms, verb.to, to);
  const object = namesOfPhrase(stretch, verb.to, objectEnd);
  const behind = namesIn(stretch, verb.to, to);
  const action = actionOf(stemOf(verb.infinitive));
  // "held talks": where the verb tells of no action, its object does.
  const together =
    heads.some((head) => headOf(stemOf(head)) === mutual) &&
    (action === null || familyOf(action) === mutual);
  if (together) {
    const partners = new Set([
      ...subjects,
      ...object,
      ...phraseBehind(stretch, 'with', verb.to, to),
    ]);
    return { ...noParts, partners, others: without(behind, partners) };
  }
  if (verb.voice === 'passive') {
    const doers = phraseBehind(stretch, 'by', verb.to, to);
    const words = new Set([...wordsIn(terms, from, verbAt), ...wordsIn(terms, verb.to, to)]);
    const things = thingsIn(stretch, from, subjectEnd);
    const others = without(new Set([...subjects, ...behind]), doers);
    return { ...noParts, doers, objects: subjects, things, others, words };
  }
  const things = thingsIn(stretch, verb.to, objectEnd);
  const words = wordsIn(terms, verb.to, to);
  return { ...noParts, doers: subjects, objects: object, things, others: behind, words };
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

/** The terms of a sentence, and which of them are names. */
interface Stretch {
  terms: readonly Term[];
  nameOf(term: Term): string | null;
}

function nameOf(term: Term, mentions: SubjectContext['mentions']): string | null {
  if (term.dated) return null;
  const mention = mentions.find((one) => term.start < one.end && term.end > one.start);
  return mention ? mention.actor : isName(term) ? `~${stemOf(term.text)}` : null;
}

function namesIn({ terms, nameOf }: Stretch, from: number, to: number): Set<string> {
  return new Set(terms.slice(from, to).flatMap((term) => nameOf(term) ?? []));
}

/** The names that a noun phrase is about: not "Oslo" in "the Oslo talks". */
function namesOfPhrase({ terms, nameOf }: Stretch, from: number, to: number): Set<string> {
  const phrase = terms.slice(from, to);
  return new Set(
    phrase.flatMap((term, at) => (isQualifier(phrase, at, nameOf) ? [] : (nameOf(term) ?? []))),
  );
}

/** The names of the noun phrase that a preposition opens. */
function phraseBehind(stretch: Stretch, word: string, from: number, to: number): Set<string> {
  const at = stretch.terms.findIndex(
    ({ lower }, index) => index >= from && index < to && lower === word,
  );
  if (at < 0) return new Set();
  return namesOfPhrase(stretch, at + 1, phraseEnd(stretch.terms, at + 1, to));
}

/** The common nouns of a noun phrase that name something by itself: none beside a name, nor "a man". */
function thingsIn({ terms, nameOf }: Stretch, from: number, to: number): Set<string> {
  const phrase = terms.slice(from, to);
  if (phrase.some((term) => nameOf(term) !== null)) return new Set();
  const nouns = phrase.filter(({ tags, dated, lower }) => {
    const other = ['Pronoun', 'Determiner', 'Value'].some((tag) => tags.has(tag));
    return tags.has('Noun') && !other && !dated && !anybody.has(lower);
  });
  return new Set(nouns.map(({ text }) => headOf(stemOf(text))));
}

/** Words for people who may be called anything else. */
const anybody = new Set(
  (
    'man men woman women person persons people boy boys girl girls child children youth youths teenager ' +
    'suspect suspects victim victims resident residents civilian civilians other others'
  ).split(' '),
);

function wordsIn(terms: readonly Term[], from: number, to: number): Set<string> {
  const telling = terms
    .slice(from, to)
    .filter(
      ({ tags, dated }) => !dated && ['Noun', 'Verb', 'Adjective'].some((tag) => tags.has(tag)),
    );
  return new Set(telling.map(({ text }) => headOf(stemOf(text))));
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
function isQualifier(phrase: readonly Term[], index: number, nameOf: Stretch['nameOf']): boolean {
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
