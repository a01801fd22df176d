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
import { join, sep } from 'node:path';
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

test('a site beside the project whose path begins like the project’s is built inside that', () => {
  const project = join(parent, 'dateline');
  mkdirSync(project);
  published = join(parent, 'dateline-www', 'public');
  const staged = make(stagedBeside(published, project), 'new');
  expect(staged.startsWith(project + sep)).toBe(true);
  swap(staged, published);
  expect(read()).toBe('new');
  swap(make(stagedBeside(published, project), 'newer'), published);
  expect(read()).toBe('newer');
  expect(existsSync(staged)).toBe(false);
  const elsewhere = join(parent, 'www', 'public');
  expect(stagedBeside(elsewhere, project)).toBe(join(parent, 'www', '.public.next'));
  const within = join(project, 'dist');
  expect(stagedBeside(within, project)).toBe(join(project, '.dist.next'));
});
