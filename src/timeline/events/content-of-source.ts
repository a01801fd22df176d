import type { Clause } from './clauses.ts';
import type { Subject, SubjectContext } from './subject-words.ts';

/**
 * "Two climbers have died, police said on Monday": where the source has no name, and what it says has come
 * about by then, what it says is the news, and not that it is said.
 *
 * @param index of the clause that says it, which has the date
 * @param source who says it
 * @returns the index of the clause that makes the statement; -1 where who says it belongs to it
 */
export function contentOfNameless(
  { terms, sentence }: SubjectContext,
  clauses: readonly Clause[],
  index: number,
  source: Subject,
): number {
  const clause = clauses[index];
  if (!clause || source.actors.length > 0 || /["“]/.test(sentence)) return -1;
  if (!plainly.test(terms[clause.verb]?.lower ?? '')) return -1;
  const last = source.words.split(' ').at(-1);
  const noun = terms.find(({ text }, at) => text === last && (at === 0 || /^\p{Ll}/u.test(text)));
  if (!noun?.tags.has('Noun') || noun.tags.has('ProperNoun') || noun.tags.has('Pronoun')) return -1;
  const before = clause.kind === 'source';
  const at = before ? 0 : index + 1;
  const content = clauses[at];
  if (content?.kind !== (before ? 'main' : 'said')) return -1;
  const between = before ? clauses.slice(1, index) : [];
  if (between.some(({ kind }) => kind !== 'relative' && kind !== 'participle')) return -1;
  // What has a date of its own did not come about on that of the source.
  const { from, to } = { from: content.from, to: between.at(-1)?.to ?? content.to };
  if (terms.slice(from, to).some(({ dated }) => dated)) return -1;
  return /^(?:has|have)$/.test(terms[content.verb]?.lower ?? '') ? at : -1;
}

/** Verbs that only say that somebody says it. */
const plainly = /^(?:says?|said|confirm(?:s|ed)|announced|reported|disclosed)$/;
