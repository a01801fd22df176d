import type { Article, Timeline } from '../timeline/model.ts';
import { listOf, type ListPage } from './listing.ts';
import { byCodeUnit } from '../timeline/by-code-unit.ts';

/** A wider table of articles than this is read by nobody. */
export const articlesInMatrix = 15;

/** So many articles stand on one page. */
const articlesOnPage = 100;

/**
 * All articles, newest first, parted by their publication dates when they are too many for one
 * page. The pages stand below "published", since an article's own address may be a year.
 */
export function articleList(timeline: Timeline): ListPage<Article> {
  const articles = timeline.articles.toSorted(
    (a, b) => byCodeUnit(b.published, a.published) || byCodeUnit(a.id, b.id),
  );
  const root = listOf('/articles/published/', articles, {
    slotOf: ({ published }) => ({
      year: Number(published.slice(0, 4)),
      month: Number(published.slice(5, 7)),
      day: Number(published.slice(8, 10)),
    }),
    idOf: ({ id }) => id,
    most: articlesOnPage,
    lead: (all) => all.slice(0, articlesInMatrix),
    always: articles.length > articlesInMatrix,
  });
  return { ...root, path: '/articles/' };
}
