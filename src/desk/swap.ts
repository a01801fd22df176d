import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

/**
 * Where a site is built before it is published: beside it, so that a rename is enough. Astro takes
 * every path that begins with the letters of the project's for one inside it, and looks for its
 * packages there: what is to stand in `~/news-www`, beside a project `~/news`, is built inside that.
 */
export function stagedBeside(published: string, project: string = process.cwd()): string {
  const beside = nextOf(published);
  const looksInside = beside.startsWith(project) && !beside.startsWith(project + sep);
  return looksInside ? join(project, basename(beside)) : beside;
}

/** Puts `staged` in the place of `published`; the old folder goes only when the new one stands. */
export function swap(staged: string, published: string): void {
  const old = oldOf(published);
  const next = nextOf(published);
  if (staged !== next) move(staged, next);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(published)) renameSync(published, old);
  renameSync(next, published);
  rmSync(old, { recursive: true, force: true });
}

/** Puts things right after a build that was killed between the two renames of its swap. */
export function mendSwap(published: string): void {
  const old = oldOf(published);
  if (!existsSync(published) && existsSync(old)) renameSync(old, published);
}

function nextOf(published: string): string {
  return join(dirname(published), `.${basename(published)}.next`);
}

function oldOf(published: string): string {
  return `${nextOf(published)}.old`;
}

/** Moves a folder to where it can be renamed into its place, from another disk if need be. */
function move(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
