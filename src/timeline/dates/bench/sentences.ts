import { splitSentences } from '../../article/sentences.ts';
import type { SystemTimex } from './system.ts';

/**
 * Reads a text sentence by sentence, and puts the offsets right. All libraries get their text this
 * way: whole articles take some of them minutes, and one sentence on which a library throws must
 * not cost it the article.
 */
export function readSentences(
  text: string,
  read: (sentence: string) => SystemTimex[],
): SystemTimex[] {
  return splitSentences(text).flatMap(({ start, end }) =>
    attempt(() => read(text.slice(start, end))).map((timex) => ({
      ...timex,
      start: timex.start + start,
      end: timex.end + start,
    })),
  );
}

function attempt(read: () => SystemTimex[]): SystemTimex[] {
  try {
    return read();
  } catch {
    return [];
  }
}
