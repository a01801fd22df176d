import type { Span } from '../article/index.ts';
import type { ActorMention } from '../model.ts';
import { actionOf, familyOf } from './actions.ts';
import { stemOf } from './background.ts';
import type { Term } from './terms.ts';
import { readVerbGroup } from './verbs.ts';

/**
 * The names in a statement by the part they take in it: ids of actors, and stems of names that are
 * no actor's. All are empty where a statement has no verb.
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

const none: ReadonlySet<string> = new Set();

/** The family of actions that nobody does alone: to talk, to meet. */
const mutual = 'consult';

/**
 * Sorts the names of a statement; date words take no part. What is done with each other has partners,
 * and neither doers nor objects.
 *
 * @param heads the kinds of action it tells of, as in its vector
 */
export function namedParts(
  terms: readonly Term[],
  mentions: readonly ActorMention[],
  { start, end }: Span,
  heads: ReadonlySet<string>,
): NamedParts {
  const inside = terms.filter((term) => term.start >= start && term.end <= end && !term.dated);
  const verb = inside.findIndex(({ tags }) => tags.has('Verb') && !tags.has('Gerund'));
  if (verb < 0) return { doers: none, objects: none, partners: none, others: none };
  const { to, voice, infinitive } = readVerbGroup(inside, verb, inside.length);
  const namesIn = (from: number, until: number): Set<string> =>
    new Set(
      inside.slice(from, until).flatMap((term) => {
        const mention = mentions.find((one) => term.start < one.end && term.end > one.start);
        return mention ? mention.actor : isName(term) ? stemOf(term.text) : [];
      }),
    );
  const phraseOf = (word: string): Set<string> => {
    const at = inside.findIndex(({ lower }, index) => index >= to && lower === word);
    return at < 0 ? new Set() : namesIn(at + 1, phraseEnd(inside, at + 1));
  };
  const subjects = namesIn(0, verb);
  const behind = namesIn(to, inside.length);
  const object = namesIn(to, phraseEnd(inside, to));
  const action = actionOf(stemOf(infinitive));
  // "held talks": where the verb tells of no action, its object does.
  if (heads.has(mutual) && (action === null || familyOf(action) === mutual)) {
    const partners = new Set([...subjects, ...object, ...phraseOf('with')]);
    return { doers: none, objects: none, partners, others: without(behind, partners) };
  }
  if (voice !== 'passive') {
    return { doers: subjects, objects: object, partners: none, others: behind };
  }
  const doers = phraseOf('by');
  const others = without(new Set([...subjects, ...behind]), doers);
  return { doers, objects: subjects, partners: none, others };
}

function without(all: ReadonlySet<string>, some: ReadonlySet<string>): Set<string> {
  return new Set([...all].filter((name) => !some.has(name)));
}

/** The index after the noun phrase at `from`: at a comma, a preposition, another clause. */
function phraseEnd(terms: readonly Term[], from: number): number {
  const ends = terms.findIndex(
    ({ before, tags, lower }, index) =>
      index >= from &&
      (/[,;:(—–]/.test(before) ||
        /^(?:to|as|that|what|whether|if|how|why|when|where|who|which)$/.test(lower) ||
        ['Preposition', 'Verb'].some((tag) => tags.has(tag))),
  );
  return ends < 0 ? terms.length : ends;
}

/** A capital makes a name inside a sentence; its first word must be one for the tagger too. */
function isName({ text, tags, start }: Term): boolean {
  if (/^\p{Ll}\p{Lu}/u.test(text)) return true; // "iPhone"
  if (!/^\p{Lu}/u.test(text) || tags.has('Honorific') || tags.has('Actor')) return false;
  const known = ['ProperNoun', 'Acronym', 'Organization', 'Person', 'Place'];
  return start > 0 || /^\p{Lu}{2}/u.test(text) || known.some((tag) => tags.has(tag));
}
