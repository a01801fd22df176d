import type { NamelessEvent } from '../events/index.ts';
import type { Actor, Event } from '../model.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { newEventId } from './new-id.ts';
import { recognise } from './recognise.ts';

export { readLedger, writeLedger, type Ledger, type LedgerEntry } from './ledger.ts';

/** Events with their addresses, and the ledger that will know them again. */
export interface Addressed {
  events: Event[];
  ledger: Ledger;
}

/**
 * Gives every event its permanent address: the one it had, if the ledger knows it, or a new one.
 *
 * What the ledger knows and no article reports any more stays as a withdrawn event, so that its
 * address still answers. No id is ever given to another event.
 */
export function addressEvents(
  events: readonly NamelessEvent[],
  ledger: Ledger,
  actorOf: (id: string) => Actor | undefined,
): Addressed {
  const recognised = recognise(events, ledger);
  const taken = new Set(ledger.keys());
  const entries = new Map<string, LedgerEntry>();
  const addressed: Event[] = [];
  for (const [index, event] of events.entries()) {
    const actors = event.actors.flatMap((id) => actorOf(id) ?? []);
    const id = recognised.get(index) ?? newEventId(event.title, actors, taken);
    taken.add(id);
    entries.set(id, entryOf(event));
    addressed.push(withAddress(id, event));
  }
  for (const [id, entry] of ledger) {
    if (entries.has(id)) continue;
    entries.set(id, { ...entry, state: 'gone' });
    addressed.push(withAddress(id, goneEvent(entry)));
  }
  return { events: addressed, ledger: entries };
}

function withAddress(id: string, event: NamelessEvent): Event {
  const { title, summary, status, ...rest } = event;
  return { id, path: `/events/${id}/`, title, summary, status, ...rest, formerPaths: [] };
}

/** The ledger with the events that only an editor tells of, which no article can bring back. */
export function withEditorsEvents(ledger: Ledger, events: readonly Event[]): Ledger {
  const own = events.filter(({ id, status }) => status !== 'withdrawn' && !isLive(ledger, id));
  return new Map([...ledger, ...own.map((event) => [event.id, entryOf(event)] as const)]);
}

function isLive(ledger: Ledger, id: string): boolean {
  return ledger.get(id)?.state === 'live';
}

function entryOf({ title, date, actors, reports }: NamelessEvent): LedgerEntry {
  return {
    title,
    date,
    actors,
    reports: reports.map(({ article, sentence }) => ({ article, sentence })),
    state: 'live',
  };
}

function goneEvent({ title }: LedgerEntry): NamelessEvent {
  return {
    title,
    summary: null,
    status: 'withdrawn',
    date: null,
    earliest: null,
    latest: null,
    precision: 'none',
    approximate: false,
    disputed: false,
    dateReason: 'A withdrawn event has no date.',
    actors: [],
    reports: [],
    curated: false,
    account: null,
    sources: [],
    corrections: [],
    withdrawn: 'No article reports this event any more.',
  };
}
