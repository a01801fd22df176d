import type { Clause } from '../grammar/clauses.ts';
import { isPerson } from '../titles/dangling-pronouns.ts';
import { describedBefore } from './described-before.ts';
import { phrase } from '../grammar/phrase.ts';
import { skipAdverbs } from '../grammar/finite-verbs.ts';
import { isNominal, startOfNounPhrase } from '../grammar/noun-phrase.ts';
import { isPlural } from './subject-number.ts';
import { subjectOf, type Subject, type SubjectContext } from './subject-words.ts';
import { ownerNamed } from './taken-up.ts';
import type { Term } from '../grammar/terms.ts';
import { happenings, set } from '../grammar/words.ts';

/** The noun phrase that a relative clause describes: the last of the clause before it. */
export function antecedentOf(
  context: SubjectContext,
  before: Clause | undefined,
  personal = false,
): Subject | null {
  if (!before) return null;
  const { terms, mentions, sentence, actorOf } = context;
  const end = terms[before.to - 1]?.end ?? 0;
  const mention = mentions.findLast(
    (candidate) =>
      candidate.end <= end &&
      (end - candidate.end <= 2 || (personal && isDescribed(context, before, candidate.end))),
  );
  const actor = mention && actorOf(mention.actor);
  if (actor && personal && actor.kind !== 'person') return null;
  // "the contract of Ana Ruiz, which ends in June", "stocks in Norvik that fell": it is not she that ends.
  const opener = terms[before.to]?.lower;
  if (
    mention &&
    ((actor?.kind === 'person' && opener === 'which') || (actor && opener === 'that'))
  ) {
    const first = terms.findIndex(({ start }) => start >= mention.start);
    const head = terms[first - 2];
    if (!terms[first - 1]?.tags.has('Preposition') || !head?.tags.has('Noun')) return null;
    const start = startOfNounPhrase(terms, first - 2, before.from);
    const whole = phrase(sentence, terms, start, before.to).replace(/^(?:the|an?)\s+/i, '');
    const plural = isPlural(terms, start, first - 1);
    return { words: whole, plural, actors: [], standsAlone: true };
  }
  if (actor) return subjectOf([actor]);
  let from = before.to;
  while (from > before.from && (isNominal(terms[from - 1]) || isInName(terms, from - 1))) {
    from--;
    // "for 3 million crowns, a deal that …"
    const opens = /^(?:an?|the)$/.test(terms[from]?.lower ?? '');
    const gap = terms[from]?.before ?? '';
    if (/\s[-–—_]{1,2}\s|—/.test(gap)) break;
    if (opens && /,/.test(gap) && from < before.to - 1) break;
  }
  if (from === before.to) return null;
  from = personal ? startOfPerson(terms, from, before) : startOfWhole(terms, from, before);
  from = startOfOffer(terms, from, before);
  const bare = before.to - from === 2 && terms[from]?.lower === 'the';
  const described = bare ? describedBefore(context.focus, terms[from + 1]?.lower ?? '') : null;
  const words = (described ?? phrase(sentence, terms, from, before.to))
    .replace(/^one of (?=.*(?:s|men|women|people|children)$)/i, '')
    .replace(/^(?:the|an?)\s+/i, '');
  const owned = ownerNamed(context, words, null);
  const open = owned.words === words && /^(?:its|his|her|their|our|my|your)\b/i.test(words);
  const several = terms[from]?.lower === 'one' && terms[from + 1]?.lower === 'of';
  const plural = isPlural(terms, from + (several ? 2 : 0), before.to);
  return { ...owned, plural, standsAlone: words !== '' && !open };
}

/**
 * "its stake in the mine, bought for …", "the sinking of the ferry, which killed …": what is owned, what
 * stands in a place, and what happened is described as a whole. Its first index.
 */
function startOfWhole(terms: readonly Term[], from: number, { from: limit, to }: Clause): number {
  const preposition = terms[from - 1];
  const head = terms[from - 2];
  if (!preposition?.tags.has('Preposition') || !head?.tags.has('Noun') || head.dated) return from;
  const start = startOfNounPhrase(terms, from - 2, limit);
  const opener = terms[start];
  const owned = opener?.tags.has('Possessive') === true;
  const place = /^(?:in|at|near|outside)$/.test(preposition.lower);
  const stands = place && terms[to - 1]?.tags.has('ProperNoun') === true && !isPerson(head);
  const article = /^(?:an?|the)$/.test(opener?.lower ?? '');
  const next = terms[to];
  const verb = terms[skipAdverbs(terms, next?.lower === 'which' ? to + 1 : to)];
  const happened =
    article && (happenings.has(head.lower) || isDoing(head)) && effects.has(verb?.lower ?? '');
  return start < from - 1 && (owned || (article && stands) || happened) ? start : from;
}

/**
 * "a driver in Ohio, who", "a clerk at the bank in Lima, who": the person, and not where that one is or belongs.
 * Its first index; `from` itself where no person stands before.
 */
function startOfPerson(terms: readonly Term[], from: number, { from: limit, to }: Clause): number {
  if (terms.slice(from, to).some((term) => isPerson(term) || term.tags.has('Plural'))) return from;
  let start = from;
  for (;;) {
    const [head, preposition] = terms.slice(Math.max(limit, start - 2), start);
    if (start - 2 < limit || !head?.tags.has('Noun') || head.dated) return from;
    if (!/^(?:in|from|of|at|near|outside|for|with)$/.test(preposition?.lower ?? '')) return from;
    start = startOfNounPhrase(terms, start - 2, limit);
    if (isPerson(head)) return start;
  }
}

/** "an offer of | 12 euros a share, which was made": what has the amount, and not the amount. */
function startOfOffer(terms: readonly Term[], from: number, { from: limit }: Clause): number {
  const [head, preposition, amount] = terms.slice(Math.max(limit, from - 2), from + 1);
  const money = amount?.tags.has('Value') === true && amount.tags.has('Money');
  if (!money || preposition?.lower !== 'of' || !head?.tags.has('Noun')) return from;
  return startOfNounPhrase(terms, from - 2, limit);
}

/** "the sinking", "the bombing" */
function isDoing({ lower }: Term): boolean {
  return (
    /^\p{L}{3,}ing$/u.test(lower) && !/^(?:building|meeting|morning|evening|painting)$/.test(lower)
  );
}

/** What happenings do, and ships, towns and people seldom. */
const effects = set(
  'killed injured wounded destroyed damaged caused claimed cost prompted triggered followed lasted left ' +
    'displaced devastated sparked began started ended happened occurred took',
);

/** "Ana Ruiz, the head of a mill, who …": only an apposition stands between. */
function isDescribed({ terms }: SubjectContext, { to }: Clause, end: number): boolean {
  const from = terms.findIndex(({ start }) => start >= end);
  if (from < 0 || from >= to || !/^["”]?,/.test(terms[from]?.before ?? '')) return false;
  const several = terms[from]?.lower === 'one' && terms[from + 1]?.lower === 'of';
  const words = terms.slice(from, to);
  // "Ana Ruiz, the singer and dancer, who …" is one, but "Ana Ruiz, a singer, and Tom Hale, who …" two.
  const named = words.some(
    ({ text, before }, at) => at > 0 && /,/.test(before) && /^\p{L}/u.test(text),
  );
  const one = words[0]?.lower === 'the' && !named;
  return (
    !several &&
    words.every(
      ({ tags, lower }) =>
        !tags.has('Verb') && (!tags.has('Conjunction') || (one && lower === 'and')),
    )
  );
}

/** "Savings and Loan Association" */
function isInName(terms: readonly Term[], at: number): boolean {
  const capital = (term: Term | undefined) => /^\p{Lu}/u.test(term?.text ?? '');
  // "a hit-and-run crash"
  if (terms[at]?.before === '-' || terms[at + 1]?.before === '-') return true;
  return terms[at]?.lower === 'and' && capital(terms[at - 1]) && capital(terms[at + 1]);
}
