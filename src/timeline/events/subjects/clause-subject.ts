import { antecedentOf } from './clause-antecedent.ts';
import type { Clause } from '../grammar/clauses.ts';
import { startOfNounPhrase } from '../grammar/noun-phrase.ts';
import { phrase } from '../grammar/phrase.ts';
import { matrixOf } from '../grammar/reported-speech.ts';
import { ownerInSentence } from './owner-in-sentence.ts';
import { nameSubject } from './subject.ts';
import type { Subject, SubjectContext } from './subject-words.ts';
import { coordinators } from '../grammar/words.ts';

/**
 * Who or what a clause is about: its own subject, or that of the clause it goes on with, or the noun
 * phrase it describes. `null` when there is none.
 */
export function subjectOfClause(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): Subject | null {
  const clause = clauses[index];
  if (!clause) return null;
  if (clause.kind === 'resumed') {
    const earlier = clauses.slice(0, index);
    const open = earlier.findLast(({ kind, verb, from }) => {
      // What stands between dashes is no subject.
      if (kind === 'and' && !coordinators.has(context.terms[from]?.lower ?? '')) return false;
      return verb < 0 && !['source', 'relative', 'participle', 'introduction'].includes(kind);
    });
    const whole = open ?? earlier.findLast(({ kind }) => kind === 'main' || kind === 'said');
    if (!whole) return null;
    const speaker = open ? matrixSubject(context, clauses, clauses.indexOf(open)) : null;
    const verb = whole.verb < 0 ? whole.to : whole.verb;
    const subject = nameSubject(context, { ...whole, verb }, speaker);
    return subject && withWhatIsCounted(context, clauses[clauses.indexOf(whole) + 1], subject);
  }
  if (clause.kind === 'source' && clause.verb === clause.from) return speakerAfter(context, clause);
  const whole = clause.verb < 0 && clause.kind === 'main' ? { ...clause, verb: clause.to } : clause;
  const speaker = matrixSubject(context, clauses, index) ?? ownerOf(context, clauses, index);
  const own = nameSubject(context, whole, speaker);
  if (own && context.terms[clause.from]?.lower === 'whose') {
    const before = clauses[index - 1];
    // "the mayor of Lima, whose election": which of them is not said
    const head = before ? startOfNounPhrase(context.terms, before.to - 1, before.from) : 0;
    const of = context.terms[head - 1]?.lower === 'of';
    return of ? null : ownedBy(antecedentOf(context, before), own);
  }
  const objective = /^(?:that|which|whom)$/.test(context.terms[clause.from]?.lower ?? '');
  // "the offer that it sent": what was sent stands before the clause, and a title has no place for it.
  const pronoun = own?.words.toLowerCase() === context.terms[clause.from]?.lower;
  if (own && !pronoun && clause.kind === 'relative' && objective) return null;
  if (own && (clause.kind !== 'relative' || own.standsAlone)) return own;
  if (clause.kind === 'relative') {
    const personal = context.terms[clause.from]?.lower === 'who';
    return antecedentOf(context, clauses[index - 1], personal);
  }
  if (clause.kind !== 'and') return own;
  const before = subjectBefore(context, clauses, index);
  return before < 0 ? null : subjectOfClause(context, clauses, before);
}

/** "The mill was fined in May and | its owner left in June": whose the subject is, told by the sentence itself. */
function ownerOf(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): Subject | null {
  const clause = clauses[index];
  const opener = context.terms.slice(clause?.from, (clause?.from ?? 0) + 2);
  if (!clause || !/^(?:source|and)$/.test(clause.kind)) return null;
  if (!opener.some(({ lower }) => /^(?:its|their|his|her)$/.test(lower))) return null;
  const at = clauses.slice(0, index).findIndex(({ kind, verb }) => {
    return verb >= 0 && /^(?:main|resumed)$/.test(kind);
  });
  const main = clauses[at];
  if (!main) return null;
  const subject = subjectOfClause(context, clauses, at);
  return subject && ownerInSentence(context, clause, { clause: main, subject });
}

/** "The number of boats that fish off Lima fell": which ones are counted belongs to it. */
function withWhatIsCounted(
  { sentence, terms }: SubjectContext,
  next: Clause | undefined,
  subject: Subject,
): Subject {
  if (next?.kind !== 'relative' || !/^(?:number|share|proportion) of /i.test(subject.words)) {
    return subject;
  }
  const which = /,/.test(terms[next.from]?.before ?? '')
    ? ''
    : phrase(sentence, terms, next.from, next.to);
  return { ...subject, words: [subject.words, which].filter(Boolean).join(' ') };
}

/** "the singer, whose first album was …": "singer’s first album" */
function ownedBy(owner: Subject | null, owned: Subject): Subject | null {
  if (!owner?.standsAlone) return null;
  // "Norvik, whose sales fell": named already, as figures are
  if (owned.words.startsWith(owner.words)) return owned;
  const genitive = owner.plural && /s$/.test(owner.words) ? '’' : '’s';
  return { ...owned, words: `${owner.words}${genitive} ${owned.words}`, standsAlone: true };
}

/** "…, said Ana Ruiz on Monday": the subject follows its verb. */
function speakerAfter(context: SubjectContext, { from, to }: Clause): Subject | null {
  let end = from + 1;
  while (end < to && !context.terms[end]?.dated) {
    if (end > from + 1 && /,/.test(context.terms[end]?.before ?? '')) break;
    end++;
  }
  return nameSubject(context, { kind: 'source', from: from + 1, to: end, verb: end });
}

/** Index of the clause whose subject an "and" goes on with: the last before it that has one; or -1. */
function subjectBefore(context: SubjectContext, clauses: readonly Clause[], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - longestSeries); at--) {
    const clause = clauses[at];
    if (!clause || clause.verb < 0) continue;
    if (clause.kind !== 'and' || nameSubject(context, clause)) return at;
  }
  return -1;
}

/** How many clauses joined by "and" may share one subject. */
const longestSeries = 12;

/** Who the clause before speaks of, for a pronoun in what is said. */
function matrixSubject(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): Subject | null {
  if (clauses[index]?.kind !== 'said') return null;
  const matrix = clauses[matrixOf(context.terms, clauses, index)];
  // One step only: in "A said B said it …" nobody can tell, and a chain has no bound.
  const subject = matrix ? nameSubject(context, matrix) : null;
  if (!subject?.standsAlone) return null;
  // "The mill's new unit, Norvik Ropes": the name alone
  const [, name] = /^[^,]+, (\p{Lu}[^,]*)$/u.exec(subject.words) ?? [];
  if (name !== undefined && !/ and /.test(subject.words)) return { ...subject, words: name };
  return subject.words.includes(',') ? null : subject;
}
