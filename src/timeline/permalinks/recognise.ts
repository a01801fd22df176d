import type { Claim } from '../events/index.ts';
import { assign } from './assign.ts';
import { candidatesOf } from './candidates.ts';
import { exactPairs, successors } from './exact.ts';
import { heirsOf } from './heirs.ts';
import {
  likeness,
  likenessOfTelling,
  shareArticle,
  strangerThreshold,
  threshold,
  type Features,
} from './likeness.ts';

/** Which entry of the ledger an event is, and how that is known. */
export interface Recognition {
  id: string;
  /** `sentence`: it is reported by a sentence that the ledger holds; else by likeness. */
  evidence: 'sentence' | 'likeness';
  /** 0 to 1; 1 for the same sentence. */
  score: number;
  /** Likeness of the next best entry or event that it was not put with; 0 when there is none. */
  rival: number;
}

/** Whether an editor should look: barely alike enough, or another nearly as alike. */
export function isDoubtful({ evidence, score, rival }: Recognition): boolean {
  return evidence === 'likeness' && (score < threshold + 0.1 || score - rival < 0.05);
}

/** An event that the ledger remembers. */
export interface Remembered extends Features {
  state: string;
}

/**
 * Finds for every event the entry of the ledger it is, if any, one to one over the whole set.
 *
 * First the events that are reported by a sentence the ledger holds, in whatever article it stands
 * now; then, of what is left, those that are alike from a threshold on (see likeness.ts). Both
 * times the pairs are those with the greatest sum, so that neither the order of the events nor that
 * of the ledger decides.
 *
 * What an editor said of an id comes before both.
 *
 * @param claims by index of the event
 * @returns recognitions by index of the event; and, for an entry that is none of the events by
 * itself, the index of the event that now tells what it told
 */
export function recognise(
  events: readonly Features[],
  ledger: ReadonlyMap<string, Remembered>,
  claims: readonly Claim[] = [],
): { found: Map<number, Recognition>; heirs: Map<string, number> } {
  // What only an editor tells of has no sentence to be known by.
  const ids = [...ledger.keys()].filter((id) => ledger.get(id)?.reports.length).sort();
  const entries = ids.flatMap((id) => ledger.get(id) ?? []);
  const given = new Set(claims.flatMap(({ givenId }) => givenId ?? []));
  const isOpen = ({ row, column }: { row: number; column: number }): boolean => {
    const id = ids[column] ?? '';
    const claim = claims[row];
    return claim?.givenId === undefined && !given.has(id) && claim?.splitOff?.from !== id;
  };
  const exact = exactPairs(events, entries);
  const found = new Map<number, Recognition>();
  const taken = new Set<number>();
  const take = (chosen: ReadonlyMap<number, number>, how: (pair: Found) => Recognition) => {
    for (const [row, column] of chosen) {
      const id = ids[column];
      if (id === undefined) continue;
      found.set(row, how({ row, column, id }));
      taken.add(column);
    }
  };
  for (const [row, { givenId }] of claims.entries()) {
    const column = givenId === undefined ? -1 : ids.indexOf(givenId);
    if (column < 0 || givenId === undefined) continue;
    found.set(row, { id: givenId, evidence: 'sentence', score: 1, rival: 0 });
    taken.add(column);
  }
  take(assign(exact.filter(isOpen)), ({ id }) => ({
    id,
    evidence: 'sentence',
    score: 1,
    rival: 0,
  }));

  const sameArticle = successors(events, entries, exact);
  const open = [...events.keys()].filter((row) => !found.has(row));
  const left = new Map([...entries.entries()].filter(([column]) => !taken.has(column)));
  const likely = candidatesOf(
    open.flatMap((row) => (events[row] ? [[row, events[row]] as const] : [])),
    left,
  ).flatMap(([row, column]) => {
    const [event, entry] = [events[row], entries[column]];
    if (!event || !entry || !isOpen({ row, column })) return [];
    const score = likeness(event, entry, sameArticle);
    const stranger = !shareArticle(event, entry, sameArticle);
    if (stranger && likenessOfTelling(event, entry) < strangerThreshold) return [];
    return score >= thresholdFor(entry) ? [{ row, column, score }] : [];
  });
  const gains = likely.map(({ row, column, score }) => ({
    row,
    column,
    gain: score - threshold + tiny,
  }));
  const scores = scoresOf(likely);
  take(assign(gains), ({ row, column, id }) => {
    const score = scores.byRow.get(row)?.get(column) ?? 0;
    const rivals = [
      ...[...(scores.byRow.get(row) ?? [])].filter(([other]) => other !== column),
      ...[...(scores.byColumn.get(column) ?? [])].filter(([other]) => other !== row),
    ];
    const rival = Math.max(0, ...rivals.map(([, other]) => other));
    return { id, evidence: 'likeness', score, rival };
  });
  return { found, heirs: heirsOf(ids, entries, taken, events, exact) };
}

/** Scores by event, then entry; and by entry, then event. */
function scoresOf(pairs: readonly { row: number; column: number; score: number }[]) {
  const byRow = new Map<number, Map<number, number>>();
  const byColumn = new Map<number, Map<number, number>>();
  for (const { row, column, score } of pairs) {
    byRow.set(row, (byRow.get(row) ?? new Map<number, number>()).set(column, score));
    byColumn.set(column, (byColumn.get(column) ?? new Map<number, number>()).set(row, score));
  }
  return { byRow, byColumn };
}

interface Found {
  row: number;
  column: number;
  id: string;
}

/** Keeps a pair at the threshold itself a gain. */
const tiny = 1e-6;

/** What has left comes back only when it is surely the same: its address belongs to it alone. */
function thresholdFor({ state }: Remembered): number {
  return state === 'gone' ? 0.75 : threshold;
}
