import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import type { Day, EventMark, Message, Sentence, SourceFile } from '../model.ts';
import { listBlocks, type Block } from './blocks.ts';
import { unclosedHead } from './head-faults.ts';
import { readHead, type Head, type Place } from './head.ts';
import { idOfFile } from './id-of-file.ts';
import { renderBody, withoutSlotMarks, type Anchor } from './html.ts';
import { noticesOfLeftOut, unreadableCharacter } from './left-out.ts';
import { findExcess } from './limits.ts';
import { parseMarkdown, parseWithMarks } from './markdown.ts';
import { marksIn, marksWithoutText, mayHoldMarks, takeMarks } from './marks.ts';
import { placesIn } from './place.ts';
import { splitSentences, type Span } from './sentences.ts';

export { asciiId, isReservedId } from './ascii-id.ts';
export { unclosedHead } from './head-faults.ts';
export { readHead, type Head, type Place } from './head.ts';
export { idOfFile } from './id-of-file.ts';
export { articleOfLink, fillSlots } from './html.ts';
export { parseMarkdown } from './markdown.ts';
export { renderNote } from './html.ts';
export { noticesOfNote } from './left-out.ts';
export { splitSentences, type Span } from './sentences.ts';

/** An article as its file has it, before anything is read out of its prose. */
export interface ReadArticle {
  id: string;
  file: string;
  title: string;
  publisher: string | null;
  url: string | null;
  published: Day;
  sentences: Sentence[];
  /** Per sentence, what an editor marked in it. */
  marks: (readonly EventMark[])[];
  /**
   * Makes the HTML of the body; see {@link fillSlots} for what stays open in it.
   *
   * @param dates for every sentence, the spans of its date words
   * @param isArticle whether an id is an article's, so that a link to its file may stand
   */
  render(dates: readonly (readonly Span[])[], isArticle: (id: string) => boolean): string;
  /** Relative links of the body, to be checked once all articles are known. */
  links: (Place & { address: string })[];
}

export interface ReadArticleResult {
  /** `null` when the file has a fault; the messages say which. */
  article: ReadArticle | null;
  messages: Message[];
}

const articleHead = z.object({
  title: z.string().trim().min(1, 'the title is empty').optional().describe('Write title: Words.'),
  published: z
    .string('it is not written as a date')
    .transform((written) => written.replace(/[T ]\d.*$/, ''))
    .pipe(z.iso.date({ error: ({ input }) => `"${String(input)}" is not a day of the calendar` }))
    .optional()
    .describe('Write the publication date as year-month-day, for example published: 2025-02-16.'),
  publisher: z.string().nullish().describe('Write publisher: The name of who published it.'),
  url: z
    .url({ protocol: /^https?$/, error: 'it is not a web address' })
    .nullish()
    .describe('Write the full address of the original, from https:// on, or leave url out.'),
});

/**
 * Reads one Markdown file into title, publication date and sentences with line and column.
 *
 * The title may come from the first heading and the publication date from the start of the file's
 * name; a heading that is the title is not part of the body.
 */
export function readArticle({ path, text }: SourceFile): ReadArticleResult {
  // A byte order mark is no character of the first line to any editor.
  const source = withoutSlotMarks(text).replace(/^\u{FEFF}/u, '');
  const fault = (what: string, mend: string, place: Place = { line: 1, column: 1 }) =>
    messages.push({ level: 'fault', file: path, ...place, what, mend });
  const messages: Message[] = [];
  const excess = findExcess(source);
  if (excess) {
    fault(excess.what, 'Split the article into several files, or remove what is not prose.', {
      line: excess.line,
      column: 1,
    });
    return { article: null, messages };
  }
  if (source.trim() === '') {
    fault('The file is empty.', 'Write the article, or delete the file.');
    return { article: null, messages };
  }

  const open = unclosedHead({ path, text: source });
  const { id, fault: nameless } = idOfFile(path);
  if (open ?? nameless) {
    messages.push(...[open, nameless].filter((message) => message !== null));
    return { article: null, messages };
  }
  const marked = mayHoldMarks(source);
  const root = marked ? parseWithMarks(source) : parseMarkdown(source);
  const taken = marked ? takeMarks(root, source, path) : { marks: [], messages: [] };
  messages.push(...taken.messages);
  const yaml = root.children[0]?.type === 'yaml' ? root.children[0].value : '';
  const head: Head<z.infer<typeof articleHead>> = readHead(articleHead, yaml, path, 2);
  messages.push(...head.messages);
  if (!head.values) return { article: null, messages };

  const name = path.replace(/^.*\//, '').replace(/\.md$/i, '');
  const title = head.values.title ?? firstHeading(root);
  const published = head.values.published ?? dateInName(name);
  if (!title) {
    fault(
      'The article has no title.',
      'Write title: Words in its head, or begin it with a heading.',
    );
  }
  if (!published) {
    fault(
      'The article has no publication date, and without one no date in its text can be read.',
      'Write published: 2025-02-16 in its head, or begin the name of the file with the date.',
    );
  }
  if (!title || !published) return { article: null, messages };

  dropTitleHeading(root, title);
  messages.push(...noticesOfLeftOut(root, path), ...unreadableCharacter(source, path));
  const { sentences, spans } = listSentences(root, source);
  const marks = spans.map(({ block, span }) => marksIn(block, span, taken.marks));
  messages.push(...marksWithoutText(taken.marks, listBlocks(root), path));
  if (sentences.length === 0) {
    messages.push({
      level: 'notice',
      file: path,
      line: 1,
      column: 1,
      what: 'The article has no text.',
      mend: 'Write the article below its head.',
    });
  }
  return {
    article: {
      id,
      file: path,
      title,
      publisher: head.values.publisher ?? null,
      url: head.values.url ?? null,
      published,
      sentences,
      marks,
      links: relativeLinks(root),
      render: (dates, isArticle) => renderBody(root, anchorsOf(sentences, spans, dates), isArticle),
    },
    messages,
  };
}

function relativeLinks(root: Root): ReadArticle['links'] {
  const links: ReadArticle['links'] = [];
  visit(root, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    if (/^(?:[a-z][a-z\d+.-]*:|#)/i.test(node.url) || !node.position) return;
    const { line, column } = node.position.start;
    links.push({ line, column, address: node.url });
  });
  return links;
}

function dateInName(name: string): Day | null {
  const found = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(name);
  return found && z.iso.date().safeParse(found[0]).success ? found[0] : null;
}

function firstHeading(root: Root): string | null {
  const first = listBlocks(root)[0];
  return first?.kind === 'heading' ? first.text.trim() : null;
}

function dropTitleHeading(root: Root, title: string): void {
  const first = listBlocks(root)[0];
  if (first?.kind !== 'heading' || first.text.trim() !== title) return;
  root.children = root.children.filter((node) => node !== first.node);
}

interface SentenceSpan {
  block: Block;
  span: Span;
}

function listSentences(root: Root, source: string) {
  const placeOf = placesIn(source);
  const sentences: Sentence[] = [];
  const spans: SentenceSpan[] = [];
  for (const [blockIndex, block] of listBlocks(root).entries()) {
    for (const span of splitSentences(block.text)) {
      sentences.push({
        fragment: `s${sentences.length + 1}`,
        text: block.text.slice(span.start, span.end),
        ...placeOf(block, span.start),
        block: block.kind,
        blockIndex,
        headingDepth: block.headingDepth,
      });
      spans.push({ block, span });
    }
  }
  return { sentences, spans };
}

function anchorsOf(
  sentences: readonly Sentence[],
  spans: readonly SentenceSpan[],
  dates: readonly (readonly Span[])[],
): Anchor[] {
  return spans.map(({ block, span }, index) => ({
    fragment: sentences[index]?.fragment ?? '',
    block,
    span,
    dates: (dates[index] ?? []).map(({ start, end }) => ({
      start: span.start + start,
      end: span.start + end,
    })),
  }));
}
