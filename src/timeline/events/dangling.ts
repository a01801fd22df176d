import { mayStopBefore } from './cut.ts';
import { describedBefore } from './described-before.ts';
import { phrase } from './phrase.ts';
import type { Subject, SubjectContext } from './subject-words.ts';
import { namePronoun } from './taken-up.ts';

/**
 * The words behind a title's verb, without a "his" or "she" that its reader could not tell: named,
 * where the sentences before say who it is; else the title ends before it, where it may.
 *
 * @param from index of the first term of the words; `opening` that of the clause's first
 * @param earlier what the clause before is about, which a "them" may mean
 */
export function wordsBehindVerb(
  context: SubjectContext,
  subject: Subject,
  { opening, from, to }: { opening: number; from: number; to: number },
  earlier: () => Subject | null,
): { words: string; to: number } {
  const { sentence, terms } = context;
  const object = objectNamed(context, subject, { from, to }, earlier);
  if (object !== null) return { words: object, to };
  const persons = danglingAt(context, subject, { opening, from, to });
  const at = persons < 0 ? itsAt(context, subject, { from, to }) : persons;
  if (at < 0) {
    return { words: objectDescribed(context, from, to) ?? phrase(sentence, terms, from, to), to };
  }
  const lower = terms[at]?.lower ?? '';
  const who = namePronoun(context, /^(?:her|she)$/.test(lower) ? 'she' : 'he');
  if (persons >= 0 && who.standsAlone && who.actors.length === 1) {
    const owns = lower === 'his' || (lower === 'her' && isNominal(context, at + 1));
    const name = owns ? `${who.words}’s` : who.words;
    const words = [phrase(sentence, terms, from, at), name, phrase(sentence, terms, at + 1, to)];
    return { words: words.filter(Boolean).join(' '), to };
  }
  // "find rust | in its hull"
  if (persons < 0 && terms[at - 1]?.tags.has('Preposition') && at - 1 > from) {
    return { words: phrase(sentence, terms, from, at - 1), to: at - 1 };
  }
  const clause = terms.slice(opening, Math.min(to, at + 2));
  for (let end = at; end > Math.max(from + 1, at - longestWay); end--) {
    if (mayStopBefore(clause, end - opening)) {
      return { words: phrase(sentence, terms, from, end), to: end };
    }
  }
  return { words: phrase(sentence, terms, from, to), to };
}

/**
 * "rules against them", "arrests him": with the name of whom the sentence or the one before speaks of;
 * `null` where no pronoun follows the verb, or nobody can tell whom it means.
 */
function objectNamed(
  context: SubjectContext,
  subject: Subject,
  { from, to }: { from: number; to: number },
  earlier: () => Subject | null,
): string | null {
  const { sentence, terms } = context;
  const governs = /^(?:against|with|for|to|from|by|on|about|at|of)$/.test(terms[from]?.lower ?? '');
  const at = governs ? from + 1 : from;
  const pronoun = terms[at]?.lower ?? '';
  if (at >= to || !/^(?:him|her|them)$/.test(pronoun)) return null;
  if (pronoun === 'her' && isNominal(context, at + 1) && !terms[at + 1]?.dated) return null;
  const main = pronoun === 'them' ? earlier() : null;
  const several = main?.plural === true && main.standsAlone ? main : null;
  const person = pronoun === 'them' ? null : namePronoun(context, pronoun === 'her' ? 'she' : 'he');
  const who = pronoun === 'them' ? several : person;
  if (!who?.standsAlone || who.words === subject.words) return null;
  if (who.actors.some((id) => subject.actors.includes(id))) return null;
  const the = who.actors.length === 0 && /^the$/i.test(articleOf(sentence, who.words)) ? 'the' : '';
  const words = [
    phrase(sentence, terms, from, at),
    the,
    who.words,
    phrase(sentence, terms, at + 1, to),
  ];
  return words.filter(Boolean).join(' ');
}

/** The word before some words of a sentence. */
function articleOf(sentence: string, words: string): string {
  return /(\p{L}+)\s+$/u.exec(sentence.slice(0, Math.max(0, sentence.indexOf(words))))?.[1] ?? '';
}

/**
 * "approve the plan": with what the sentences before call it, where they say which one it is; `null`
 * where the words do not end in such an object, or nothing tells.
 */
function objectDescribed(
  { sentence, terms, focus }: SubjectContext,
  from: number,
  to: number,
): string | null {
  let end = to;
  while (end > from && terms[end - 1]?.dated) end--;
  const [article, noun] = terms.slice(Math.max(from, end - 2), end);
  if (article?.lower !== 'the' || article.dated || !noun?.tags.has('Noun')) return null;
  if (!/^\p{Ll}/u.test(noun.text) || noun.before !== ' ') return null;
  const described = describedBefore(focus, noun.lower);
  if (!described) return null;
  const the = /^\S+['’]s? /.test(described) ? '' : 'the';
  return [phrase(sentence, terms, from, end - 2), the, described].filter(Boolean).join(' ');
}

/** How many words before a pronoun a title may end for its sake. */
const longestWay = 20;

/** How far a title reaches, in words of its clause. */
const longestRead = 80;

/** Index of the first pronoun for a person where the title names no one person before it; or -1. */
function danglingAt(
  { terms, mentions, actorOf }: SubjectContext,
  subject: Subject,
  { opening, from, to }: { opening: number; from: number; to: number },
): number {
  if (subject.actors.some((id) => actorOf(id)?.kind === 'person')) return -1;
  for (let at = opening; at < Math.min(to, from + longestRead); at++) {
    const term = terms[at];
    if (!term || term.dated) continue;
    const named = mentions.some(({ start, end, actor }) => {
      return start <= term.start && term.start < end && actorOf(actor)?.kind === 'person';
    });
    const person = term.tags.has('Person') || term.tags.has('Actor') || persons.test(term.lower);
    if (named || (person && !term.tags.has('Plural'))) return -1;
    if (at >= from && /^(?:his|her|him|he|she)$/.test(term.lower)) return at;
  }
  return -1;
}

/** Index of an "its" behind a verb whose subject is several and that nothing else there can own; or -1. */
function itsAt(
  { terms, mentions }: SubjectContext,
  subject: Subject,
  { from, to }: { from: number; to: number },
): number {
  if (!subject.plural) return -1;
  for (let at = from; at < Math.min(to, from + longestRead); at++) {
    const term = terms[at];
    if (!term || term.dated) continue;
    if (term.lower === 'its') return at;
    const named = mentions.some(({ start, end }) => start < term.end && term.start < end);
    const determined = term.tags.has('Determiner') || term.tags.has('Possessive');
    if (named || determined || term.tags.has('ProperNoun') || term.tags.has('Verb')) return -1;
  }
  return -1;
}

/** Nouns for one person that a tagger does not know as such. */
const persons =
  /(?:^(?:man|woman|boy|girl|mother|father|brother|sister|son|daughter|wife|husband|chief|head|pilot|star|suspect|victim|striker|singer|actress)|(?:man|woman|er|or|ist|ian|ant))$/;

function isNominal({ terms }: SubjectContext, at: number): boolean {
  return ['Noun', 'Adjective', 'Value'].some((tag) => terms[at]?.tags.has(tag));
}
