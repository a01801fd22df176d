import type { Clause } from '../grammar/clauses.ts';
import {
  endOfParticipants,
  hasAdjective,
  nameOf,
  singular,
  startOfNounPhrase,
} from '../grammar/noun-phrase.ts';
import { phrase } from '../grammar/phrase.ts';
import { asTitle } from '../titles/shorten.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import { auxiliaries, backAdjectives, happenings, mutualHappenings } from '../grammar/words.ts';
import { afterDates } from '../grammar/dated-terms.ts';

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

/** "talks with its owner": whose is not said in the title. */
const leansOnOwner = /^\S+(?: [\p{Ll}\d]\S*)* (?:its|his|her|their)\b/u;

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
  const happening = happeningBefore(terms, clause, dateAt);
  if (!happening) return null;
  const { noun, head, from } = happening;
  const preposition = terms[from - 1]?.lower ?? '';
  // "pulled out of the tournament"
  if (preposition === 'of' && terms[from - 2]?.lower === 'out') return null;
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
 * The happening that opens a clause in the present, with its date right behind it: "The bombings this
 * month of two embassies show that …". `null` where the verb tells of the past, for then it has the date.
 */
export function nounOfSubject(
  context: SubjectContext,
  clause: Clause,
  dateAt: number,
): NounEvent | null {
  const { terms, sentence } = context;
  const happening = happeningBefore(terms, clause, dateAt);
  if (!happening || clause.verb <= dateAt) return null;
  const { noun, from } = happening;
  const verb = terms[clause.verb];
  if (!verb?.tags.has('PresentTense') || auxiliaries.has(verb.lower)) return null;
  const after = afterDates(terms, dateAt);
  if (!/^(?:of|in|at|on|against|by|between)$/.test(terms[after]?.lower ?? '')) return null;
  const to = endOfParticipants(terms, after, clause.verb);
  const title = asTitle(phrase(sentence, terms, from, to).replace(/^(?:the|an?|that) /i, ''));
  return { title, noun: singular(noun), from, to, standsAlone: true };
}

/** "has begun to pay for the Northern earthquake two weeks ago": the happening right before the date. */
export function nounOfPerfect(
  context: SubjectContext,
  clause: Clause,
  dateAt: number,
): NounEvent | null {
  const { terms } = context;
  const happening = happeningBefore(terms, clause, dateAt);
  if (!happening || happening.head <= clause.verb) return null;
  const { noun, head, from } = happening;
  if (!terms[from - 1]?.tags.has('Preposition')) return null;
  const title = asTitle(nameOf(context, from, head + 1));
  return { title, noun: singular(noun), from, to: head + 1, standsAlone: true };
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
  if (title.split(' ').length < 3 || leansOnOwner.test(title)) return null;
  return { title, noun: singular(noun), from, to, standsAlone: true };
}

/** The happening whose noun stands right before a date in a clause, with the first term of its phrase. */
export function happeningBefore(
  terms: readonly Term[],
  clause: Clause,
  dateAt: number,
  more: ReadonlySet<string> = new Set(),
) {
  const head = dateAt - 1;
  const noun = terms[head];
  if (!noun || head < clause.from || !(isHappening(noun) || more.has(noun.lower))) return null;
  const from = startOfNounPhrase(terms, head, clause.from);
  const quoted = openingQuote(terms, from, head, clause.from);
  return { noun, head, from: quoted < 0 ? from : startOfNounPhrase(terms, quoted, clause.from) };
}

/** Index of the first word of a quotation that ends in a phrase: "a series of “Spring of Life” rallies"; or -1. */
function openingQuote(terms: readonly Term[], from: number, head: number, limit: number): number {
  const closes = terms.slice(from + 1, head + 1).some(({ before }) => /^["”]/.test(before));
  if (!closes || /["“]$/.test(terms[from]?.before ?? '')) return -1;
  return terms.findLastIndex(({ before }, at) => at >= limit && at < from && /["“]$/.test(before));
}

function isHappening({ lower }: Term): boolean {
  return happenings.has(lower) || happenings.has(lower.replace(/s$/, ''));
}

const possessive = /^(?:their|his|her|its|our|the)\s+/i;

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
