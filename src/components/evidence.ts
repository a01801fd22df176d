import { goesOnRule } from '../timeline/events/index.ts';
import type { Article, Report } from '../timeline/model.ts';

/** A sentence parted at its date words; `words` is null when they stand elsewhere. */
export interface Quote {
  before: string;
  words: string | null;
  after: string;
}

export function quoteOf({ sentence, dateText, dateStart }: Report): Quote {
  if (dateText === '' || dateStart === null) return { before: sentence, words: null, after: '' };
  const end = dateStart + dateText.length;
  return {
    before: sentence.slice(0, dateStart),
    words: sentence.slice(dateStart, end),
    after: sentence.slice(end),
  };
}

/** Reports that date an event by words of their own, and those that only go on with one of them. */
export function partsOf(reports: readonly Report[]): { own: Report[]; further: Report[] } {
  const further = reports.filter(({ rule }) => rule === goesOnRule);
  return { own: reports.filter((report) => !further.includes(report)), further };
}

/**
 * What to call each article in a small space: its publisher, where that tells it from the others
 * here, and else its title.
 *
 * @param publishers how many publishers the whole site reads; one name for all tells nothing
 */
export function shortNames(articles: readonly Article[], publishers: number): Map<string, string> {
  const times = new Map<string | null, number>();
  for (const { publisher } of articles) times.set(publisher, (times.get(publisher) ?? 0) + 1);
  return new Map(
    articles.map(({ id, publisher, title }) => [
      id,
      publisher !== null && publishers > 1 && times.get(publisher) === 1 ? publisher : title,
    ]),
  );
}

/** The names that stand on the site as publishers of articles. */
export function publishersOf(articles: readonly Article[]): string[] {
  return [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))];
}
