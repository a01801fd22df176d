import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardSize } from '../components/card.ts';
import { Canvas, strengths } from './canvas.ts';
import { bar, markShapes } from './shapes.ts';

const at = { x: 0, y: 0, scale: 1 };
const strengthAt = (canvas: Canvas, x: number, y: number) =>
  canvas.pixels()[y * cardSize.width + x];

test.each([
  ['a whole pixel', bar(10, 20, 1, 1), strengths],
  ['its left third', bar(10, 20, 1 / 3, 1), strengths / 3],
  ['its lower fifth', bar(10, 20.8, 1, 0.2), strengths / 5],
  ['a wider shape', bar(8, 18, 9, 9), strengths],
  ['half, under a slanted edge', [10, 20, 11, 21, 11, 21, 10, 21, 10, 21, 10, 20], 7],
  ['a shape with a hole', [...bar(9, 19, 3, 3), ...reverse(bar(10, 20, 1, 1))], 0],
  ['two shapes, one on the other', [...bar(9, 19, 3, 3), ...bar(10, 20, 1, 1)], strengths],
])('%s', (_, edges, expected) => {
  const canvas = new Canvas();
  canvas.fill(edges, at, 0);
  expect(strengthAt(canvas, 10, 20)).toBe(Math.round(expected));
});

test('a triangle is filled by its area, wherever its corners are', () => {
  const corner = () =>
    fc.tuple(
      fc.double({ min: 0, max: 60, noNaN: true }),
      fc.double({ min: 0, max: 60, noNaN: true }),
    );
  fc.assert(
    fc.property(corner(), corner(), corner(), (a, b, c) => {
      const canvas = new Canvas();
      canvas.fill([...a, ...b, ...b, ...c, ...c, ...a], { x: 5, y: 5, scale: 1 }, 0);
      const painted = canvas.pixels().reduce((sum, step) => sum + step, 0) / strengths;
      const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
      // Each pixel at the edge is rounded to a step.
      expect(Math.abs(painted - area)).toBeLessThan(4 + 240 / strengths);
    }),
    { numRuns: 40 },
  );
});

test('a shape hides all that it covers, of another ink too', () => {
  const canvas = new Canvas();
  canvas.fill(bar(358, 10, 4, 40), at, 1);
  const [disc] = markShapes('day');
  canvas.fill(disc?.edges ?? [], { x: 360, y: 30, scale: 3.6 }, 0);
  const across = Array.from({ length: 36 }, (_, index) => strengthAt(canvas, 360, 12 + index));
  expect(new Set(across)).toEqual(new Set([strengths]));
});

test('what lies beyond the edge of the picture is cut off', () => {
  const canvas = new Canvas();
  canvas.fill(bar(cardSize.width - 2, cardSize.height - 2, 50, 50), at, 0);
  canvas.fill(bar(-40, -40, 41, 41), at, 0);
  expect(canvas.pixels().filter((step) => step > 0)).toHaveLength(5);
});

test('paper hides an ink, another ink takes its place, and clearing takes all away', () => {
  const canvas = new Canvas();
  canvas.fill(bar(0, 0, 9, 9), at, 0);
  canvas.fill(bar(3, 3, 3, 3), at, null);
  canvas.fill(bar(6, 6, 3, 3), at, 1);
  expect([0, 4, 7].map((place) => strengthAt(canvas, place, place))).toEqual([
    strengths,
    0,
    2 * strengths,
  ]);
  canvas.clear();
  expect(canvas.pixels().every((step) => step === 0)).toBe(true);
});

function reverse(edges: ArrayLike<number>): number[] {
  const [...numbers] = Array.from(edges);
  return Array.from({ length: numbers.length / 4 }, (_, index) => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbers.slice(index * 4, index * 4 + 4);
    return [x1, y1, x0, y0];
  }).flat();
}
