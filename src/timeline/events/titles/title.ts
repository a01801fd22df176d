import { subjectOfClause } from '../subjects/clause-subject.ts';
import { contentOfNameless, speaksOfItself } from './content-of-source.ts';
import { doubtedStatement } from './doubted-statement.ts';
import type { Clause } from '../grammar/clauses.ts';
import { wordsBehindVerb } from './dangling.ts';
import {
  inReportedSpeech,
  saysNothingElse,
  saidOfItself,
  whatWasSaid,
} from '../grammar/reported-speech.ts';
import { asTitle } from './shorten.ts';
import { endOfWords } from './statement-end.ts';
import { closedApposition, type Subject, type SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import { titleOfParticiple } from './title-of-participle.ts';
import { withWhatIsSaid } from './title-of-said.ts';
import { inNumber, join, verbWords } from './verb-words.ts';
import { readVerbGroup, type VerbGroup } from '../grammar/verbs.ts';
import { noParticiples, unchangedPasts } from '../grammar/verb-forms.ts';
import { connectives, speakerPronouns, speechVerbs, weatherVerbs } from '../grammar/words.ts';

/** A statement made by a clause, put as a title. */
export interface Statement {
  title: string;
  /** Whether the title can be understood without its sentence. */
  standsAlone: boolean;
  /** The pronoun behind its verb that nobody could tell: "him" in "decide to shut him down". */
  unclear?: string;
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
  const itself = speaksOfItself(context, clauses, index);
  const named = empty ?? itself ?? subjectOfClause(context, clauses, index);
  // Of a list only the last stands before a relative pronoun; its verb tells.
  if (!named || (clause.kind === 'relative' && verb.number === 'plural' && !named.plural))
    return null;
  const subject = named.words.toLowerCase() === 'you' ? named : inNumber(named, verb);
  const next = clauses[index + 1];
  const content = contentOfNameless(context, clauses, index, subject);
  const told = content < 0 ? null : titleOfClause(context, clauses, content);
  const came = told?.standsAlone === true && told.verb.voice !== 'progressive';
  if (came && !told.speaker && !told.verb.negated) return told;
  const end = endOfWords(terms, verb.to, clause, next);
  const behind = { opening: clause.from, from: verb.to, to: end };
  const main = clauses.findIndex((before, at) => at < index && before.verb >= 0);
  const earlier = () => (main < 0 ? null : subjectOfClause(context, clauses, main));
  const { unclear, ...words } = wordsBehindVerb(context, subject, behind, earlier);
  let { words: rest, to } = words;
  let said: ReturnType<typeof withWhatIsSaid> | null = null;
  if (next?.kind === 'said' && saysNothingElse(context, clause, verb)) {
    said = withWhatIsSaid(context, clauses, index, subject, rest);
    ({ words: rest, to } = said);
  }
  if (clause.kind === 'source') {
    rest = itself
      ? `that ${saidOfItself(context, clauses, index)}`
      : whatWasSaid(context, clauses, index);
  }
  // "is due in Paris" needs no "to be" in a title.
  const does = /^(?:due|expected|scheduled)\b/.test(rest) ? '' : verbWords(verb, subject);
  // "The blast in Nairobi occurred at noon": what it is called says that it did.
  const happened = /^(?:occur|happen)$/.test(verb.infinitive) && verb.past && !verb.negated;
  const called = happened && !verb.hedge && !verb.supposed && subject.words.includes(' ');
  const doubted = doubtedStatement(context, clauses, index, to);
  if (doubted === 'by somebody') return null;
  if (doubted) {
    const { kind, from } = clause;
    return { ...doubted, actors: subject.actors, verb, kind, from, to };
  }
  const open = unclear ?? said?.unclear;
  const opening = closedApposition(subject.words);
  const known =
    clause.kind === 'source'
      ? { subject: opening, verb: `${does} that`, terms: terms.slice(0, clause.from) }
      : { subject: opening, verb: does, terms: (said?.terms ?? terms).slice(verb.to) };
  return {
    title: asTitle(join(opening, called ? '' : does, rest), itself ? undefined : known),
    ...(open !== undefined && { unclear: open }),
    standsAlone: subject.standsAlone,
    speaker: speakerPronouns.has(subject.words.toLowerCase()),
    actors: subject.actors,
    verb,
    kind: clause.kind,
    from: clause.from,
    to: clause.kind === 'source' ? clause.to : to,
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
