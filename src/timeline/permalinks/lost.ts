import type { Message, SourceFile } from '../model.ts';
import { asciiId } from '../article/index.ts';
import {
  linesOfEntries,
  type ActorEntry,
  type ArticleEntry,
  type EventEntry,
  type Ledger,
} from './ledger.ts';

/**
 * A notice for every event's address that the ledger has as live and that this build loses without
 * an editor's word: its page says that no article reports it any more.
 */
export function messagesOfLost(
  file: SourceFile | null,
  before: Ledger,
  after: ReadonlyMap<string, EventEntry>,
): Message[] {
  if (file === null) return [];
  const lineOf = linesOfEntries(file.text);
  return [...after].flatMap(([id, { state }]) => {
    const was = before.events.get(id);
    if (was?.state !== 'live' || state !== 'gone') return [];
    const { title } = was.published ?? was;
    const [sentence] = was.reports;
    return [
      {
        level: 'notice',
        file: file.path,
        line: lineOf('events', id),
        column: 5,
        what: sentence
          ? `No article reports /events/${id}/ any more (“${title}”, last in the article "${sentence.article}").`
          : `The file events/${id}.md is gone, and it alone told /events/${id}/ (“${title}”).`,
        mend: `Restore the ${sentence ? 'sentence' : 'file'}; or write merge: [${id}] in the file of the event that tells it now; or make events/${id}.md with withdraw: and the reason.`,
      } satisfies Message,
    ];
  });
}

/**
 * A notice for every actor whom the ledger has as live and whom no article names any more, and for
 * every address of an actor that shows somebody of quite another name from now on.
 */
export function noticesOfActors(
  file: SourceFile | null,
  before: Ledger,
  after: ReadonlyMap<string, ActorEntry>,
): Message[] {
  if (file === null) return [];
  const lineOf = linesOfEntries(file.text);
  return [...after].flatMap(([id, entry]) => {
    const was = before.actors.get(id);
    if (!was) return [];
    const place = { file: file.path, line: lineOf('actors', id), column: 5 };
    if (entry.state === 'gone' && was.state === 'live') {
      const what = `No article names ${entry.name} any more; /actors/${id}/ says so from now on.`;
      const mend =
        'If the actor goes by another name now, add this one to the aliases of that file.';
      return [{ level: 'notice', ...place, what, mend } satisfies Message];
    }
    if (entry.state !== 'live' || sharesName(was, entry)) return [];
    const what = `The address /actors/${id}/ showed ${was.name} and shows ${entry.name} from now on.`;
    const mend = `If both are one actor, add "${was.name}" to the aliases in actors/${id}.md; else rename that file.`;
    return [{ level: 'notice', ...place, what, mend } satisfies Message];
  });
}

function sharesName(one: ActorEntry, other: ActorEntry): boolean {
  const forms = ({ name, aliases }: ActorEntry) => [name, ...aliases].map((form) => asciiId(form));
  const known = new Set(forms(one));
  return forms(other).some((form) => known.has(form));
}

/**
 * A notice for every article that the ledger has as live and that is no longer in the folder, and
 * for every address of an article whose title and publication date are both others from now on.
 */
export function noticesOfArticles(
  file: SourceFile | null,
  before: Ledger,
  after: ReadonlyMap<string, ArticleEntry>,
): Message[] {
  if (file === null) return [];
  const lineOf = linesOfEntries(file.text);
  return [...after].flatMap(([id, { state, title, published }]) => {
    const was = before.articles.get(id);
    if (!was) return [];
    const place = { file: file.path, line: lineOf('articles', id), column: 5 };
    if (state === 'gone' && was.state === 'live') {
      const what = `The article “${title}” is gone; /articles/${id}/ says so from now on.`;
      const mend =
        'If its file was renamed and rewritten at once, rename first, build, then rewrite.';
      return [{ level: 'notice', ...place, what, mend } satisfies Message];
    }
    if (state !== 'live' || was.title === title || was.published === published) return [];
    const what = `The address /articles/${id}/ showed “${was.title}” of ${was.published} and shows “${title}” of ${published} from now on.`;
    const mend =
      'If it is another article, rename its file, so that the old address shows what it showed.';
    return [{ level: 'notice', ...place, what, mend } satisfies Message];
  });
}
