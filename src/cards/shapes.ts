import type { Card } from '../components/card.ts';
import type { Edges } from './canvas.ts';

/** A shape of a mark; in `paper`, it hides the rail behind the mark. */
export interface Shape {
  edges: Edges;
  paper?: boolean;
}

/**
 * The shapes of a mark around 0, 0, in the measures of `Mark.astro` (a box of 20), with strokes a
 * little finer than there, since the whole is larger.
 */
export function markShapes(mark: Card['mark']): Shape[] {
  switch (mark) {
    case 'day':
      return [{ edges: disc(0, 5.5) }];
    case 'range':
      return [{ edges: capsule(9, 20) }];
    case 'month':
      return [
        ...outlined(capsule(9, 18), capsule(9 - pen * 2, 18 - pen * 2)),
        { edges: capsule(2.6, 8) },
      ];
    case 'year':
      return outlined(capsule(9, 24), capsule(9 - pen * 2, 24 - pen * 2));
    case 'approximate':
      return [...parentheses(), { edges: disc(0, 3) }];
    case 'planned-approximate':
      return [...parentheses(), { edges: dashedRing(3.4, 8) }];
    case 'planned':
    case 'site':
      return [{ edges: disc(0, 6.5), paper: true }, { edges: dashedRing(5.75, 8) }];
    case 'planned-undated':
      return [...markShapes('planned'), { edges: disc(0, 1.6) }];
    case 'disputed':
      return [
        { edges: disc(-3.4, 5 + pen / 2), paper: true },
        { edges: disc(3.4, 5 + pen / 2), paper: true },
        { edges: ring(-3.4, 5) },
        { edges: ring(3.4, 5) },
      ];
    case 'person':
      return [{ edges: disc(0, 6), paper: true }, { edges: ring(0, 6) }];
    case 'organisation':
      return outlined(square(6.3), square(6.3 - pen));
    case 'country':
      return outlined(diamond(8), diamond(8 - pen * Math.SQRT2));
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
    sector(radius, index * turn, (index + 0.58) * turn),
  ).flat();
}

/** A piece of a ring. */
function sector(radius: number, from: number, to: number): number[] {
  const outer = arc(0, radius + pen / 2, from, to);
  const inner = arc(0, radius - pen / 2, from, to);
  return closed([...outer, ...inner.toReversed()]);
}

/** Two brackets on paper, which say that what stands between them is approximate. */
function parentheses(): Shape[] {
  const half = Math.PI / 4;
  return [
    { edges: capsule(20, 19), paper: true },
    { edges: sector(8.5, Math.PI - half, Math.PI + half) },
    { edges: sector(8.5, -half, half) },
  ];
}

/** A bar with round ends, upright where it is higher than wide. */
function capsule(width: number, height: number): Edges {
  const radius = Math.min(width, height) / 2;
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
