import type { Clause } from './clauses.ts';
import { phrase } from './phrase.ts';
import { inReportedSpeech, saysNothingElse, whatIsSaid, whatWasSaid } from './reported-speech.ts';
import { inSharedVoice } from './shared-voice.ts';
import { asTitle } from './shorten.ts';
import { nameSubject } from './subject.ts';
import { subjectOf, type Subject, type SubjectContext } from './subject-words.ts';
import { presentOf, readVerbGroup, type VerbGroup } from './verbs.ts';
import {
  connectives,
  results,
  speakerPronouns,
  speechVerbs,
  weatherVerbs,
  wishVerbs,
} from './words.ts';

/** A statement made by a clause, put as a title. */
export interface Statement {
  title: string;
  /** Whether the title can be understood without its sentence. */
  standsAlone: boolean;
  /** Whether its subject is who speaks or is spoken to: "I", "we", "you". */
  speaker: boolean;
  verb: VerbGroup;
  /** What kind of clause makes it. */
  kind: Clause['kind'];
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
  const read = readVerbGroup(terms, clause.verb, clause.to);
  const group = inReportedSpeech(clause, inSharedVoice(terms, clauses, index, read));
  // “…,” he told reporters
  const tells = clause.kind === 'source' && group.infinitive === 'tell';
  const verb = tells ? { ...group, infinitive: 'say' } : group;
  const empty = emptySubject(context, clause, verb);
  const named = empty ?? subjectOfClause(context, clauses, index);
  // Of a list only the last stands before a relative pronoun; its verb tells.
  if (!named || (clause.kind === 'relative' && verb.number === 'plural' && !named.plural))
    return null;
  const subject = named.words.toLowerCase() === 'you' ? named : inNumber(named, verb);
  let to = clause.to;
  let rest = phrase(context.sentence, terms, verb.to, to);
  const next = clauses[index + 1];
  if (next?.kind === 'said' && saysNothingElse(context, clause, verb)) {
    let last = index + 1;
    while (clauses[last + 1]?.kind === 'said') last++;
    to = clauses[last]?.to ?? next.to;
    rest = `${rest} ${whatIsSaid(context, clauses, index + 1, to)}`.trim();
  }
  if (clause.kind === 'source') rest = whatWasSaid(context, clauses, index);
  // "is due in Paris" needs no "to be" in a title.
  const words = /^(?:due|expected|scheduled)\b/.test(rest) ? '' : verbWords(verb, subject);
  return {
    title: asTitle([closedApposition(subject.words), words, rest].filter(Boolean).join(' ')),
    standsAlone: subject.standsAlone,
    speaker: speakerPronouns.has(subject.words.toLowerCase()),
    actors: subject.actors,
    verb,
    kind: clause.kind,
    from: clause.from,
    to: clause.kind === 'source' ? clause.to : to,
  };
}

/** "Its new service, Hermes" needs its second comma before a verb. */
function closedApposition(words: string): string {
  return /^[^,]+, (?!and\b)[^,]+$/.test(words) && !/\band\b/.test(words) ? `${words},` : words;
}

/** "It rained", "it was reported that …": this "it" stands for nothing; `null` when it may. */
function emptySubject(
  { terms }: SubjectContext,
  { from, verb: at }: Clause,
  verb: VerbGroup,
): Subject | null {
  const subject = terms
    .slice(from, at)
    .filter(({ dated, lower }) => !dated && !connectives.has(lower));
  if (subject.length !== 1 || subject[0]?.lower !== 'it') return null;
  const weather = weatherVerbs.has(verb.infinitive);
  const reported = verb.voice === 'passive' && speechVerbs.has(verb.form);
  if (!weather && !reported) return null;
  return { words: 'it', plural: false, actors: [], standsAlone: weather };
}

/** The sentence's own "was" or "were" knows best how many its subject is. */
function inNumber(subject: Subject, { number }: VerbGroup): Subject {
  return number === null ||
    subject.actors.length > 0 ||
    speakerPronouns.has(subject.words.toLowerCase())
    ? subject
    : { ...subject, plural: number === 'plural' };
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
  if (planned && (wishVerbs.has(verb.wish ?? '') || (verb.wish !== null && verb.past)))
    return `${presentOf(verb.wish ?? '', subject.plural)} to ${infinitive}`;
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
    const earlier = clauses.slice(0, index);
    const open = earlier.findLast(({ kind, verb }) => {
      return verb < 0 && !['source', 'relative', 'participle', 'introduction'].includes(kind);
    });
    const whole = open ?? earlier.findLast(({ kind }) => kind === 'main' || kind === 'said');
    return whole
      ? nameSubject(context, { ...whole, verb: whole.verb < 0 ? whole.to : whole.verb })
      : null;
  }
  if (clause.kind === 'source' && clause.verb === clause.from) return speakerAfter(context, clause);
  const whole = clause.verb < 0 && clause.kind === 'main' ? { ...clause, verb: clause.to } : clause;
  const own = nameSubject(context, whole, matrixSubject(context, clauses, index));
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
  const before = clauses.slice(0, index).findLastIndex(({ verb }) => verb >= 0);
  const matrix = clauses[before];
  // One step only: in "A said B said it …" nobody can tell, and a chain has no bound.
  const subject = matrix ? nameSubject(context, matrix) : null;
  return subject?.standsAlone && !subject.words.includes(',') ? subject : null;
}

/** "X, arriving in Y on Sunday": the subject of the clause before, and the participle as its verb. */
function titleOfParticiple(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): Statement | null {
  const clause = clauses[index];
  const before = clauses.slice(0, index).findLastIndex(({ verb, kind }, at) => {
    return (verb >= 0 && kind !== 'source') || (at === index - 1 && kind === 'main');
  });
  const opener = context.terms[clause?.from ?? 0];
  if (results.has(opener?.lower ?? '')) return null;
  const stated = (clauses[before]?.verb ?? -1) >= 0;
  const described = opener?.tags.has('PastTense') === true && stated;
  const subject =
    before < 0
      ? null
      : described
        ? antecedentOf(context, clauses[index - 1])
        : subjectOfClause(context, clauses, before);
  if (!clause || !subject) return null;
  const group = readVerbGroup(context.terms, clause.from, clause.to);
  const ends = context.terms[clause.from]?.tags.has('Gerund') || /ing$/.test(group.form);
  const verb: VerbGroup = { ...group, voice: ends ? 'active' : 'passive' };
  const rest = phrase(context.sentence, context.terms, verb.to, clause.to);
  return {
    title: asTitle([subject.words, verbWords(verb, subject), rest].filter(Boolean).join(' ')),
    standsAlone: subject.standsAlone,
    speaker: speakerPronouns.has(subject.words.toLowerCase()),
    actors: subject.actors,
    verb,
    kind: clause.kind,
    from: clause.from,
    to: clause.to,
  };
}

/** The noun phrase that a relative clause describes: the last of the clause before it. */
function antecedentOf(
  context: SubjectContext,
  before: Clause | undefined,
  personal = false,
): Subject | null {
  if (!before) return null;
  const { terms, mentions, sentence, actorOf } = context;
  const end = terms[before.to - 1]?.end ?? 0;
  const mention = mentions.findLast(
    (candidate) => candidate.end <= end && end - candidate.end <= 2,
  );
  const actor = mention && actorOf(mention.actor);
  if (actor && personal && actor.kind !== 'person') return null;
  if (actor) return subjectOf([actor]);
  let from = before.to;
  while (from > before.from && isNominal(terms[from - 1]?.tags)) from--;
  if (from === before.to) return null;
  const words = phrase(sentence, terms, from, before.to)
    .replace(/^one of (?=.*s$)/i, '')
    .replace(/^(?:the|an?)\s+/i, '');
  const plural = terms[before.to - 1]?.tags.has('Plural') ?? false;
  return { words, plural, actors: [], standsAlone: words !== '' };
}

function isNominal(tags: ReadonlySet<string> | undefined): boolean {
  return ['Noun', 'Adjective', 'Determiner', 'Value'].some((tag) => tags?.has(tag));
}
