import { byCodeUnit } from './by-code-unit.ts';
import { editorsList, findActors, type ListedActor } from './actors/index.ts';
import { readArticle, type ReadArticle } from './article/index.ts';
import { readDates } from './dates/index.ts';
import {
  applyCurations,
  compareEvents,
  makeEvent,
  makeEvents,
  retold,
  readCurations,
  readReports,
  readSplits,
  rivalTitles,
} from './events/index.ts';
import {
  brokenLinks,
  faultsOfMarks,
  faultsOfRivalTitles,
  faultsOfSharedIds,
  noticesOfUnread,
  oddDates,
} from './folder-messages.ts';
import { compareMessages } from './message.ts';
import type {
  Actor,
  Article,
  ContentFolder,
  DateExpression,
  Event,
  Message,
  Timeline,
} from './model.ts';
import {
  addressActors,
  addressArticles,
  addressEvents,
  lastPublished,
  likeliestNow,
  messagesOfLost,
  noticesOfActors,
  noticesOfArticles,
  readLedger,
  settleEvents,
  unsplitEvents,
  withActorsNow,
  writeLedger,
  type Recognition,
} from './permalinks/index.ts';
import { readSettings, regionOf } from './settings.ts';
import { readTheme, type Theme } from './theme.ts';

/** All that a build of the site needs, read out of a content folder. */
export interface Built {
  timeline: Timeline;
  /** The look that the editor chose; `null` for the site's own. */
  theme: Theme | null;
  /** HTML of every article's body by article id, with slots still open: see `fillSlots`. */
  bodies: ReadonlyMap<string, string>;
  /** The ledger as it should now stand in `permalinks.json`. */
  ledger: string;
  /** How events were known again, by id; an event that is not in it is new. */
  recognised: ReadonlyMap<string, Recognition>;
  /** Every actor found in the prose that has no file, for the editor to look through. */
  provisional: readonly ListedActor[];
  /** Events that were on the site and that no article reports any more, with no word why. */
  lost: readonly Message[];
  /** Faults first, then notices; each list in the order of files and lines. */
  messages: Message[];
}

/**
 * Builds the timeline of a content folder: the whole way on one page.
 *
 * Pure: the same folder gives the same result on any machine on any day. All faults come back at
 * once in `messages`; a file with a fault is left out, so a result with faults is not to be
 * published.
 *
 * @param stageDone called with the name of each stage as it ends, for measuring
 */
export function buildTimeline(
  folder: ContentFolder,
  stageDone: (stage: string) => void = () => {},
): Built {
  const messages: Message[] = [];
  const { settings, messages: ofSettings } = readSettings(folder.site);
  const { theme, messages: ofTheme } = readTheme(folder.theme ?? null);
  messages.push(...ofSettings, ...ofTheme);

  messages.push(...noticesOfUnread(folder.unread ?? []));

  const articles: ReadArticle[] = [];
  for (const file of folder.articles) {
    const { article, messages: ofArticle } = readArticle(file);
    messages.push(...ofArticle);
    if (article) articles.push(article);
  }
  messages.push(...faultsOfSharedIds(articles));
  articles.sort((a, b) => byCodeUnit(a.published, b.published) || byCodeUnit(a.id, b.id));

  stageDone('articles');

  const region = regionOf(settings.language);
  const dates = articles.map(({ sentences, published }) =>
    readDates(sentences, published, { region }),
  );
  messages.push(...articles.flatMap((article, index) => oddDates(article, dates[index] ?? [])));
  stageDone('dates');
  const ids = new Set(articles.map(({ id }) => id));
  messages.push(...articles.flatMap((article) => brokenLinks(article, ids)));
  const bodies = new Map(
    articles.map(({ id, render }, index) => [
      id,
      render(placesOf(dates[index] ?? []), (other) => ids.has(other)),
    ]),
  );

  stageDone('HTML of articles');

  const latestArticle = articles.at(-1)?.published ?? '';
  const { ledger, messages: ofLedger } = readLedger(folder.permalinks);
  messages.push(...ofLedger);
  const discovered = findActors(folder.actors, articles);
  messages.push(...discovered.messages);
  const found = addressActors(discovered, ledger.actors, latestArticle);
  const roster = new Map(found.roster.map((actor) => [actor.id, actor]));
  const actorOf = (id: string): Actor | undefined => roster.get(id);
  const actorIds = [...roster.keys()];

  stageDone('actors');

  const reports = articles.map(({ id, file, title, published, sentences, marks }, index) => {
    const [mentions, at] = [found.mentions[index] ?? [], dates[index] ?? []];
    const article = { id, title, published, sentences, dates: at, mentions, marks };
    const read = readReports(article, actorOf, actorIds);
    messages.push(...read.faults.map((fault): Message => ({ level: 'fault', file, ...fault })));
    return read;
  });
  const drafts = reports.flatMap((read) => read.drafts);
  messages.push(...faultsOfRivalTitles(rivalTitles(drafts), articles));
  stageDone('reports');
  const { curations, messages: ofCurations } = readCurations(folder.events);
  const callingsOff = reports.flatMap((read) => read.callingsOff);
  const remembered = withActorsNow(ledger.events, found.nowCalled);
  const whole = makeEvents(drafts, actorOf, new Map(), callingsOff);
  const unsplit = curations.some(({ values }) => values.split)
    ? addressEvents(whole, remembered, actorOf)
    : null;
  const splits = unsplit ? readSplits(curations, unsplitEvents(unsplit, remembered)) : null;
  const isSplit = unsplit !== null && splits !== null && splits.taken.size > 0;
  const named = isSplit ? makeEvents(drafts, actorOf, splits.taken, callingsOff) : whole;

  stageDone('events');

  const addressed = addressEvents(named, remembered, actorOf, isSplit ? unsplit : undefined);

  messages.push(...faultsOfMarks(addressed.refused, articles));
  const published = new Map(articles.map((article) => [article.id, article.published]));
  const curated = applyCurations(addressed.events, curations, {
    actorIds: new Set(actorIds),
    heirs: addressed.heirs,
    draftsOf: (id) => addressed.told.get(id)?.drafts ?? [],
    splitFrom: (id) => addressed.told.get(id)?.splitOff?.from ?? null,
    retell: (of, own, status) => retold(makeEvent(of, actorOf, callingsOff, { own, status })),
    lastOf: (id) => lastPublished(remembered.get(id)),
    likeliest: (id) => likeliestNow(remembered.get(id), addressed),
    publishedOn: (article) => published.get(article) ?? '',
    latestArticle,
  });
  messages.push(...ofCurations, ...(splits?.messages ?? []), ...curated.messages);
  const settled = settleEvents(curated.events, addressed, remembered, latestArticle);
  const events = settled.events.toSorted(
    (a, b) => Number(hasLeft(a)) - Number(hasLeft(b)) || compareEvents(a, b),
  );
  const ofArticles = addressArticles(articles, ledger.articles, ledger.events, latestArticle);
  const nextLedger = writeLedger({
    articles: ofArticles.entries,
    actors: found.entries,
    events: settled.entries,
  });
  const lost = messagesOfLost(folder.permalinks, ledger, settled.entries);
  messages.push(
    ...lost,
    ...noticesOfActors(folder.permalinks, ledger, found.entries),
    ...noticesOfArticles(folder.permalinks, ledger, ofArticles.entries),
  );

  stageDone('permalinks');

  const timeline: Timeline = {
    $schema: '/timeline.schema.json',
    ...settings,
    latestArticle,
    articles: articles.map(({ id, file, title, publisher, url, published }, index): Article => ({
      id,
      path: `/articles/${id}/`,
      file,
      title,
      publisher: publisher ?? settings.publisher,
      url,
      published,
      undated: reports[index]?.undated ?? [],
      ...(ofArticles.formerPaths.has(id) && {
        formerPaths: [...(ofArticles.formerPaths.get(id) ?? [])],
      }),
    })),
    formerArticles: ofArticles.former,
    actors: found.roster,
    formerActors: found.former,
    events,
  };
  const { recognised } = addressed;
  const provisional = editorsList(found.roster, events, articles, found.mentions);
  messages.sort(compareMessages);
  return { timeline, theme, bodies, ledger: nextLedger, recognised, provisional, lost, messages };
}

function hasLeft({ status }: Event): boolean {
  return status === 'withdrawn';
}

function placesOf(dates: readonly DateExpression[][]) {
  return dates.map((expressions) => expressions.filter(({ kind }) => kind === 'date'));
}
