import { afterIntroduction } from './after-introduction.ts';
import { boundaryBefore } from './clause-boundary.ts';
import { findFiniteVerb } from './finite-verbs.ts';
import type { Term } from './terms.ts';

/**
 * A stretch of a sentence with at most one statement.
 *
 * - `introduction`: what stands before the main clause and its comma ("In response, …").
 * - `said`: what a verb of saying says ("… announced that …").
 * - `source`: who says it, when that is all the stretch does ("according to …").
 * - `resumed`: the rest of a clause that a relative one or a participle interrupted.
 */
export interface Clause {
  kind:
    | 'main'
    | 'introduction'
    | 'said'
    | 'relative'
    | 'participle'
    | 'subordinate'
    | 'and'
    | 'source'
    | 'resumed';
  /** Indexes into the terms; `to` is exclusive. */
  from: number;
  to: number;
  /** Index of the first term of the finite verb group, or -1. */
  verb: number;
}

/**
 * Divides a tagged sentence into clauses at conjunctions, relative pronouns, participles after a
 * comma and verbs of saying. A shallow reading: it finds where a statement begins and ends, not how
 * its parts depend on each other. No boundary falls inside the words of a date.
 */
export function readClauses(terms: readonly Term[]): readonly Clause[] {
  let clauses = read.get(terms);
  if (!clauses) read.set(terms, (clauses = divide(terms)));
  return clauses;
}

/** The clauses of the sentences being read: several questions are asked of each. */
const read = new WeakMap<readonly Term[], readonly Clause[]>();

function divide(terms: readonly Term[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let kind: Clause['kind'] = 'main';
  for (let at = 1; at <= terms.length; at++) {
    const next: Clause['kind'] | null =
      at < terms.length
        ? (boundaryBefore(terms, at, from, kind, isPending(clauses)) ??
          afterIntroduction(terms, at, kind, clauses))
        : 'main';
    if (next === null) continue;
    const verb = findFiniteVerb(terms, from, at);
    const closed = next === 'main' && at < terms.length && kind === 'main' ? 'introduction' : kind;
    clauses.push({ kind: closed, from, to: at, verb });
    from = at;
    kind = next;
  }
  return joinVerbless(terms, clauses);
}

/**
 * Whether a main clause still waits for its verb: "The plant, which opened in May and employs 90, …",
 * "The baths, closed since a roof fell, …"
 */
function isPending(clauses: readonly Clause[]): boolean {
  const main = clauses.findLastIndex(({ kind, verb }) => kind === 'main' && verb < 0);
  const described = main >= 0 && /^(?:relative|participle)$/.test(clauses[main + 1]?.kind ?? '');
  return described && !clauses.slice(main).some(({ kind }) => kind === 'resumed');
}

/** A stretch that turned out to hold no statement goes back to the clause before it. */
function joinVerbless(terms: readonly Term[], clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const previous = joined.at(-1);
    const keeps =
      ['main', 'introduction', 'participle', 'source'].includes(clause.kind) ||
      (/^(?:said|subordinate|and)$/.test(clause.kind) && isTakenUp(terms, clauses, clause));
    if (previous && !keeps && clause.verb < 0 && !isListOpening(terms, previous)) {
      previous.to = clause.to;
    } else joined.push({ ...clause });
  }
  return joined;
}

/** "… said that a clerk who fled | had …": what is said goes on behind what interrupts it. */
function isTakenUp(terms: readonly Term[], clauses: readonly Clause[], said: Clause): boolean {
  const [next, after, last] = clauses.slice(clauses.indexOf(said) + 1);
  // "when a trainee, Jo Lunt, | noticed"
  // "that after these charges, | the firm expects"
  if (said.kind === 'said' && next?.kind === 'said' && next.verb >= 0) return true;
  const named = terms.slice(said.from, said.to).some(({ tags }) => tags.has('Noun'));
  if (said.kind === 'and') {
    return named && next?.kind === 'relative' && after?.kind === 'resumed' && after.verb >= 0;
  }
  if (named && next?.kind === 'resumed' && said.kind === 'subordinate') return next.verb >= 0;
  const inserted = next?.kind === 'and' && next.verb < 0;
  // "said its plan -- begun in May and meant to save jobs -- | will cost some"
  const joined = next?.kind === 'participle' && after?.kind === 'and' && last?.kind === 'resumed';
  if (joined && last.verb >= 0) return true;
  const interrupted = next?.kind === 'relative' || next?.kind === 'participle' || inserted;
  return interrupted && after?.kind === 'resumed' && after.verb >= 0;
}

/** "2025-02-17: Donald Tusk is due …": a date and a colon are no clause to go back to. */
function isListOpening(terms: readonly Term[], clause: Clause): boolean {
  return terms.slice(clause.from, clause.to).every(({ dated }) => dated);
}
