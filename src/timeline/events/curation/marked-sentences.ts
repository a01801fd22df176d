import type { EventMark } from '../../model.ts';
import type { ArticleText } from '../draft.ts';
import type { Place } from '../heading-dates.ts';
import type { MarkFault } from './marks.ts';

/** The marks of each sentence of an article, and those that cannot be applied to any. */
export function marksBySentence(
  { marks }: ArticleText,
  places: readonly Place[],
): { marks: EventMark[][]; faults: MarkFault[] } {
  const faults: MarkFault[] = [];
  const seen = new Set<string>();
  const applicable = marks.map((ofSentence, index) =>
    ofSentence.filter(({ line, column }) => {
      const place = `${line}:${column}`;
      const told = seen.has(place);
      seen.add(place);
      if (told) faults.push({ line, column, ...overSentences });
      else if (places[index] === 'heading') faults.push({ line, column, ...inHeading });
      return !told && places[index] !== 'heading';
    }),
  );
  return { marks: applicable, faults };
}

const overSentences = {
  what: 'The mark stretches over more than one sentence.',
  mend: 'Mark the words of each sentence by themselves, with the same id where they tell one event.',
};

const inHeading = {
  what: 'A mark stands in a heading or a line that is only a date, which tells no event.',
  mend: 'Mark the words in the text below it.',
};
