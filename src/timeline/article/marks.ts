import type { Parents, PhrasingContent, Root, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { z } from 'zod';
import type { EventMark, Message } from '../model.ts';
import { isReservedId } from './ascii-id.ts';
import type { Block } from './blocks.ts';
import type { Place } from './head.ts';
import type { Span } from './sentences.ts';

/** What an editor marked in an article, before it is known in which sentence it stands. */
interface Mark {
  /** The text nodes of the marked words. */
  texts: ReadonlySet<Text>;
  place: Place;
  values: z.infer<typeof attributes>;
}

/** More would make the name of a folder that some file system will not hold. */
const longestId = 80;

const words = (text: string) => text.split(/[\s,]+/).filter(Boolean);

const attributes = z.strictObject({
  date: z.string().trim().min(1, 'the date is empty').optional(),
  title: z.string().trim().min(1, 'the title is empty').optional(),
  id: z
    .string()
    .regex(/^[a-z\d]+(?:-[a-z\d]+)*$/, {
      error: ({ input }) => `"${String(input)}" is no id: small letters, digits and hyphens`,
    })
    .max(longestId, `the id has more than ${longestId} characters`)
    .refine((id) => !isReservedId(id), {
      error: ({ input }) => `"${String(input)}" is a name that no page can have`,
    })
    .optional(),
  actors: z.string().transform(words).optional(),
});

/** Whether a text may hold marks, so that one without need not be searched. */
export function mayHoldMarks(source: string): boolean {
  return source.includes(':event');
}

/**
 * Takes the marks `:event[words]{date=… title=… id=… actors=…}` (a text directive of
 * remark-directive) out of a tree: the words stay where they stood, as ordinary text. Anything else
 * that looks like a directive goes back to the text it was.
 *
 * A mark with an attribute that is not known or makes no sense, one inside another and one left open
 * is a fault; all of them come back at once.
 */
export function takeMarks(
  root: Root,
  source: string,
  file: string,
): { marks: Mark[]; messages: Message[] } {
  const marks: Mark[] = [];
  const faulty = new Set<TextDirective>();
  const messages: Message[] = [];
  const fault = (place: Place, what: string, mend = usage) =>
    messages.push({ level: 'fault', file, ...place, what, mend });
  visit(root, 'textDirective', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const open = /[[{]/.test(source.charAt(node.position?.end.offset ?? source.length));
    const bare = node.children.length === 0 && !source.slice(...offsetsOf(node)).includes('{');
    if (node.name !== 'event' || (bare && !open)) {
      replace(parent, index, asWritten(node, source));
      return [SKIP, index];
    }
    const place = placeOf(node);
    if (open) {
      fault(place, 'The mark is left open, or its braces cannot be read.');
      replace(parent, index, asWritten(node, source));
      return [SKIP, index + 1];
    }
    if (/^[ \t]+\{/.test(source.slice(node.position?.end.offset)) && isBare(node)) {
      fault(place, 'A space stands between the marked words and their braces.', closeUp);
      faulty.add(node);
    }
    const parsed = attributes.safeParse(node.attributes ?? {});
    if (!parsed.success) {
      for (const { code, path, message, ...issue } of parsed.error.issues) {
        const keys = code === 'unrecognized_keys' && 'keys' in issue ? String(issue.keys) : '';
        fault(place, keys ? `A mark has no "${keys}".` : `${path.join('.')}: ${message}.`);
      }
    }
    const texts = new Set(textsIn(node));
    if (texts.size === 0) fault(place, 'The mark stands on no words.');
    visit(node, 'textDirective', (inner) => {
      if (inner === node || inner.name !== 'event') return;
      fault(placeOf(inner), 'A mark stands in a mark.');
      faulty.add(node).add(inner);
    });
    const isWhole = parsed.success && texts.size > 0 && !faulty.has(node);
    if (isWhole) marks.push({ texts, place, values: parsed.data });
    replace(parent, index, node.children);
    return [SKIP, index];
  });
  visit(root, 'text', ({ position }) => {
    const [from, to] = offsetsOf({ position });
    for (const { index } of source.slice(from, to).matchAll(/(?<!\\|:)::+event(?=[\s[{]|$)/g)) {
      fault(placeAt(source, from + index), 'A mark has one colon before its name.');
    }
  });
  return { marks, messages };
}

/** What is wrong with marks that stand on no text of the blocks, as in the title of the article. */
export function marksWithoutText(
  marks: readonly Mark[],
  blocks: readonly Block[],
  file: string,
): Message[] {
  const texts = new Set(blocks.flatMap(({ pieces }) => pieces.map(({ node }) => node)));
  return marks
    .filter((mark) => ![...mark.texts].some((text) => texts.has(text)))
    .map(({ place }) => {
      const what = 'A mark stands in the title of the article, which tells no event.';
      const mend = 'Mark the words in the text below it.';
      return { level: 'fault', file, ...place, what, mend };
    });
}

const closeUp = 'Take the space out: :event[the words]{date=2025-02-15}.';

const usage =
  'Write :event[the words]{date=2025-02-15}, with any of date, title="…", id and actors="id id", or {date=none} for no event.';

/** The marks of a sentence, from its place in a block. */
export function marksIn(block: Block, span: Span, marks: readonly Mark[]): EventMark[] {
  return marks.flatMap(({ texts, place, values }) => {
    const pieces = block.pieces.filter(({ node }) => node !== null && texts.has(node));
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) return [];
    const start = Math.max(first.start, span.start) - span.start;
    const end = Math.min(last.start + last.value.length, span.end) - span.start;
    if (start >= end) return [];
    const { date = null, title = null, id = null, actors = null } = values;
    return [{ start, end, date, title, id, actors, ...place }];
  });
}

function placeOf({ position }: TextDirective): Place {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

function placeAt(source: string, offset: number): Place {
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** Whether a mark has no braces of its own. */
function isBare({ attributes }: TextDirective): boolean {
  return Object.keys(attributes ?? {}).length === 0;
}

function offsetsOf({ position }: Pick<TextDirective, 'position'>): [from: number, to: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function textsIn(node: TextDirective): Text[] {
  const texts: Text[] = [];
  visit(node, 'text', (text) => {
    texts.push(text);
  });
  return texts;
}

function replace(parent: Parents, index: number, nodes: PhrasingContent[]): void {
  const children: Parents['children'][number][] = parent.children;
  children.splice(index, 1, ...nodes);
}

/** The text that a directive Dateline does not know was before it was taken for one. */
function asWritten({ children, position }: TextDirective, source: string): PhrasingContent[] {
  if (!position) return children;
  const { start, end } = position;
  const [from, to] = offsetsOf({ position });
  const first = children[0]?.position?.start;
  const last = children.at(-1)?.position?.end;
  const text = (a: number, b: number, at: typeof start): Text => ({
    type: 'text',
    value: source.slice(a, b),
    position: { start: at, end },
  });
  if (!first || !last) return [text(from, to, start)];
  return [text(from, first.offset ?? to, start), ...children, text(last.offset ?? from, to, last)];
}
