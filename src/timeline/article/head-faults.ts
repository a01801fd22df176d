import { isScalar, type Document } from 'yaml';
import type { z } from 'zod';
import type { Message, SourceFile } from '../model.ts';

/** What is wrong with a value of a head, in plain words, and where in the head it stands. */
export interface ValueFault {
  /** Keys and indexes from the head down to the value. */
  path: readonly PropertyKey[];
  what: string;
  /** How to mend it; `null` where the key's own description says it. */
  mend: string | null;
}

/**
 * Says what a schema found wrong with a head. Where a value may be written in several ways, the way
 * that got furthest is the one that the editor meant.
 */
export function faultOfIssue(found: z.core.$ZodIssue, document: Document): ValueFault {
  const issue = furthest(found);
  const { path } = issue;
  const [, expected = '', received = ''] =
    /^Invalid input: expected (\w+), received (\w+)/.exec(issue.message) ?? [];
  const scalar = path.length > 0 ? document.getIn(path, true) : undefined;
  const source = isScalar(scalar) ? (scalar.source ?? '') : '';
  const isNumber = isScalar(scalar) && typeof scalar.value === 'number';
  // 0800 is the number 800 to YAML: what was written is lost unless it is quoted.
  const changed = isNumber && /^[-+]?0\d/.test(source);
  const quoted = `Put it in quotation marks: "${source}".`;
  const unquoted = expected === 'string' && /^(?:number|boolean)$/.test(received);
  const said = unquoted
    ? `${source} is no text to YAML`
    : changed
      ? `${source} is a number to YAML, which drops its first 0`
      : expected === ''
        ? issue.message
        : plain(expected, received);
  return { path, what: `${nameOf(path)}: ${said}.`, mend: unquoted || changed ? quoted : null };
}

/**
 * A fault where a head opens with `---` and no line closes it, so that its keys would be published
 * as text; `null` where there is no head or it is closed.
 */
export function unclosedHead({ path, text }: SourceFile): Message | null {
  const [first = '', ...rest] = text.replace(/^\u{FEFF}/u, '').split(/\r\n|\n|\r/);
  const isFence = (line: string) => /^---[ \t]*$/.test(line);
  if (!isFence(first) || rest.some(isFence)) return null;
  const what = 'The head is not closed.';
  const mend = 'Write --- on a line of its own below it.';
  return { level: 'fault', file: path, line: 1, column: 1, what, mend };
}

function furthest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const [best] = issue.errors
    .flat()
    .map(furthest)
    .sort((a, b) => b.path.length - a.path.length);
  if (!best || !/^Invalid input$/.test(issue.message)) return issue;
  return { ...best, path: [...issue.path, ...best.path] };
}

function plain(expected: string, received: string): string {
  if (received === 'undefined') return 'it is missing';
  if (received === 'null') return 'it is empty';
  const kinds: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'keys and values',
  };
  return `it is not written as ${kinds[expected] ?? expected}`;
}

/** "correction, entry 2, on". */
function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `entry ${step + 1}` : String(step)))
    .join(', ');
}
