import { splitSentences } from '../../article/sentences.ts';
import { readTimexes } from '../index.ts';
import type { System } from './system.ts';

/** What is measured: this room, on running text, knowing nothing but the publication date. */
export const dateline: System = {
  name: 'dateline',
  title: 'Dateline',
  read(text, published) {
    const spans = splitSentences(text);
    const sentences = spans.map(({ start, end }) => ({ text: text.slice(start, end) }));
    return readTimexes(sentences, published).flatMap((timexes, index) => {
      const offset = spans[index]?.start ?? 0;
      return timexes.map(({ start, end, type, value }) => ({
        start: start + offset,
        end: end + offset,
        type,
        value,
      }));
    });
  },
};
