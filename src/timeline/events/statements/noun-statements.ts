import type { Clause } from '../grammar/clauses.ts';
import { startOfNounPhrase } from '../grammar/noun-phrase.ts';
import { phrase } from '../grammar/phrase.ts';
import { nameSubject } from '../subjects/subject.ts';
import { statementOf } from './statement-of.ts';
import type { SubjectContext } from '../subjects/subject-words.ts';
import type { Term } from '../grammar/terms.ts';
import type { Statement } from '../titles/title.ts';
import { join } from '../titles/verb-words.ts';
import { readVerbGroup } from '../grammar/verbs.ts';
import { noParticiples } from '../grammar/verb-forms.ts';
import { auxiliaries, set } from '../grammar/words.ts';
import { afterDates } from '../grammar/dated-terms.ts';

/**
 * What is stated of a noun by the words that describe it, where a date belongs to those: "the treaty
 * which the two presidents signed in May" (two presidents sign the treaty), "the bid launched last
 * week by Norvik" (the bid is launched by Norvik).
 */

/**
 * A relative clause whose own subject does something to the noun before it. `null` where that noun
 * is not all that the clause describes, or the clause has no subject of its own.
 */
export function statementOfObject(
  context: SubjectContext,
  clauses: readonly Clause[],
  index: number,
): Statement | null {
  const { terms, sentence } = context;
  const clause = clauses[index];
  if (clause?.kind !== 'relative' || clause.verb <= clause.from + 1) return null;
  if (!/^(?:which|that|whom)$/.test(terms[clause.from]?.lower ?? '')) return null;
  const object = nounBefore(terms, clause.from, clauses[index - 1]?.from ?? 0);
  const subject = object && nameSubject(context, { ...clause, from: clause.from + 1 });
  const verb = readVerbGroup(terms, clause.verb, clause.to);
  if (!object || !subject?.standsAlone || verb.voice !== 'active') return null;
  const what = phrase(sentence, terms, object.from, object.to);
  const { kind, from, to } = clause;
  const rest = join(what, phrase(sentence, terms, verb.to, to));
  return statementOf(subject, verb, rest, { kind, from: from + 1, to });
}

/**
 * A participle behind a noun, with the date and who did it after that, or those and then the date:
 * "the bid launched last week by Norvik", "breaks a deal reached between Norvik and Bolt in 1991".
 * Without those who did it, or a name, such a phrase says too little for a title.
 *
 * @param dateAt index of the first term of the date
 */
export function statementOfParticipleBehind(
  context: SubjectContext,
  clause: Clause,
  dateAt: number,
): Statement | null {
  const { terms, sentence } = context;
  const at = participleBefore(terms, clause, dateAt);
  const noun = nounBefore(terms, at, clause.from);
  if (!noun || !isParticiple(terms[at])) return null;
  const after = at === dateAt - 1 ? afterDates(terms, dateAt) : at + 1;
  const near = at === dateAt - 1;
  const verb = { ...readVerbGroup(terms, at, clause.to), voice: 'passive', past: true } as const;
  const words = phrase(sentence, terms, noun.from, noun.to).replace(/^(?:the|an?)\s+/i, '');
  const plural = terms[noun.to - 1]?.tags.has('Plural') ?? false;
  const subject = { words, plural, actors: [], standsAlone: true };
  const place = { kind: 'participle', from: noun.from } as const;
  // "A peace accord signed in May ended the war"
  const opens = noun.from === clause.from && after === clause.verb && words.includes(' ');
  if (near && opens && !noParticiples.has(verb.form) && !issuing.has(verb.form))
    return statementOf(subject, verb, '', { ...place, to: after });
  if (terms[after]?.lower !== 'by' && near) return null;
  let to = after + 1;
  while (to < clause.to && isNominal(terms[to]) && !/[,;:]/.test(terms[to]?.before ?? '')) to++;
  if (!terms.slice(after + 1, to).some(({ tags }) => tags.has('ProperNoun'))) return null;
  const rest = phrase(sentence, terms, after, to);
  return statementOf(subject, verb, rest, { ...place, to });
}

/** What is said in what was issued is the news, and has its date. */
const issuing = set(
  'issued released published posted printed broadcast circulated announced unveiled',
);

/** Index of the participle that a date behind it belongs to: right before it, or before its agents. */
function participleBefore(terms: readonly Term[], clause: Clause, dateAt: number): number {
  return isOfAgents(terms, clause, dateAt) ? participleWithAgents(terms, dateAt) : dateAt - 1;
}

/**
 * "breaks a deal reached between the two firms in 1991": what is told in the present was not done
 * on a past date, so that the date is the participle's.
 */
export function isOfAgents(terms: readonly Term[], { verb }: Clause, dateAt: number): boolean {
  const at = participleWithAgents(terms, dateAt);
  const noun = terms[at - 1];
  const present =
    terms[verb]?.tags.has('PresentTense') === true && !auxiliaries.has(terms[verb].lower);
  return present && at > verb + 1 && noun?.tags.has('Noun') === true && !noun.dated;
}

/** Index of a participle with "by", "between" or "with" and nouns between it and a date; or -1. */
function participleWithAgents(terms: readonly Term[], dateAt: number): number {
  let at = dateAt - 1;
  while (isNominal(terms[at]) && !/[,;:]/.test(terms[at]?.before ?? '')) at--;
  const opens = /^(?:by|between|with)$/.test(terms[at]?.lower ?? '') && at < dateAt - 1;
  return opens && isParticiple(terms[at - 1]) ? at - 1 : -1;
}

/**
 * The noun phrase right before a term. `null` for a pronoun's owner ("its bid"), for none, and where
 * another noun before a preposition could be meant: "the members of the party, which …".
 */
function nounBefore(
  terms: readonly Term[],
  at: number,
  limit: number,
): { from: number; to: number } | null {
  const head = terms[at - 1];
  if (!head?.tags.has('Noun') || head.dated || head.tags.has('Pronoun') || at - 1 < limit) {
    return null;
  }
  const from = startOfNounPhrase(terms, at - 1, limit);
  if (/^(?:its|his|her|their|our|my|your|this|that|these|those)$/.test(terms[from]?.lower ?? '')) {
    return null;
  }
  const governed = terms[from - 1]?.tags.has('Preposition') && terms[from - 2]?.tags.has('Noun');
  return governed || isRate(terms, from) ? null : { from, to: at };
}

/** "12 euros | a share", "40 cents | a litre" */
function isRate(terms: readonly Term[], from: number): boolean {
  const [amount, unit, article] = terms.slice(Math.max(0, from - 2), from + 1);
  const each = /^an?$/.test(article?.lower ?? '');
  return each && unit?.tags.has('Noun') === true && amount?.tags.has('Value') === true;
}

function isParticiple(term: Term | undefined): boolean {
  return term?.tags.has('PastTense') === true && !auxiliaries.has(term.lower);
}

function isNominal(term: Term | undefined): boolean {
  return ['Noun', 'Adjective', 'Determiner', 'Value', 'Conjunction'].some(
    (tag) => term?.tags.has(tag) && !term.dated,
  );
}
