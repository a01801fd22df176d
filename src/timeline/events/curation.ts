import { z } from 'zod';
import { asciiId, parseMarkdown, readHead, renderNote, type Place } from '../article/index.ts';
import { parseEdtf } from '../dates/index.ts';
import type { Day, Event, Message, SourceFile } from '../model.ts';
import { decideDate } from './decide-date.ts';

/** What an editor's file in `events/` says of the event whose id is the file's name. */
export interface Curation {
  id: string;
  file: string;
  values: z.infer<typeof curationHead>;
  /** The text below the head as safe HTML; `null` when there is none. */
  account: string | null;
  placeOf(key: string): Place;
}

const list = z
  .union([z.string(), z.array(z.string())])
  .transform((one) => (Array.isArray(one) ? one : [one]));

const correction = z.object({
  on: z.iso.date({ error: ({ input }) => `"${String(input)}" is not a day of the calendar` }),
  text: z.string().trim().min(1, 'the text of the correction is empty'),
});

const curationHead = z.object({
  title: z.string().trim().min(1, 'the title is empty').optional().describe('Write title: Words.'),
  summary: z.string().trim().optional().describe('Write summary: One sentence.'),
  date: z
    // A year alone is a number to YAML.
    .union([z.string(), z.int().transform(String)], 'it is not written as a date')
    .refine((text) => text === 'none' || parseEdtf(text) !== null, {
      error: ({ input }) => `"${String(input)}" is not a date in EDTF`,
    })
    .optional()
    .describe(
      'Write a day (2025-02-15), a month (2025-02), a year (2014), a range (2025-02-14/2025-02-16), with ~ after it when approximate, or none.',
    ),
  status: z
    .enum(['reported', 'planned'])
    .optional()
    .describe('Write status: reported, or status: planned.'),
  actors: list.optional().describe('Write actors: [marco-rubio, sergey-lavrov], by their ids.'),
  merge: list.optional().describe('Write merge: [id-of-another-event], events this one takes in.'),
  withdraw: z
    .string()
    .trim()
    .min(1, 'the reason is empty')
    .optional()
    .describe('Write withdraw: Why the event is taken off the timeline.'),
  correction: z
    .union([correction, z.array(correction)])
    .transform((one) => (Array.isArray(one) ? one : [one]))
    .optional()
    .describe('Write correction: with on: 2025-02-18 and text: What was changed, below it.'),
  sources: z
    .union([z.url({ protocol: /^https?$/ }), z.array(z.url({ protocol: /^https?$/ }))])
    .transform((one) => (Array.isArray(one) ? one : [one]))
    .optional()
    .describe('Write sources: [https://…], full web addresses.'),
});

/** Reads the editor's files. A file with a fault is left out; the messages say what is wrong. */
export function readCurations(files: readonly SourceFile[]): {
  curations: Curation[];
  messages: Message[];
} {
  const messages: Message[] = [];
  const curations: Curation[] = [];
  for (const { path, text } of files) {
    const root = parseMarkdown(text);
    const yaml = root.children[0]?.type === 'yaml' ? root.children[0].value : '';
    const head = readHead(curationHead, yaml, path, 2);
    messages.push(...head.messages);
    if (!head.values) continue;
    const id = asciiId(path.replace(/^.*\//, '').replace(/\.md$/i, ''));
    const account = renderNote(root) || null;
    curations.push({ id, file: path, values: head.values, account, placeOf: head.placeOf });
  }
  return { curations, messages };
}

/** What applying curations needs to know beside the events. */
export interface CurationContext {
  actorIds: ReadonlySet<string>;
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
    else if (!event || (event.reports.length === 0 && !curation.values.withdraw)) {
      messages.push(appliesToNothing(curation, [...byId.values()]));
    }
  }
  const merges = mergeAll(byId, curations, context);
  messages.push(...merges.messages);
  for (const curation of curations) {
    const event = byId.get(curation.id);
    const taker = merges.into.get(curation.id);
    if (taker !== undefined) {
      const what = `"${taker}" takes this event in, so this file would change nothing.`;
      const mend = `Move what it says to events/${taker}.md, and delete it.`;
      messages.push(faultAt(curation, '', what, mend));
    }
    if (event) byId.set(curation.id, curate(event, curation, context, messages));
  }
  return { events: [...byId.values()], messages };
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
    date: null,
    earliest: null,
    latest: null,
    precision: 'none',
    approximate: false,
    disputed: false,
    dateReason: 'The editor gives no date.',
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
        fault(`There is no event "${id}" to take in.`, nearest(id, [...byId.keys()]));
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
    messages.push(faultAt(curation, 'actors', what, nearest(id, [...actorIds])));
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
    dateReason: 'An editor set this date.',
  };
}

function appliesToNothing(curation: Curation, events: readonly Event[]): Message {
  const live = events.filter(({ status }) => status !== 'withdrawn').map(({ id }) => id);
  const what = `No event has the id "${curation.id}", so this file applies to nothing.`;
  const mend = `${nearest(curation.id, live)} For an event that no article reports, give title and sources.`;
  return faultAt(curation, '', what, mend);
}

function faultAt(curation: Curation, key: string, what: string, mend: string): Message {
  return { level: 'fault', file: curation.file, ...curation.placeOf(key), what, mend };
}

/** The ids that share most words with one that is not known, as a sentence. */
function nearest(id: string, known: readonly string[]): string {
  const words = new Set(id.split('-'));
  const shared = (other: string) => other.split('-').filter((word) => words.has(word)).length;
  const near = known
    .filter((other) => shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a) || (a < b ? -1 : 1))
    .slice(0, 3);
  return near.length > 0 ? `The nearest: ${near.join(', ')}.` : 'No id is like it.';
}
