import { parseEdtf } from '../../dates/index.ts';
import type { Day, Event, Message } from '../../model.ts';
import { editsOf } from './edits.ts';
import { nearestIdsTold } from '../../nearest-ids.ts';
import { appliesToNothing } from './applies-to-nothing.ts';
import { contradictions } from './contradictions.ts';
import { entryFault, faultAt, gives, type Curation } from './curation.ts';
import type { Draft } from '../draft.ts';
import { mergeAll, type MergeContext } from './merge-curations.ts';
import { dateReasons } from '../reasons.ts';
import { titleByStatus } from '../titles/title-by-status.ts';
import { undated } from '../undated.ts';

/** What applying curations needs to know beside the events. */
export interface CurationContext extends MergeContext {
  actorIds: ReadonlySet<string>;
  /** Which event tells now what one that is gone told, by the id of that one. */
  heirs: ReadonlyMap<string, string>;
  /** What was last published of an event; `null` for one that never was. */
  lastOf(id: string): Last | null;
  /** The events that most likely tell now what a gone one told, best first. */
  likeliest(id: string): readonly Event[];
  publishedOn(article: string): Day;
  latestArticle: Day;
}

/** What the ledger remembers of an event, as far as a file about it may miss it. */
interface Last {
  title: string;
  date: string | null;
  /** Whether an editor had taken it off the timeline. */
  withdrawn: boolean;
  /** Ids of the articles that reported it. */
  articles: readonly string[];
}

/**
 * Applies the editor's files to the events: first the merges, then everything else, so that a title
 * or date an editor gives holds for the whole merged event.
 *
 * An event may be wholly the editor's: a file with a title and sources, whose id no event has. A
 * file that applies to nothing is a fault that names the nearest events, and so is one that
 * contradicts itself, another or a mark. Neither the order of the files nor that of the events
 * changes the result; what comes back is not sorted.
 */
export function applyCurations(
  events: readonly Event[],
  curations: readonly Curation[],
  context: CurationContext,
): { events: Event[]; messages: Message[] } {
  const messages: Message[] = [];
  const byId = new Map(events.map((event) => [event.id, event]));
  for (const curation of curations) {
    const event = byId.get(curation.id);
    if (isEditorsOwn(curation, event)) {
      byId.set(curation.id, ownEvent(curation));
      messages.push(...noticesOfLostDate(curation, context));
    } else if (!event || (event.reports.length === 0 && !mayStandAlone(curation, byId))) {
      messages.push(appliesToNothing(curation, [...byId.values()], context));
    }
  }
  const merges = mergeAll(byId, curations, context);
  messages.push(...merges.messages);
  for (const curation of curations) {
    const event = byId.get(curation.id);
    const taker = merges.into.get(curation.id);
    if (taker !== undefined && !onlyMovesReports(curation)) {
      const what = `"${taker}" takes this event in, so what this file says of it would change nothing.`;
      const mend = `Move that to events/${taker}.md.`;
      messages.push(faultAt(curation, '', what, mend));
    }
    if (!event) continue;
    const drafts = merges.draftsOf(curation.id);
    messages.push(...contradictions(event, curation, context));
    byId.set(curation.id, curate(event, curation, { ...context, drafts, messages }));
  }
  return { events: [...byId.values()].map(withoutIdleCalling), messages };
}

/** What was not called off after all, or is no plan any more, has no sentence that says so. */
function withoutIdleCalling({ calledOff, ...event }: Event): Event {
  return calledOff && event.status === 'planned' ? { ...event, calledOff } : event;
}

/** Whether a file says only which reports are its event's: that holds wherever these go on to. */
function onlyMovesReports({ values, account }: Curation): boolean {
  const { merge, split, ...more } = values;
  const says = Object.values(more).some((value) => value !== undefined) || account !== null;
  return !says && (merge !== undefined || split !== undefined);
}

/** A file may withdraw an event that is gone, or let it go on as what it takes in. */
function mayStandAlone(curation: Curation, byId: ReadonlyMap<string, Event>): boolean {
  const takesIn = curation.values.merge?.some((id) => (byId.get(id)?.reports.length ?? 0) > 0);
  return gives(curation, 'withdraw') || takesIn === true;
}

function isEditorsOwn(curation: Curation, event: Event | undefined): boolean {
  const isNew = !event || event.reports.length === 0;
  const hasSources = curation.broken.has('sources') || (curation.values.sources ?? []).length > 0;
  return isNew && gives(curation, 'title') && hasSources;
}

function ownEvent({ id, values }: Curation): Event {
  return {
    id,
    path: `/events/${id}/`,
    title: values.title ?? id,
    summary: null,
    status: 'reported',
    ...undated,
    disputed: false,
    dateReason: dateReasons.editorsNone,
    actors: [],
    reports: [],
    curated: true,
    account: null,
    sources: [],
    corrections: [],
    withdrawn: null,
    formerPaths: [],
  };
}

/** Articles gave an event its date; when they are gone and only its file tells it, the file must. */
function noticesOfLostDate(curation: Curation, { lastOf }: CurationContext): Message[] {
  const last = lastOf(curation.id);
  if (!last || last.articles.length === 0 || last.date === null) return [];
  if (gives(curation, 'date')) return [];
  const what = `No article reports this event any more, and with them goes its date, ${last.date}.`;
  const mend = `Write date: ${last.date}, or date: none.`;
  return [{ ...faultAt(curation, '', what, mend), level: 'notice' }];
}

function curate(
  event: Event,
  curation: Curation,
  context: CurationContext & { drafts: readonly Draft[]; messages: Message[] },
): Event {
  const { actorIds, messages } = context;
  const { title, summary, date, status, actors, withdraw, correction, sources } = curation.values;
  for (const [entry, id] of (actors ?? []).entries()) {
    if (actorIds.has(id)) continue;
    const what = `There is no actor "${id}".`;
    messages.push(entryFault(curation, 'actors', entry, what, nearestIdsTold(id, [...actorIds])));
  }
  const told =
    status && status !== event.status ? inStatus(event, status, context.drafts, context) : event;
  if (told.title === null && !gives(curation, 'title')) {
    const what = `The title “${event.title}” does not fit what is ${status}.`;
    messages.push(faultAt(curation, 'status', what, 'Give the title as well: title: Words.'));
  }
  return {
    ...event,
    title: title ?? told.title ?? event.title,
    summary: summary ?? told.summary,
    status: withdraw ? 'withdrawn' : (status ?? event.status),
    ...(date === undefined ? {} : dateOf(date)),
    actors: actors ? [...new Set(actors)] : event.actors,
    curated: true,
    edits: editsOf(curation),
    account: curation.account,
    sources: sources ?? [],
    corrections: (correction ?? []).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    withdrawn: withdraw ?? null,
  };
}

/**
 * The title and the summary of an event in a status that its reports do not give it: those of the
 * reports that tell it so, else the title in the form of the status, and no summary.
 */
function inStatus(
  event: Event,
  status: 'reported' | 'planned',
  drafts: readonly Draft[],
  { retell }: MergeContext,
): { title: string | null; summary: string | null } {
  const fitting = drafts.some(({ report }) => report.status === status);
  return fitting
    ? retell(drafts, drafts, status)
    : { title: titleByStatus(event.title, status), summary: null };
}

function dateOf(
  text: string,
): Pick<Event, 'date' | 'earliest' | 'latest' | 'precision' | 'approximate' | 'dateReason'> {
  const date = parseEdtf(text);
  return {
    date: date?.edtf ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    precision: date?.precision ?? 'none',
    approximate: date?.approximate ?? false,
    dateReason: date ? dateReasons.editors : dateReasons.editorsNone,
  };
}
