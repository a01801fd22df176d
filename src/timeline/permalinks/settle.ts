import { parseEdtf } from '../dates/index.ts';
import { dateReasons } from '../events/index.ts';
import type { Day, Event } from '../model.ts';
import type { Addressed } from './index.ts';
import type { EventEntry } from './ledger.ts';
import { nearestEvents } from './nearest.ts';

/** The events as they are published, and the ledger's account of every event's address. */
export interface Settled {
  events: Event[];
  entries: Map<string, EventEntry>;
}

/**
 * Says what became of every event's address, once the editor's files were applied.
 *
 * What no article reports any more leads to the event that now tells the same, if there is one, or
 * to the one it led to before; else it keeps a page with its last title and date, why and since when
 * it is gone, and the nearest event that still stands.
 */
export function settleEvents(
  curated: readonly Event[],
  { heirs, absent, entries: ofArticles }: Addressed,
  ledger: ReadonlyMap<string, EventEntry>,
  latestArticle: Day,
): Settled {
  const byId = new Map(curated.map((event) => [event.id, event]));
  const mergedInto = new Map<string, string>();
  for (const { id, formerPaths } of curated) {
    for (const path of formerPaths) mergedInto.set(idOfPath(path), id);
  }
  for (const id of [...absent].sort()) {
    const event = byId.get(id);
    if (!event || event.curated || event.status !== 'withdrawn') continue;
    const into = endOf(id, { heirs, ledger, mergedInto, absent });
    const target = into === null ? undefined : byId.get(into);
    if (!target || target.id === id) continue;
    const formerPaths = [...target.formerPaths, event.path, ...event.formerPaths].sort();
    byId.set(target.id, { ...target, formerPaths });
    byId.delete(id);
    mergedInto.set(id, target.id);
  }
  for (const [id, into] of mergedInto) {
    const end = mergedInto.get(into);
    if (end !== undefined) mergedInto.set(id, end);
  }

  const events = [...byId.values()].map((event) => {
    const entry = ledger.get(event.id);
    return entry && absent.has(event.id) && !isTold(event) ? withLast(event, entry) : event;
  });
  const entries = new Map<string, EventEntry>();
  for (const [id, entry] of [...ledger, ...ofArticles]) {
    const into = mergedInto.get(id);
    if (into !== undefined) entries.set(id, { ...bare(entry), state: 'merged', into });
    else entries.set(id, bare(entry));
  }
  for (const event of events) entries.set(event.id, entryOf(event, entries, ledger, latestArticle));
  return { events: withNearest(events, entries), entries };
}

/** Whether an event stands on the timeline. */
function isTold({ status }: Event): boolean {
  return status !== 'withdrawn';
}

interface Ways {
  heirs: ReadonlyMap<string, string>;
  ledger: ReadonlyMap<string, EventEntry>;
  mergedInto: ReadonlyMap<string, string>;
  absent: ReadonlySet<string>;
}

/** Where an absent event leads: to its heir, or where it led before; `null` when nowhere. */
function endOf(id: string, { heirs, ledger, mergedInto, absent }: Ways): string | null {
  const seen = new Set([id]);
  let at = heirs.get(id) ?? ledger.get(id)?.into ?? null;
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const next = mergedInto.get(at) ?? (absent.has(at) ? (heirs.get(at) ?? null) : null);
    if (next === null) return at;
    at = next;
  }
  return null;
}

/** An event that is gone, with the date and the title that its page had last. */
function withLast(event: Event, entry: EventEntry): Event {
  const { title, date } = entry.published ?? entry;
  const last = date === null || event.date !== null ? null : parseEdtf(date);
  const actors = event.actors.length > 0 ? event.actors : entry.actors;
  const told = { ...event, title: event.curated ? event.title : title, actors };
  if (!last) return told;
  const { edtf, ...bounds } = last;
  return { ...told, ...bounds, date: edtf, dateReason: dateReasons.last };
}

/** What the ledger should say of an event that has a page of its own. */
function entryOf(
  event: Event,
  entries: ReadonlyMap<string, EventEntry>,
  ledger: ReadonlyMap<string, EventEntry>,
  latestArticle: Day,
): EventEntry {
  const { id, title, date, actors, curated } = event;
  const known = entries.get(id) ?? { title, date, actors, reports: [], state: 'live' };
  const changed = title !== known.title || date !== known.date;
  const { published, ...told } = bare(known);
  const entry: EventEntry = { ...told, ...(changed && { published: { title, date } }) };
  if (isTold(event)) return { ...entry, state: 'live' };
  const before = ledger.get(id);
  const left = before?.state === 'withdrawn' || before?.state === 'gone';
  const since = (left ? before.since : undefined) ?? latestArticle;
  return { ...entry, state: curated ? 'withdrawn' : 'gone', since };
}

/** The entry without what became of it; keys in the order in which they are written. */
function bare(entry: EventEntry): EventEntry {
  const { title, date, actors, reports, splitOff, state, published } = entry;
  const more = { ...(splitOff && { splitOff }), state, ...(published && { published }) };
  return { title, date, actors, reports, ...more };
}

function withNearest(events: readonly Event[], entries: Map<string, EventEntry>): Event[] {
  const nearest = nearestEvents(events.filter(isTold));
  return events.map((event) => {
    const since = entries.get(event.id)?.since;
    if (isTold(event) || since === undefined) return event;
    return { ...event, left: { since, nearest: nearest(event)?.id ?? null } };
  });
}

function idOfPath(path: string): string {
  return path.split('/')[2] ?? '';
}
