import { byCodeUnit } from '../by-code-unit.ts';
import { z } from 'zod';
import type { Message, SourceFile } from '../model.ts';

/** Every address of articles, actors and events ever published, by id, and what became of it. */
export interface Ledger {
  articles: ReadonlyMap<string, ArticleEntry>;
  actors: ReadonlyMap<string, ActorEntry>;
  events: ReadonlyMap<string, EventEntry>;
}

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** An id is part of an address and names a folder of the built site: nothing else may stand there. */
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** What became of an address. */
const fate = {
  /**
   * `live`: it stands on the site. `merged`: another took it in, and its address leads there.
   * `withdrawn`: the editor took it off. `gone`: no article tells of it any more.
   */
  state: z.enum(['live', 'merged', 'withdrawn', 'gone']),
  /** The id that a merged one leads to. */
  into: id.optional(),
  /** The latest article's date when it was withdrawn or went. */
  since: day.optional(),
};

/** What the ledger remembers of one event: enough to know it again after its articles were edited. */
const eventEntry = z.strictObject({
  title: z.string(),
  date: z.string().nullable(),
  /** What the page said, where an editor's file says otherwise than the articles. */
  published: z.strictObject({ title: z.string(), date: z.string().nullable() }).optional(),
  actors: z.array(z.string()),
  reports: z.array(z.strictObject({ article: z.string(), sentence: z.string() })),
  /** The event whose file split it off, and by which words. */
  splitOff: z.strictObject({ from: id, words: z.array(z.string()) }).optional(),
  ...fate,
});
export type EventEntry = z.infer<typeof eventEntry>;

/** What the ledger remembers of one actor. */
const actorEntry = z.strictObject({
  name: z.string(),
  kind: z.enum(['person', 'organisation', 'country']),
  aliases: z.array(z.string()),
  ...fate,
});
export type ActorEntry = z.infer<typeof actorEntry>;

/** What the ledger remembers of one article. */
const articleEntry = z.strictObject({ title: z.string(), published: day, ...fate });
export type ArticleEntry = z.infer<typeof articleEntry>;

const ledgerFile = z.strictObject({
  version: z.literal(1),
  articles: z.record(id, articleEntry).default({}),
  actors: z.record(id, actorEntry).default({}),
  events: z.record(id, eventEntry),
});

/**
 * Reads `permalinks.json`. A file that does not parse is a fault, never an empty ledger: building
 * on without it would give every event a new address.
 */
export function readLedger(file: SourceFile | null): { ledger: Ledger; messages: Message[] } {
  const empty: Ledger = { articles: new Map(), actors: new Map(), events: new Map() };
  if (file === null) return { ledger: empty, messages: [] };
  const { path, text } = file;
  const fault = (line: number, what: string, mend = takeBack) => ({
    ledger: empty,
    messages: [{ level: 'fault', file: path, line, column: 1, what, mend } satisfies Message],
  });
  const conflict = lineWhere(text, (line) => /^(?:<{7}|={7}|>{7})/.test(line));
  if (conflict > 0) return fault(conflict, 'The ledger holds a merge conflict.', keepBoth);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fault(lineOfError(text, detail), `The ledger is not JSON: ${detail}.`);
  }
  const twice = firstTwice(text);
  if (twice) {
    const what = `"${twice.id}" stands in the ledger twice, on this line and on line ${twice.first}.`;
    return fault(
      twice.line,
      what,
      'Run npm run permalinks -- --mend: it makes one of the two, with the sentences of both.',
    );
  }
  const parsed = ledgerFile.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const [section, key] = [String(issue?.path[0]), String(issue?.path[1])];
    const line = linesOfEntries(text)(section, key);
    if (issue?.code === 'invalid_key') {
      return fault(line, `"${key}" is no id: one is of the letters a to z, digits and hyphens.`);
    }
    const where = issue?.path.join(' → ') ?? '';
    const what = `The ledger is not as the build wrote it (${where}: ${issue?.message ?? ''}).`;
    return fault(line, what);
  }
  const { articles, actors, events } = parsed.data;
  return {
    ledger: {
      articles: new Map(Object.entries(articles)),
      actors: new Map(Object.entries(actors)),
      events: new Map(Object.entries(events)),
    },
    messages: [],
  };
}

/** Writes a ledger: sorted by id, one entry a block, so that two branches merge cleanly. */
export function writeLedger({ articles, actors, events }: Ledger): string {
  const file = {
    version: 1,
    articles: sorted(articles),
    actors: sorted(actors),
    events: sorted(events),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Finds the line of an entry in the ledger's text, from 1: that of its section when it is not there,
 * and 1 when there is none either. The text is gone through once.
 */
export function linesOfEntries(text: string): (section: string, id: string) => number {
  const places = new Map<string, number>();
  let section = '';
  for (const [index, line] of text.split('\n').entries()) {
    const key = /^( {2}| {4})("(?:[^"\\]|\\.)*"): \{/.exec(line);
    if (!key) continue;
    const [, indent = '', name = ''] = key;
    if (indent.length === 2) section = name;
    const place = indent.length === 2 ? section : `${section} ${name}`;
    if (!places.has(place)) places.set(place, index + 1);
  }
  return (of, id) => {
    const name = JSON.stringify(of);
    return places.get(`${name} ${JSON.stringify(id)}`) ?? places.get(name) ?? 1;
  };
}

const takeBack =
  'Take the file back from version control; it is written by the build and holds every address ever published.';
const keepBoth =
  'Run npm run permalinks -- --mend: it keeps the entries of both sides, for both were published.';

function sorted<T>(entries: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => byCodeUnit(a, b)));
}

function lineWhere(text: string, isIt: (line: string) => boolean): number {
  return text.split('\n').findIndex(isIt) + 1;
}

/** V8 names the line of a fault in JSON, or how many characters stand before it, or neither. */
function lineOfError(text: string, detail: string): number {
  const line = /\bline (\d+)/.exec(detail)?.[1];
  if (line !== undefined) return Number(line);
  const position = /\bposition (\d+)/.exec(detail)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  return /end of JSON/.test(detail) ? text.trimEnd().split('\n').length : 1;
}

/** A key given twice, of which JSON keeps the last without a word: two branches gave one id. */
function firstTwice(text: string): { id: string; line: number; first: number } | null {
  let lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    if (/^ {2}"/.test(line)) lines = new Map();
    const id = /^ {4}"([^"]+)": \{/.exec(line)?.[1];
    if (id === undefined) continue;
    const first = lines.get(id);
    if (first !== undefined) return { id, line: index + 1, first };
    lines.set(id, index + 1);
  }
  return null;
}
