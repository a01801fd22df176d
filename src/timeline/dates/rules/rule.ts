/** A rule by which words were read as a date, as editors and readers see it. */
export interface DateRule {
  name: string;
  /** One plain sentence. */
  explanation: string;
  /** Shown on the about page, and run as tests. `edtf` is null where no date may be given. */
  examples: readonly DateExample[];
}

/** A text, the day it was published, the words that name a date in it, and that date as EDTF. */
export interface DateExample {
  text: string;
  published: string;
  words: string;
  edtf: string | null;
}

/** Most examples are published on Sunday 16 February 2025. */
const published = '2025-02-16';

/** `[text, words, edtf]`, published on the day above unless a fourth part names another. */
type ShortExample = readonly [string, string, string | null, string?];

/** One rule, with its examples in short. */
export function rule(
  name: string,
  explanation: string,
  ...examples: readonly ShortExample[]
): DateRule {
  return {
    name,
    explanation,
    examples: examples.map(([text, words, edtf, day]) => ({
      text,
      words,
      edtf,
      published: day ?? published,
    })),
  };
}
