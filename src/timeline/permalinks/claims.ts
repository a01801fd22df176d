import type { NamelessEvent } from '../events/index.ts';
import type { EventEntry } from './ledger.ts';
import { likeness, threshold, type Features } from './likeness.ts';

/** A mark that gives an event the address of another. */
export interface RefusedClaim {
  /** Index of the event. */
  row: number;
  id: string;
  /** Title of the event whose address it is. */
  title: string;
  at: NonNullable<NamelessEvent['givenAt']>;
}

/**
 * The marks whose id the ledger holds for another event: none of its sentences reports the marked
 * one, and another reports it now, or they are not alike. An address once published may be given to
 * no other event, whatever became of its own.
 */
export function refusedClaims(
  events: readonly NamelessEvent[],
  told: readonly Features[],
  ledger: ReadonlyMap<string, EventEntry>,
): RefusedClaim[] {
  return events.flatMap(({ givenId, givenAt }, row) => {
    const entry = givenId === undefined ? undefined : ledger.get(givenId);
    const event = told[row];
    if (!entry || !event || givenId === undefined || givenAt === undefined) return [];
    if (entry.reports.length === 0) return [];
    const sentences = new Set(entry.reports.map(({ sentence }) => sentence));
    const tells = ({ reports }: Features) =>
      reports.some(({ sentence }) => sentences.has(sentence));
    if (tells(event)) return [];
    const isAlike = likeness(event, entry, (a, b) => a === b) >= threshold;
    if (isAlike && !told.some(tells)) return [];
    return [{ row, id: givenId, title: entry.published?.title ?? entry.title, at: givenAt }];
  });
}
