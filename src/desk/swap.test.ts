import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mendSwap, stagedBeside, swap } from './swap.ts';

let parent: string;
let published: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'dateline-swap-'));
  published = join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

function make(folder: string, text: string): string {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), text);
  return folder;
}

const read = () => readFileSync(join(published, 'index.html'), 'utf8');

test('the new site stands where the old one stood, and nothing else is left', () => {
  make(published, 'old');
  const staged = make(stagedBeside(published), 'new');
  swap(staged, published);
  expect(read()).toBe('new');
  expect(existsSync(staged)).toBe(false);
  expect(existsSync(`${staged}.old`)).toBe(false);
});

test('a build killed between the two renames is put right by the next', () => {
  make(published, 'old');
  renameSync(published, `${stagedBeside(published)}.old`);
  mendSwap(published);
  expect(read()).toBe('old');
});
