import { inTenseOfTitle } from './backshift.ts';
import { subjectOfClause } from './clause-subject.ts';
import { contentOfNameless } from './content-of-source.ts';
import { doubtedStatement } from './doubted-statement.ts';
import type { Clause } from './clauses.ts';
import { wordsBehindVerb } from './dangling.ts';
import { inReportedSpeech, saysNothingElse, whatIsSaid, whatWasSaid } from './reported-speech.ts';
import { asTitle } from './shorten.ts';
import { endOfWords } from './statement-end.ts';
import { closedApposition, type Subject, type SubjectContext } from './subject-words.ts';
import type { Term } from './terms.ts';
import { titleOfParticiple } from './title-of-participle.ts';
import { inNumber, join, verbWords } from './verb-words.ts';
import { readVerbGroup, type VerbGroup } from './verbs.ts';
import {
  connectives,
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
  const content = contentOfNameless(context, clauses, index, subject);
  const told = content < 0 ? null : titleOfClause(context, clauses, content);
  const came = told?.standsAlone === true && told.verb.voice !== 'progressive';
  if (came && !told.speaker && !told.verb.negated) return told;
  const end = endOfWords(terms, verb.to, clause, next);
  const behind = { opening: clause.from, from: verb.to, to: end };
  const main = clauses.findIndex((before, at) => at < index && before.verb >= 0);
  const earlier = () => (main < 0 ? null : subjectOfClause(context, clauses, main));
  let { words: rest, to } = wordsBehindVerb(context, subject, behind, earlier);
  let tagged = terms;
  if (next?.kind === 'said' && saysNothingElse(context, clause, verb)) {
    let last = index + 1;
    while (clauses[last + 1]?.kind === 'said') last++;
    to = clauses[last]?.to ?? next.to;
    // "told by the king's son, George, that …"
    const comma = /,/.test(rest) && /,/.test(terms[next.from]?.before ?? '') ? ',' : '';
    // "said here that": where it was said is no news.
    const said = whatIsSaid(context, clauses, index + 1, to);
    const now = inTenseOfTitle(context, clauses, index + 1);
    const told = now ? said.replace(` ${terms[now.at]?.text ?? ''} `, ` ${now.helping} `) : said;
    if (now)
      tagged = terms.map((term, at) => (at === now.at ? { ...term, lower: now.helping } : term));
    rest = `${rest === 'here' ? '' : rest}${comma} ${told}`.trim();
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
      : { subject: opening, verb: words, terms: tagged.slice(verb.to) };
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
