import type { MarkKind } from './marks.ts';

/** The shapes of each mark, the lowest first: drawn as SVG on pages, and as pixels on cards. */
export const shapesOfMarks: Readonly<Record<MarkKind, readonly MarkShape[]>> = {
  day: [circle('solid', 5.5)],
  range: [bar('solid', 9, 20)],
  month: [bar('back', 9, 18), bar('solid', 3, 9)],
  year: [bar('back', 9, 24)],
  approximate: [...brackets(), circle('solid', 3)],
  planned: [circle('back', 5.75, { dashes: 8 })],
  'planned-approximate': [...brackets(), circle('line', 3.2, { dashes: 6 })],
  'planned-undated': [circle('back', 5.75, { dashes: 8 }), circle('solid', 1.6)],
  'called-off': [circle('back', 5.75, { dashes: 8 }), bar('solid', 6.5, 2, 1)],
  disputed: [
    circle('back', 5, { x: -3.4 }),
    circle('back', 5, { x: 3.4 }),
    // Once more, so that neither ring lies wholly above the other.
    circle('line', 5, { x: -3.4 }),
  ],
};

/** A shape in a box of 20, measured from its middle. */
export type MarkShape = Circle | Bar | Brackets;

/** Filled; an outline on paper, which hides the rail; an outline alone; or paper alone. */
type Look = 'solid' | 'back' | 'line' | 'bare';

interface Circle {
  shape: 'circle';
  look: Look;
  x: number;
  radius: number;
  /** Of a broken outline, how many pieces it has. */
  dashes: number | null;
}

/** Upright, with round ends. */
interface Bar {
  shape: 'bar';
  look: Look;
  width: number;
  height: number;
  /** Radius of its corners. */
  round: number;
}

/** Two arcs that face each other, as far from the middle as `x`: approximate is what stands between. */
interface Brackets {
  shape: 'brackets';
  x: number;
  height: number;
  radius: number;
}

/** How much of a dash and the gap after it is the dash. */
export const dashShare = 0.575;

function circle(
  look: Look,
  radius: number,
  { x = 0, dashes = null }: { x?: number; dashes?: number | null } = {},
): Circle {
  return { shape: 'circle', look, x, radius, dashes };
}

function bar(look: Look, width: number, height: number, round = width / 2): Bar {
  return { shape: 'bar', look, width, height, round };
}

function brackets(): MarkShape[] {
  return [bar('bare', 20, 18, 6), { shape: 'brackets', x: 5.5, height: 11, radius: 8 }];
}
