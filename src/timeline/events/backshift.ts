import type { Clause } from './clauses.ts';
import { matrixOf } from './reported-speech.ts';
import { nameSubject } from './subject.ts';
import type { SubjectContext } from './subject-words.ts';
import { readVerbGroup } from './verbs.ts';
import { learningVerbs } from './words.ts';

/**
 * What was said, in the tense that goes with "says": "said it had sold the mine" becomes "says it has sold
 * the mine", "said she would resign" becomes "says she will resign". What would be under a condition,
 * and what was the case, stay.
 *
 * @param index of the clause that is said
 * @returns the helping verb that a title has instead of the sentence's, and the index of that one's
 * term; `null` where the sentence's stays
 */
export function inTenseOfTitle(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): { at: number; helping: string } | null {
  const { terms, sentence } = context;
  const clause = clauses[index];
  const matrix = clauses[matrixOf(terms, clauses, index)];
  if (!clause || clause.verb < 0 || !matrix) return null;
  const says = readVerbGroup(terms, matrix.verb, matrix.to);
  if (!says.past || says.infinitive === 'deny') return null;
  const at = clause.verb;
  const { to, infinitive } = readVerbGroup(terms, at, clause.to);
  const written = terms[at]?.lower;
  // "heard that she had left [in May]": what has a time of its own, or is looked back on, is over.
  const over =
    learningVerbs.has(says.form) || terms.slice(at, clause.to).some(({ dated }) => dated);
  if (written === 'had' && to > at + 1 && !over) {
    const subject = nameSubject(context, clause);
    const several = /^(?:they|we|i|you)$/i.test(subject?.words ?? '') || subject?.plural === true;
    return { at, helping: several ? 'have' : 'has' };
  }
  const open = written === 'would' && infinitive !== 'be' && !/\bif\b/.test(sentence);
  return open ? { at, helping: 'will' } : null;
}
