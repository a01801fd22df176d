import type { Block } from './blocks.ts';

/** A place in a file: line and column from 1, the column in UTF-16 units. */
export interface FilePlace {
  line: number;
  column: number;
}

/** Finds the place in the file of any character of a block's flattened text. */
export function placesIn(source: string): (block: Block, at: number) => FilePlace {
  const starts = lineStarts(source);
  const aligned = new WeakMap<Block, Uint32Array>();
  return (block, at) => {
    let offsets = aligned.get(block);
    if (!offsets) aligned.set(block, (offsets = alignBlock(source, block)));
    return placeOfOffset(starts, offsets[at] ?? block.node.position?.start.offset ?? 0);
  };
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    starts.push(at + 1);
  return starts;
}

function placeOfOffset(starts: number[], offset: number): FilePlace {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

function alignBlock(source: string, block: Block): Uint32Array {
  const offsets = new Uint32Array(block.text.length);
  for (const piece of block.pieces) {
    if (piece.node) alignText(source, piece.node.value, piece.offset, offsets, piece.start);
    else offsets.fill(piece.offset, piece.start, piece.start + piece.value.length);
  }
  return offsets;
}

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][\dA-Za-z]{1,31});/y;

/**
 * Walks a text node's value and its source side by side: the source also holds backslash escapes,
 * character references, and at each line's start the markers of its block quote or list.
 */
function alignText(
  source: string,
  value: string,
  from: number,
  offsets: Uint32Array,
  into: number,
): void {
  let at = from;
  for (let index = 0; index < value.length; index++) {
    const char = value.charAt(index);
    offsets[into + index] = at;
    if (char === '\n') {
      at = source.indexOf('\n', at) + 1 || source.length;
      const next = value.charAt(index + 1);
      while (source.charAt(at) !== next && /[ \t>]/.test(source.charAt(at))) at++;
      continue;
    }
    if (source.charAt(at) === '\\' && source.charAt(at + 1) === char && char !== '\\') at++;
    else if (source.charAt(at) === '\\' && source.startsWith('\\\\', at)) at++;
    else if (source.charAt(at) === '&') {
      reference.lastIndex = at;
      const found = reference.exec(source);
      if (found && (char !== '&' || /^&(?:amp|#38|#x26);/i.test(found[0]))) {
        at += found[0].length - 1;
        const low = value.charCodeAt(index + 1);
        if (low >= 0xdc00 && low <= 0xdfff) offsets[into + ++index] = at;
      }
    }
    at++;
  }
}
