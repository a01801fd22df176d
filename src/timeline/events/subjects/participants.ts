import type { ActorMention } from '../../model.ts';
import { readClauses } from '../grammar/clauses.ts';
import type { SubjectContext } from './subject-words.ts';
import { happenings } from '../grammar/words.ts';

/**
 * Who takes part in what a stretch of a sentence states: the actors it names up to where it turns to
 * what is only aimed at or spoken of ("… to prepare a visit by X", "… about a summit between X and
 * Y"), together with those its subject stands for.
 *
 * @returns ids of actors, sorted
 */
export function participantsIn(
  context: SubjectContext,
  from: number,
  to: number,
  subject: readonly string[] = [],
): string[] {
  const inside = mentionsWithin(context, from, endOfAction(context, from, to));
  const acting = inside.filter(({ end: after }) => !government.test(context.sentence.slice(after)));
  return idsOf(acting.length > 0 ? acting : inside, subject);
}

/** The mentions that stand among some terms of a sentence. */
export function mentionsWithin(
  { terms, mentions }: Pick<SubjectContext, 'terms' | 'mentions'>,
  from: number,
  to: number,
): ActorMention[] {
  const start = terms[from]?.start ?? 0;
  const end = terms[to - 1]?.end ?? 0;
  return mentions.filter((mention) => mention.start >= start && mention.end <= end);
}

/** "the Biden administration": a government is not the person it is named after. */
const government = /^\s+(?:administration|government|cabinet|regime|era|presidency)\b/;

/** The actors of the whole sentence, without those it only names as its source. */
export function actorsOfSentence({ terms, mentions }: SubjectContext): string[] {
  const sources = readClauses(terms).filter(({ kind }) => kind === 'source');
  return idsOf(
    mentions.filter(
      ({ start, end }) =>
        !sources.some(
          ({ from, to }) => start >= (terms[from]?.start ?? 0) && end <= (terms[to - 1]?.end ?? 0),
        ),
    ),
  );
}

function idsOf(mentions: readonly ActorMention[], more: readonly string[] = []): string[] {
  return [...new Set([...more, ...mentions.map(({ actor }) => actor)])].sort();
}

const aims = new Set(['for', 'about', 'on', 'of', 'toward', 'towards', 'regarding']);

/** Index of the first term after the verb that no longer belongs to the action itself. */
function endOfAction({ terms }: SubjectContext, from: number, to: number): number {
  let verbs = 0;
  for (let at = from; at < to; at++) {
    const term = terms[at];
    if (!term) break;
    const next = terms[at + 1];
    if (term.lower === 'to' && next?.tags.has('Verb') && verbs > 0 && !closesVerb(terms[at - 1])) {
      return at;
    }
    if (verbs > 0 && term.tags.has('Preposition') && next?.tags.has('Gerund')) return at;
    if (verbs > 0 && aims.has(term.lower) && opensHappening(terms.slice(at + 1, at + 5))) return at;
    if (term.tags.has('Verb') && !term.tags.has('Gerund')) verbs++;
  }
  return to;
}

/** "is expected to meet", "is to meet": the infinitive is the verb itself, not its aim. */
function closesVerb(before: SubjectContext['terms'][number] | undefined): boolean {
  return before?.tags.has('Verb') === true && !before.dated;
}

function opensHappening(terms: SubjectContext['terms']): boolean {
  const opener = terms[0]?.lower ?? '';
  if (!/^(?:an?|the|any|another|possible|future|upcoming)$/.test(opener)) return false;
  const head = terms.findIndex(({ lower }) => happenings.has(lower));
  return head > 0 && terms.slice(0, head).every(({ tags }) => !tags.has('Preposition'));
}
