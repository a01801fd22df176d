import type { Message, SourceFile } from '../model.ts';
import {
  lineOfEntry,
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
  return [...after].flatMap(([id, { state }]) => {
    const was = before.events.get(id);
    if (was?.state !== 'live' || state !== 'gone') return [];
    const { title } = was.published ?? was;
    const [sentence] = was.reports;
    const where = sentence ? `, last in the article "${sentence.article}"` : '';
    return [
      {
        level: 'notice',
        file: file.path,
        line: lineOfEntry(file.text, 'events', id),
        column: 5,
        what: `No article reports /events/${id}/ any more (“${title}”${where}).`,
        mend: `Restore the sentence; or write merge: [${id}] in the file of the event that tells it now; or make events/${id}.md with withdraw: and the reason.`,
      } satisfies Message,
    ];
  });
}

/** A notice for every actor whom the ledger has as live and whom no article names any more. */
export function noticesOfActors(
  file: SourceFile | null,
  before: Ledger,
  after: ReadonlyMap<string, ActorEntry>,
): Message[] {
  if (file === null) return [];
  return [...after].flatMap(([id, { state, name }]) =>
    state === 'gone' && before.actors.get(id)?.state === 'live'
      ? [
          {
            level: 'notice',
            file: file.path,
            line: lineOfEntry(file.text, 'actors', id),
            column: 5,
            what: `No article names ${name} any more; /actors/${id}/ says so from now on.`,
            mend: 'If the actor goes by another name now, add this one to the aliases of that file.',
          } satisfies Message,
        ]
      : [],
  );
}

/** A notice for every article that the ledger has as live and that is no longer in the folder. */
export function noticesOfArticles(
  file: SourceFile | null,
  before: Ledger,
  after: ReadonlyMap<string, ArticleEntry>,
): Message[] {
  if (file === null) return [];
  return [...after].flatMap(([id, { state, title }]) =>
    state === 'gone' && before.articles.get(id)?.state === 'live'
      ? [
          {
            level: 'notice',
            file: file.path,
            line: lineOfEntry(file.text, 'articles', id),
            column: 5,
            what: `The article “${title}” is gone; /articles/${id}/ says so from now on.`,
            mend: 'If its file was renamed and rewritten at once, rename first, build, then rewrite.',
          } satisfies Message,
        ]
      : [],
  );
}
