import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { ContentFolder, SourceFile } from './timeline/model.ts';

/** Where the content is: `DATELINE_CONTENT`, or `content/` of the project. Absolute. */
export function contentPath(): string {
  return resolve(process.env['DATELINE_CONTENT'] || 'content');
}

/**
 * Reads a content folder as text, in the order of paths, so that no file system's own order shows.
 *
 * Throws an {@link UnreadableFolder} when there is nothing to build from: an empty site that
 * replaces a full one would be the worst answer to a mistyped path.
 */
export function readFolder(root: string): ContentFolder {
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    throw new UnreadableFolder(
      `There is no content folder at ${root}. Make one with a folder "articles" in it, or set DATELINE_CONTENT to where it is.`,
    );
  }
  let articles = readMarkdown(root, 'articles');
  // A bare folder of articles is a content folder too.
  if (articles.length === 0) articles = readMarkdown(root, '.', false);
  if (articles.length === 0) {
    throw new UnreadableFolder(
      `There are no articles in ${root}. Put Markdown files (.md) into its folder "articles".`,
    );
  }
  return {
    site: readOptional(root, 'site.yml') ?? readOptional(root, 'site.yaml'),
    articles,
    actors: readMarkdown(root, 'actors'),
    events: readMarkdown(root, 'events'),
    permalinks: readOptional(root, 'permalinks.json'),
  };
}

/**
 * Writes a new file of the content folder whole or not at all; a file that stands there already is
 * left alone. Returns whether it was written.
 */
export function writeNewFile(root: string, { path, text }: SourceFile): boolean {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  // Begins with a point, so that no build reads it half-written.
  const next = join(dirname(target), `.${basename(target)}.next`);
  writeFileSync(next, text);
  try {
    // Unlike a rename, a link never takes the place of a file.
    linkSync(next, target);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(next);
  }
}

/** Writes the ledger so that a build killed half-way leaves the old one whole. */
export function writeLedger(root: string, text: string): void {
  const path = join(root, 'permalinks.json');
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  writeFileSync(`${path}.next`, text);
  renameSync(`${path}.next`, path);
}

export class UnreadableFolder extends Error {
  override name = 'UnreadableFolder';
}

function readMarkdown(root: string, folder: string, deep = true): SourceFile[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: deep, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.md$/i.test(entry.name))
    .filter((entry) => !/^[._]/.test(entry.name) && !/^readme\.md$/i.test(entry.name))
    .map((entry) => readSource(root, join(entry.parentPath, entry.name)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function readOptional(root: string, name: string): SourceFile | null {
  const path = join(root, name);
  return existsSync(path) ? readSource(root, path) : null;
}

function readSource(root: string, path: string): SourceFile {
  return {
    path: relative(root, path).split(sep).join('/'),
    text: readFileSync(path, 'utf8'),
  };
}
