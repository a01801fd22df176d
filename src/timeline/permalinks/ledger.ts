import { z } from 'zod';
import type { Message, SourceFile } from '../model.ts';

/** What the ledger remembers of one event: enough to know it again after its articles were edited. */
const entry = z.object({
  title: z.string(),
  date: z.string().nullable(),
  actors: z.array(z.string()),
  reports: z.array(z.object({ article: z.string(), sentence: z.string() })),
  /** `live` while the articles report it; `gone` when no article does any more. */
  state: z.enum(['live', 'gone']),
});
export type LedgerEntry = z.infer<typeof entry>;

const ledger = z.object({ version: z.literal(1), events: z.record(z.string(), entry) });

/** Every event address ever published, by id. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

/**
 * Reads `permalinks.json`. A file that does not parse is a fault, never an empty ledger: building
 * on without it would give every event a new address.
 */
export function readLedger(file: SourceFile | null): { ledger: Ledger; messages: Message[] } {
  if (file === null) return { ledger: new Map(), messages: [] };
  const fault = (line: number, what: string): Message => ({
    level: 'fault',
    file: file.path,
    line,
    column: 1,
    what,
    mend: 'Take the file back from version control; it is written by the build and holds every address ever published.',
  });
  const conflict = file.text.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7})/.test(line));
  if (conflict >= 0) {
    const message = fault(conflict + 1, 'The ledger holds a merge conflict.');
    message.mend =
      'Keep the entries of both sides, delete the lines with <<<<<<<, ======= and >>>>>>>.';
    return { ledger: new Map(), messages: [message] };
  }
  let data: unknown;
  try {
    data = JSON.parse(file.text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ledger: new Map(), messages: [fault(1, `The ledger is not JSON: ${detail}.`)] };
  }
  const parsed = ledger.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join(' → ') ?? '';
    const what = `The ledger is not as the build wrote it (${where}: ${issue?.message ?? ''}).`;
    return { ledger: new Map(), messages: [fault(1, what)] };
  }
  return { ledger: new Map(Object.entries(parsed.data.events)), messages: [] };
}

/** Writes a ledger: sorted by id, one entry a block, so that two branches merge cleanly. */
export function writeLedger(entries: Ledger): string {
  const events = Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 1, events }, null, 2)}\n`;
}
