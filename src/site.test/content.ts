import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ContentFolder, SourceFile } from '../timeline/model.ts';

/** Writes a content folder to a place of its own, until it is removed. */
export function writeContent(content: ContentFolder): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-content-'));
  const { site, theme = null, articles, actors, events, permalinks } = content;
  const files = [site, theme, ...articles, ...actors, ...events, permalinks];
  for (const { path, text } of files.filter((file): file is SourceFile => file !== null)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
