import { headOf } from '../joining/actions.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { Term } from '../grammar/terms.ts';
import { set } from '../grammar/words.ts';
import { readVerbGroup } from '../grammar/verbs.ts';

/** A quick look for a sentence that may say that something did not happen. */
export const mayDeny = /\b(?:(?:did|was|were)(?: not|n['’]t)|never)\b/i;

/**
 * What a clause says did not happen, by kinds of action: that of its verb in "did not meet", those of
 * the nouns of its subject in "was not held", "did not take place". `null` where it denies nothing, or
 * only a part: "did not meet until Friday", "did not only meet".
 *
 * @param nounsOf the heads of the nouns of a subject
 */
export function deniedBy(
  terms: readonly Term[],
  clause: Clause,
  nounsOf: () => readonly string[],
): readonly string[] | null {
  const verb = readVerbGroup(terms, clause.verb, clause.to);
  const behind = terms.slice(verb.to, clause.to);
  if (behind.some(({ lower }) => partly.has(lower))) return null;
  const told = /^(?:did|was|were)/.test(terms[clause.verb]?.lower ?? '');
  const never = terms[clause.verb - 1]?.lower === 'never' && verb.past;
  if (!verb.negated || !(told || never)) return null;
  if (terms.slice(clause.verb, verb.to + 1).some(({ lower }) => partly.has(lower))) return null;
  const ofSubject =
    (verb.voice === 'passive' && /^(?:hold|stage|open|launch)$/.test(verb.infinitive)) ||
    /^(?:happen|occur)$/.test(verb.infinitive) ||
    (verb.infinitive === 'take' && behind[0]?.lower === 'place') ||
    (verb.infinitive === 'go' && behind[0]?.lower === 'ahead');
  if (ofSubject) return nounsOf();
  if (verb.infinitive === 'be' || verb.voice === 'progressive') return null;
  return [headOf(verb.infinitive)];
}

/** Words with which a denial holds only of a part or for a time. */
const partly = set('until till only just merely simply alone immediately because');
