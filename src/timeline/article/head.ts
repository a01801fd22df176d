import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Message } from '../model.ts';

/** Where a key of a YAML head stands in its file, from 1. */
export interface Place {
  line: number;
  column: number;
}

export interface Head<T> {
  /** `null` when the head could not be read; the messages say why. */
  values: T | null;
  /** Where a key stands, or the head's first line when the key is absent. */
  placeOf(key: string): Place;
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
  const placeOf = (key: string): Place => {
    if (!isMap(document.contents)) return start;
    const pair = document.contents.items.find(({ key: k }) => isScalar(k) && k.value === key);
    return pair && isScalar(pair.key) && pair.key.range ? at(pair.key.range[0]) : start;
  };
  for (const error of document.errors) {
    messages.push({
      level: 'fault',
      file,
      ...at(error.pos[0]),
      what: `The YAML cannot be read: ${firstSentence(error.message)}`,
      mend: 'Put values that hold a colon, a quotation mark or a # in "double quotes", and indent with spaces.',
    });
  }
  if (messages.length > 0) return { values: null, placeOf, messages };
  const data: unknown = document.contents === null ? {} : document.toJS({ maxAliasCount: 100 });
  if (!isRecord(data)) {
    messages.push({
      level: 'fault',
      file,
      ...start,
      what: 'The YAML is not a list of keys and values.',
      mend: 'Write one "key: value" a line, for example "title: Ministers meet in Vienna".',
    });
    return { values: null, placeOf, messages };
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
  if (parsed.success) return { values: parsed.data, placeOf, messages };
  for (const issue of parsed.error.issues) {
    const key = String(issue.path[0] ?? '');
    messages.push({
      level: 'fault',
      file,
      ...placeOf(key),
      what: `${issue.path.join('.')}: ${issue.message.replace(/^Invalid input: /, '')}.`,
      mend: schema.shape[key]?.description ?? 'See the README for the keys of this file.',
    });
  }
  return { values: null, placeOf, messages };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstSentence(text: string): string {
  return (text.split('\n')[0] ?? text).replace(/ at line \d+, column \d+:?$/, '') + '.';
}
