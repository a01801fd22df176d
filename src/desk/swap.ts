import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a site is built before it is published: beside it, so that a rename is enough. */
export function stagedBeside(published: string): string {
  return join(dirname(published), `.${basename(published)}.next`);
}

/** Puts `staged` in the place of `published`; the old folder goes only when the new one stands. */
export function swap(staged: string, published: string): void {
  const old = oldOf(published);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(published)) renameSync(published, old);
  renameSync(staged, published);
  rmSync(old, { recursive: true, force: true });
}

/** Puts things right after a build that was killed between the two renames of its swap. */
export function mendSwap(published: string): void {
  const old = oldOf(published);
  if (!existsSync(published) && existsSync(old)) renameSync(old, published);
}

function oldOf(published: string): string {
  return `${stagedBeside(published)}.old`;
}
