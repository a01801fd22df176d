import type { Span } from '../../article/index.ts';
import type { Actor } from '../../model.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import type { Thread } from './thread.ts';
import type { Statement } from '../titles/title.ts';
import { firms, speechVerbs } from '../grammar/words.ts';

/** Who stands before the verb of a clause, or in the passive behind "by"; or whom "he" means. */
export function whoActs(
  { terms, mentions, actorOf }: SubjectContext,
  clause: Clause,
  statement: Statement,
  { person, body }: Thread,
): string[] {
  const from = terms[clause.from]?.start ?? 0;
  const to = terms[clause.to - 1]?.end ?? 0;
  const verb = terms[clause.verb]?.start ?? 0;
  const inClause = mentions.filter(({ start, end }) => start >= from && end <= to);
  const inverted = clause.kind === 'source';
  const speaks = speechVerbs.has(statement.verb.infinitive);
  const subjects = inClause
    .filter(({ end }) => inverted || end <= verb)
    .filter((mention) => speaks || isHead(terms, clause, mention))
    .map(({ actor }) => actor);
  const by = terms.slice(statement.verb.to, clause.to).find(({ lower }) => lower === 'by');
  const agents = inClause.filter(({ start }) => by && start > by.start).map(({ actor }) => actor);
  const acting = statement.verb.voice === 'passive' ? [...subjects, ...agents] : subjects;
  if (acting.length > 0) return [...new Set([...statement.actors, ...acting])];
  if (statement.actors.length > 0) return statement.actors;
  const subject = terms
    .slice(clause.from, clause.verb)
    .filter(({ tags, lower }) => !tags.has('Adverb') && lower !== 'the')
    .map(({ lower }) => lower);
  const [only, ...others] = subject;
  if (only === undefined || others.length > 0) return [];
  if (firms.has(only)) return body === null ? [] : [body];
  const given = person === null ? '' : (actorOf(person)?.name.split(' ')[0] ?? '').toLowerCase();
  return person !== null && (only === 'he' || only === 'she' || only === given) ? [person] : [];
}

/** "A bombing outside the embassy in Kenya killed …", "Ms Brandt's visit ended": neither did it. */
function isHead(terms: readonly Term[], { from }: Clause, { start, end }: Span): boolean {
  const first = terms.findIndex((term) => term.start >= start);
  const comma = terms.slice(from, first + 1).findLastIndex(({ before }) => /,/.test(before));
  const stretch = terms.slice(from + Math.max(0, comma), first);
  const governed = stretch.some(({ tags, dated }) => tags.has('Preposition') && !dated);
  const last = terms.findLast((term) => term.start < end);
  return !governed && !/['’]s?$/.test(last?.text ?? '');
}

/** Whether an actor has acted in the thread, or is what the articles call a person of one that has. */
export function isOfThread(
  id: string,
  { actors }: Thread,
  { actorOf }: Pick<SubjectContext, 'actorOf'>,
): boolean {
  if (actors.has(id)) return true;
  const actor = actorOf(id);
  if (actor?.kind !== 'person') return false;
  return [...actors].some((other) => {
    const body = actorOf(other);
    return body !== undefined && body.kind !== 'person' && serves(actor, body);
  });
}

/** "Apple's chief executive", "the Peruvian president": whether the description names the body. */
function serves({ described }: Actor, { name, aliases }: Actor): boolean {
  const names = [name, ...aliases].map((one) => one.toLowerCase());
  return described.some(({ words }) => {
    const lower = ` ${words.toLowerCase()} `;
    return names.some(
      (one) =>
        lower.includes(` ${one} `) || lower.includes(` ${one}'`) || lower.includes(` ${one}’`),
    );
  });
}
