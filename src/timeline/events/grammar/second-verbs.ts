import { isFinite, findFiniteVerb, isReducedRelative, skipAdverbs } from './finite-verbs.ts';
import type { Term } from './terms.ts';
import { noParticiples } from './verb-forms.ts';
import { auxiliaries, coordinators, relatives, speechVerbs } from './words.ts';

/** Whether a verb behind the first one of a stretch makes a statement of its own. */

/** "She joined the firm in 2003, became its treasurer in 2009 and left": verbs of one subject. */
export function isInSeries(terms: readonly Term[], from: number, at: number): boolean {
  const opens = (index: number) =>
    terms[index]?.tags.has('PastTense') === true && !terms[index]?.dated;
  if (!opens(at) || !/,/.test(terms[at]?.before ?? '')) return false;
  if (auxiliaries.has(terms[at]?.lower ?? '') || findFiniteVerb(terms, from, at) < 0) return false;
  for (let next = at + 1; next < terms.length; next++) {
    const term = terms[next];
    if (!term || /[;:]/.test(term.before) || relatives.has(term.lower)) return false;
    if (coordinators.has(term.lower)) return opens(skipAdverbs(terms, next + 1));
  }
  return false;
}

/** "He was dismissed and he founded …", "trucks rolled in and cargo was unloaded". */
export function opensSecondStatement(terms: readonly Term[], from: number, at: number): boolean {
  // "into whether Norvik and two rivals had fixed prices": the question has no verb yet
  const asks = terms.slice(from, at).findLastIndex(({ lower }) => lower === 'whether');
  if (findFiniteVerb(terms, from + asks + 1, at) < 0) return false;
  if (terms[at + 1]?.lower === 'there' && isFinite(terms, at + 2)) return true;
  let next = at + 1;
  while (
    ['Noun', 'Determiner', 'Adjective', 'Value', 'Possessive'].some((tag) =>
      terms[next]?.tags.has(tag),
    )
  ) {
    if (next > at + 1 && terms[next]?.before.trim() !== '') return false;
    next++;
  }
  const verb = terms[next];
  if (!verb?.tags.has('PastTense') && !auxiliaries.has(verb?.lower ?? '')) return false;
  if (isOfSamePassive(terms, from, at, next)) return false;
  const opens = next > at + 1 && verb?.before === ' ';
  return opens && isFinite(terms, next) && !isReducedRelative(terms, next);
}

/** "a man who saw the fire was questioned": a relative clause has one verb, the next is the main one. */
export function isSecondVerb(terms: readonly Term[], from: number, at: number): boolean {
  const term = terms[at];
  if (!term || !isFinite(terms, at)) return false;
  const next = terms[at + 1];
  const amount = /^(?:about|around|over|nearly|some)$/.test(next?.lower ?? '');
  const behindDate = terms[at - 1]?.dated === true;
  const past =
    term.tags.has('PastTense') &&
    (amount || behindDate || next?.dated === true || !next?.tags.has('Preposition'));
  // "a clerk who stole a boat [two years ago] goes on trial"
  const present = behindDate && term.tags.has('PresentTense');
  if (!auxiliaries.has(term.lower) && !past && !present) return false;
  const first = findFiniteVerb(terms, from, at);
  if (first < 0) return false;
  const between = terms.slice(first + 1, at);
  const noun =
    terms[at - 1]?.dated === true || between.some(({ tags, dated }) => !dated && tags.has('Noun'));
  const own = between.some(
    ({ lower }) => coordinators.has(lower) || lower === 'that' || lower === 'as',
  );
  return noun && !own && !between.some(({ lower }) => /^(?:he|she|it|they|we|i|you)$/.test(lower));
}

/** "Three were killed | and two others wounded in an ambush": one "were" for both. */
function isOfSamePassive(terms: readonly Term[], from: number, joint: number, at: number): boolean {
  const be = terms.findLastIndex(({ lower }, index) => {
    return index >= from && index < joint && /^(?:was|were|been)$/.test(lower);
  });
  const passive = be >= from && terms[be + 1]?.tags.has('PastTense') === true;
  const [verb, next] = terms.slice(at, at + 2);
  if (!passive || !verb?.tags.has('PastTense') || noParticiples.has(verb.lower)) return false;
  if (auxiliaries.has(verb.lower) || speechVerbs.has(verb.lower)) return false;
  return !next || next.dated || next.tags.has('Preposition') || /[,;]/.test(next.before);
}
