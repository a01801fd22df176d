import type { Pair } from './assign.ts';
import { likeness, nearness, type Features } from './likeness.ts';
import type { Remembered } from './recognise.ts';

/** Every event with every entry that holds one of its sentences; titles and dates tell them apart. */
export function exactPairs(events: readonly Features[], entries: readonly Remembered[]): Pair[] {
  const bySentence = new Map<string, number[]>();
  for (const [column, { reports }] of entries.entries()) {
    for (const sentence of new Set(reports.map((report) => report.sentence))) {
      const columns = bySentence.get(sentence);
      if (columns) columns.push(column);
      else bySentence.set(sentence, [column]);
    }
  }
  return events.flatMap((event, row) => {
    const columns = new Set(
      event.reports.flatMap(({ sentence }) => bySentence.get(sentence) ?? []),
    );
    return [...columns].flatMap((column) => {
      const entry = entries[column];
      return entry ? [{ row, column, gain: exactGain(event, entry) }] : [];
    });
  });
}

function exactGain(event: Features, entry: Remembered): number {
  const shared = event.reports.filter(({ sentence }) =>
    entry.reports.some((known) => known.sentence === sentence),
  );
  const inPlace = shared.some(({ article }) =>
    entry.reports.some((known) => known.article === article),
  );
  const alike = likeness(event, entry, (a, b) => a === b);
  return (
    0.2 +
    shared.length / Math.max(event.reports.length, entry.reports.length) +
    alike +
    0.5 * Number(event.title === entry.title) +
    0.25 * Number(inPlace) +
    0.25 * nearness(event.date, entry.date) +
    0.25 * Number(entry.state === 'live')
  );
}

/**
 * Which articles go on as which: a file that was renamed or split still holds sentences that the
 * ledger knows from the article it was.
 */
export function successors(
  events: readonly Features[],
  entries: readonly Remembered[],
  pairs: readonly Pair[],
): (article: string, former: string) => boolean {
  const known = new Set<string>();
  for (const { row, column } of pairs) {
    for (const { article, sentence } of events[row]?.reports ?? []) {
      for (const former of entries[column]?.reports ?? []) {
        if (former.sentence === sentence) known.add(`${article} ${former.article}`);
      }
    }
  }
  return (article, former) => article === former || known.has(`${article} ${former}`);
}
