import {
  dateReasons,
  goesOnRule,
  undated,
  type Claim,
  type NamelessEvent,
} from '../events/index.ts';
import type { Actor, Event } from '../model.ts';
import type { EventEntry } from './ledger.ts';
import { newEventId } from './new-id.ts';
import { refusedClaims, type RefusedClaim } from './claims.ts';
import { recognise, type Recognition } from './recognise.ts';

export { addressActors } from './actors.ts';
export { addressArticles } from './articles.ts';
export type { RefusedClaim } from './claims.ts';
export { mendConflict, needsMending } from './conflict.ts';
export { readLedger, writeLedger, type Ledger } from './ledger.ts';
export { messagesOfLost, noticesOfActors, noticesOfArticles } from './lost.ts';
export { settleEvents } from './settle.ts';
export { lastPublished, likeliestNow } from './likeliest.ts';
export { unsplitEvents } from './unsplit.ts';
export { isDoubtful, type Recognition } from './recognise.ts';

/** The ledger's events with their actors as they are called now. */
export function withActorsNow(
  ledger: ReadonlyMap<string, EventEntry>,
  nowCalled: ReadonlyMap<string, string>,
): ReadonlyMap<string, EventEntry> {
  if (nowCalled.size === 0) return ledger;
  return new Map(
    [...ledger].map(([id, entry]) => [
      id,
      {
        ...entry,
        actors: [...new Set(entry.actors.map((actor) => nowCalled.get(actor) ?? actor))],
      },
    ]),
  );
}

/** Events with their addresses, and how each was known. */
export interface Addressed {
  /** Every event of the articles, then every id of the ledger that no article reports any more. */
  events: Event[];
  /** How an event was known again, by id; an id that is not in it is new. */
  recognised: ReadonlyMap<string, Recognition>;
  /** Which event tells what an absent one told, by the id of the absent one. */
  heirs: ReadonlyMap<string, string>;
  /** Ids of the ledger that no article reports any more. */
  absent: ReadonlySet<string>;
  /** What the ledger should now say of every event of the articles. */
  entries: ReadonlyMap<string, EventEntry>;
  /** Every event of the articles before it had an address, by id. */
  told: ReadonlyMap<string, NamelessEvent>;
  /** Marks whose id is the address of another event; they give none. */
  refused: readonly RefusedClaim[];
}

/**
 * Gives every event its permanent address: the one it had, if the ledger knows it, or a new one.
 *
 * What the ledger knows and no article reports any more stays as a withdrawn event, so that an
 * editor's file can speak of it; `settleEvents` says afterwards what becomes of it. No id is ever
 * given to another event, not even by a mark in an article.
 *
 * @param unsplit the same events before an editor's files split any: what they are called holds for
 * what is left of them, though the ledger may not know it yet
 */
export function addressEvents(
  events: readonly NamelessEvent[],
  ledger: ReadonlyMap<string, EventEntry>,
  actorOf: (id: string) => Actor | undefined,
  unsplit?: Addressed,
): Addressed {
  const before = unsplit ? new Map([...unsplit.entries, ...ledger]) : ledger;
  const told = events.map(entryOf);
  const refused = refusedClaims(events, told, ledger);
  const claims = events.map((event, index): Claim => {
    const { givenId, splitOff } = event;
    const mayHave = givenId !== undefined && !refused.some(({ row }) => row === index);
    return { ...(mayHave && { givenId }), ...(splitOff !== undefined && { splitOff }) };
  });
  const { found, heirs } = recognise(told, before, claims);
  const taken = new Set([...before.keys(), ...claims.flatMap(({ givenId }) => givenId ?? [])]);
  const entries = new Map<string, EventEntry>();
  const recognised = new Map<string, Recognition>();
  const ids: string[] = [];
  const byId = new Map<string, NamelessEvent>();
  const addressed: Event[] = [];
  for (const [index, event] of events.entries()) {
    const known = found.get(index);
    const actors = event.actors.flatMap((id) => actorOf(id) ?? []);
    const id = claims[index]?.givenId ?? known?.id ?? newEventId(event.title, actors, taken);
    taken.add(id);
    ids.push(id);
    byId.set(id, event);
    if (known && ledger.has(id)) recognised.set(id, known);
    const entry = told[index];
    if (entry) entries.set(id, entry);
    addressed.push(withAddress(id, event));
  }
  const absent = new Set<string>();
  for (const [id, { title, reports }] of ledger) {
    if (entries.has(id)) continue;
    absent.add(id);
    addressed.push(withAddress(id, absentEvent(title, reports.length > 0)));
  }
  const heirIds = new Map(
    [...heirs].filter(([id]) => ledger.has(id)).map(([id, index]) => [id, ids[index] ?? id]),
  );
  return { events: addressed, recognised, heirs: heirIds, absent, entries, told: byId, refused };
}

function withAddress(id: string, event: NamelessEvent): Event {
  const { title, summary, status, givenId, givenAt, splitOff, drafts, ...rest } = event;
  return { id, path: `/events/${id}/`, title, summary, status, ...rest, formerPaths: [] };
}

/** What the ledger remembers of an event as the articles tell it, in the sentences that date it. */
function entryOf({ title, date, actors, reports, splitOff }: NamelessEvent): EventEntry {
  const sentences = reports
    .filter(({ rule }) => rule !== goesOnRule)
    .map(({ article, sentence }) => ({ article, sentence }));
  const split = splitOff && { splitOff: { from: splitOff.from, words: [...splitOff.words] } };
  return { title, date, actors: [...actors], reports: sentences, ...split, state: 'live' };
}

/** Why an event left of which nobody said why. */
const goneFromArticles = 'No article reports this event any more.';
/** Why an event left that was wholly the editor's. */
export const goneWithItsFile = 'The editor’s file about this event is gone.';

/** @param ofArticles whether articles reported it, rather than only an editor's file */
function absentEvent(title: string, ofArticles: boolean): NamelessEvent {
  return {
    title,
    summary: null,
    status: 'withdrawn',
    ...undated,
    disputed: false,
    dateReason: dateReasons.withdrawn,
    actors: [],
    reports: [],
    drafts: [],
    curated: false,
    account: null,
    sources: [],
    corrections: [],
    withdrawn: ofArticles ? goneFromArticles : goneWithItsFile,
  };
}
