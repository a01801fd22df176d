import { headOf } from '../joining/actions.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { Term } from '../grammar/terms.ts';
import type { Thread } from './thread.ts';
import type { Statement } from '../titles/title.ts';
import { occasions } from '../grammar/words.ts';

/** Whether a clause takes up by a noun what a thread is about. */
export function takesUp(
  terms: readonly Term[],
  clause: Clause,
  statement: Statement,
  thread: Thread,
): boolean {
  return (
    isSubjectOfThread(terms, clause, thread) ||
    isOnOccasion(terms, clause, thread) ||
    isReaction(terms, clause, statement, thread)
  );
}

/** What makes a noun one that was told before. */
export const definite = /^(?:the|this|that|both|these|his|her|their)$/;

/** "The call lasted …", "both talks ended …": a definite noun for what the thread is about. */
function isSubjectOfThread(
  terms: readonly Term[],
  { from, verb }: Clause,
  { draft }: Thread,
): boolean {
  const subject = terms.slice(from, verb);
  const opener = subject.findIndex(({ lower }) => definite.test(lower));
  const nouns = subject.slice(opener + 1).filter(({ tags }) => tags.has('Noun'));
  const [noun] = nouns;
  if (opener < 0 || nouns.length !== 1 || !noun) return false;
  return draft.vector.heads.has(headOf(noun.lower));
}

/** "During the ceremony, …", "at the event": the sentence says itself that it goes on. */
function isOnOccasion(terms: readonly Term[], { to }: Clause, { draft }: Thread): boolean {
  return terms.slice(0, to).some(({ lower }, at) => {
    if (!/^(?:at|during|in)$/.test(lower) || !definite.test(terms[at + 1]?.lower ?? ''))
      return false;
    let head = at + 2;
    while (isCommonNoun(terms[head + 1])) head++;
    const noun = terms[head]?.lower ?? '';
    return head < to && (occasions.has(noun) || draft.vector.heads.has(headOf(noun)));
  });
}

/** "Others reacted to Ms Brandt's arrest": an answer to what the thread is about. */
function isReaction(
  terms: readonly Term[],
  { to }: Clause,
  { verb }: Statement,
  { draft }: Thread,
): boolean {
  if (!/^(?:respond|react|reply)$/.test(verb.infinitive)) return false;
  const phrase = terms.slice(verb.to, to);
  const at = phrase.findIndex(({ lower }) => lower === 'to');
  const end = phrase.findIndex(({ tags }, index) => index > at && tags.has('Preposition'));
  const noun = phrase
    .slice(at + 1, end < 0 ? undefined : end)
    .findLast(({ tags }) => tags.has('Noun') && !tags.has('ProperNoun'));
  return at >= 0 && noun !== undefined && draft.vector.heads.has(headOf(noun.lower));
}

function isCommonNoun(term: Term | undefined): boolean {
  return term?.tags.has('Noun') === true && !term.tags.has('ProperNoun') && term.before === ' ';
}
