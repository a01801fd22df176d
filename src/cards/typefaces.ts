import { Blob, Buffer as Run, Face as Loaded, Feature, Font, shape, Variation } from 'harfbuzzjs';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Edges } from './canvas.ts';
import type { Face, Measure, PlacedText } from './layout.ts';

/** An outline of a letter; its numbers are multiplied by `scale` and start at x and y. */
export interface Letter {
  edges: Edges;
  x: number;
  y: number;
  scale: number;
}

/** The site's own typefaces, from the packages as installed: nothing depends on the machine's. */
export interface Typefaces {
  measure: Measure;
  /** The letters of a text in their places, their kerning included. */
  lettersOf: (text: PlacedText) => Letter[];
  /** Whether a typeface has all these characters. */
  has: (text: string, face: Face) => boolean;
}

export async function loadTypefaces(): Promise<Typefaces> {
  const serif = await familyOf('newsreader');
  const sans = await familyOf('instrument-sans');
  const faces: Record<Face, Cut[]> = {
    serif400: serif.map((font) => new Cut(font, 400, ['lnum'])),
    serif500: serif.map((font) => new Cut(font, 500, ['lnum'])),
    serif600: serif.map((font) => new Cut(font, 600, ['lnum'])),
    sans400: sans.map((font) => new Cut(font, 400, ['lnum', 'tnum'])),
    sans500: sans.map((font) => new Cut(font, 500, ['lnum', 'tnum'])),
    sans600: sans.map((font) => new Cut(font, 600, ['lnum', 'tnum'])),
  };
  const runsOf = (text: string, face: Face) => {
    const runs: { cut: Cut; text: string }[] = [];
    for (const character of text) {
      const cut = faces[face].find((one) => one.has(character)) ?? faces[face][0];
      const last = runs.at(-1);
      if (last && last.cut === cut) last.text += character;
      else if (cut) runs.push({ cut, text: character });
    }
    return runs;
  };
  const measure: Measure = (text, face, size) =>
    size *
    (runsOf(text, face).reduce((sum, run) => sum + run.cut.widthOf(run.text), 0) +
      [...text].length * tracking(face, size));
  return {
    measure,
    has: (text, face) =>
      [...text].every((character) => faces[face].some((cut) => cut.has(character))),
    lettersOf: ({ text, face, size, x, y, end }) => {
      let pen = end ? x - measure(text, face, size) : x;
      return runsOf(text, face).flatMap(({ cut, text: run }) =>
        cut.set(run).map(({ glyph, advance, x: right, y: up }): Letter => {
          const letter = {
            edges: cut.edgesOf(glyph),
            x: pen + right * size,
            y: y - up * size,
            scale: size,
          };
          pen += (advance + tracking(face, size)) * size;
          return letter;
        }),
      );
    },
  };
}

/** Large type is set closer, as on the pages. */
function tracking(face: Face, size: number): number {
  if (!face.startsWith('serif')) return 0;
  return face === 'serif400' && size > 60 ? -0.03 : -0.015;
}

/** The two files of a family: Western Europe's letters, and the other Latin ones. */
async function familyOf(name: string): Promise<Loaded[]> {
  const fonts = ['latin', 'latin-ext'].map(async (subset) => {
    const path = `@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`;
    const packed = readFileSync(createRequire(import.meta.url).resolve(path));
    const font = await subsetFont(packed, undefined, {
      targetFormat: 'sfnt',
      noHinting: true,
      keepAllGlyphs: true,
    });
    return new Loaded(new Blob(font), 0);
  });
  return Promise.all(fonts);
}

/** A glyph of a text: how far it is moved, and how far the next one stands from it, in sizes of type. */
interface SetGlyph {
  glyph: number;
  advance: number;
  x: number;
  y: number;
}

/** One weight of one font. */
class Cut {
  readonly #font: Font;
  readonly #unit: number;
  readonly #edges = new Map<number, Float64Array>();
  readonly #run = new Run();
  readonly #features: Feature[];

  constructor(face: Loaded, weight: number, figures: readonly string[]) {
    this.#features = figures.map((tag) => new Feature(tag, 1));
    this.#font = new Font(face);
    this.#font.setVariations([new Variation('wght', weight)]);
    this.#unit = 1 / face.upem;
  }

  has(character: string): boolean {
    return this.#font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined;
  }

  widthOf(text: string): number {
    return this.set(text).reduce((sum, { advance }) => sum + advance, 0);
  }

  set(text: string): SetGlyph[] {
    this.#run.clearContents();
    this.#run.addText(text);
    this.#run.guessSegmentProperties();
    shape(this.#font, this.#run, this.#features);
    const unit = this.#unit;
    return this.#run
      .getGlyphInfosAndPositions()
      .map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
        glyph: codepoint,
        advance: xAdvance * unit,
        x: xOffset * unit,
        y: yOffset * unit,
      }));
  }

  edgesOf(glyph: number): Edges {
    const known = this.#edges.get(glyph);
    if (known) return known;
    const edges = edgesOf(this.#font.glyphToJson(glyph), this.#unit);
    this.#edges.set(glyph, edges);
    return edges;
  }
}

/** So many straight edges stand for a curve, at the largest size closer to it than a tenth of a pixel. */
const perCurve = 10;

/** The curves of a glyph as straight edges, in sizes of type, downwards as on a screen. */
function edgesOf(path: readonly { type: string; values: number[] }[], unit: number): Float64Array {
  const edges: number[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number) => {
    edges.push(x * unit, -y * unit, toX * unit, -toY * unit);
    [x, y] = [toX, toY];
  };
  for (const { type, values } of path) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
    const [fromX, fromY] = [x, y];
    if (type === 'M') [x, y, startX, startY] = [a, b, a, b];
    else if (type === 'L') lineTo(a, b);
    else if (type === 'Z') lineTo(startX, startY);
    else {
      for (let step = 1; step <= perCurve; step += 1) {
        const t = step / perCurve;
        const u = 1 - t;
        if (type === 'Q') {
          lineTo(
            u * u * fromX + 2 * u * t * a + t * t * c,
            u * u * fromY + 2 * u * t * b + t * t * d,
          );
        } else {
          lineTo(
            u * u * u * fromX + 3 * u * u * t * a + 3 * u * t * t * c + t * t * t * e,
            u * u * u * fromY + 3 * u * u * t * b + 3 * u * t * t * d + t * t * t * f,
          );
        }
      }
    }
  }
  return Float64Array.from(edges);
}
