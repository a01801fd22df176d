import { readLedger, writeLedger, type EventEntry, type Ledger } from './ledger.ts';

/** Whether a ledger's text holds the conflict markers of git. */
export function hasConflict(text: string): boolean {
  return /^<{7}/m.test(text);
}

/**
 * Mends a ledger in which git left a conflict: keeps the entries of both sides, since both were
 * published; an entry that stands in both is ours, with the sentences of both.
 *
 * @returns the ledger's text; `null` when a side cannot be read by itself, and a person must look
 */
export function mendConflict(text: string): string | null {
  const [ours, theirs] = (['ours', 'theirs'] as const).map((side) => {
    const { ledger, messages } = readLedger({ path: '', text: sideOf(text, side) });
    return messages.length > 0 ? null : ledger;
  });
  if (!ours || !theirs) return null;
  const both: Ledger = {
    articles: new Map([...theirs.articles, ...ours.articles]),
    actors: new Map([...theirs.actors, ...ours.actors]),
    events: new Map([...theirs.events, ...ours.events]),
  };
  const events = [...both.events].map(([id, entry]): [string, EventEntry] => {
    const other = theirs.events.get(id);
    return [id, other ? { ...entry, reports: reportsOfBoth(entry, other) } : entry];
  });
  return writeLedger({ ...both, events: new Map(events) });
}

function reportsOfBoth(a: EventEntry, b: EventEntry): EventEntry['reports'] {
  const key = ({ article, sentence }: EventEntry['reports'][number]) => `${article} ${sentence}`;
  const known = new Set(a.reports.map(key));
  return [...a.reports, ...b.reports.filter((report) => !known.has(key(report)))];
}

/** The file as one side had it; with the base between the two, as `diff3` shows it, left out. */
function sideOf(text: string, side: 'ours' | 'theirs'): string {
  let at: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('<<<<<<<')) at = 'ours';
    else if (line.startsWith('|||||||') && at === 'ours') at = 'base';
    else if (line.startsWith('=======') && at !== 'both') at = 'theirs';
    else if (line.startsWith('>>>>>>>')) at = 'both';
    else if (at === 'both' || at === side) lines.push(line);
  }
  return lines.join('\n');
}
