import type { Clause } from './clauses.ts';
import { phrase } from './phrase.ts';
import { asTitle } from './shorten.ts';
import { subjectOf, type SubjectContext } from './subject.ts';
import type { Term } from './terms.ts';
import {
  aheadAdjectives,
  arrangingVerbs,
  backAdjectives,
  happenings,
  mutualHappenings,
} from './words.ts';

/** A happening named by a noun: "the Russian invasion", "a summit between A and B". */
export interface NounEvent {
  title: string;
  /** The noun itself, in the singular: "invasion". */
  noun: string;
  /** Indexes into the terms of the phrase that names it. */
  from: number;
  to: number;
  standsAlone: boolean;
}

const backPrepositions = new Set(['after', 'following', 'since', 'before', 'until', 'of']);
const meetingPrepositions = new Set(['from', 'by', 'in', 'at', 'during', 'on']);

/**
 * The happening that a date belongs to when it belongs to a noun and not to the clause's verb: "since
 * the invasion in 2022", "in a previous discussion on Wednesday". The noun stands directly before
 * the date, and a preposition before its phrase points back to it. `null` otherwise: a date after
 * an object ("held a meeting on Monday") is the verb's.
 */
export function nounBeforeDate(
  context: SubjectContext,
  clause: Clause,
  dateAt: number,
): NounEvent | null {
  const { terms } = context;
  const head = dateAt - 1;
  const noun = terms[head];
  if (!noun || head < clause.from || !isHappening(noun)) return null;
  const from = startOfNounPhrase(terms, head, clause.from);
  const preposition = terms[from - 1]?.lower ?? '';
  const pointsBack = hasAdjective(terms, from, head, backAdjectives);
  if (!backPrepositions.has(preposition) && !(meetingPrepositions.has(preposition) && pointsBack)) {
    return null;
  }
  const agents = agentsBefore(terms, from - 1, clause.from);
  const owner = ownerBefore(terms, from);
  if (owner) {
    const whose = phrase(context.sentence, terms, owner, from - 1).replace(/^the\s+/i, '');
    const title = asTitle(`${phrase(context.sentence, terms, from + 1, head + 1)} of the ${whose}`);
    return { title, noun: singular(noun), from: owner, to: head + 1, standsAlone: true };
  }
  const name = nameOf(context, from, head + 1);
  if (!agents) {
    return {
      title: asTitle(name),
      noun: singular(noun),
      from,
      to: head + 1,
      standsAlone: name.includes(' '),
    };
  }
  const who = phrase(context.sentence, terms, agents.from, agents.to).replace(possessive, 'the ');
  const link = mutualHappenings.has(noun.lower) && agents.plural ? 'between' : 'by';
  return {
    title: asTitle(`${name} ${link} ${who}`),
    noun: singular(noun),
    from: agents.from,
    to: head + 1,
    standsAlone: true,
  };
}

/**
 * The happening that a date qualifies: "the 2011 flood in Genoa", "Friday's vote". `null` when the
 * noun names no happening, or names it too barely to be a title.
 */
export function nounAfterDate(
  context: SubjectContext,
  clause: Clause,
  { from, head }: { from: number; head: number },
): NounEvent | null {
  const { terms, sentence } = context;
  const noun = terms[head];
  if (!noun || !isHappening(noun)) return null;
  const to = endOfParticipants(terms, head + 1, clause.verb > head ? clause.verb : clause.to);
  const title = asTitle(phrase(sentence, terms, from, to));
  if (!title.includes(' ')) return null;
  return { title, noun: singular(noun), from, to, standsAlone: true };
}

function isHappening({ lower }: Term): boolean {
  return happenings.has(lower) || happenings.has(lower.replace(/s$/, ''));
}

/**
 * A happening that lies ahead without a date: an "upcoming summit", a "possible informal meeting",
 * "to arrange a meeting". With the persons it names between ("between A and B") the title says who
 * is "to hold" it. `null` when the stretch names none, or names it only as known ("the summit").
 */
export function happeningAhead(
  context: SubjectContext,
  from: number,
  to: number,
): NounEvent | null {
  const { terms } = context;
  for (let head = from; head < to; head++) {
    const noun = terms[head];
    if (
      !noun ||
      noun.dated ||
      !happenings.has(noun.lower) ||
      happenings.has(terms[head + 1]?.lower ?? '') ||
      isModifier(terms, head)
    )
      continue;
    const start = startOfNounPhrase(terms, head, from);
    const opener = terms[start]?.lower ?? '';
    const cued = hasAdjective(terms, start, head, aheadAdjectives) && opener !== 'any';
    const indefinite = /^(?:an?|another)$/.test(opener);
    const aimedAt = isArranged(terms, start) || isAimedAt(terms, start, head);
    if (!cued && !(indefinite && aimedAt)) continue;
    const end = endOfParticipants(terms, head + 1, to);
    const who = participants(context, head + 1, end);
    const name = nameOf(context, start, head + 1);
    const plain = name.charAt(0).toLowerCase() + name.slice(1);
    const article = noun.tags.has('Plural') || /s$/.test(noun.lower) ? '' : articleFor(plain);
    return {
      title: who
        ? asTitle(`${who} to hold ${article}${plain}`)
        : asTitle(`${name} ${phrase(context.sentence, terms, head + 1, end)}`),
      noun: singular(noun),
      from: start,
      to: end,
      standsAlone: who !== null || end > head + 1,
    };
  }
  return null;
}

/** "a takeover target" is a target. */
function isModifier(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1];
  if (!next || next.dated || next.before.trim() !== '') return false;
  return next.tags.has('Noun') && !next.tags.has('ProperNoun') && !next.tags.has('Pronoun');
}

const possessive = /^(?:their|his|her|its|our|the)\s+/i;

function articleFor(words: string): string {
  return /^[aeiou]/i.test(words) ? 'an ' : 'a ';
}

function startOfNounPhrase(terms: readonly Term[], head: number, limit: number): number {
  let from = head;
  while (from > limit) {
    const term = terms[from];
    const before = terms[from - 1];
    if (!before || before.dated || /[,;:]/.test(term?.before ?? '')) break;
    if (before.tags.has('Verb') || before.tags.has('Preposition') || before.tags.has('Conjunction'))
      break;
    from--;
    if (before.tags.has('Determiner') && !/^(?:both|all)$/.test(before.lower)) break;
  }
  return from;
}

function hasAdjective(
  terms: readonly Term[],
  from: number,
  to: number,
  adjectives: ReadonlySet<string>,
): boolean {
  return terms
    .slice(from, to)
    .some(({ lower, before }, index) => adjectives.has(lower) && !(index > 0 && before === '-'));
}

/** "… the tone set by their presidents in …": who a passive names before the preposition at `at`. */
function agentsBefore(terms: readonly Term[], at: number, limit: number) {
  let from = at;
  while (
    from > limit &&
    !terms[from - 1]?.tags.has('Preposition') &&
    !terms[from - 1]?.tags.has('Verb')
  )
    from--;
  if (terms[from - 1]?.lower !== 'by' || from === at) return null;
  return { from, to: at, plural: terms[at - 1]?.tags.has('Plural') ?? false };
}

/** "the store since its launch in 2003": whose launch it was stands right before; its first index. */
function ownerBefore(terms: readonly Term[], from: number): number | null {
  if (
    terms[from]?.lower !== 'its' ||
    !/^(?:since|after|before|until)$/.test(terms[from - 1]?.lower ?? '')
  )
    return null;
  let start = from - 1;
  while (start > 0 && !terms[start]?.tags.has('Determiner')) {
    const before = terms[start - 1];
    if (!before || before.dated || before.tags.has('Verb') || before.tags.has('Preposition'))
      return null;
    start--;
  }
  return terms[start]?.lower === 'the' ? start : null;
}

/** The happening without article and without the adjective that only places it in time. */
function nameOf({ sentence, terms }: SubjectContext, from: number, to: number): string {
  const words = phrase(sentence, terms, from, to)
    .replace(/^(?:the|an?|any|another|this|that)\s+/i, '')
    .replace(/["“”]/g, '');
  const kept = words
    .split(' ')
    .filter((word) => !backAdjectives.has(word.toLowerCase()))
    .filter((word) => word === 'possible' || !aheadAdjectives.has(word.toLowerCase()));
  return kept.join(' ');
}

function singular({ lower }: Term): string {
  return /(?:talks|negotiations|discussions)$/.test(lower) ? lower : lower.replace(/s$/, '');
}

/** "to arrange a summit": an infinitive of arranging stands before the phrase. */
function isArranged(terms: readonly Term[], start: number): boolean {
  let at = start - 1;
  if (terms[at]?.tags.has('Preposition') && terms[at]?.lower === 'for') at--;
  if (!arrangingVerbs.has(terms[at]?.lower ?? '')) return false;
  at--;
  while (terms[at]?.tags.has('Adverb')) at--;
  return terms[at]?.lower === 'to';
}

/** "preparations for a summit between …": nothing that has happened is spoken of like this. */
function isAimedAt(terms: readonly Term[], start: number, head: number): boolean {
  const preposition = terms[start - 1]?.lower ?? '';
  return /^(?:for|about|on|towards?)$/.test(preposition) && terms[head + 1]?.lower === 'between';
}

const participantOpeners = new Set(['between', 'of', 'among', 'with', 'in', 'on', 'at']);

/** Where the words about who meets, where, end: at a comma, a verb, or a preposition of purpose. */
function endOfParticipants(terms: readonly Term[], from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const term = terms[at];
    if (!term || term.dated || /[,;:]\s|["”]\s*,/.test(term.before)) break;
    if (term.tags.has('Verb') || /^(?:to|that|which|while)$/.test(term.lower)) break;
    if (term.tags.has('Preposition') && !participantOpeners.has(term.lower)) break;
  }
  return at;
}

function participants(context: SubjectContext, from: number, to: number): string | null {
  const { terms, mentions, actorOf } = context;
  if (terms[from]?.lower !== 'between') return null;
  const start = terms[from]?.end ?? 0;
  const end = terms[to - 1]?.end ?? 0;
  const actors = mentions
    .filter((mention) => mention.start >= start && mention.end <= end)
    .flatMap(({ actor }) => actorOf(actor) ?? [])
    .filter(
      ({ kind }, _, all) => kind === 'person' || all.every((other) => other.kind !== 'person'),
    );
  return new Set(actors).size >= 2 ? subjectOf(actors).words : null;
}
