import { actionOf, familyOf, headOf } from './actions.ts';
import { stemOf } from './background.ts';
import { nameOf, namesIn, namesOfPhrase, type Range, type Stretch } from './names.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import type { Statement } from '../titles/title.ts';
import { set } from '../grammar/words.ts';

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
  /** The names and nouns behind each preposition that says to what, for what or against whom. */
  complements: ReadonlyMap<string, ReadonlySet<string>>;
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
  complements: new Map(),
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
  const subject: Range = [from, phraseEnd(terms, from, verbAt)];
  const object: Range = [verb.to, phraseEnd(terms, verb.to, to)];
  const subjects = new Set([...actors, ...namesIn(stretch, subject)]);
  const names = new Set([...namesIn(stretch, [from, verbAt]), ...namesIn(stretch, [verb.to, to])]);
  const words = wordsIn(terms, [verb.to, to]);
  const complements = complementsIn(stretch, [verb.to, to]);
  if (isMutual(verb.infinitive, heads)) {
    const company = phraseBehind(terms, 'with', [verb.to, to]);
    const partners = new Set([
      ...subjects,
      ...namesOfPhrase(stretch, object),
      ...namesOfPhrase(stretch, company),
    ]);
    const things = new Set([...thingsIn(stretch, object), ...thingsIn(stretch, company)]);
    things.delete(mutual);
    complements.delete('with');
    return { ...noParts, partners, things, others: without(names, partners), complements, words };
  }
  if (verb.voice === 'passive') {
    const doers = namesOfPhrase(stretch, phraseBehind(terms, 'by', [verb.to, to]));
    const things = thingsIn(stretch, subject);
    const others = without(new Set([...subjects, ...names]), doers);
    const said = new Set([...wordsIn(terms, [from, verbAt]), ...words]);
    return { ...noParts, doers, objects: subjects, things, others, complements, words: said };
  }
  const objects = namesOfPhrase(stretch, object);
  const things = thingsIn(stretch, object);
  const others = without(names, namesIn(stretch, subject));
  return { ...noParts, doers: subjects, objects, things, others, complements, words };
}

/** "met", "held talks": where the verb tells of no action, its object does. */
function isMutual(infinitive: string, heads: readonly string[]): boolean {
  const action = actionOf(stemOf(infinitive));
  const may = action === null || familyOf(action) === mutual;
  return may && heads.some((head) => headOf(head) === mutual);
}

function without(all: ReadonlySet<string>, some: ReadonlySet<string>): Set<string> {
  return new Set([...all].filter((name) => !some.has(name)));
}

/** The noun phrase that a preposition opens; empty where it does not stand. */
function phraseBehind(terms: readonly Term[], word: string, [from, to]: Range): Range {
  const at = terms.findIndex(({ lower }, index) => index >= from && index < to && lower === word);
  return at < 0 ? [to, to] : [at + 1, phraseEnd(terms, at + 1, to)];
}

/** "on", "for" and the like; not "in", "at" and "after", of which each report may name another. */
const complementing = /^(?:because of|on|for|to|against|over|with|from|into|outside|off|under)$/;

function complementsIn(stretch: Stretch, [from, to]: Range): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (let at = from; at < to; at++) {
    const term = stretch.terms[at];
    if (!term || term.dated) continue;
    const because = term.lower === 'of' && stretch.terms[at - 1]?.lower === 'because';
    const word = because ? 'because of' : term.lower;
    if (!complementing.test(word)) continue;
    const range: Range = [at + 1, phraseEnd(stretch.terms, at + 1, to)];
    const said = new Set([...namesIn(stretch, range), ...thingsIn(stretch, range)]);
    if (said.size > 0) found.set(word, new Set([...(found.get(word) ?? []), ...said]));
  }
  return found;
}

/** The common nouns of a noun phrase that name something by itself: none beside a name, nor "a man". */
function thingsIn({ terms, nameOf }: Stretch, [from, to]: Range): Set<string> {
  const phrase = terms.slice(from, to);
  if (phrase.some((term) => nameOf(term) !== null)) return new Set();
  const nouns = phrase.filter(({ tags, dated, lower, before }, at) => {
    const ofAge =
      /^(?:year|old)$/.test(lower) && (before === '-' || phrase[at + 1]?.before === '-');
    const other = ['Pronoun', 'Possessive', 'Determiner', 'Value'].some((tag) => tags.has(tag));
    return tags.has('Noun') && !other && !ofAge && !dated && !anybody.has(lower);
  });
  return new Set(nouns.map(({ text }) => headOf(text)));
}

/** Words for people who may be called anything else. */
const anybody = set(
  'man men woman women person persons people boy boys girl girls child children youth youths teenager ' +
    'suspect suspects victim victims resident residents civilian civilians other others',
);

function wordsIn(terms: readonly Term[], [from, to]: Range): Set<string> {
  const telling = terms
    .slice(from, to)
    .filter(
      ({ tags, dated }) => !dated && ['Noun', 'Verb', 'Adjective'].some((tag) => tags.has(tag)),
    );
  return new Set(telling.map(({ text }) => headOf(text)));
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
