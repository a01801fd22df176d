import { isCompany } from '../subjects/focus.ts';
import { subjectOf, type Subject, type SubjectContext } from '../subjects/subject-words.ts';
import { ownerUnnamed } from '../subjects/taken-up.ts';
import type { Term } from '../grammar/terms.ts';
import { belongings, ofFigures } from '../grammar/words.ts';

/**
 * "Net income rose", "the stock fell": whose, when the organisation that says so has it, or one is what
 * the sentences are about; `null` where the words name more than a figure, or nobody can tell.
 *
 * @param speaker who says it, where somebody does
 */
export function ownerOfFigure(
  context: SubjectContext,
  from: number,
  to: number,
  speaker: Subject | null,
): Subject | null {
  const { terms, actorOf } = context;
  if (speaker && isFigureAlone(terms, from, to)) {
    const says = actorOf(speaker.actors[0] ?? '');
    if (says?.kind === 'organisation' && isCompany(says)) return speaker;
    const firm = nameOfFirm(terms, speaker);
    if (firm) return firm;
  }
  const owner = ownerUnnamed(context, from, to);
  return owner && subjectOf([owner]);
}

function isFigureAlone(terms: readonly Term[], from: number, to: number): boolean {
  if (!belongings.has(terms[to - 1]?.lower ?? '') || to - from > 4) return false;
  return terms.slice(from, to).every(({ lower, tags, dated }) => {
    const figure = belongings.has(lower) || ofFigures.has(lower);
    return !dated && (lower === 'the' || tags.has('Adjective') || figure);
  });
}

/** The name of who says it, where that is neither an actor nor a person. */
function nameOfFirm(terms: readonly Term[], speaker: Subject): Subject | null {
  const { words, plural, actors } = speaker;
  if (plural || actors.length > 0 || !/^(?:\p{Lu}\S*\s?)+$/u.test(words)) return null;
  const person = terms.some(({ text, tags }) => tags.has('Person') && words.includes(text));
  return person ? null : speaker;
}
