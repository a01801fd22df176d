import { readClauses, type Clause } from '../grammar/clauses.ts';
import { singular } from '../grammar/noun-phrase.ts';
import { participantsIn } from '../subjects/participants.ts';
import { offsets, phrase } from '../grammar/phrase.ts';
import { reasons } from '../reasons.ts';
import { asTitle } from '../titles/shorten.ts';
import type { DatedStatement, NoStatement } from './statements.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import { readVerbGroup } from '../grammar/verbs.ts';
import { happenings } from '../grammar/words.ts';

/** What a clause states that only names a happening: its verb, if it has one, is "there was". */

/** "There was an explosion at a plant": the noun says what happened. */
export function existence(
  context: SubjectContext,
  { verb: at, to }: Clause,
): DatedStatement | null {
  const { terms, sentence } = context;
  if (at < 1 || terms[at - 1]?.lower !== 'there') return null;
  const verb = readVerbGroup(terms, at, to);
  if (verb.infinitive !== 'be' || verb.negated || verb.modal) return null;
  const end = terms.findIndex(({ tags, lower }, index) => {
    return index >= verb.to && (tags.has('Preposition') || lower === 'that');
  });
  const head = terms.slice(verb.to, end < 0 ? to : end).findLast(({ dated }) => !dated);
  if (!head || !(happenings.has(head.lower) || happenings.has(head.lower.replace(/s$/, '')))) {
    return null;
  }
  const title = asTitle(phrase(sentence, terms, verb.to, to).replace(/^an?\s+/i, ''));
  if (title.split(' ').length < fewestWords) return null;
  return {
    title,
    standsAlone: true,
    noun: singular(head),
    heads: [singular(head)],
    tense: verb.planned ? 'ahead' : verb.past ? 'past' : 'present',
    actors: participantsIn(context, verb.to, to),
    ...offsets(terms, verb.to, to),
  };
}

/** "17 February: talks in Riyadh": no verb, but a noun that names a happening. */
export function nounAlone(context: SubjectContext, clause: Clause): DatedStatement | NoStatement {
  const { terms, sentence } = context;
  const words = terms.slice(clause.from, clause.to).filter(({ dated }) => !dated);
  const noun = words.find(({ lower }) => happenings.has(lower));
  // "We'll be back for talks": a verb was missed
  if (words.some(({ lower }) => /^(?:i|we|you|he|she|it|they)(?:'|$)/.test(lower)))
    return { reason: reasons.nobodyDid };
  if (!noun || readClauses(terms).some(({ verb }) => verb >= 0))
    return { reason: reasons.nobodyDid };
  return {
    title: asTitle(phrase(sentence, terms, clause.from, clause.to).replace(/^(?:the|an?)\s+/i, '')),
    standsAlone: words.length > 1,
    noun: noun.lower,
    heads: [noun.lower],
    tense: 'present',
    actors: participantsIn(context, clause.from, clause.to),
    ...offsets(terms, clause.from, clause.to),
  };
}

/** With how many words "there was" says enough for a title. */
const fewestWords = 3;
