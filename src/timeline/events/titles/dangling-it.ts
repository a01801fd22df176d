import { findFiniteVerb } from '../grammar/finite-verbs.ts';
import type { Subject, SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';

/**
 * Index of an "it" behind a verb that cannot be its subject, and for which nothing stands between: "comes
 * close to selling it", "to vote on it"; or -1.
 */
export function openItAt(
  { terms, mentions }: SubjectContext,
  { from, to }: { from: number; to: number },
): number {
  for (let at = from; at < Math.min(to, from + longestRead); at++) {
    const [before, term] = terms.slice(at - 1, at + 1);
    if (!before || !term || term.dated) continue;
    if (term.lower === 'it') {
      const object = before.tags.has('Verb') || before.tags.has('Preposition');
      return object && findFiniteVerb(terms, at + 1, Math.min(to, at + 3)) < 0 ? at : -1;
    }
    const named = mentions.some(({ start, end }) => start < term.end && term.start < end);
    if (named || isThing(term) || /["“:]/.test(term.before)) return -1;
    if (/^(?:that|which|who|what|how|whether|if|when|after|before|as)$/.test(term.lower)) return -1;
  }
  return -1;
}

/** The one organisation or country, other than the subject, that the sentence names before a term. */
export function thingNamed(
  { terms, mentions, actorOf }: SubjectContext,
  subject: Subject,
  at: number,
): string | null {
  const end = terms[at]?.start ?? 0;
  const about = new Set(subject.words.toLowerCase().split(' '));
  // "The army besieged the city, and Lenta conquered it": a thing of no name may be meant as well.
  const nameless = terms.slice(0, at).some((term, index) => {
    const common = isThing(term) && !term.tags.has('ProperNoun') && !term.dated;
    const opens = terms[index - 1]?.tags.has('Determiner') === true;
    return common && opens && !about.has(term.lower);
  });
  if (nameless) return null;
  const before = mentions.filter((mention) => mention.end <= end);
  const others = new Set(
    before.map(({ actor }) => actor).filter((id) => !subject.actors.includes(id)),
  );
  const [only, ...more] = [...others].flatMap((id) => actorOf(id) ?? []);
  if (only) return more.length === 0 && only.kind !== 'person' ? only.name : null;
  const [name, ...names] = namesIn(terms.slice(0, at)).filter(
    (words) => !subject.words.includes(words),
  );
  return name !== undefined && names.length === 0 ? name : null;
}

/** The names among some terms, but for those of persons: "Reinholt Works". */
function namesIn(terms: readonly Term[]): string[] {
  const names: string[][] = [];
  let last = -1;
  for (const [at, { text, tags, before, dated }] of terms.entries()) {
    const name = /^\p{Lu}/u.test(text) && tags.has('ProperNoun') && !dated && at > 0;
    if (!name || tags.has('Person') || tags.has('Demonym') || tags.has('Possessive')) continue;
    if (last === at - 1 && before === ' ') names.at(-1)?.push(text);
    else names.push([text]);
    last = at;
  }
  return [...new Set(names.map((words) => words.join(' ')))];
}

/** What an "it" may mean; "questions" and "use" it cannot. */
function isThing({ tags, lower }: Term): boolean {
  if (!tags.has('Noun') || tags.has('Pronoun') || tags.has('Plural')) return false;
  return !tags.has('Possessive') && !/['’]s?$/.test(lower);
}

/** How far a title reaches, in words of its clause. */
const longestRead = 40;
