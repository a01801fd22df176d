const htmlOf: Record<string, number> = { '/events/': 6 * 1024 };

/**
 * What a page may weigh, in bytes: the one place to change a budget. Text is counted as it travels,
 * compressed with gzip; fonts are compressed already.
 */
export const budgets = {
  /** HTML of any page but those named below. */
  html: 30 * 1024,
  /** By the start of their addresses. */
  htmlOf,
  /** Elements of the first page. */
  homeElements: 3000,
  /** The style sheet of any page. */
  css: 5.5 * 1024,
  /** The part of it that every page has. */
  coreCss: 4 * 1024,
  script: 2 * 1024,
  /** The two files that most texts need, and that a first visit waits for. */
  fonts: 43 * 1024,
};
