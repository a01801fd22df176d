import { readLedger, writeLedger, type EventEntry } from './ledger.ts';

/** Whether git left conflict markers in a ledger, or an entry twice where it saw no conflict. */
export function needsMending(text: string): boolean {
  if (/^<{7}/m.test(text)) return true;
  const seen = new Set<string>();
  return blocksOf(text).some(({ section, id }) => {
    const key = `${section} ${id}`;
    const twice = seen.has(key);
    seen.add(key);
    return twice;
  });
}

/**
 * Mends a ledger in which git left a conflict: keeps the entries of both sides, since both were
 * published; an entry that stands in both is ours, with the sentences of both.
 *
 * @returns the ledger's text; `null` when an entry cannot be read by itself, and a person must look
 */
export function mendConflict(text: string): string | null {
  const both: Record<string, Record<string, unknown>> = { articles: {}, actors: {}, events: {} };
  const reports = new Map<string, EventEntry['reports']>();
  for (const side of ['ours', 'theirs'] as const) {
    const own = sideOf(text, side);
    const blocks = blocksOf(own);
    // Every entry has a state: one that stands in no block would be lost without a word.
    if (own.split('"state": "').length - 1 !== blocks.length) return null;
    for (const { section, id, body } of blocks) {
      const one = readLedger({ path: '', text: ledgerOfOne(section, id, body) });
      if (one.messages.length > 0) return null;
      const entries = (both[section] ??= {});
      if (side === 'ours' || !(id in entries)) entries[id] = JSON.parse(body);
      const told = one.ledger.events.get(id)?.reports;
      if (told) reports.set(id, reportsOfBoth(reports.get(id) ?? [], told));
    }
  }
  const whole = JSON.stringify({ version: 1, ...both });
  const { ledger, messages } = readLedger({ path: '', text: whole });
  if (messages.length > 0) return null;
  const events = [...ledger.events].map(([id, entry]): [string, EventEntry] => [
    id,
    { ...entry, reports: reports.get(id) ?? entry.reports },
  ]);
  return writeLedger({ ...ledger, events: new Map(events) });
}

interface Block {
  section: string;
  id: string;
  /** The entry's JSON. */
  body: string;
}

/** The entries of a ledger, one a block, as the build writes them; also those that stand twice. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let section = '';
  let open: { id: string; lines: string[] } | null = null;
  for (const line of text.split('\n')) {
    const [, name] = /^ {2}"(\w+)": \{/.exec(line) ?? [];
    const [, id] = /^ {4}"([^"]+)": \{$/.exec(line) ?? [];
    if (name !== undefined) section = name;
    else if (id !== undefined) open = { id, lines: ['{'] };
    else if (open && /^ {4}\},?$/.test(line)) {
      blocks.push({ section, id: open.id, body: [...open.lines, '}'].join('\n') });
      open = null;
    } else open?.lines.push(line);
  }
  return blocks;
}

function ledgerOfOne(section: string, id: string, body: string): string {
  return `{"version":1,"events":{},${JSON.stringify(section)}:{${JSON.stringify(id)}:${body}}}`;
}

function reportsOfBoth(a: EventEntry['reports'], b: EventEntry['reports']): EventEntry['reports'] {
  const key = ({ article, sentence }: EventEntry['reports'][number]) => `${article} ${sentence}`;
  const known = new Set(a.map(key));
  return [...a, ...b.filter((report) => !known.has(key(report)))];
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
