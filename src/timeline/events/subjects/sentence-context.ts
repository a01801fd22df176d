import type { Span } from '../../article/index.ts';
import type { Actor, DateExpression } from '../../model.ts';
import { readClauses } from '../grammar/clauses.ts';
import { datelineOf } from '../grammar/dateline.ts';
import type { ArticleText } from '../draft.ts';
import { focusAfter, longestMemory, type Focus } from './focus.ts';
import { beforeThatRule } from '../statements/second-dates.ts';
import type { Subject, SubjectContext } from './subject-words.ts';
import { isPerson } from '../titles/dangling-pronouns.ts';
import { subjectOfClause } from './clause-subject.ts';
import { introducesSeveral, personIntroduced } from './object-introduced.ts';
import { isOnlyPerson } from './only-person.ts';
import { tagTerms, type Term } from '../grammar/terms.ts';
import { readVerbGroup } from '../grammar/verbs.ts';

/**
 * What the reading of one sentence takes from its article: its tagged words, with those of dates set
 * apart, whom it names, and whom and what its pronouns may take up from the sentences before.
 *
 * @param index of the sentence in its article
 * @param apart stretches of the sentence that tell nothing, beside its dates and its place line
 */
export function contextOf(
  article: ArticleText,
  index: number,
  apart: readonly Span[],
  actorOf: (id: string) => Actor | undefined,
): SubjectContext {
  const written = article.sentences[index]?.text ?? '';
  const place = datelineOf(written);
  const sentence = withQuotationMarks(written);
  const dates = (article.dates[index] ?? []).filter((date) => {
    return !isExtent(date, sentence) && !isAdjective(date, sentence);
  });
  return {
    sentence,
    terms: tagTerms(sentence, [...dates, ...apart, ...(place ? [place] : [])]),
    mentions: article.mentions[index] ?? [],
    actorOf,
    focus: focusBefore(article, index, actorOf),
    subjectBefore: (pronoun) => subjectOfSentence(article, index - 1, actorOf, pronoun),
  };
}

/** "took six months off", "a three-hour meeting": an extent belongs to what is told. */
function isExtent({ kind, start, end, words, rule }: DateExpression, sentence: string): boolean {
  if (rule === beforeThatRule) return true;
  if (/\b(?:past|last|next|previous|coming)\b/i.test(words)) return false;
  if (kind !== 'duration' || start === 0) return false;
  // "…, two days after a fire" says when by what only the sentence knows.
  const rest = sentence.slice(end);
  if (/^\s+(?:after|before)\s/.test(rest)) return true;
  if (/[,–—]\s*$/.test(sentence.slice(0, start))) return false;
  return !/^\s+(?:later|earlier|ago|from|since)\b/.test(rest);
}

/** "their most recent model": words for no time in particular that describe a noun. */
function isAdjective({ kind, end, words }: DateExpression, sentence: string): boolean {
  return (
    kind === 'reference' &&
    /(?:^| )(?:recent|current|previous|former|future|past|modern)$/i.test(words) &&
    /^\s\p{L}/u.test(sentence.slice(end))
  );
}

/** Agencies' two grave accents and two apostrophes as quotation marks, with the offsets kept. */
function withQuotationMarks(text: string): string {
  return text.includes("''") ? text.replace(/``/g, ' “').replace(/''/g, '” ') : text;
}

/** What a sentence's main clause is about, where its words name no actor and lean on nothing. */
function subjectOfSentence(
  article: ArticleText,
  index: number,
  actorOf: (id: string) => Actor | undefined,
  pronoun: string,
  back = 1,
): Subject | null {
  const { sentences, dates, mentions } = article;
  const sentence = sentences[index]?.text;
  if (sentence === undefined) return null;
  const terms = tagTerms(sentence, dates[index] ?? []);
  const clauses = readClauses(terms);
  // "Norvik, which makes pumps, | was founded in May": its verb stands behind what describes it.
  const at = clauses.findIndex(({ kind, verb }) => /^(?:main|resumed)$/.test(kind) && verb >= 0);
  const main = clauses[at];
  const focus = focusBefore(article, index, actorOf);
  const context = { sentence, terms, mentions: mentions[index] ?? [], actorOf, focus };
  // "He was freed in May. He moved to Lima. He …"
  if (main && back < longestChain && speaksOnOf(context, main, pronoun)) {
    return subjectOfSentence(article, index - 1, actorOf, pronoun, back + 1);
  }
  const subject = main ? subjectOfClause(context, clauses, at) : null;
  if (/^(?:he|she)$/.test(pronoun)) {
    const person = subject?.actors.length === 0 && subject.standsAlone ? subject : null;
    if (person && isOnlyPerson(context, person, pronoun)) return person;
    return main ? personIntroduced(context, main, pronoun) : null;
  }
  // "Parliament passed a law. It takes effect …": what was only now named may be meant as well.
  // "Fort Senn is a fortress on the coast. It …": what something is called is no second thing.
  const is = /^(?:is|was)$/.test(terms[main?.verb ?? 0]?.lower ?? '');
  const rest = terms.slice((main?.verb ?? 0) + (is ? 2 : 0), main?.to);
  const negated = main && readVerbGroup(terms, main.verb, main.to).negated;
  const named = main && !negated && introducesThing(rest);
  if (named) return null;
  // "Traders waited for news from Lima, where ministers had gathered. They …": either may be meant.
  const several = clauses.some(({ kind, verb }, other) => {
    const another = other !== at && verb >= 0 && kind !== 'source';
    const who = another ? subjectOfClause(context, clauses, other) : null;
    return who?.plural === true && who.words !== subject?.words;
  });
  if (several && pronoun === 'they') return null;
  // "Police detained two farmers. They …"
  if (pronoun === 'they' && main && introducesSeveral(context, main)) return null;
  // "The group was listed in 1996. It …"
  const [actor] = subject?.actors ?? [];
  const inWords = context.mentions.some((mention) => mention.actor === actor);
  return subject?.standsAlone && !(actor !== undefined && inWords) ? subject : null;
}

/** How many sentences may speak of somebody or something by the same pronoun alone. */
const longestChain = 3;

/** Whether a sentence is about what a pronoun means already, and names nobody and nothing else for it. */
function speaksOnOf(
  { terms, mentions }: SubjectContext,
  main: { from: number; verb: number; to: number },
  pronoun: string,
): boolean {
  const [only, ...more] = terms.slice(main.from, main.verb).filter(({ dated, tags, lower }) => {
    return !dated && !tags.has('Adverb') && !/^(?:but|and|then|later)$/.test(lower);
  });
  if (only?.lower !== pronoun || more.length > 0 || mentions.length > 0) return false;
  const rest = terms.slice(main.verb + 1).filter(({ dated }) => !dated);
  if (pronoun === 'it') return !introducesThing(rest);
  return !rest.some((term) => isPerson(term) || /^(?:he|she|him|they|them)$/.test(term.lower));
}

/** "opened | a mill"; but "40 cars a day" */
function introducesThing(rest: readonly Term[]): boolean {
  return rest.some(({ lower }, at) => {
    const next = rest[at + 1]?.lower ?? '';
    return /^an?$/.test(lower) && !/^(?:day|night|week|month|year|hour|minute|second)$/.test(next);
  });
}

/** Whom a pronoun at the start of a sentence would mean, from the sentences before it. */
function focusBefore(
  { sentences, mentions }: ArticleText,
  index: number,
  actorOf: (id: string) => Actor | undefined,
): Focus {
  const told = sentences.slice(Math.max(0, index - longestMemory), index).map(({ text }, at) => ({
    text,
    mentions: mentions[Math.max(0, index - longestMemory) + at] ?? [],
  }));
  return focusAfter(told, actorOf);
}
