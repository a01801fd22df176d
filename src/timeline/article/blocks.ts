import type { Nodes, Paragraph, Heading, PhrasingContent, Root, TableCell, Text } from 'mdast';
import type { Sentence } from '../model.ts';

/** A paragraph, heading or table cell, with its text flattened. */
export interface Block {
  node: Paragraph | Heading | TableCell;
  kind: Sentence['block'];
  headingDepth: number;
  /** The plain text: line breaks as spaces, no markup, no footnote numbers, no images. */
  text: string;
  /** The pieces the text is made of, in order. */
  pieces: Piece[];
}

/** A stretch of a block's text that comes from one node. */
export interface Piece {
  /** UTF-16 offset in the block's text. */
  start: number;
  value: string;
  /** The text node, or `null` where the piece stands for a line break. */
  node: Text | null;
  /** Offset in the file of the piece's first character. */
  offset: number;
}

/**
 * Lists the blocks of prose of an article in reading order. Code, raw HTML and the head are left
 * out: they are not prose.
 */
export function listBlocks(root: Root): Block[] {
  const blocks: Block[] = [];
  walk(root, 'paragraph');
  return blocks;

  function walk(node: Nodes, kind: Sentence['block']): void {
    switch (node.type) {
      case 'paragraph':
        return add(node, kind, 0);
      case 'heading':
        return add(node, 'heading', node.depth);
      case 'tableCell':
        return add(node, 'cell', 0);
      case 'blockquote':
        return node.children.forEach((child) => walk(child, 'quote'));
      case 'listItem':
        return node.children.forEach((child) => walk(child, 'item'));
      case 'footnoteDefinition':
        return node.children.forEach((child) => walk(child, 'footnote'));
      case 'root':
      case 'list':
      case 'table':
      case 'tableRow':
        return node.children.forEach((child) => walk(child, kind));
      default:
    }
  }

  function add(node: Block['node'], kind: Sentence['block'], headingDepth: number): void {
    const pieces: Piece[] = [];
    let text = '';
    for (const piece of piecesOf(node.children)) {
      pieces.push({ ...piece, start: text.length });
      text += piece.value;
    }
    blocks.push({ node, kind, headingDepth, text, pieces });
  }
}

function* piecesOf(nodes: readonly PhrasingContent[]): Generator<Omit<Piece, 'start'>> {
  for (const node of nodes) {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'text') yield { node, value: node.value.replace(/\s/g, ' '), offset };
    else if (node.type === 'inlineCode') yield { node: null, value: node.value, offset };
    else if (node.type === 'break') yield { node: null, value: ' ', offset };
    else if ('children' in node) yield* piecesOf(node.children);
  }
}
