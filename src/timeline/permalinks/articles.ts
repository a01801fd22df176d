import { byCodeUnit } from '../by-code-unit.ts';
import type { Article, Day, FormerArticle } from '../model.ts';
import type { ArticleEntry, EventEntry } from './ledger.ts';

/** What keeping an article's address needs to know of it. */
export interface ArticleText extends Pick<Article, 'id' | 'title' | 'published'> {
  sentences: readonly { text: string }[];
}

/** What became of the addresses of articles. */
export interface AddressedArticles {
  /** Former addresses that lead to an article, by its id; sorted. */
  formerPaths: ReadonlyMap<string, readonly string[]>;
  /** Articles that were once on the site and are no longer in the folder. */
  former: FormerArticle[];
  entries: Map<string, ArticleEntry>;
}

/**
 * Keeps the addresses of articles. An article's id is its file's name, so that a renamed file would
 * lose its address: an id that no file has any more leads to the article that now holds most of the
 * sentences that events were reported by, else to the one new article with its title and
 * publication date. Where there is none, a page says that the article was taken out.
 */
export function addressArticles(
  articles: readonly ArticleText[],
  ledger: ReadonlyMap<string, ArticleEntry>,
  events: ReadonlyMap<string, EventEntry>,
  latestArticle: Day,
): AddressedArticles {
  const entries = new Map<string, ArticleEntry>(
    articles.map(({ id, title, published }) => [id, { title, published, state: 'live' }]),
  );
  const absent = [...ledger, ...onlyInReports(ledger, events)].filter(([id]) => !entries.has(id));
  const former: FormerArticle[] = [];
  const formerPaths = new Map<string, string[]>();
  const heirOf = absent.length > 0 ? heirsAmong(articles, ledger, events) : () => null;
  for (const [id, entry] of absent) {
    const { title, published } = entry;
    const known = entry.into !== undefined && entries.get(entry.into)?.state === 'live';
    const into = heirOf(id, entry) ?? (known ? (entry.into ?? null) : null);
    if (into !== null) {
      entries.set(id, { title, published, state: 'merged', into });
      formerPaths.set(into, [...(formerPaths.get(into) ?? []), pathOf(id)].sort());
      continue;
    }
    const since = entry.since ?? latestArticle;
    entries.set(id, { title, published, state: 'gone', since });
    former.push({ id, path: pathOf(id), title, published, since });
  }
  former.sort((a, b) => byCodeUnit(a.id, b.id));
  return { formerPaths, former, entries };
}

/** Articles that a ledger written before it held articles knows by the reports of its events alone. */
function onlyInReports(
  ledger: ReadonlyMap<string, ArticleEntry>,
  events: ReadonlyMap<string, EventEntry>,
): Map<string, ArticleEntry> {
  const named = [...events.values()].flatMap(({ reports }) =>
    reports.map(({ article }) => article),
  );
  return new Map(
    named
      .filter((id) => !ledger.has(id))
      .map((id) => [id, { title: id, published: dayIn(id), state: 'live' }]),
  );
}

/** The day an article's id opens with; the first there is where it opens with none. */
function dayIn(id: string): Day {
  return /^\d{4}-\d{2}-\d{2}(?=-|$)/.exec(id)?.[0] ?? '0001-01-01';
}

function pathOf(id: string): string {
  return `/articles/${id}/`;
}

function heirsAmong(
  articles: readonly ArticleText[],
  ledger: ReadonlyMap<string, ArticleEntry>,
  events: ReadonlyMap<string, EventEntry>,
): (id: string, entry: ArticleEntry) => string | null {
  const holders = Map.groupBy(
    articles.flatMap(({ id, sentences }) => sentences.map(({ text }) => ({ id, text }))),
    ({ text }) => text,
  );
  const told = Map.groupBy(
    [...events.values()].flatMap(({ reports }) => reports),
    ({ article }) => article,
  );
  return (id, { title, published }) => {
    const counts = new Map<string, number>();
    for (const { sentence } of told.get(id) ?? []) {
      for (const holder of holders.get(sentence) ?? []) {
        counts.set(holder.id, (counts.get(holder.id) ?? 0) + 1);
      }
    }
    const [most] = [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b));
    if (most) return most[0];
    const same = articles.filter(
      (one) => !ledger.has(one.id) && one.title === title && one.published === published,
    );
    return same.length === 1 ? (same[0]?.id ?? null) : null;
  };
}
