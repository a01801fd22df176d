import type { NounEvent } from '../statements/noun-event.ts';
import {
  endOfParticipants,
  hasAdjective,
  nameOf,
  singular,
  startOfNounPhrase,
} from '../grammar/noun-phrase.ts';
import { phrase } from '../grammar/phrase.ts';
import { asTitle } from '../titles/shorten.ts';
import { subjectOf, type SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import { aheadAdjectives, arrangingVerbs, happenings } from '../grammar/words.ts';

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

function articleFor(words: string): string {
  return /^[aeiou]/i.test(words) ? 'an ' : 'a ';
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
