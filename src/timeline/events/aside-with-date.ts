import type { DateExpression } from '../model.ts';
import type { Clause } from './clauses.ts';
import type { Term } from './terms.ts';
import { auxiliaries, plannedParticiples } from './words.ts';

/**
 * Whether a date belongs to a participle or a gerund beside the verb of its clause, so that the
 * sentence only mentions what happened on it.
 *
 * @param dateAt index of the first term of the date
 */
export function isOfAside(
  terms: readonly Term[],
  clause: Clause,
  dateAt: number,
  expression: DateExpression,
): boolean {
  return (
    isOfParticiple(terms, clause, dateAt) ||
    isOfPlan(terms, clause, dateAt) ||
    isOfGerund(terms, clause, dateAt, expression)
  );
}

/** "its record high set on Monday": a participle behind a noun has the date, not the clause's verb. */
function isOfParticiple(terms: readonly Term[], clause: Clause, dateAt: number): boolean {
  const [noun, participle] = terms.slice(Math.max(0, dateAt - 2), dateAt);
  if (!noun || !participle || clause.verb < 0 || dateAt - 1 <= clause.verb) return false;
  if (!participle.tags.has('PastTense') || auxiliaries.has(participle.lower)) return false;
  return (
    noun.tags.has('Noun') && !noun.tags.has('Pronoun') && !noun.dated && dateAt - 2 > clause.verb
  );
}

/**
 * "suspected of blowing up a jet in 1988", "…, with the first ships arriving Tuesday": a gerund behind
 * the verb has the date. Behind "by" it is the verb's; behind other prepositions one of a day may be
 * ("left for fishing on Monday"), one of a month or a year is not.
 */
function isOfGerund(
  terms: readonly Term[],
  clause: Clause,
  dateAt: number,
  { date }: DateExpression,
): boolean {
  if (clause.verb < 0) return false;
  for (let at = dateAt - 1; at > clause.verb + 1; at--) {
    const term = terms[at];
    if (!term || term.dated || /[,;:]/.test(term.before)) {
      return term !== undefined && isAbsolute(terms, at, dateAt);
    }
    const before = terms[at - 1];
    const gerund = term.tags.has('Gerund') || term.lower === 'having';
    if (!gerund || !(before?.tags.has('Preposition') || before?.lower === 'before')) continue;
    return before.lower === 'of' || (before.lower !== 'by' && date?.precision !== 'day');
  }
  return false;
}

/** ", with the vanguard arriving Tuesday" */
function isAbsolute(terms: readonly Term[], at: number, dateAt: number): boolean {
  const gerund = terms.slice(at + 1, dateAt).some(({ tags }) => tags.has('Gerund'));
  return terms[at]?.lower === 'with' && gerund;
}

/** "The trial, due to begin on Monday, was postponed": what was planned for the date is another. */
function isOfPlan(terms: readonly Term[], clause: Clause, dateAt: number): boolean {
  if (dateAt >= clause.verb) return false;
  const aside = terms.slice(clause.from, dateAt).findLast(({ before }) => /,/.test(before));
  return aside !== undefined && plannedParticiples.has(aside.lower);
}
