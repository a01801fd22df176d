import { buildTimeline } from '../../index.ts';

/**
 * For tests: builds articles, by path below `articles/`, with files in `events/`, by id; what is below
 * a file's head stands behind `§`.
 */
export function buildCurated(
  articles: Record<string, string>,
  events: Record<string, string> = {},
  ledger: string | null = null,
) {
  return buildTimeline({
    site: null,
    articles: Object.entries(articles).map(([day, text]) => ({
      path: `articles/${day}.md`,
      text: `# Title\n\n${text}\n`,
    })),
    actors: [],
    events: Object.entries(events).map(([id, text]) => {
      const [head, body = ''] = text.split('§');
      return { path: `events/${id}.md`, text: `---\n${head}\n---\n${body}\n` };
    }),
    permalinks: ledger === null ? null : { path: 'permalinks.json', text: ledger },
  });
}
