import { tellOtherFigures } from './figures.ts';
import { isActor, isAmong } from './names.ts';
import type { Parts } from './parts.ts';
import type { Vector } from './vector.ts';

/**
 * Whether two statements name others in the same part. Two governments may condemn one attack on one
 * day, a company dismiss two directors or sell two farms, a club win twice: another doer, another
 * object, another sum or score is another happening. So are other names altogether, and without one
 * day another place.
 */
export function tellOfOthers(a: Vector, b: Vector, sameDay: boolean): boolean {
  const [x, y] = [a.parts, b.parts];
  if (apart(x.doers, y.doers) || apart(x.objects, y.objects) || ofOtherThings(x, y)) return true;
  if (tellOtherFigures(a.figures, b.figures) || differ(x.partners, y.partners)) return true;
  if (changesSides(x, y) || changesSides(y, x)) return true;
  if (differInComplements(x, y)) return true;
  return sameDay ? apart(namesOf(x), namesOf(y)) : apart(x.others, y.others);
}

/** "a bill on quotas", "a bill on tolls": of other things behind the same preposition; or "for" and "against". */
function differInComplements(a: Parts, b: Parts): boolean {
  if (isFor(a) !== null && isFor(b) !== null && isFor(a) !== isFor(b)) return true;
  return [...a.complements].some(([preposition, said]) => {
    const other = b.complements.get(preposition);
    if (other === undefined || !apart(said, other)) return false;
    return !isSpokenOf(said, b) && !isSpokenOf(other, a);
  });
}

/** Whether a statement is "for" something or "against" it; `null` when neither or both. */
function isFor({ complements }: Parts): boolean | null {
  const [pro, contra] = [complements.has('for'), complements.has('against')];
  return pro === contra ? null : pro;
}

/** Whether a statement has any of some words, in whatever part. */
function isSpokenOf(some: ReadonlySet<string>, { words }: Parts): boolean {
  return [...some].some((one) => words.has(one));
}

function namesOf({ doers, partners, others }: Parts): Set<string> {
  return new Set([...doers, ...partners, ...others]);
}

/** "Police shot Falk", "Falk shot a policeman": who does it here, and to whom it is done there. */
function changesSides(a: Parts, b: Parts): boolean {
  const transitive = a.objects.size > 0 || a.things.size > 0;
  return (
    transitive && [...a.doers].some((id) => isActor(id) && b.objects.has(id) && !b.doers.has(id))
  );
}

/** Whether both name something and nothing in common. */
function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => isAmong(one, b));
}

/** "sold a factory", "sold a farm": other objects, and neither is spoken of by the other. */
function ofOtherThings(a: Parts, b: Parts): boolean {
  if (a.things.size === 0 || b.things.size === 0) return false;
  return !isSpokenOf(a.things, b) && !isSpokenOf(b.things, a);
}

/** Whether each names somebody whom the other leaves out. */
function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => !isAmong(one, b)) && [...b].some((one) => !isAmong(one, a));
}
