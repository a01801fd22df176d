import type { Event } from '../model.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';

/** An event of this build, as far as recognising it goes. */
export type Known = Pick<Event, 'title' | 'date' | 'actors' | 'reports'>;

/** From which likeness on an event is the one the ledger remembers. */
const threshold = 0.5;

/**
 * Finds for every event the entry of the ledger it is, if any: one to one, the likest pairs first,
 * so that neither the order of the events nor that of the ledger decides.
 *
 * Likeness is 1 for a report with the same sentence in the same article; else it is made of the
 * sentences' words (half), the actors, the articles and the date.
 *
 * @returns ids of the ledger by index of the event
 */
export function recognise(events: readonly Known[], ledger: Ledger): Map<number, string> {
  const byFeature = new Map<string, Set<string>>();
  for (const [id, entry] of ledger) {
    for (const feature of featuresOfEntry(entry)) {
      const ids = byFeature.get(feature) ?? new Set();
      byFeature.set(feature, ids.add(id));
    }
  }
  const pairs: { index: number; id: string; score: number }[] = [];
  for (const [index, event] of events.entries()) {
    const candidates = new Set<string>();
    for (const feature of featuresOf(event)) {
      for (const id of byFeature.get(feature) ?? []) candidates.add(id);
    }
    for (const id of candidates) {
      const entry = ledger.get(id);
      const score = entry ? likeness(event, entry) : 0;
      if (score >= threshold) pairs.push({ index, id, score });
    }
  }
  pairs.sort(
    (a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.index - b.index),
  );
  const found = new Map<number, string>();
  const used = new Set<string>();
  for (const { index, id } of pairs) {
    if (found.has(index) || used.has(id)) continue;
    found.set(index, id);
    used.add(id);
  }
  return found;
}

function featuresOf({ reports, actors }: Known): string[] {
  return [
    ...reports.map(({ article }) => `article ${article}`),
    ...reports.map(({ sentence }) => `sentence ${sentence}`),
    ...(actors.length > 1 ? [`actors ${actors.slice(0, 2).sort().join(' ')}`] : []),
  ];
}

function featuresOfEntry({ reports, actors }: LedgerEntry): string[] {
  return [
    ...reports.map(({ article }) => `article ${article}`),
    ...reports.map(({ sentence }) => `sentence ${sentence}`),
    ...(actors.length > 1 ? [`actors ${actors.slice(0, 2).sort().join(' ')}`] : []),
  ];
}

function likeness(event: Known, entry: LedgerEntry): number {
  const titles = overlap(wordsOf(event.title), wordsOf(entry.title));
  const same = event.reports.filter(({ article, sentence }) =>
    entry.reports.some((known) => known.article === article && known.sentence === sentence),
  ).length;
  // The title tells apart two events that one sentence reports.
  if (same > 0) return 1 + same / Math.max(event.reports.length, entry.reports.length) + titles;
  const wording = Math.max(
    titles,
    ...event.reports.flatMap(({ sentence }) =>
      entry.reports.map((known) => overlap(wordsOf(sentence), wordsOf(known.sentence))),
    ),
  );
  const articles = overlap(
    new Set(event.reports.map(({ article }) => article)),
    new Set(entry.reports.map(({ article }) => article)),
  );
  const actors = overlap(new Set(event.actors), new Set(entry.actors));
  const date = event.date === entry.date ? 1 : 0;
  return 0.5 * wording + 0.2 * actors + 0.15 * articles + 0.15 * date;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Jaccard: the share of what two sets hold together that both hold. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const item of a) if (b.has(item)) both++;
  const all = a.size + b.size - both;
  return all > 0 ? both / all : 0;
}
