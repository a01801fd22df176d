import type { DateExpression } from '../../model.ts';
import type { Clause } from '../grammar/clauses.ts';
import { skipAdverbs } from '../grammar/finite-verbs.ts';
import { isOfAgents } from './noun-statements.ts';
import { startOfNounPhrase } from '../grammar/noun-phrase.ts';
import type { Term } from '../grammar/terms.ts';
import { plannedParticiples } from '../grammar/verb-forms.ts';
import { auxiliaries, set, utterances } from '../grammar/words.ts';

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
    isOfAgents(terms, clause, dateAt) ||
    isOfSubject(terms, clause, dateAt, expression) ||
    isOfApposition(terms, clause, dateAt) ||
    isOfPlan(terms, clause, dateAt) ||
    isOfGerund(terms, clause, dateAt, expression)
  );
}

/** "its record high set on Monday": a participle behind a noun has the date, not the clause's verb. */
function isOfParticiple(terms: readonly Term[], clause: Clause, dateAt: number): boolean {
  const [noun, participle] = terms.slice(Math.max(0, dateAt - 2), dateAt);
  if (!noun || !participle || clause.verb < 0 || dateAt - 1 <= clause.verb) return false;
  if (!participle.tags.has('PastTense') || auxiliaries.has(participle.lower)) return false;
  if (isUtteranceBehind(terms, clause, dateAt - 1)) return false;
  return (
    noun.tags.has('Noun') && !noun.tags.has('Pronoun') && !noun.dated && dateAt - 2 > clause.verb
  );
}

/** "denied it in a letter published on Friday": what is said in it is said on its date. */
export function isUtteranceBehind(
  terms: readonly Term[],
  { verb }: Pick<Clause, 'verb'>,
  participle: number,
): boolean {
  const noun = terms[participle - 1];
  const told = terms[participle]?.lower ?? '';
  if (!utterances.has(noun?.lower ?? '') || !(publishing.has(told) || told === 'sent')) {
    return false;
  }
  const from = startOfNounPhrase(terms, participle - 1, verb);
  return (
    /^an?$/.test(terms[from]?.lower ?? '') &&
    /^(?:in|through|via)$/.test(terms[from - 1]?.lower ?? '')
  );
}

/**
 * "A man arrested on Friday was charged", "A woman charged with killing two clerks 41 years ago was
 * freed", "The bodies found in a house on Friday have been buried": the date is that of the participle
 * that describes the subject. With words between, a date of a day may be the verb's: "A man accused of
 * theft on Friday pleaded guilty".
 */
function isOfSubject(
  terms: readonly Term[],
  { from, verb }: Clause,
  dateAt: number,
  { date }: DateExpression,
): boolean {
  if (dateAt >= verb) return false;
  const at = terms.findLastIndex(({ tags, lower }, index) => {
    return index < dateAt && index > from && tags.has('PastTense') && !auxiliaries.has(lower);
  });
  const noun = terms[at - 1];
  if (at <= from || !noun?.tags.has('Noun') || noun.dated) return false;
  // "A report released on Monday said": what it says it says from then on.
  if (publishing.has(terms[at]?.lower ?? '')) return false;
  if (at === dateAt - 1) return true;
  const commas = terms.slice(from + 1, verb + 1).some(({ before }) => /[,;:]/.test(before));
  if (commas || skipAdverbs(terms, dateAt) !== verb) return false;
  // "residents moved out after a fire on Monday were …"
  const after = terms.slice(at, dateAt).some(({ lower }) => /^(?:after|before|since)$/.test(lower));
  const perfect = /^(?:has|have)$/.test(terms[verb]?.lower ?? '');
  return after || perfect || date?.precision !== 'day';
}

/** "Ana Ruiz, the town's best rider in 2009, was …": a date that ends what is said between two commas. */
function isOfApposition(terms: readonly Term[], { from, verb }: Clause, dateAt: number): boolean {
  const end = skipAdverbs(terms, dateAt);
  if (dateAt >= verb || end > verb || !/,/.test(terms[end]?.before ?? '')) return false;
  const opening = terms.findLastIndex(({ before }, at) => at <= dateAt && /,/.test(before));
  if (opening <= from || opening === dateAt) return false;
  const first = terms[opening];
  return first?.tags.has('Determiner') === true || first?.tags.has('Possessive') === true;
}

const publishing = set(
  'issued released published posted filed aired broadcast unveiled disclosed announced obtained reported',
);

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
    // "will miss the race after injuring a leg on Saturday"
    const ahead = /^(?:will|'ll)$/.test(terms[clause.verb]?.lower ?? '');
    if (ahead && before.lower === 'after') return true;
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
