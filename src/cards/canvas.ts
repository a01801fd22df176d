import { cardSize } from '../components/card.ts';

const { width, height } = cardSize;

/** Straight edges of closed curves, four numbers each: from x and y to x and y. */
export type Edges = ArrayLike<number>;

/** Where edges are laid: their numbers times `scale`, then moved. */
export interface Place {
  x: number;
  y: number;
  scale: number;
}

/** So many strengths of an ink can be told apart, from a trace to the full ink. */
export const strengths = 15;

/**
 * A picture in a few inks on paper. A pixel holds one ink and how much of it; where inks of two
 * colours meet, the stronger stays.
 *
 * A shape is filled by how much of each pixel it covers: every edge notes how much it covers to its
 * right, row by row, and the sum along a row is the whole (after Raph Levien's font-rs).
 */
export class Canvas {
  readonly #covered = new Float64Array(stride * height);
  readonly #strength = new Uint8Array(width * height);
  readonly #ink = new Uint8Array(width * height);
  readonly #pixels = new Uint8Array(width * height);

  clear(): void {
    this.#strength.fill(0);
    this.#ink.fill(0);
  }

  /** Fills what the edges enclose with an ink, by its number, or with paper where it is `null`. */
  fill(edges: Edges, { x, y, scale }: Place, ink: number | null): void {
    let [near, far, top, bottom] = [width, 0, height, 0];
    for (let at = 0; at + 3 < edges.length; at += 4) {
      const x0 = clamp(x + (edges[at] ?? 0) * scale, width);
      const y0 = clamp(y + (edges[at + 1] ?? 0) * scale, height);
      const x1 = clamp(x + (edges[at + 2] ?? 0) * scale, width);
      const y1 = clamp(y + (edges[at + 3] ?? 0) * scale, height);
      if (y0 < y1) this.#addEdge(x0, y0, x1, y1, 1);
      else if (y1 < y0) this.#addEdge(x1, y1, x0, y0, -1);
      near = Math.min(near, x0, x1);
      far = Math.max(far, x0, x1);
      top = Math.min(top, y0, y1);
      bottom = Math.max(bottom, y0, y1);
    }
    for (let row = Math.floor(top); row < Math.ceil(bottom); row += 1) {
      this.#fillRow(row, Math.floor(near), Math.ceil(far) + 2, ink);
    }
  }

  /**
   * The picture, row by row: 0 for paper, then the strengths of the first ink, of the second, … The
   * array is the canvas's own, and is written anew at the next call.
   */
  pixels(): Uint8Array {
    const pixels = this.#pixels.fill(0);
    for (let at = 0; at < pixels.length; at += 1) {
      const strength = this.#strength[at] ?? 0;
      if (strength === 0) continue;
      const step = Math.round((strength * strengths) / full);
      if (step > 0) pixels[at] = (this.#ink[at] ?? 0) * strengths + step;
    }
    return pixels;
  }

  /** Notes what an edge covers to its right, from its upper end to its lower one. */
  #addEdge(x0: number, y0: number, x1: number, y1: number, sign: number): void {
    const covered = this.#covered;
    const slope = (x1 - x0) / (y1 - y0);
    let x = x0;
    for (let row = Math.floor(y0); row < Math.ceil(y1); row += 1) {
      const tall = Math.min(row + 1, y1) - Math.max(row, y0);
      const next = x + slope * tall;
      const [from, to] = x < next ? [x, next] : [next, x];
      const first = Math.floor(from);
      const last = Math.max(first, Math.ceil(to) - 1);
      let [area, part] = [0, 0];
      for (let column = first; column <= last; column += 1) {
        const wider = areaBefore(column + 1, from, to);
        const own = wider - area;
        add(covered, row * stride + column, sign * tall * (own - part));
        [area, part] = [wider, own];
      }
      add(covered, row * stride + last + 1, sign * tall * (1 - part));
      x = next;
    }
  }

  #fillRow(row: number, from: number, to: number, ink: number | null): void {
    let sum = 0;
    for (let column = from; column < Math.min(to, stride); column += 1) {
      const at = row * stride + column;
      sum += this.#covered[at] ?? 0;
      this.#covered[at] = 0;
      const part = Math.min(1, Math.abs(sum));
      if (column < width && part > least) this.#blend(row * width + column, part, ink);
    }
  }

  #blend(at: number, part: number, ink: number | null): void {
    const there = this.#strength[at] ?? 0;
    if (ink === null) this.#strength[at] = there * (1 - part);
    else if (ink === this.#ink[at]) this.#strength[at] = there + (full - there) * part;
    // Rounded, since a sum of fractions may fall short of the whole.
    else if (Math.round(part * full) >= there) {
      this.#strength[at] = part * full;
      this.#ink[at] = ink;
    }
  }
}

const full = 255;
/** Less than this is what sums of fractions leave behind. */
const least = 1 / 512;
/** A row and what its last pixel notes to its right. */
const stride = width + 2;

function clamp(number: number, most: number): number {
  return Math.max(0, Math.min(most, number));
}

function add(numbers: Float64Array, at: number, more: number): void {
  numbers[at] = (numbers[at] ?? 0) + more;
}

/** How much an edge that runs from one x to another covers to its right, up to `x`; its height is 1. */
function areaBefore(x: number, from: number, to: number): number {
  if (x >= to) return x - (from + to) / 2;
  return (x - from) ** 2 / (2 * (to - from));
}
