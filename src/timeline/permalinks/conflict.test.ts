import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mendConflict, needsMending } from './conflict.ts';
import { readLedger, writeLedger, type EventEntry } from './ledger.ts';

/** A ledger of events by id and the sentences that report them. */
function ledgerOf(events: Record<string, string[]>): string {
  const entries = Object.entries(events).map(([id, sentences]): [string, EventEntry] => {
    const reports = sentences.map((sentence) => ({ article: 'a', sentence }));
    return [id, { title: id, date: null, actors: [], reports, state: 'live' }];
  });
  return writeLedger({ articles: new Map(), actors: new Map(), events: new Map(entries) });
}

/** What git makes of two branches that changed one file: its text, and whether that is a conflict. */
function merged(base: string, ours: string, theirs: string, style = 'merge') {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-merge-'));
  const files = { base, ours, theirs };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const flags = style === 'diff3' ? ['--diff3'] : [];
  const git = spawnSync('git', ['merge-file', ...flags, 'ours', 'base', 'theirs'], { cwd: folder });
  const text = readFileSync(join(folder, 'ours'), 'utf8');
  rmSync(folder, { recursive: true });
  return { text, conflict: git.status !== 0 };
}

const hasGit = (() => {
  try {
    execFileSync('git', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!hasGit)('branches that add events far apart merge by themselves', () => {
  const base = ledgerOf({ b: ['B.'], m: ['M.'], z: ['Z.'] });
  const { text, conflict } = merged(
    base,
    ledgerOf({ a: ['A.'], b: ['B.'], m: ['M.'], z: ['Z.'] }),
    ledgerOf({ b: ['B.'], m: ['M.'], n: ['N.'], z: ['Z.'] }),
  );
  expect(conflict).toBe(false);
  expect(text).toBe(ledgerOf({ a: ['A.'], b: ['B.'], m: ['M.'], n: ['N.'], z: ['Z.'] }));
});

test.skipIf(!hasGit).each(['merge', 'diff3'])(
  'a conflict of two events in one place is mended by keeping both (%s)',
  (style) => {
    const { text, conflict } = merged(
      ledgerOf({ b: ['B.'], z: ['Z.'] }),
      ledgerOf({ b: ['B.'], m: ['M.', 'Both.'], z: ['Z.'] }),
      ledgerOf({ b: ['B.'], m: ['Both.', 'More.'], n: ['N.'], z: ['Z.'] }),
      style,
    );
    expect(conflict).toBe(true);
    expect(needsMending(text)).toBe(true);
    expect(readLedger({ path: 'p', text }).messages[0]?.mend).toContain('--mend');
    expect(mendConflict(text)).toBe(
      ledgerOf({ b: ['B.'], m: ['M.', 'Both.', 'More.'], n: ['N.'], z: ['Z.'] }),
    );
  },
);

test('an entry that git merged twice without a conflict is one again', () => {
  const [first = '', second = ''] = [ledgerOf({ b: ['B.'] }), ledgerOf({ b: ['More.'] })].map(
    (text) => /^ {4}"b": \{[^]*?^ {4}\}/m.exec(text)?.[0] ?? '',
  );
  const text = ledgerOf({ b: ['B.'] }).replace(first, `${first},\n${second}`);
  expect(needsMending(text)).toBe(true);
  expect(mendConflict(text)).toBe(ledgerOf({ b: ['B.', 'More.'] }).replace(first, first));
});

test.each([
  [
    'a line cut',
    ['      "date"', '<<<<<<< ours\n      "date\n=======\n      "day"\n>>>>>>> x\n      "date"'],
  ],
  ['a name broken by hand', ['    "b": {', '    b: {']],
])('an entry that cannot be read needs a person: %s', (_, [from = '', to = '']) => {
  expect(mendConflict(ledgerOf({ a: ['A.'], b: ['B.'] }).replace(from, to))).toBeNull();
});

test('a ledger without a conflict holds none', () => {
  expect(needsMending(ledgerOf({ b: ['B.'] }))).toBe(false);
});
