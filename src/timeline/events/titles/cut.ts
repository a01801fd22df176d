import { completes, leadsOn, takesMore } from './cut-complement.ts';
import { findFiniteVerb, isFinite, isReducedRelative } from '../grammar/finite-verbs.ts';
import { isNominal, opensNounPhrase } from '../grammar/noun-phrase.ts';
import type { Term } from '../grammar/terms.ts';
import { clauseOpeners, openEnded } from './cut-words.ts';
import {
  auxiliaries,
  looseSubordinators,
  relatives,
  set,
  speechVerbs,
  subordinators,
} from '../grammar/words.ts';

/** From how many characters on a title may end. */
export const shortestCut = 25;

/** Whether a title may end before a term: at a boundary, and with all that was begun complete. */
export function mayStopBefore(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  const before = terms[at - 1];
  if (!term || !before) return false;
  const comma = /[,;]/.test(term.before);
  // "the fought | -over child"
  if (/^-/.test(term.before)) return false;
  if (opensQuoteLate(terms, at) || opensDash(terms, at)) return false;
  if (completes(terms, at) || opensNounPhrase(terms, at)) return false;
  const participle =
    /^\p{Ll}/u.test(term.text) &&
    term.tags.has('Gerund') &&
    before.tags.has('Noun') &&
    !isGoverning(terms, at);
  if (!comma && !participle && !cutBefore.has(term.lower)) return false;
  if (isInsideName(terms, at, comma)) return false;
  // "an updated, | more accurate method"
  if (comma && !isNoun(before)) {
    if (before.tags.has('Adjective') || terms[at - 2]?.tags.has('Determiner')) return false;
  }
  // "a hole present | in"
  const adjective = before.tags.has('Adjective') || before.lower === 'present';
  const behind = adjective && terms[at - 2]?.tags.has('Noun') === true;
  if (!comma && behind && term.tags.has('Preposition')) return false;
  if (!comma && leadsOn(terms, at)) return false;
  return isWhole(terms, at);
}

/** Whether a cut before a term lies between clauses, not inside one. */
export function isBetweenClauses(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (!term) return false;
  if (/[,;]/.test(term.before) || clauseOpeners.has(term.lower)) return true;
  return term.tags.has('Gerund') && /^\p{Ll}/u.test(term.text) && !isGoverning(terms, at);
}

/** "launches a phone, a watch | and …": a list that a clause breaks off goes back to its comma. */
export function beforeOpenList(terms: readonly Term[], from: number, to: number): number {
  if (!/^(?:and|or)$/.test(terms[to]?.lower ?? '')) return to;
  const comma = terms.findLastIndex(({ before }, at) => at > from && at < to && /,/.test(before));
  if (comma <= from + 2 || !isNominal(terms[comma - 1])) return to;
  const item = terms.slice(comma, to);
  const plain = item.every((term) => isNominal(term) && !term.dated);
  return plain ? comma : to;
}

/** Whether nothing that was begun is missing where words stop before what only describes the last noun. */
export function endsWhole(terms: readonly Term[], at: number): boolean {
  const [before, term] = terms.slice(at - 1, at + 1);
  if (!before?.tags.has('Noun') || !term || openEnded.has(before.lower)) return false;
  const describes =
    term.tags.has('Preposition') || term.tags.has('PastTense') || term.tags.has('Adjective');
  if (isInsideName(terms, at, false)) return false;
  return describes && !completes(terms, at) && isWhole(terms, at) && !takesMore(terms, at);
}

/** A cut inside an apposition goes back to its comma: "a dog named Rex, a gift | from …". */
export function beforeApposition(terms: readonly Term[], cut: number): number {
  for (let at = cut - 1; at > 1; at--) {
    const term = terms[at];
    if (!term || term.tags.has('Verb')) return cut;
    if (!/[,;]/.test(term.before)) continue;
    const whole = (terms[at - 1]?.end ?? 0) >= shortestCut;
    const opens = term.tags.has('Determiner') && !/,/.test(terms[cut]?.before ?? '');
    return whole && opens && mayStopBefore(terms, at) && !isInsideList(terms, at) ? at : cut;
  }
  return cut;
}

/** Only a title that is a quotation for the most part may end inside it. */
function opensQuoteLate(terms: readonly Term[], end: number): boolean {
  let opened = -1;
  for (const { before, start } of terms.slice(0, end)) {
    const marks = before.replace(/[^"“”]/g, '');
    if (marks.length % 2 === 1) opened = opened < 0 ? start : -1;
  }
  return opened > shortestCut;
}

/** "a carrier -- the Hermes | -- and its ships" */
function opensDash(terms: readonly Term[], end: number): boolean {
  return (
    terms.slice(0, end).filter(({ before }) => /\s(?:[–—_]|--)\s/.test(before)).length % 2 === 1
  );
}

/** "an asylum hearing for …": before a preposition a word in -ing is a noun. */
function isGoverning(terms: readonly Term[], at: number): boolean {
  return terms[at + 1]?.tags.has('Preposition') === true;
}

function isNoun({ tags }: Term): boolean {
  return tags.has('Noun') || tags.has('Value');
}

/** "his mother, | an aunt | and two cousins": before a noun phrase that an "and" goes on with. */
export function isInsideList(terms: readonly Term[], at: number): boolean {
  const [before, term] = terms.slice(at - 1, at + 1);
  if (!before || !term || !isNominal(before)) return false;
  const joins = /^(?:and|or)$/.test(term.lower);
  if (!joins && !/,/.test(term.before)) return false;
  let end = joins ? at + 1 : at;
  while (isNominal(terms[end]) && !/,/.test(joins || end > at ? (terms[end]?.before ?? '') : ''))
    end++;
  if (end === (joins ? at + 1 : at)) return false;
  if (joins) return !terms[end]?.tags.has('Verb');
  return /^(?:and|or)$/.test(terms[end]?.lower ?? '') && isNominal(terms[end + 1]);
}

/** "Immigration and Naturalization Service", "Tbilisi, Georgia". */
function isInsideName(terms: readonly Term[], at: number, comma: boolean): boolean {
  const capital = (term: Term | undefined) => /^\p{Lu}/u.test(term?.text ?? '');
  const next = comma ? terms[at] : terms[at + 1];
  const joins = comma || /^(?:and|of|for)$/.test(terms[at]?.lower ?? '');
  // "a Tacna, Peru, | bank"
  const region = comma && /,/.test(terms[at - 1]?.before ?? '') && capital(terms[at - 2]);
  if (region && capital(terms[at - 1]) && terms[at]?.tags.has('Noun')) return true;
  return joins && capital(terms[at - 1]) && capital(next);
}

/**
 * Whether every clause begun before the cut has its verb before it: one finite verb for the title and
 * one for each word that opens a clause; and what is said, with or without a "that".
 */
export function isWhole(terms: readonly Term[], end: number): boolean {
  let wanted = 1;
  let found = 0;
  for (let at = 0; at < end; at++) {
    const { lower, tags } = terms[at] ?? { lower: '', tags: new Set<string>() };
    if (opensVerb(terms, at)) found++;
    const later = findFiniteVerb(terms, at + 1, terms.length);
    if (at > 0 && opensClause(terms, at, later)) wanted++;
    const says = tags.has('Verb') && speechVerbs.has(lower) && later >= end;
    const object = isNominal(terms[at + 1]) && !/^(?:says?|tells?|told)$/.test(lower);
    if (says && !object) return false;
  }
  return found >= Math.min(wanted, countFinite(terms));
}

function opensClause(terms: readonly Term[], at: number, later: number): boolean {
  const lower = terms[at]?.lower ?? '';
  if (relatives.has(lower) || subordinators.has(lower) || lower === 'that') return true;
  return looseSubordinators.has(lower) && later >= 0 && !terms[at + 1]?.tags.has('Gerund');
}

/** Whether a finite verb group begins here: "is found" is one. */
function opensVerb(terms: readonly Term[], at: number): boolean {
  if (isPlanned(terms, at)) return true;
  if (!isFinite(terms, at) || isReducedRelative(terms, at)) return false;
  // "a group, linked with the mill"
  const [before, term, next] = terms.slice(Math.max(0, at - 1), at + 2);
  const trails = at > 0 && before?.tags.has('Noun') === true && /,/.test(term?.before ?? '');
  if (trails && term?.tags.has('PastTense') && next?.tags.has('Preposition')) return false;
  let helper = at - 1;
  while (terms[helper]?.tags.has('Adverb')) helper--;
  return !auxiliaries.has(terms[helper]?.lower ?? '');
}

/** "Ana Ruiz to open a fair": the infinitive is the verb of a title with no other before it. */
function isPlanned(terms: readonly Term[], at: number): boolean {
  const verb = terms[at]?.tags.has('Verb') === true && terms[at - 1]?.lower === 'to';
  return verb && findFiniteVerb(terms, 0, at) < 0;
}

function countFinite(terms: readonly Term[]): number {
  return terms.filter((_, at) => opensVerb(terms, at)).length;
}

const cutBefore = set(
  'and but or to for with in on at by from about after before as while during over amid amidst among ' +
    'against between because where when if including according through under into despite unless until since ' +
    'although though who which near across without following toward towards provided',
);
