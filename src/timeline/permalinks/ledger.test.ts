import { expect, test } from 'vitest';
import { linesOfEntries, readLedger, writeLedger, type EventEntry, type Ledger } from './ledger.ts';

const entry: EventEntry = { title: 'A', date: null, actors: [], reports: [], state: 'live' };

function ledgerWith(...ids: string[]): Ledger {
  return { articles: new Map(), actors: new Map(), events: new Map(ids.map((id) => [id, entry])) };
}

function read(text: string) {
  const { ledger, messages } = readLedger({ path: 'permalinks.json', text });
  return { ledger, message: messages[0] };
}

const written = writeLedger(ledgerWith('b', 'a'));

test('reads what it wrote, sorted by id, one entry a block', () => {
  const { ledger, message } = read(written);
  expect(message).toBeUndefined();
  expect([...ledger.events.keys()]).toEqual(['a', 'b']);
  expect(writeLedger(ledger)).toBe(written);
  expect(written).toContain('\n    "a": {\n');
});

const broken: [name: string, text: string, line: number, what: string][] = [
  ['cut off', written.slice(0, -20), 18, 'not JSON'],
  ['a comma lost', written.replace('},\n    "b"', '}\n    "b"'), 13, 'not JSON'],
  ['a conflict', written.replace('    "b"', '<<<<<<< ours\n    "b"'), 13, 'merge conflict'],
  ['an id twice', written.replace('"b": {', '"a": {'), 13, 'twice, on this line and on line 6'],
  ['a wrong state', written.replace(/live(?=[^]*live)/, 'alive'), 6, 'events → a → state'],
  ['a path as an id', written.replace('"b": {', '"../../b": {'), 13, '"../../b" is no id'],
  ['words as an id', written.replace('"b": {', '"A B": {'), 13, '"A B" is no id'],
  ['a stray key', written.replace(/"date"(?=[^]*"date")/, '"day"'), 6, 'events → a'],
];

test.each(broken)('a hand edit is a fault with its line: %s', (_, text, line, what) => {
  const { ledger, message } = read(text);
  expect(message).toMatchObject({ level: 'fault', line, what: expect.stringContaining(what) });
  expect(ledger.events.size).toBe(0);
});

test('two branches that add events merge line by line', () => {
  const blocks = (ledger: Ledger) => writeLedger(ledger).split(/(?<=\n)(?= {4}"|\})/);
  const base = blocks(ledgerWith('b', 'm', 'z'));
  const ours = blocks(ledgerWith('b', 'c', 'm', 'z'));
  // Every block of the base is left as it was, so that only the new one shows in a comparison.
  expect(ours.filter((block) => !base.includes(block))).toHaveLength(1);
  expect(base.filter((block) => !ours.includes(block))).toEqual([]);
});

test('the line of an entry, of its section, and of neither', () => {
  const lineOf = linesOfEntries(written);
  const lines = written.split('\n');
  expect(lines[lineOf('events', 'b') - 1]).toBe('    "b": {');
  expect(lines[lineOf('events', 'c') - 1]).toBe('  "events": {');
  expect(lineOf('places', 'b')).toBe(1);
});
