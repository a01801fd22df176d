import type { Clause } from './clauses.ts';
import type { Term } from './terms.ts';
import { readVerbGroup, type VerbGroup } from './verbs.ts';
import { auxiliaries, coordinators, intransitives } from './words.ts';

/**
 * The verb group of a clause, in the voice it shares with the one before: "was arrested on Monday and
 * charged on Tuesday" says of both what was done to somebody; "was founded in 1990 and sold 400 cars"
 * and "was elected and resigned" do not.
 */
export function inSharedVoice(
  terms: readonly Term[],
  clauses: readonly Clause[],
  index: number,
  group: VerbGroup,
): VerbGroup {
  const clause = clauses[index];
  if (clause?.kind !== 'and' || group.voice !== 'active') return group;
  const verb = terms[clause.verb];
  if (!verb?.tags.has('PastTense') || auxiliaries.has(verb.lower)) return group;
  const bare = terms.slice(clause.from, clause.verb).every(({ dated, tags, lower }) => {
    return dated || tags.has('Adverb') || coordinators.has(lower);
  });
  if (!bare || intransitives.has(group.infinitive) || hasObject(terms, group.to, clause.to)) {
    return group;
  }
  const before = clauses.slice(0, index).findLast((earlier) => earlier.verb >= 0);
  const shared = before && readVerbGroup(terms, before.verb, before.to);
  return shared?.voice === 'passive' && before?.kind !== 'source'
    ? { ...group, voice: 'passive', number: shared.number }
    : group;
}

function hasObject(terms: readonly Term[], from: number, to: number): boolean {
  const next = terms.slice(from, to).find(({ dated, tags }) => dated || !tags.has('Adverb'));
  if (!next || next.dated) return false;
  return ['Noun', 'Determiner', 'Adjective', 'Value', 'Pronoun'].some((tag) => next.tags.has(tag));
}
