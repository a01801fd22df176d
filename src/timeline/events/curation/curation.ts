import { z } from 'zod';
import { byCodeUnit } from '../../by-code-unit.ts';
import {
  idOfFile,
  noticesOfNote,
  parseMarkdown,
  readHead,
  renderNote,
  unclosedHead,
  type Place,
} from '../../article/index.ts';
import { parseEdtf } from '../../dates/index.ts';
import { edtfShapes, faultOfEdtf } from './edtf-told.ts';
import type { Message, SourceFile } from '../../model.ts';

/** What an editor's file in `events/` says of the event whose id is the file's name. */
export interface Curation {
  id: string;
  file: string;
  values: z.infer<typeof curationHead>;
  /** The text below the head as safe HTML; `null` when there is none. */
  account: string | null;
  /** Keys whose values could not be read. */
  broken: ReadonlySet<string>;
  /** Where a key stands in the file, or one entry of its list. */
  placeOf(key: string, entry?: number): Place;
}

const list = z
  .union([z.string(), z.array(z.string())])
  .transform((one) => (Array.isArray(one) ? one : [one]));

/** Text that may stand on several lines in YAML, and is one on the page. */
const text = z
  .string()
  .trim()
  .transform((words) => words.replace(/\s+/g, ' '));

const correction = z.strictObject(
  {
    on: z.iso.date({
      error: ({ input }) =>
        input === undefined
          ? 'it is missing'
          : `${JSON.stringify(input)} is not a day of the calendar`,
    }),
    text: text.pipe(z.string().min(1, 'the text of the correction is empty')),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `a correction has on and text, and no ${issue.keys.map((key) => `"${key}"`).join(', ')}`
        : undefined,
  },
);

const address = z.url({
  protocol: /^https?$/,
  error: ({ input }) => `${JSON.stringify(input)} is not a web address`,
});

const curationHead = z.object({
  title: text
    .pipe(z.string().min(1, 'the title is empty'))
    .optional()
    .describe('Write title: Words.'),
  summary: text.optional().describe('Write summary: One sentence.'),
  date: z
    // A year alone is a number to YAML.
    .union([z.string(), z.int().transform(String)], 'it is not written as a date')
    .refine((text) => text === 'none' || parseEdtf(text) !== null, {
      error: ({ input }) => faultOfEdtf(String(input), ''),
    })
    .optional()
    .describe(`${edtfShapes} Or write none.`),
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
  withdraw: text
    .pipe(z.string().min(1, 'the reason is empty'))
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

/**
 * Reads the editor's files, in the order of their paths. Of a file with a fault the rest is read on,
 * so that all that is wrong is told at once; the messages say what is.
 */
export function readCurations(files: readonly SourceFile[]): {
  curations: Curation[];
  messages: Message[];
} {
  const messages: Message[] = [];
  const curations: Curation[] = [];
  const first = new Map<string, string>();
  for (const { path, text: written } of files.toSorted((a, b) => byCodeUnit(a.path, b.path))) {
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
    const {
      values,
      sound,
      broken,
      placeOf,
      messages: ofHead,
    } = readHead(curationHead, yaml, path, 2);
    messages.push(...ofHead, ...noticesOfNote(root, text, path));
    const read = values ?? sound;
    if (!read) continue;
    const account = renderNote(root) || null;
    curations.push({ id, file: path, values: read, broken, account, placeOf });
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

/** A fault of an editor's file, at one entry of the list of a key. */
export function entryFault(
  curation: Curation,
  key: string,
  entry: number,
  what: string,
  mend: string,
): Message {
  return { level: 'fault', file: curation.file, ...curation.placeOf(key, entry), what, mend };
}

/** Whether a file says something by a key, be it readable or not. */
export function gives({ values, broken }: Curation, key: keyof Curation['values']): boolean {
  return values[key] !== undefined || broken.has(key);
}
