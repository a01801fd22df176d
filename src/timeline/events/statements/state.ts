import type { DateExpression } from '../../model.ts';
import { isFigure } from '../grammar/figure.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import type { Statement } from '../titles/title.ts';
import type { VerbGroup } from '../grammar/verbs.ts';
import { stateVerbs } from '../grammar/words.ts';

/** What was the case in a period, or which figure held in it, is no happening. */
export function isState(
  { terms }: SubjectContext,
  { verb, to }: Statement,
  { date, direction }: DateExpression,
): boolean {
  // "a novel set in Lagos in the 1970s"
  const plays = verb.voice === 'passive' && verb.form === 'set';
  if (plays && /^(?:in|during|against)$/.test(terms[verb.to]?.lower ?? '')) return true;
  if (verb.voice === 'progressive' && verb.past && isStill(terms, verb)) return true;
  if (verb.planned || verb.modal || verb.voice !== 'active') return false;
  // "Analysts expect the fall to go on into the third quarter": nobody did anything then.
  if (/^(?:expect|anticipate|foresee)$/.test(verb.infinitive)) {
    const itself = terms[verb.to]?.lower === 'to';
    return direction !== 'future' || !(itself || date?.precision === 'day');
  }
  if (isStative(terms, verb) || isStill(terms, verb)) return true;
  const rest = terms.slice(verb.to, to).filter(({ dated }) => !dated);
  const [first, second] = rest;
  const loss = /^(?:loss|profit|gain|deficit|surplus|average|total)$/.test(second?.lower ?? '');
  const figure =
    isFigure(first) ||
    (/^(?:about|some|nearly|only|around|an?|the)$/.test(first?.lower ?? '') && isFigure(second));
  if (verb.infinitive === 'have' || verb.infinitive === 'hold') {
    return (
      figure ||
      loss ||
      /^(?:sales|revenue|income|profit|profits|earnings|net|losses|assets|debt)$/.test(
        first?.lower ?? '',
      )
    );
  }
  if (verb.infinitive !== 'be') return false;
  const coarse = date !== null && date.precision !== 'day';
  return figure || coarse;
}

/** "was still burning", "still had no power": what had begun before and went on. */
function isStill(terms: readonly Term[], { infinitive, voice, to }: VerbGroup): boolean {
  const still = terms.slice(Math.max(0, to - 4), to + 1).some(({ lower }) => lower === 'still');
  return still && (voice === 'progressive' || /^(?:be|have)$/.test(infinitive));
}

/** Whether a verb tells as a fact what somebody does or did, and not how things are or go on. */
export function isAct(terms: readonly Term[], verb: VerbGroup): boolean {
  if (verb.planned || verb.modal !== null || verb.negated || verb.voice === 'progressive') {
    return false;
  }
  return !/^(?:be|have)$/.test(verb.infinitive) && !isStative(terms, verb);
}

/** Whether a verb says how things are: "seemed ready", but not "appeared before a court". */
export function isStative(terms: readonly Term[], { infinitive, to }: VerbGroup): boolean {
  if (!stateVerbs.has(infinitive)) return false;
  const next = terms[to]?.lower ?? '';
  return !(infinitive === 'appear' && /^(?:before|in|at|on|with|alongside)$/.test(next));
}

/**
 * "is considering a request made last week": a past date behind a verb in the present is not that
 * verb's. A date in front of it is: so chronologies write ("1998: the king dies"). Nor is the date of an
 * aside that of a perfect: "has sent for the body of a man killed two years ago".
 */
export function fitsTense(
  terms: readonly Term[],
  { verb, from }: Statement,
  dateAt: number,
  { direction, date }: DateExpression,
): boolean {
  if (direction !== 'past' || dateAt < verb.to || dateAt <= from) return true;
  if (verb.past && date?.precision !== 'day' && isPerfect(terms, verb)) {
    return !terms.slice(verb.to, dateAt).some(({ tags, dated }) => !dated && tags.has('PastTense'));
  }
  // "The warning follows two rulings last June"
  const relates = verb.infinitive === 'follow' && verb.form === 'follows';
  const present = !verb.past && !verb.planned && verb.modal === null;
  return !(present && (verb.number !== null || relates));
}

/** "has sent", "have been told" */
function isPerfect(terms: readonly Term[], { to }: VerbGroup): boolean {
  return terms.slice(Math.max(0, to - 4), to - 1).some(({ lower }) => /^(?:has|have)$/.test(lower));
}
