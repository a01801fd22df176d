import { z } from 'zod';
import {
  idOfFile,
  parseMarkdown,
  readHead,
  renderNote,
  unclosedHead,
  type Place,
} from '../article/index.ts';
import { parseEdtf } from '../dates/index.ts';
import type { Message, SourceFile } from '../model.ts';

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
  on: z.iso.date({
    error: ({ input }) =>
      input === undefined
        ? 'it is missing'
        : `${JSON.stringify(input)} is not a day of the calendar`,
  }),
  text: z.string().trim().min(1, 'the text of the correction is empty'),
});

const address = z.url({
  protocol: /^https?$/,
  error: ({ input }) => `${JSON.stringify(input)} is not a web address`,
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
    .enum(['reported', 'planned'], {
      error: ({ input }) => `${JSON.stringify(input)} is not a status of an event`,
    })
    .optional()
    .describe('Write status: reported, or status: planned.'),
  actors: list.optional().describe('Write actors: [marco-rubio, sergey-lavrov], by their ids.'),
  merge: list.optional().describe('Write merge: [id-of-another-event], events this one takes in.'),
  split: list
    .optional()
    .describe(
      'Write split: ["words of the sentence"], of each report that tells of another happening.',
    ),
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
    .union([address, z.array(address)])
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
  const first = new Map<string, string>();
  for (const { path, text: written } of files) {
    const text = written.replace(/^\u{FEFF}/u, '');
    const { id, fault } = idOfFile(path);
    const wrong = unclosedHead({ path, text }) ?? fault ?? sharedId(id, path, first.get(id));
    if (wrong) {
      messages.push(wrong);
      continue;
    }
    first.set(id, path);
    const root = parseMarkdown(text);
    const yaml = root.children[0]?.type === 'yaml' ? root.children[0].value : '';
    const head = readHead(curationHead, yaml, path, 2);
    messages.push(...head.messages);
    if (!head.values) continue;
    const account = renderNote(root) || null;
    curations.push({ id, file: path, values: head.values, account, placeOf: head.placeOf });
  }
  return { curations, messages };
}

function sharedId(id: string, file: string, other: string | undefined): Message | null {
  if (other === undefined) return null;
  const what = `This file is about the same event as ${other}: "${id}".`;
  const mend = 'Put what both say into one of the two files, and delete the other.';
  return { level: 'fault', file, line: 1, column: 1, what, mend };
}

/** A fault of an editor's file, at one of its keys. */
export function faultAt(curation: Curation, key: string, what: string, mend: string): Message {
  return { level: 'fault', file: curation.file, ...curation.placeOf(key), what, mend };
}
