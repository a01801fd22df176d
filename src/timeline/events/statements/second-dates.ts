import type { DateExpression } from '../../model.ts';
import type { Clause } from '../grammar/clauses.ts';
import { subjectOfClause } from '../subjects/clause-subject.ts';
import { phrase } from '../grammar/phrase.ts';
import { statementOf } from './statement-of.ts';
import type { Subject, SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import type { Statement } from '../titles/title.ts';
import { readVerbGroup } from '../grammar/verbs.ts';
import { utterances } from '../grammar/words.ts';

/** A second date in a sentence, and what of it the date belongs to. */

/** Name of the rule that counts back from the date a sentence has named: ", a day after it sank". */
export const beforeThatRule = 'before-that';

/**
 * "closed on Friday, a day [after its roof fell]": the clause that such a date belongs to, or -1 where
 * a noun stands behind "after".
 */
export function clauseBeforeThat(
  terms: readonly Term[],
  clauses: readonly Clause[],
  { end }: Pick<DateExpression, 'end'>,
): number {
  const after = terms.findIndex(({ start }) => start >= end);
  if (terms[after]?.lower !== 'after') return -1;
  return clauses.findIndex(({ kind, from, to, verb }) => {
    // "two days after it rose and three before it fell": two times in one clause
    const second = terms.slice(from, to).some(({ lower }, at, all) => {
      return lower === 'and' && all[at + 1]?.tags.has('Value') === true;
    });
    return kind === 'subordinate' && from === after && verb >= 0 && !second;
  });
}

/**
 * "resigned in May after admitting the previous month that he had lied", "left after losing a vote in
 * March": what a gerund behind "after" tells of the subject. `null` for a day that is not the second
 * date of its clause: "died after falling off a roof on Monday" has one for both.
 */
export function statementOfGerundBehind(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
  date: { at: number; ofDay: boolean },
): Statement | null {
  const { terms, sentence } = context;
  const clause = clauses[index];
  if (!clause || clause.verb < 0 || date.at < clause.verb) return null;
  const at = terms.findLastIndex(({ tags, lower }, place) => {
    const gerund = tags.has('Gerund') || lower === 'being';
    return place < date.at && place > clause.verb && gerund;
  });
  if (terms[at - 1]?.lower !== 'after' || at >= clause.to) return null;
  if (terms.slice(at + 1, date.at).some(({ before }) => /[,;:]/.test(before))) return null;
  const hasOwn = terms.slice(clause.from, at).some(({ dated }) => dated);
  const main = readVerbGroup(terms, clause.verb, clause.to);
  if ((date.ofDay && !hasOwn) || !main.past || main.negated) return null;
  const subject = subjectOfClause(context, clauses, index);
  if (!subject?.standsAlone) return null;
  const group = readVerbGroup(terms, at, clause.to);
  const verb = { ...group, past: true, number: null };
  const next = clauses[index + 1];
  const to = next?.kind === 'said' ? next.to : clause.to;
  const rest = phrase(sentence, terms, verb.to, to);
  return statementOf(subject, verb, rest, { kind: 'participle', from: at, to });
}

/** "visited Lima in May and again [on Monday]": it happened once more. */
export function isAgain(terms: readonly Term[], dateAt: number): boolean {
  let at = dateAt;
  while (terms[at]?.dated && terms[at]?.tags.has('Preposition') && at === dateAt) at--;
  const again = [at, at + 1, dateAt - 1].find((place) => terms[place]?.lower === 'again');
  return again !== undefined && /^(?:and|then|,)$/.test(terms[again - 1]?.lower ?? '');
}

/**
 * "has won the vote, according to results released on Sunday": what was won was won before, so that the
 * statement is what the source shows: "results show that …". `null` for any other source.
 */
export function statementOfSource(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
  dateAt: number,
): Statement | null {
  const { terms, sentence } = context;
  const source = clauses[index];
  if (source?.kind !== 'source' || terms[source.from]?.lower !== 'according') return null;
  const at = terms.findLastIndex(({ lower }, place) => {
    return place > source.from && place < dateAt && released.test(lower);
  });
  const noun = terms[at - 1];
  const told = clauses.slice(0, index).findLastIndex(({ verb }) => verb >= 0);
  const main = clauses[told];
  if (!noun || !utterances.has(noun.lower) || !main || !/^(?:main|resumed)$/.test(main.kind)) {
    return null;
  }
  const who = subjectOfClause(context, clauses, told);
  const verb = readVerbGroup(terms, main.verb, main.to);
  if (!who?.standsAlone || !verb.past || verb.modal !== null) return null;
  const the = who.actors.length === 0 && terms[main.from]?.lower === 'the' ? 'the ' : '';
  const what = `that ${the}${inSentence(context, who)} ${phrase(sentence, terms, main.verb, main.to)}`;
  const words = phrase(sentence, terms, source.from + 2, at).replace(/^(?:the|an?)\s+/i, '');
  const plural = /(?:s|data)$/.test(noun.lower);
  const subject = { words: withCapital(words), plural, actors: [], standsAlone: true };
  const infinitive = showing.test(noun.lower) ? 'show' : 'say';
  const shows = { ...verb, infinitive, form: infinitive, voice: 'active', negated: false } as const;
  return statementOf(subject, shows, what, { kind: 'source', from: 0, to: source.to });
}

const released = /^(?:released|published|issued|announced)$/;

const showing = /^(?:results|figures|data|survey|poll|study|documents?|papers)$/;

function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words of a subject as they stand inside a sentence: "the mayor", but "Ana Ruiz". */
function inSentence({ terms }: SubjectContext, { words, actors }: Subject): string {
  const first = words.split(' ')[0] ?? '';
  const name = actors.length > 0 || terms.some(({ text }, at) => at > 0 && text === first);
  return name ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
