import type { Root as HastRoot } from 'hast';
import type { Emphasis, PhrasingContent, Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { asciiId } from './ascii-id.ts';
import type { Block } from './blocks.ts';
import type { Span } from './sentences.ts';

/** A sentence to anchor in the HTML: its span in the block's text and the date words in it. */
export interface Anchor {
  fragment: string;
  block: Block;
  span: Span;
  /** Spans of date words, in the block's text, in order and apart from each other. */
  dates: Span[];
}

/**
 * Renders an article's body as safe HTML in which every sentence is a `<span id="s1">` and every
 * date expression a `<mark>`.
 *
 * What only the finished timeline knows stays open, as slots for {@link fillSlots}: the class of a
 * sentence (`class:s1`), what follows it (`after:s1`), and the address of another article of the
 * folder (`article:<id>`). So the tree need not outlive this call.
 */
export function renderBody(
  root: Root,
  anchors: readonly Anchor[],
  isArticle: (id: string) => boolean,
): string {
  for (const [block, group] of byBlock(anchors)) {
    block.node.children = anchorSentences(block.node.children, group);
  }
  lowerHeadings(root);
  const tree = toHtml.runSync(root);
  linkArticles(tree, isArticle);
  return toHtml.stringify(tree);
}

/** Renders an editor's own Markdown as safe HTML, with nothing left open in it; `''` for none. */
export function renderNote(root: Root): string {
  return fillSlots(
    renderBody(root, [], () => false),
    () => '',
  ).trim();
}

const slotStart = '\u{E000}';
const slotEnd = '\u{E001}';

/** Replaces every slot of a rendered body by what `fill` returns for its name. */
export function fillSlots(body: string, fill: (slot: string) => string): string {
  return body.replace(/\u{E000}([^\u{E001}]*)\u{E001}/gu, (_, slot: string) => fill(slot));
}

/** Takes the two private characters that delimit slots out of a text an editor wrote. */
export function withoutSlotMarks(text: string): string {
  return text.replace(/[\u{E000}\u{E001}]/gu, '\u{FFFD}');
}

const slot = (name: string) => slotStart + name + slotEnd;

/**
 * Only what Markdown can say, minus images and any scheme that could run code. `span` and `mark`
 * can only come from {@link renderBody}, since raw HTML in an article is dropped before this.
 */
const toHtml = unified()
  .use(remarkRehype, { clobberPrefix: 'note-' })
  .use(rehypeSanitize, {
    ...defaultSchema,
    clobberPrefix: '',
    tagNames: [
      ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'img' && name !== 'input'),
      'mark',
    ],
    attributes: { ...defaultSchema.attributes, span: ['id', 'className'] },
    protocols: { href: ['http', 'https', 'mailto'] },
  })
  .use(rehypeStringify)
  .freeze();

function byBlock(anchors: readonly Anchor[]): Map<Block, Anchor[]> {
  const groups = new Map<Block, Anchor[]>();
  for (const anchor of anchors) {
    const group = groups.get(anchor.block);
    if (group) group.push(anchor);
    else groups.set(anchor.block, [anchor]);
  }
  return groups;
}

function anchorSentences(nodes: PhrasingContent[], anchors: readonly Anchor[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  let at = 0;
  for (const { fragment, span, dates } of anchors) {
    result.push(...slice(nodes, at, span.start));
    const inside: PhrasingContent[] = [];
    let from = span.start;
    for (const date of dates) {
      inside.push(...slice(nodes, from, date.start));
      inside.push(wrapped('mark', slice(nodes, date.start, date.end)));
      from = date.end;
    }
    inside.push(...slice(nodes, from, span.end), {
      type: 'text',
      value: slot(`after:${fragment}`),
    });
    result.push(wrapped('span', inside, { id: fragment, className: [slot(`class:${fragment}`)] }));
    at = span.end;
  }
  result.push(...slice(nodes, at, Infinity));
  return result;
}

/** An element that Markdown has no word for: `emphasis` under another name. */
function wrapped(
  hName: string,
  children: PhrasingContent[],
  hProperties: Record<string, string | string[]> = {},
): Emphasis {
  return { type: 'emphasis', data: { hName, hProperties }, children };
}

/**
 * Copies the part of some inline nodes that holds the characters from `from` to `to` of their
 * flattened text; a link or an emphasis that reaches across the cut stands on both sides of it.
 * A node without text (a footnote's number) stays with the characters before it.
 */
function slice(nodes: readonly PhrasingContent[], from: number, to: number): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  let at = 0;
  for (const node of nodes) {
    const length = textLength(node);
    const start = Math.max(from, at);
    const end = Math.min(to, at + length);
    if (length === 0) {
      if ((from < at || at === 0) && at <= to && (at > from || from === 0)) result.push(node);
    } else if (start < end) {
      if (start === at && end === at + length) result.push(node);
      else if ('children' in node) {
        const children = slice(node.children, start - at, end - at);
        result.push(Object.assign({}, node, { children }));
      } else if ('value' in node) {
        result.push({ ...node, value: node.value.slice(start - at, end - at) });
      }
    }
    at += length;
  }
  return result;
}

function textLength(node: PhrasingContent): number {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.length;
  if (node.type === 'break') return 1;
  if ('children' in node) return node.children.reduce((sum, child) => sum + textLength(child), 0);
  return 0;
}

/** The page's title is its only h1, so that a body's headings start at h2. */
function lowerHeadings(root: Root): void {
  let highest = 6;
  visit(root, 'heading', ({ depth }) => {
    highest = Math.min(highest, depth);
  });
  visit(root, 'heading', (heading) => {
    const depth = Math.min(6, heading.depth - highest + 2);
    if (depth >= 2 && depth <= 6) heading.depth = depths[depth - 2] ?? 6;
  });
}

const depths = [2, 3, 4, 5, 6] as const;

/** A link to a file of the folder becomes a link to its page; any other relative link, plain text. */
function linkArticles(tree: HastRoot, isArticle: (id: string) => boolean): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'a') return;
    const { href } = node.properties;
    // An address that could run code was taken out: what is left is no link.
    if (typeof href !== 'string')
      return void Object.assign(node, { tagName: 'span', properties: {} });
    if (/^(?:https?:|mailto:|#)/i.test(href)) return;
    const id = articleOfLink(href);
    if (id !== null && isArticle(id)) node.properties['href'] = slot(`article:${id}`);
    else Object.assign(node, { tagName: 'span', properties: {} });
  });
}

/** The id of the article whose file a relative address names; `null` for any other address. */
export function articleOfLink(address: string): string | null {
  const file = /(?:^|\/)([^/?#]+)\.md(?:#.*)?$/i.exec(address);
  if (!file?.[1]) return null;
  try {
    return asciiId(decodeURIComponent(file[1]));
  } catch {
    // A stray "%" is part of no name.
    return null;
  }
}
