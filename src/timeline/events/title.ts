import { subjectOfClause } from './clause-subject.ts';
import type { Clause } from './clauses.ts';
import { wordsBehindVerb } from './dangling.ts';
import {
  inReportedSpeech,
  matrixOf,
  saysNothingElse,
  whatIsSaid,
  whatWasSaid,
} from './reported-speech.ts';
import { asTitle } from './shorten.ts';
import { endOfWords } from './statement-end.ts';
import type { Subject, SubjectContext } from './subject-words.ts';
import type { Term } from './terms.ts';
import { titleOfParticiple } from './title-of-participle.ts';
import { join, verbWords } from './verb-words.ts';
import { readVerbGroup, type VerbGroup } from './verbs.ts';
import {
  connectives,
  doubtingVerbs,
  noParticiples,
  speakerPronouns,
  speechVerbs,
  unchangedPasts,
  weatherVerbs,
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
  const group = inReportedSpeech(clause, readVerbGroup(terms, clause.verb, clause.to));
  // "… said it would": what it would is not said.
  if (/^(?:will|would|can|could|may|might|should)$/.test(group.infinitive)) return null;
  // “…,” he told reporters
  const tells = clause.kind === 'source' && group.infinitive === 'tell';
  const verb = tells
    ? { ...group, infinitive: 'say' }
    : isJoinedPassive(terms, clauses, index, group)
      ? { ...group, voice: 'passive' as const, past: true }
      : group;
  const empty = emptySubject(context, clause, verb);
  const named = empty ?? subjectOfClause(context, clauses, index);
  // Of a list only the last stands before a relative pronoun; its verb tells.
  if (!named || (clause.kind === 'relative' && verb.number === 'plural' && !named.plural))
    return null;
  const subject = named.words.toLowerCase() === 'you' ? named : inNumber(named, verb);
  const next = clauses[index + 1];
  const end = endOfWords(terms, verb.to, clause, next);
  const behind = { opening: clause.from, from: verb.to, to: end };
  let { words: rest, to } = wordsBehindVerb(context, subject, behind);
  if (next?.kind === 'said' && saysNothingElse(context, clause, verb)) {
    let last = index + 1;
    while (clauses[last + 1]?.kind === 'said') last++;
    to = clauses[last]?.to ?? next.to;
    // "told by the king's son, George, that …"
    const comma = /,/.test(rest) && /,/.test(terms[next.from]?.before ?? '') ? ',' : '';
    rest = `${rest}${comma} ${whatIsSaid(context, clauses, index + 1, to)}`.trim();
  }
  if (clause.kind === 'source') rest = whatWasSaid(context, clauses, index);
  // "is due in Paris" needs no "to be" in a title.
  const words = /^(?:due|expected|scheduled)\b/.test(rest) ? '' : verbWords(verb, subject);
  const doubted = doubtedStatement(context, clauses, index, to);
  if (doubted === 'by somebody') return null;
  if (doubted) {
    const { kind, from } = clause;
    return { ...doubted, actors: subject.actors, verb, kind, from, to };
  }
  const opening = closedApposition(subject.words);
  const known =
    clause.kind === 'source'
      ? { subject: opening, verb: `${words} that`, terms: terms.slice(0, clause.from) }
      : { subject: opening, verb: words, terms: terms.slice(verb.to) };
  return {
    title: asTitle(join(opening, words, rest), known),
    standsAlone: subject.standsAlone,
    speaker: speakerPronouns.has(subject.words.toLowerCase()),
    actors: subject.actors,
    verb,
    kind: clause.kind,
    from: clause.from,
    to: clause.kind === 'source' ? clause.to : to,
  };
}

/**
 * "The union claims that the mill forged a letter": what is only claimed, believed or foretold stays
 * so in the title. `null` for what is stated; by somebody, when who claims it cannot be named.
 */
function doubtedStatement(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
  to: number,
): Pick<Statement, 'title' | 'standsAlone' | 'speaker'> | 'by somebody' | null {
  const clause = clauses[index];
  const { terms } = context;
  const before = matrixOf(terms, clauses, index);
  const matrix = clauses[before];
  const near = clauses.slice(before + 1, index).every(({ kind }) => kind === 'said');
  if (clause?.kind !== 'said' || !matrix || !near) return null;
  const group = readVerbGroup(terms, matrix.verb, matrix.to);
  if (!doubtingVerbs.has(group.infinitive) || group.negated || group.voice !== 'active')
    return null;
  const named = subjectOfClause(context, clauses, before);
  if (!named?.standsAlone) return 'by somebody';
  const verb = verbWords({ ...group, planned: false, hedge: null }, inNumber(named, group));
  const said = whatIsSaid(context, clauses, index, to).replace(/^(?:(?:and|but|or) )?that /, '');
  const opening = closedApposition(named.words);
  const known = { subject: opening, verb: `${verb} that`, terms: terms.slice(clause.from) };
  return {
    title: asTitle(join(opening, verb, 'that', said), known),
    standsAlone: named.standsAlone,
    speaker: speakerPronouns.has(named.words.toLowerCase()),
  };
}

/** "was shot and killed [on Monday]": without an object the second verb is as passive as the first. */
function isJoinedPassive(
  terms: readonly Term[],
  clauses: readonly Clause[],
  index: number,
  { voice, form, to }: VerbGroup,
): boolean {
  const [before, clause] = clauses.slice(index - 1, index + 1);
  if (!before || clause?.kind !== 'and' || before.verb < 0 || voice !== 'active') return false;
  const verb = terms[to - 1];
  const past = verb?.tags.has('PastTense') === true || unchangedPasts.has(form);
  const bare = clause.verb === to - 1 && verb?.lower === form && past;
  if (!bare || clause.verb - clause.from > 2 || noParticiples.has(form)) return false;
  const next = terms[to];
  const object = next !== undefined && !next.dated && to < clause.to && !isFollowing(next);
  return !object && readVerbGroup(terms, before.verb, before.to).voice === 'passive';
}

function isFollowing({ tags, lower }: Term): boolean {
  if (/^(?:back|away|up|down|off|out)$/.test(lower)) return true;
  return tags.has('Preposition') || tags.has('Conjunction') || tags.has('Adverb') || lower === 'to';
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
