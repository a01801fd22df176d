import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import type { Statement } from '../titles/title.ts';
import { readVerbGroup, type VerbGroup } from '../grammar/verbs.ts';
import { lightVerbs, set, speechVerbs } from '../grammar/words.ts';
import { actionOf } from './actions.ts';
import { stemOf } from './background.ts';

/**
 * The words that say what was done: the verb, or the nouns of one such as "hold" or "launch". To check
 * out is not to check in: a verb that its particle turns round keeps it, as "check-out".
 */
export function headsOf(context: SubjectContext, statement: Statement): string[] {
  const { verb } = statement;
  const particle = context.terms[verb.to];
  if (particle?.tags.has('Particle') && /^(?:out|off|down|away)$/.test(particle.lower)) {
    return [`${verb.infinitive}-${particle.lower}`];
  }
  const phrase = setPhraseOf(context, statement);
  if (phrase !== null) return [phrase];
  if (!lightVerbs.has(verb.infinitive) && !happens(verb)) return [verb.infinitive];
  const nouns = wordsOfOccasion(context, statement).filter(({ tags }) => tags.has('Noun'));
  if (nouns.length > 0) return nouns.map(({ lower }) => lower);
  // "The festival opened": without an object it says itself what was done.
  return /^(?:be|have|do|get|make)$/.test(verb.infinitive) ? [] : [verb.infinitive];
}

/**
 * What a verb does with its object or complement, where together they say another thing than the verb
 * does: "passed sentence", "found guilty", "struck the coast", "ran aground"; `null` for most.
 */
function setPhraseOf(context: SubjectContext, statement: Statement): string | null {
  const { verb, to } = statement;
  const { infinitive } = verb;
  const behind = () => context.terms.slice(verb.to, to).filter(({ dated }) => !dated);
  for (const [verbs, complement, deed] of setPhrases) {
    if (!verbs.has(infinitive)) continue;
    const near = behind().slice(0, 4);
    if (near.some(({ lower }) => complement.test(lower))) return deed;
  }
  if (!supporting.has(infinitive)) return null;
  const object = wordsOfOccasion(context, statement).findLast(({ tags }) => tags.has('Noun'));
  if (object && actionOf(stemOf(object.lower)) !== null) return object.lower;
  const hits = infinitive === 'strike' && (object !== undefined || verb.voice === 'passive');
  return hits && behind()[0]?.tags.has('Preposition') !== true ? 'hit' : null;
}

/** Verbs, what stands among the words behind them, and what both together tell. */
const setPhrases: readonly (readonly [ReadonlySet<string>, RegExp, string])[] = [
  [set('find'), /^guilty$/, 'convict'],
  [set('plead'), /^guilty$/, 'confess'],
  [set('run go'), /^aground$/, 'crash'],
  [set('pull free lift'), /^(?:alive|rubble|ruins|wreckage|debris)$/, 'rescue'],
  [set('give'), /^way$/, 'collapse'],
  [set('burn'), /^down$/, 'destroy'],
];

/** Verbs that leave it to their object to say what was done, where that is the noun of a deed. */
const supporting = set(
  'pass impose hand tender cast commit deliver reach strike file bring lodge carry stage mount pronounce serve',
);

/**
 * What was said to have been done: "arrest" in "said a man had been arrested". What is not a fact says so:
 * "will cut" in "said it would cut jobs", "not resign" in "said she would not resign".
 */
export function toldOf({ terms }: SubjectContext, { verb, to }: Statement): string | null {
  if (!speechVerbs.has(verb.infinitive)) return null;
  const at = terms.findIndex(({ tags }, index) => index >= verb.to && tags.has('Verb'));
  const opensAnother = terms[at]?.tags.has('Gerund') || terms[at - 1]?.lower === 'to';
  if (at < 0 || at >= to || opensAnother) return null;
  const content = readVerbGroup(terms, at, to);
  if (lightVerbs.has(content.infinitive)) return null;
  if (content.negated) return `not ${content.infinitive}`;
  if (content.planned || content.modal !== null) return `will ${content.infinitive}`;
  return content.past ? content.infinitive : null;
}

/**
 * What was held or attended, where two words or more name it: "memorial service" in "a memorial
 * service will be held" and "attended the memorial service".
 */
export function occasionOf(context: SubjectContext, statement: Statement): string | null {
  if (!lightVerbs.has(statement.verb.infinitive)) return null;
  const words = wordsOfOccasion(context, statement).map(({ lower }) => lower);
  return words.length > 1 ? words.join(' ') : null;
}

/** "The blast occurred at noon": the subject says what was done. */
function happens({ infinitive }: VerbGroup): boolean {
  return /^(?:occur|happen)$/.test(infinitive);
}

/** The adjectives and nouns that a light verb leaves it to, up to the next verb or preposition. */
function wordsOfOccasion({ terms }: SubjectContext, { verb, from, to }: Statement): Term[] {
  const words: Term[] = [];
  for (const term of verb.voice === 'passive' || happens(verb)
    ? terms.slice(from, verb.to)
    : terms.slice(verb.to, to)) {
    const { tags, dated } = term;
    if (dated || tags.has('Preposition') || tags.has('Verb')) break;
    if (tags.has('Noun') || tags.has('Adjective')) words.push(term);
  }
  return words;
}
