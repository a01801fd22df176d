import { cardSize, type Card } from '../components/card.ts';
import { ownColours, type Theme } from '../timeline/theme.ts';
import { Canvas, strengths } from './canvas.ts';
import { placeTexts, rail, type Tone } from './layout.ts';
import { encodePng } from './png.ts';
import { bar, markShapes } from './shapes.ts';
import type { Typefaces } from './typefaces.ts';

/** Draws cards as PNG in the light colours of a theme; one after another, on one canvas. */
export class CardPainter {
  readonly #canvas = new Canvas();
  readonly #palette: [number, number, number][];
  readonly #typefaces: Typefaces;

  constructor(typefaces: Typefaces, theme: Theme | null) {
    this.#typefaces = typefaces;
    this.#palette = paletteOf(theme);
  }

  draw(card: Card): Buffer {
    const canvas = this.#canvas;
    canvas.clear();
    this.#drawRail(card.rail);
    const ink = inkOf(card.mark === 'disputed' ? 'warn' : 'ink');
    for (const { edges, paper } of markShapes(card.mark)) {
      canvas.fill(edges, { ...rail, scale: markScale }, paper ? null : ink);
    }
    if (card.mark === 'site') {
      for (const { edges } of markShapes('day')) {
        canvas.fill(edges, { x: rail.x, y: rail.y + turn, scale: markScale }, ink);
      }
    }
    for (const text of placeTexts(card, this.#typefaces.measure)) {
      for (const { edges, ...place } of this.#typefaces.lettersOf(text)) {
        canvas.fill(edges, place, inkOf(text.tone));
      }
    }
    return encodePng(canvas.pixels(), cardSize, this.#palette);
  }

  #drawRail(kind: Card['rail']): void {
    const { height } = cardSize;
    const solidFrom = kind === 'solid' ? 0 : kind === 'turning' ? rail.y + turn : height;
    const at = { x: rail.x, y: 0, scale: 1 };
    for (let y = 0; y < solidFrom; y += dash + gap) {
      const length = Math.min(dash, solidFrom - y);
      this.#canvas.fill(bar(-2, y, 4, length), at, inkOf('line2'));
    }
    this.#canvas.fill(bar(-2, solidFrom, 4, height - solidFrom), at, inkOf('ink'));
  }
}

/** A mark of 20 on the page is 72 pixels here. */
const markScale = 3.6;
const [dash, gap] = [14, 10];
/** From what lies ahead to what happened last, on the site's own card. */
const turn = 76;

const inks = ['ink', 'ink2', 'warn', 'accent', 'line2'] as const;

function inkOf(tone: Tone | 'line2'): number {
  return inks.indexOf(tone);
}

/** Paper, then each ink from a trace to the full colour. */
function paletteOf(theme: Theme | null): [number, number, number][] {
  const colourOf = (name: keyof typeof ownColours) => {
    const [light] = theme?.colours[name] ?? ownColours[name];
    return [1, 3, 5].map((at) => Number.parseInt(light.slice(at, at + 2), 16));
  };
  const paper = colourOf('paper');
  const blend = (ink: readonly number[], part: number): [number, number, number] => {
    const [red = 0, green = 0, blue = 0] = paper.map((from, index) =>
      Math.round(from + ((ink[index] ?? from) - from) * part),
    );
    return [red, green, blue];
  };
  return [
    blend(paper, 0),
    ...inks.flatMap((name) =>
      Array.from({ length: strengths }, (_, index) =>
        blend(colourOf(name), (index + 1) / strengths),
      ),
    ),
  ];
}
