import type { Clause } from '../grammar/clauses.ts';
import { skipAdverbs } from '../grammar/finite-verbs.ts';
import { matrixOf } from '../grammar/reported-speech.ts';
import { nameSubject } from '../subjects/subject.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import { infinitiveOf, presentOf } from '../grammar/verb-inflection.ts';
import { readVerbGroup } from '../grammar/verbs.ts';
import { learningVerbs, set } from '../grammar/words.ts';

/**
 * What was said, in the tense that goes with "says": "said it had sold the mine" becomes "says it has sold
 * the mine", "said she would resign" becomes "says she will resign", "said it was looking" becomes "says it is looking". What would be under a condition,
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
  const plural = () => {
    const subject = nameSubject(context, clause);
    return /^(?:they|we|i|you)$/i.test(subject?.words ?? '') || subject?.plural === true;
  };
  if (written === 'had' && to > at + 1 && !over)
    return { at, helping: presentOf('have', plural()) };
  const next = terms[skipAdverbs(terms, at + 1)];
  if (next && !over) {
    const goesOn = next.tags.has('Gerund') || willing.has(next.lower);
    if (goesOn && /^(?:was|were)$/.test(written ?? ''))
      return { at, helping: presentOf('be', written === 'were') };
    const verb = terms[at];
    if (verb?.tags.has('PastTense') && foreseeing.has(verb.lower) && next.lower === 'to')
      return { at, helping: presentOf(infinitiveOf(verb), plural()) };
  }
  const place = terms[to]?.tags.has('Preposition') === true || ready.has(terms[to]?.lower ?? '');
  const sure = infinitive !== 'be' || place || announcing.has(says.infinitive);
  const open = written === 'would' && sure && !/\bif\b/.test(sentence);
  return open ? { at, helping: 'will' } : null;
}

/** Verbs that say what somebody has in mind. */
const foreseeing = set('planned intended hoped aimed wanted expected');

/** Verbs that say what will be, and not what would be thought of it. */
const announcing = set('announce promise pledge vow confirm');

/** How somebody or something will be at a time: "would be available"; but "would be wrong". */
const ready = set('available eligible able ready back open closed free');

/** What somebody was when it was said, and still is in the title: "was willing to sell". */
const willing = set('willing unwilling ready prepared able unable likely unlikely');
