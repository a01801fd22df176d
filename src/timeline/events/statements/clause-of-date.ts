import { isUtteranceBehind } from './aside-with-date.ts';
import type { Clause } from '../grammar/clauses.ts';
import { isCleft } from '../grammar/openings.ts';
import { isImpersonalTag } from '../grammar/speech-tags.ts';
import type { Term } from '../grammar/terms.ts';
import { utterances } from '../grammar/words.ts';

/**
 * The clause a date belongs to. One that opens the sentence belongs to the main clause, which may
 * start behind what else opens it; one beside a subject belongs to the verb, which may come only
 * behind what describes that: "On Monday Norvik, which makes pumps, bought …".
 *
 * @param dateAt index of the first term of the date
 * @returns an index into the clauses, or -1 where none has the date
 */
export function clauseOfDate(
  terms: readonly Term[],
  clauses: readonly Clause[],
  dateAt: number,
): number {
  return beforeImpersonalSource(terms, clauses, datedClause(terms, clauses, dateAt));
}

/** The clause that a date goes with by where it stands; it may only say that it was reported. */
function datedClause(terms: readonly Term[], clauses: readonly Clause[], dateAt: number): number {
  const index = clauses.findIndex(({ from, to }) => dateAt >= from && dateAt < to);
  const clause = clauses[index];
  if (!clause) return index;
  // "admitted the error in a letter sent on Monday": nobody says that an error sends anything.
  const misread = clause.kind === 'said' && clause.verb === dateAt - 1;
  if (misread && isUtteranceBehind(terms, { verb: clause.from }, clause.verb)) {
    return clauses.slice(0, index).findLastIndex(({ verb }) => verb >= 0);
  }
  // "Asked on Monday, she said …": the participle that opens the sentence is not its verb.
  const participle = clause.verb === clause.from && terms[clause.verb]?.tags.has('PastTense');
  const opens =
    clause.kind === 'introduction' &&
    (clause.verb < 0 || participle === true || isUtterance(terms, clause));
  const introduced =
    clause.kind === 'said' && clause.verb < 0 && clauses[index + 1]?.kind === 'said';
  const onlyDate = terms.slice(clause.from, clause.to).every(({ dated }) => dated);
  const cleft = isCleft(terms, clause.from, clause.to);
  let next = index;
  if (opens || introduced || onlyDate || cleft) {
    next++;
    while (isVerblessOpening(clauses[next])) next++;
    if (next >= clauses.length) return index;
  }
  if (clauses[next]?.kind !== 'main' || (clauses[next]?.verb ?? 0) >= 0) return next;
  // "On Monday, two weeks | after a fire had gutted it, | the museum reopened"
  const resumed = clauses.findIndex(
    ({ kind, verb }, at) => at > next && /^(?:resumed|main)$/.test(kind) && verb >= 0,
  );
  return resumed < 0 ? next : resumed;
}

/** "In a statement released on Monday, she denied it": what is said in it is said on its date. */
export function isUtterance(terms: readonly Term[], { from, verb }: Clause): boolean {
  const noun = terms[verb - 1];
  return (
    /^(?:in|according)$/.test(terms[from]?.lower ?? '') &&
    terms[verb]?.tags.has('PastTense') === true &&
    utterances.has(noun?.lower ?? '')
  );
}

function isVerblessOpening(clause: Clause | undefined): boolean {
  return (
    clause !== undefined &&
    clause.verb < 0 &&
    (clause.kind === 'introduction' || clause.kind === 'participle')
  );
}

/** "…, it was reported on Monday": nobody says it, so that what was reported is the statement. */
function beforeImpersonalSource(
  terms: readonly Term[],
  clauses: readonly Clause[],
  index: number,
): number {
  const clause = clauses[index];
  if (clause?.kind !== 'source' || !isImpersonalTag(terms, clause.from)) return index;
  const told = clauses.slice(0, index).findLastIndex(({ verb }) => verb >= 0);
  return told < 0 ? index : told;
}
