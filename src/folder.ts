import { byCodeUnit } from './timeline/by-code-unit.ts';
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
    theme: readOptional(root, 'theme.yml') ?? readOptional(root, 'theme.yaml'),
    articles,
    actors: readMarkdown(root, 'actors'),
    events: readMarkdown(root, 'events'),
    permalinks: readOptional(root, 'permalinks.json'),
    unread: ['articles', 'actors', 'events'].flatMap((name) => unreadIn(root, name)),
  };
}

/**
 * Writes a new file of the content folder whole or not at all; a file that stands there already is
 * left alone. Returns whether it was written.
 */
export function writeNewFile(root: string, { path, text }: SourceFile): boolean {
  const target = join(root, path);
  told(dirname(target), () => mkdirSync(dirname(target), { recursive: true }));
  // Begins with a point, so that no build reads it half-written.
  const next = join(dirname(target), `.${basename(target)}.next`);
  told(next, () => writeFileSync(next, text));
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
  told(path, () => {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
    writeFileSync(`${path}.next`, text);
    renameSync(`${path}.next`, path);
  });
}

/** A folder or file of the content that cannot be read or written; the message is a sentence. */
export class UnreadableFolder extends Error {
  override name = 'UnreadableFolder';
}

/** What the operating system refused and how to mend it; `null` for any other error. */
export function sentenceOfSystem(error: unknown, path?: string): string | null {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return null;
  const why = refusals[String(error.code)];
  // Reading a folder as a file does not name it.
  const of = path ?? ('path' in error ? String(error.path) : undefined);
  return why === undefined || of === undefined ? null : `${of} cannot be read or written: ${why}`;
}

const refusals: Readonly<Record<string, string>> = {
  EACCES: 'Dateline has no right to. Give this user the right, or name another folder.',
  EPERM: 'Dateline has no right to. Give this user the right, or name another folder.',
  EROFS: 'the disk allows no change. Name another folder.',
  ENOSPC: 'the disk is full. Make room on it.',
  EISDIR: 'it is a folder where a file belongs. Move it away.',
  ENOTDIR: 'it is a file where a folder belongs, or lies below one. Move the file away.',
  EEXIST: 'it is a file where a folder belongs. Move it away.',
  ENOENT: 'there is no such file or folder.',
};

function told<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const sentence = sentenceOfSystem(error, path);
    throw sentence === null ? error : new UnreadableFolder(sentence, { cause: error });
  }
}

function readMarkdown(root: string, folder: string, deep = true): SourceFile[] {
  return filesIn(root, folder, deep)
    .filter((path) => /\.md$/i.test(path) && !/^readme\.md$/i.test(basename(path)))
    .map((path) => readSource(root, path))
    .sort((a, b) => byCodeUnit(a.path, b.path));
}

/** Pictures may lie beside the articles they belong to; any other file was meant to be read. */
function unreadIn(root: string, folder: string): string[] {
  return filesIn(root, folder)
    .filter((path) => !/\.(?:md|png|jpe?g|gif|webp|avif|svg|pdf|mp[34])$/i.test(path))
    .map((path) => pathBelow(root, path))
    .sort(byCodeUnit);
}

/** The files of a folder, without those whose names begin with a point or an underscore. */
function filesIn(root: string, folder: string, deep = true): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return told(path, () => readdirSync(path, { recursive: deep, withFileTypes: true }))
    .filter(({ name }) => !/^[._]/.test(name))
    .map((entry) => ({ entry, file: join(entry.parentPath, entry.name) }))
    .filter(({ entry, file }) => entry.isFile() || (entry.isSymbolicLink() && leadsToFile(file)))
    .map(({ file }) => file);
}

function leadsToFile(link: string): boolean {
  const target = statSync(link, { throwIfNoEntry: false });
  if (target) return target.isFile();
  throw new UnreadableFolder(`${link} is a link that leads to no file. Mend it, or take it away.`);
}

function readOptional(root: string, name: string): SourceFile | null {
  const path = join(root, name);
  return existsSync(path) ? readSource(root, path) : null;
}

function readSource(root: string, path: string): SourceFile {
  return {
    path: pathBelow(root, path),
    text: told(path, () => readFileSync(path, 'utf8')),
  };
}

function pathBelow(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
