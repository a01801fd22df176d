import type { Card } from '../components/card.ts';
import { dashShare, shapesOfMarks, type MarkShape } from '../components/mark-shapes.ts';
import type { Edges } from './canvas.ts';

/** A shape of a mark; in `paper`, it hides the rail behind the mark. */
export interface Shape {
  edges: Edges;
  paper?: boolean;
}

/** The shapes of a mark around 0, 0, in a box of 20. */
export function markShapes(mark: Card['mark']): Shape[] {
  switch (mark) {
    case 'site':
      return markShapes('planned');
    case 'person':
      return [{ edges: disc(0, 6), paper: true }, { edges: ring(0, 6) }];
    case 'organisation':
      return outlined(square(6.3), square(6.3 - pen));
    case 'country':
      return outlined(diamond(8), diamond(8 - pen * Math.SQRT2));
    default:
      return shapesOfMarks[mark].flatMap(drawn);
  }
}

function drawn(shape: MarkShape): Shape[] {
  switch (shape.shape) {
    case 'circle': {
      const { look, x, radius, dashes } = shape;
      if (look === 'solid') return [{ edges: disc(x, radius) }];
      const line = { edges: dashes ? dashedRing(radius, dashes) : ring(x, radius) };
      return look === 'line' ? [line] : [{ edges: disc(x, radius + pen / 2), paper: true }, line];
    }
    case 'bar': {
      const { look, width, height, round } = shape;
      const edges = (more: number) => capsule(width + more, height + more, round + more / 2);
      if (look === 'back') return outlined(edges(pen), edges(-pen));
      return [{ edges: edges(0), paper: look === 'bare' }];
    }
    case 'brackets': {
      const { x, height, radius } = shape;
      const half = Math.asin(height / 2 / radius);
      // The middle of each arc's circle lies a little beyond that of the mark.
      const off = radius * Math.cos(half) - x;
      return [
        { edges: sector(radius, Math.PI - half, Math.PI + half, off) },
        { edges: sector(radius, -half, half, -off) },
      ];
    }
  }
}

/** A bar across, from the left and the top. */
export function bar(x: number, y: number, width: number, height: number): number[] {
  return closed([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);
}

type Point = readonly [x: number, y: number];

/** Strokes a little finer than on the page, where the mark is small. */
const pen = 1.5;

/** An outline drawn as the shape less the smaller one within it, with paper inside. */
function outlined(outer: Edges, inner: Edges): Shape[] {
  return [{ edges: outer }, { edges: inner, paper: true }];
}

function disc(x: number, radius: number): number[] {
  return closed(arc(x, radius, 0, 2 * Math.PI));
}

function ring(x: number, radius: number): Edges {
  return [...disc(x, radius + pen / 2), ...reversed(disc(x, radius - pen / 2))];
}

/** A ring of as many dashes as given, each a little longer than the gap after it. */
function dashedRing(radius: number, dashes: number): Edges {
  const turn = (2 * Math.PI) / dashes;
  return Array.from({ length: dashes }, (_, index) =>
    sector(radius, index * turn, (index + dashShare) * turn),
  ).flat();
}

/** A piece of a ring around `x`. */
function sector(radius: number, from: number, to: number, x = 0): number[] {
  const outer = arc(x, radius + pen / 2, from, to);
  const inner = arc(x, radius - pen / 2, from, to);
  return closed([...outer, ...inner.toReversed()]);
}

/** A bar with round corners. */
function capsule(width: number, height: number, radius: number): Edges {
  const [right, low] = [width / 2 - radius, height / 2 - radius];
  const quarter = Math.PI / 2;
  const corner = ([x, y]: Point, index: number): Point[] =>
    arc(0, radius, index * quarter, (index + 1) * quarter).map(([a, b]) => [a + x, b + y]);
  const centres: Point[] = [
    [right, low],
    [-right, low],
    [-right, -low],
    [right, -low],
  ];
  return closed(centres.flatMap(corner));
}

function square(half: number): Edges {
  return bar(-half, -half, 2 * half, 2 * half);
}

function diamond(half: number): Edges {
  return closed([
    [half, 0],
    [0, half],
    [-half, 0],
    [0, -half],
  ]);
}

/** Points on a circle, close enough together that no corner is seen. */
function arc(x: number, radius: number, from: number, to: number): Point[] {
  const count = Math.max(2, Math.ceil(((to - from) / (2 * Math.PI)) * 72));
  return Array.from({ length: count + 1 }, (_, index) => {
    const angle = from + ((to - from) * index) / count;
    return [x + radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

function closed(points: readonly Point[]): number[] {
  return points.flatMap(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return [x, y, nextX, nextY];
  });
}

/** The same edges the other way round, to cut a hole. */
function reversed(edges: Edges): number[] {
  const back: number[] = [];
  for (let at = 0; at + 3 < edges.length; at += 4) {
    back.push(edges[at + 2] ?? 0, edges[at + 3] ?? 0, edges[at] ?? 0, edges[at + 1] ?? 0);
  }
  return back;
}
