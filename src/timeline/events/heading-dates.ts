import type { DateExpression, Day, Sentence } from '../model.ts';
import type { ArticleText } from './draft.ts';

/** A date that stands alone in a heading or a line and dates what follows. */
export interface StandingDate {
  /** `null` for words that say there is no date: "Still without a date". */
  expression: DateExpression | null;
  words: string;
  /** Where the words stand in the file. */
  line: number;
  /** Depth of its heading; 7 for a line of text, which any heading ends. */
  depth: number;
  /** The block it dates, when it stands among other sentences of a paragraph. */
  onlyBlock?: number;
}

/**
 * What each sentence of an article stands under: a date, or `null`; `'heading'` for a heading, and for
 * a line that is only a date, which tell nothing themselves. The article's own publication date in a
 * line dates nothing.
 */
export function placesOf({ sentences, dates, published }: ArticleText): Place[] {
  let standing: StandingDate | null = null;
  return sentences.map((sentence, index) => {
    const own = standingDate(sentence, dates[index] ?? []);
    if (standing && endsStandingDate(sentence, standing)) standing = null;
    if (own && !isPublicationLine(own, published)) {
      const whole = isWholeBlock(sentences, index);
      standing = whole ? own : { ...own, onlyBlock: sentence.blockIndex };
    }
    if (own || sentence.block === 'heading') return 'heading';
    if (standing && (standing.onlyBlock ?? sentence.blockIndex) !== sentence.blockIndex) {
      standing = null;
    }
    return standing;
  });
}

export type Place = StandingDate | 'heading' | null;

/**
 * The date a sentence gives to what stands under it, when the sentence is nothing but a date: a
 * heading "15 February 2025", a list item or paragraph "Saturday 15 February". `null` otherwise.
 */
function standingDate(
  sentence: Sentence,
  expressions: readonly DateExpression[],
): StandingDate | null {
  const { line, headingDepth } = sentence;
  const depth = headingDepth || 7;
  if (headingDepth > 0 && noDateWords.test(sentence.text)) {
    return { expression: null, words: sentence.text, line, depth };
  }
  const expression = expressions.find(({ date, relation }) => date !== null && relation === 'at');
  if (!expression) return null;
  let rest = sentence.text;
  for (const { start, end } of [...expressions].reverse()) {
    rest = rest.slice(0, start) + rest.slice(end);
  }
  if (/[\p{L}\p{N}]/u.test(rest)) return null;
  return { expression, words: expression.words, line, depth };
}

/** Whether a line of text only repeats the article's own publication date. */
function isPublicationLine({ expression, depth }: StandingDate, published: Day): boolean {
  return depth === 7 && expression?.date?.edtf === published;
}

/** Whether a sentence is all of its paragraph, list item or heading. */
function isWholeBlock(sentences: readonly Sentence[], index: number): boolean {
  const block = sentences[index]?.blockIndex;
  return sentences[index - 1]?.blockIndex !== block && sentences[index + 1]?.blockIndex !== block;
}

/** Whether a heading ends what an earlier date stands over: one as high, or higher. */
function endsStandingDate(heading: Sentence, standing: StandingDate): boolean {
  return heading.headingDepth > 0 && heading.headingDepth <= standing.depth;
}

/** Words that say that a date is not known, or not yet. */
export const noDateWords =
  /\b(?:no date(?: (?:yet|given|set|fixed|known))?|without (?:a|any) date|undated|date (?:unknown|not yet known|to be (?:set|fixed|announced|confirmed)))\b/i;
