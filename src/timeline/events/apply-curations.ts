import { parseEdtf } from '../dates/index.ts';
import type { Day, Event, Message } from '../model.ts';
import { faultAt, type Curation } from './curation.ts';
import { decideDate } from './decide-date.ts';
import { nearestIdsTold } from '../nearest-ids.ts';
import { dateReasons } from './reasons.ts';
import { undated } from './undated.ts';

/** What applying curations needs to know beside the events. */
interface CurationContext {
  actorIds: ReadonlySet<string>;
  /** Which event tells now what one that is gone told, by the id of that one. */
  heirs: ReadonlyMap<string, string>;
  publishedOn(article: string): Day;
}

/**
 * Applies the editor's files to the events: first the merges, then everything else, so that a title
 * or date an editor gives holds for the whole merged event.
 *
 * An event may be wholly the editor's: a file with a title and sources, whose id no event has. A
 * file that applies to nothing is a fault that names the nearest ids. What comes back is not sorted.
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
    if (isEditorsOwn(curation, event)) byId.set(curation.id, ownEvent(curation));
    else if (!event || (event.reports.length === 0 && !mayStandAlone(curation, byId))) {
      messages.push(appliesToNothing(curation, [...byId.values()], context.heirs));
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
    if (event) byId.set(curation.id, curate(event, curation, context, messages));
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
function mayStandAlone({ values }: Curation, byId: ReadonlyMap<string, Event>): boolean {
  const takesIn = values.merge?.some((id) => (byId.get(id)?.reports.length ?? 0) > 0);
  return values.withdraw !== undefined || takesIn === true;
}

function isEditorsOwn({ values }: Curation, event: Event | undefined): boolean {
  const isNew = !event || event.reports.length === 0;
  return isNew && values.title !== undefined && (values.sources?.length ?? 0) > 0;
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

/**
 * Lets every event take in the ones its file names; a cycle, or two takers of one event, is a fault.
 * Returns which event went into which.
 */
function mergeAll(
  byId: Map<string, Event>,
  curations: readonly Curation[],
  context: CurationContext,
): { into: ReadonlyMap<string, string>; messages: Message[] } {
  const messages: Message[] = [];
  const into = new Map<string, string>();
  for (const curation of curations) {
    for (const id of curation.values.merge ?? []) {
      const taken = into.get(id);
      const fault = (what: string, mend: string) =>
        messages.push(faultAt(curation, 'merge', what, mend));
      if (id === curation.id) fault('The event is to take in itself.', 'Take its own id out.');
      else if (taken !== undefined) {
        fault(`"${id}" is already taken in by "${taken}".`, 'Name it in one file only.');
      } else if (!byId.has(id)) {
        fault(`There is no event "${id}" to take in.`, nearestIdsTold(id, [...byId.keys()]));
      } else if (leadsTo(into, curation.id, id)) {
        fault(`"${id}" and "${curation.id}" are to take in each other.`, 'Keep one of the two.');
      } else into.set(id, curation.id);
    }
  }
  for (const id of into.keys()) {
    const target = endOf(into, id);
    const event = byId.get(target);
    const other = byId.get(id);
    if (!event || !other) continue;
    byId.set(target, merged(event, other, context));
    byId.delete(id);
  }
  return { into, messages };
}

function leadsTo(into: ReadonlyMap<string, string>, from: string, to: string): boolean {
  return endOf(into, from) === to;
}

function endOf(into: ReadonlyMap<string, string>, from: string): string {
  let at = from;
  for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
  return at;
}

function merged(event: Event, other: Event, { publishedOn }: CurationContext): Event {
  const reports = [...event.reports, ...other.reports];
  const reported = reports.some(({ status }) => status === 'reported');
  return {
    ...event,
    ...decideDate(reports.map((report) => ({ report, published: publishedOn(report.article) }))),
    status: reported ? 'reported' : 'planned',
    withdrawn: null,
    actors: [...new Set([...event.actors, ...other.actors])],
    reports,
    curated: true,
    formerPaths: [...event.formerPaths, other.path, ...other.formerPaths].sort(),
  };
}

function curate(
  event: Event,
  curation: Curation,
  { actorIds }: CurationContext,
  messages: Message[],
): Event {
  const { title, summary, date, status, actors, withdraw, correction, sources } = curation.values;
  const unknown = (actors ?? []).filter((id) => !actorIds.has(id));
  for (const id of unknown) {
    const what = `There is no actor "${id}".`;
    messages.push(faultAt(curation, 'actors', what, nearestIdsTold(id, [...actorIds])));
  }
  return {
    ...event,
    title: title ?? event.title,
    summary: summary ?? event.summary,
    status: withdraw ? 'withdrawn' : (status ?? event.status),
    ...(date === undefined ? {} : dateOf(date)),
    actors: actors ?? event.actors,
    curated: true,
    account: curation.account,
    sources: sources ?? [],
    corrections: (correction ?? []).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    withdrawn: withdraw ?? null,
  };
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
    dateReason: dateReasons.editors,
  };
}

function appliesToNothing(
  curation: Curation,
  events: readonly Event[],
  heirs: ReadonlyMap<string, string>,
): Message {
  const heir = heirs.get(curation.id);
  if (heir !== undefined) {
    const what = `"${curation.id}" is now one event with "${heir}", so this file applies to nothing.`;
    const mend = `Move what it says to events/${heir}.md, or split the event there.`;
    return faultAt(curation, '', what, mend);
  }
  const live = events.filter(({ status }) => status !== 'withdrawn').map(({ id }) => id);
  const what = `No event has the id "${curation.id}", so this file applies to nothing.`;
  const mend = `${nearestIdsTold(curation.id, live)} For an event that no article reports, give title and sources.`;
  return faultAt(curation, '', what, mend);
}
