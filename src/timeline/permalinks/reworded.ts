import type { Draft, SplitOff } from '../events/index.ts';
import type { EventEntry } from './ledger.ts';
import { likeness, threshold } from './likeness.ts';

/**
 * Of some reports those that are, in other words, what an editor's file split off before: as alike to
 * the event that came of it as an event to its own address, and none that stayed behind.
 */
export function splitBefore(
  { from, words }: SplitOff,
  reportsIn: (id: string) => readonly Draft[],
  drafts: readonly Draft[],
  ledger: ReadonlyMap<string, EventEntry>,
): readonly Draft[] {
  const stayed = new Set(ledger.get(from)?.reports.map(({ sentence }) => sentence));
  return [...ledger].flatMap(([id, entry]) => {
    const { splitOff } = entry;
    if (splitOff?.from !== from || !splitOff.words.includes(words)) return [];
    return [...new Set([...drafts, ...reportsIn(id)])].filter(({ title, report }) => {
      const { date, actors, article, sentence } = report;
      if (stayed.has(sentence)) return false;
      const told = { title, date, actors, reports: [{ article, sentence }] };
      return likeness(told, entry, (a, b) => a === b) >= threshold;
    });
  });
}
