import { articleOfLink, type ReadArticle } from './article/index.ts';
import type { rivalTitles } from './events/index.ts';
import type { DateExpression, Message } from './model.ts';
import type { RefusedClaim } from './permalinks/index.ts';

/** What the whole of a folder is told to mend or to look at, beside what one file is. */

/** What stands in the folder and is not read. */
export function noticesOfUnread(paths: readonly string[]): Message[] {
  return paths.map((file) => {
    const what = 'The file is not read: Dateline reads Markdown files, whose names end in .md.';
    const mend = 'Rename it, or move it out of the folder.';
    return { level: 'notice', file, line: 1, column: 1, what, mend };
  });
}

/** Two files of one id. */
export function faultsOfSharedIds(articles: readonly ReadArticle[]): Message[] {
  const first = new Map<string, string>();
  return articles.flatMap(({ id, file }) => {
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, file);
      return [];
    }
    const what = `This article has the same id as ${other}: "${id}".`;
    const mend = 'Rename one of the two files; an id is the name of the file, in lower case.';
    return [{ level: 'fault', file, line: 1, column: 1, what, mend } satisfies Message];
  });
}

/** Marks that claim the address of another event. */
export function faultsOfMarks(
  refused: readonly RefusedClaim[],
  articles: readonly ReadArticle[],
): Message[] {
  return refused.map(({ id, title, at: { article, line, column } }) => {
    const file = articles.find((one) => one.id === article)?.file ?? article;
    const what = `The id "${id}" is the address of another event: “${title}”.`;
    const mend = `Choose another id; or, if they are one event, mark its sentence with this id too, or write merge: in events/${id}.md.`;
    return { level: 'fault', file, line, column, what, mend };
  });
}

/** Two titles for one event in the marks of articles. */
export function faultsOfRivalTitles(
  rivals: ReturnType<typeof rivalTitles>,
  articles: readonly ReadArticle[],
): Message[] {
  return rivals.map(({ id, title, other, article, line, column }) => {
    const file = articles.find((one) => one.id === article)?.file ?? article;
    const what = `The mark calls the event "${id}" “${title}”, and another mark “${other}”.`;
    const mend = 'Give the title in one of the marks.';
    return { level: 'fault', file, line, column, what, mend };
  });
}

/** Links to articles that the folder does not hold. */
export function brokenLinks({ file, links }: ReadArticle, ids: ReadonlySet<string>): Message[] {
  return links.flatMap(({ line, column, address }) => {
    const id = articleOfLink(address);
    if (id !== null && ids.has(id)) return [];
    const what = `The link to "${address}" leads to no article and is published as plain text.`;
    const mend = 'Name the file of an article, or write a full address from https:// on.';
    return [{ level: 'notice', file, line, column, what, mend } satisfies Message];
  });
}

/** What the reader of dates found odd, as notices with their place. */
export function oddDates(article: ReadArticle, dates: readonly DateExpression[][]): Message[] {
  return article.sentences.flatMap(({ line, column }, index) =>
    (dates[index] ?? []).flatMap(({ words, warning }) => {
      if (warning === null) return [];
      const mend = 'Correct the article if it is a slip; until then the date stands as written.';
      const what = `“${words}”: ${warning}`;
      return [{ level: 'notice', file: article.file, line, column, what, mend } satisfies Message];
    }),
  );
}
