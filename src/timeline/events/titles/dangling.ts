import { opensDescription } from './cut-description.ts';
import { mayStopBefore } from './cut.ts';
import { openItAt, thingNamed } from './dangling-it.ts';
import { danglingAt, itsAt } from './dangling-pronouns.ts';
import { describedBefore } from '../subjects/described-before.ts';
import { phrase } from '../grammar/phrase.ts';
import type { Subject, SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import { namePronoun } from '../subjects/taken-up.ts';

/**
 * The words behind a title's verb, without a "his" or "she" that its reader could not tell: named,
 * where the sentences before say who it is; else the title ends before it, where it may.
 *
 * @param from index of the first term of the words; `opening` that of the clause's first
 * @param earlier what the clause before is about, which a "them" may mean
 * @returns `unclear`: the pronoun that stays because no title may end before it
 */
export function wordsBehindVerb(
  context: SubjectContext,
  subject: Subject,
  { opening, from, to }: { opening: number; from: number; to: number },
  earlier: () => Subject | null,
): { words: string; to: number; unclear?: string } {
  const { sentence, terms } = context;
  const object = objectNamed(context, subject, { from, to }, earlier);
  if (object !== null) return { words: object, to };
  const it = openItAt(context, { from, to });
  if (it >= 0) return withoutIt(context, subject, { opening, from, to }, it);
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
  const end = endBefore(terms, { opening, from, to }, at);
  if (end < 0) {
    const words = phrase(sentence, terms, from, to);
    // "Hale hurts his knee": one name is whom "his" means, of whatever kind it is
    return { words, to, ...(!isName(subject) && { unclear: lower }) };
  }
  return { words: phrase(sentence, terms, from, end), to: end };
}

/** "comes close to selling it": named where the sentence tells, else the title ends before it, where it may. */
function withoutIt(
  context: SubjectContext,
  subject: Subject,
  { opening, from, to }: { opening: number; from: number; to: number },
  at: number,
): { words: string; to: number; unclear?: string } {
  const { sentence, terms } = context;
  const name = thingNamed(context, subject, at);
  if (name !== null) {
    const words = [phrase(sentence, terms, from, at), name, phrase(sentence, terms, at + 1, to)];
    return { words: words.filter(Boolean).join(' '), to };
  }
  const governed = terms[at - 1]?.tags.has('Preposition') === true;
  const end = governed ? at - 1 : endBefore(terms, { opening, from, to }, at);
  if (end >= from) return { words: phrase(sentence, terms, from, end), to: end };
  return { words: phrase(sentence, terms, from, to), to, unclear: 'it' };
}

function isName({ words, plural }: Subject): boolean {
  return !plural && /^\p{Lu}/u.test(words.split(' ').at(-1) ?? '');
}

/** Where a title may end before the term at `at`; -1 where it may not. */
function endBefore(
  terms: readonly Term[],
  { opening, from, to }: { opening: number; from: number; to: number },
  at: number,
): number {
  // Without the date words, as the title will have it.
  const clause = terms.slice(opening, Math.min(to, at + 2)).filter(({ dated }) => !dated);
  const last = clause.findIndex((term) => term === terms[at]);
  for (let end = last; end > Math.max(1, last - longestWay); end--) {
    const stop = terms.findIndex((term) => term === clause[end]);
    if (stop <= from + 1) return -1;
    if (mayStopBefore(clause, end) || opensDescription(clause, end)) return stop;
  }
  return -1;
}

/**
 * Where what somebody says must end, so that no "his" stands in it that nobody could tell: "police say
 * they found a rifle buried | near his home". `to` itself where all is clear, or nothing can be done.
 *
 * @param from index of the verb of what is said
 */
export function endOfSaid(
  context: SubjectContext,
  speaker: Subject,
  { opening, from, to }: { opening: number; from: number; to: number },
): number {
  const at = danglingAt(context, speaker, { opening, from: from + 1, to });
  if (at < 0) return to;
  const end = endBefore(context.terms, { opening, from, to }, at);
  return end < 0 ? to : end;
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

function isNominal({ terms }: SubjectContext, at: number): boolean {
  return ['Noun', 'Adjective', 'Value'].some((tag) => terms[at]?.tags.has(tag));
}
