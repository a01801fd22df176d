import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
} from 'yaml';
import type { z } from 'zod';
import type { Message } from '../model.ts';
import { faultOfIssue } from './head-faults.ts';

/** Where a key of a YAML head stands in its file, from 1. */
export interface Place {
  line: number;
  column: number;
}

export interface Head<T> {
  /** `null` when the head could not be read; the messages say why. */
  values: T | null;
  /** Where a head with faults has no values: what can be read of it, if that is anything. */
  sound: T | null;
  /** Keys whose values could not be read. */
  broken: ReadonlySet<string>;
  /**
   * Where a key stands, or the head's first line when the key is absent; where one entry of its list
   * stands, if it has a list.
   */
  placeOf(key: string, entry?: number): Place;
  messages: Message[];
}

/**
 * Reads YAML against a schema.
 *
 * YAML 1.2 core schema: no timestamps, so that an impossible `published: 2025-02-30` arrives as it
 * was written and can be refused by name instead of sliding into March.
 *
 * Every fault carries file, line and column. Unknown keys are kept out of the values and told as a
 * notice: they are usually a misspelling.
 */
export function readHead<T extends z.ZodObject>(
  schema: T,
  yaml: string,
  file: string,
  firstLine: number,
): Head<z.infer<T>> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core', version: '1.2' });
  const messages: Message[] = [];
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const start: Place = { line: firstLine, column: 1 };
  const placeOf = (key: string, entry?: number): Place => {
    if (!isMap(document.contents)) return start;
    const item = entry === undefined ? null : document.getIn([key, entry], true);
    if (isNode(item) && item.range) return at(item.range[0]);
    const pair = document.contents.items.find(({ key: k }) => isScalar(k) && k.value === key);
    return pair && isScalar(pair.key) && pair.key.range ? at(pair.key.range[0]) : start;
  };
  for (const error of document.errors) {
    const several = error.code === 'MULTIPLE_DOCS';
    messages.push({
      level: 'fault',
      file,
      ...at(error.pos[0]),
      what: several
        ? 'A line of --- or ... ended the list of keys and values, but more follows here.'
        : `The YAML cannot be read: ${firstSentence(error.message)}`,
      mend: several
        ? 'Take the line out, and write all keys in one list.'
        : 'Put values that hold a colon, a quotation mark or a # in "double quotes", and indent with spaces.',
    });
  }
  const [alias] = aliasesOf(document);
  if (alias) {
    messages.push({
      level: 'fault',
      file,
      ...at(alias.range?.[0] ?? 0),
      what: 'The value begins with *, which in YAML stands for another value; Dateline does not read that.',
      mend: `Write the value out, or put it in quotation marks: "*${alias.source}".`,
    });
  }
  const nothing = { values: null, sound: null, broken: new Set<string>(), placeOf, messages };
  if (messages.length > 0) return nothing;
  const data: unknown = document.contents === null ? {} : document.toJS();
  if (!isRecord(data)) {
    messages.push({
      level: 'fault',
      file,
      ...start,
      what: 'The YAML is not a list of keys and values.',
      mend: 'Write one "key: value" a line, for example "title: Ministers meet in Vienna".',
    });
    return nothing;
  }
  for (const key of Object.keys(data)) {
    if (key in schema.shape) continue;
    messages.push({
      level: 'notice',
      file,
      ...placeOf(key),
      what: `Dateline does not know the key "${key}".`,
      mend: `Known here: ${Object.keys(schema.shape).join(', ')}.`,
    });
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return { ...nothing, values: parsed.data };
  for (const issue of parsed.error.issues) {
    const { path, what, mend } = faultOfIssue(issue, document);
    const key = String(path[0] ?? '');
    // A value inside a list or a group has a place of its own.
    const value = path.length > 1 ? document.getIn(path, true) : null;
    const place = isNode(value) && value.range ? at(value.range[0]) : placeOf(key);
    const asDescribed =
      schema.shape[key]?.description ?? 'See the README for the keys of this file.';
    messages.push({ level: 'fault', file, ...place, what, mend: mend ?? asDescribed });
  }
  const broken = new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? '')));
  const rest = Object.fromEntries(Object.entries(data).filter(([key]) => !broken.has(key)));
  return { ...nothing, broken, sound: schema.safeParse(rest).data ?? null };
}

/** No key of a head needs an alias: a * before a value is a word in *emphasis* or a footnote. */
function aliasesOf(document: Document): Alias[] {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  return aliases;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstSentence(text: string): string {
  return (text.split('\n')[0] ?? text).replace(/ at line \d+, column \d+:?$/, '') + '.';
}
