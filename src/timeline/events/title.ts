import type { Clause } from './clauses.ts';
import { phrase } from './phrase.ts';
import { asTitle } from './shorten.ts';
import { nameSubject, subjectOf, type Subject, type SubjectContext } from './subject.ts';
import { presentOf, readVerbGroup, type VerbGroup } from './verbs.ts';
import { speechVerbs } from './words.ts';

/** A statement made by a clause, put as a title. */
export interface Statement {
  title: string;
  /** Whether the title can be understood without its sentence. */
  standsAlone: boolean;
  verb: VerbGroup;
  /** Ids of the actors of its subject. */
  actors: string[];
  /** Indexes into the terms of the stretch that makes the statement. */
  from: number;
  to: number;
}

/**
 * Puts what a clause states as a title: subject, verb in the present tense ("to …" when it lies
 * ahead), and what follows; no date words, no source, nothing before the subject.
 *
 * `null` when the clause has no verb or no subject can be named.
 */
export function titleOfClause(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): Statement | null {
  const clause = clauses[index];
  if (!clause) return null;
  if (clause.kind === 'participle') return titleOfParticiple(context, clauses, index);
  if (clause.verb < 0) return null;
  const { terms } = context;
  const verb = inReportedSpeech(clause, readVerbGroup(terms, clause.verb, clause.to));
  const subject = subjectOfClause(context, clauses, index);
  if (!subject) return null;
  let to = clause.to;
  const next = clauses[index + 1];
  if (next?.kind === 'said' && saysNothingElse(context, clause, verb)) to = next.to;
  let rest = phrase(context.sentence, terms, verb.to, to);
  if (clause.kind === 'source') rest = said(context, clauses[index - 1]);
  // "is due in Paris" needs no "to be" in a title.
  const words = /^(?:due|expected|scheduled)\b/.test(rest) ? '' : verbWords(verb, subject);
  return {
    title: asTitle([subject.words, words, rest].filter(Boolean).join(' ')),
    standsAlone: subject.standsAlone,
    actors: subject.actors,
    verb,
    from: clause.from,
    to: clause.kind === 'source' ? clause.to : to,
  };
}

/** The verb as a title has it: "hold", "is launched", "to visit", "could meet". */
export function verbWords(verb: VerbGroup, subject: Subject): string {
  const { infinitive, form, voice, planned, modal } = verb;
  if (voice === 'passive') {
    if (planned) return `to be ${form}`;
    return modal ? `${modal} be ${form}` : `${presentOf('be', subject.plural)} ${form}`;
  }
  if (voice === 'progressive' && !planned && !modal) {
    return `${presentOf('be', subject.plural)} ${form}`;
  }
  if (planned) return infinitive === 'be' && form === 'be' ? 'to be' : `to ${infinitive}`;
  return modal ? `${modal} ${infinitive}` : presentOf(infinitive, subject.plural);
}

function subjectOfClause(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): Subject | null {
  const clause = clauses[index];
  if (!clause) return null;
  if (clause.kind === 'resumed') {
    const whole = clauses
      .slice(0, index)
      .findLast(({ kind }) => kind === 'main' || kind === 'said');
    return whole
      ? nameSubject(context, { ...whole, verb: whole.verb < 0 ? whole.to : whole.verb })
      : null;
  }
  const own = nameSubject(context, clause);
  if (own && (clause.kind !== 'relative' || own.standsAlone)) return own;
  if (clause.kind === 'relative') return antecedentOf(context, clauses[index - 1]);
  if (clause.kind !== 'and') return own;
  const before = clauses.slice(0, index).findLastIndex(({ verb }) => verb >= 0);
  return before < 0 ? null : subjectOfClause(context, clauses, before);
}

/** "X, arriving in Y on Sunday": the subject of the clause before, and the participle as its verb. */
function titleOfParticiple(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): Statement | null {
  const clause = clauses[index];
  const before = clauses
    .slice(0, index)
    .findLastIndex(({ verb, kind }) => verb >= 0 && kind !== 'source');
  const subject = before < 0 ? null : subjectOfClause(context, clauses, before);
  if (!clause || !subject) return null;
  const group = readVerbGroup(context.terms, clause.from, clause.to);
  const verb: VerbGroup = { ...group, voice: 'active' };
  const rest = phrase(context.sentence, context.terms, verb.to, clause.to);
  return {
    title: asTitle([subject.words, verbWords(verb, subject), rest].filter(Boolean).join(' ')),
    standsAlone: subject.standsAlone,
    actors: subject.actors,
    verb,
    from: clause.from,
    to: clause.to,
  };
}

/** The noun phrase that a relative clause describes: the last of the clause before it. */
function antecedentOf(context: SubjectContext, before: Clause | undefined): Subject | null {
  if (!before) return null;
  const { terms, mentions, sentence, actorOf } = context;
  const end = terms[before.to - 1]?.end ?? 0;
  const mention = mentions.findLast(
    (candidate) => candidate.end <= end && end - candidate.end <= 2,
  );
  const actor = mention && actorOf(mention.actor);
  if (actor) return subjectOf([actor]);
  let from = before.to;
  while (from > before.from && isNominal(terms[from - 1]?.tags)) from--;
  if (from === before.to) return null;
  const words = phrase(sentence, terms, from, before.to).replace(/^(?:the|an?)\s+/i, '');
  const plural = terms[before.to - 1]?.tags.has('Plural') ?? false;
  return { words, plural, actors: [], standsAlone: words !== '' };
}

function isNominal(tags: ReadonlySet<string> | undefined): boolean {
  return ['Noun', 'Adjective', 'Determiner', 'Value'].some((tag) => tags?.has(tag));
}

/** Whether a verb of saying has nothing but what it says after it. */
function saysNothingElse({ terms }: SubjectContext, clause: Clause, verb: VerbGroup): boolean {
  const says = speechVerbs.has(verb.form) || speechVerbs.has(verb.infinitive);
  return says && terms.slice(verb.to, clause.to).every(({ dated }) => dated);
}

/** "She said that they would meet": what was ahead when it was said. */
function inReportedSpeech(clause: Clause, verb: VerbGroup): VerbGroup {
  const ahead = clause.kind === 'said' && verb.modal === 'would';
  return ahead ? { ...verb, planned: true, modal: null } : verb;
}

/** "…, she said on Monday": what was said stands before, and keeps its quotation marks if it says "we". */
function said({ sentence, terms }: SubjectContext, before: Clause | undefined): string {
  if (!before) return '';
  const words = phrase(sentence, terms, before.from, before.to);
  if (/^(?:I|we|our|my|you)\b/i.test(words) && /["“]/.test(terms[before.from]?.before ?? '')) {
    return `“${words}”`;
  }
  return `that ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
