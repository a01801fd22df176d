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
 * What to call each article in a small space: its publisher where that tells all of them apart, and
 * else its title, so that no list mixes the two.
 *
 * @param publishers how many publishers the whole site reads; one name for all tells nothing
 */
export function shortNames(articles: readonly Article[], publishers: number): Map<string, string> {
  const names = new Set(articles.flatMap(({ publisher }) => publisher ?? []));
  const apart = publishers > 1 && names.size === articles.length;
  return new Map(articles.map(({ id, publisher, title }) => [id, (apart && publisher) || title]));
}

/** The names that stand on the site as publishers of articles. */
export function publishersOf(articles: readonly Article[]): string[] {
  return [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))];
}
