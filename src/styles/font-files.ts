/** From one code point to another. */
export type Range = readonly [from: number, to: number];

export interface FontFile {
  name: string;
  /** The file of a package that it is cut from. */
  source: string;
  /** The characters to keep; all of the source's, when left out. */
  ranges?: readonly Range[];
  /** The characters that a browser fetches the file for. */
  usedFor: readonly Range[];
}

/** The letters of the large languages of Western Europe, and the marks of running text. */
const most: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xa1],
  [0xa3, 0xa3],
  [0xa7, 0xa7],
  [0xab, 0xab],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0xbf, 0xc9],
  [0xcd, 0xcd],
  [0xd1, 0xd1],
  [0xd3, 0xd3],
  [0xd6, 0xd6],
  [0xd8, 0xd8],
  [0xda, 0xda],
  [0xdc, 0xdc],
  [0xdf, 0xfc],
  [0x2013, 0x201e],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
];

/** What else the packages' file for Western Europe holds: "Ý", "½", "™". */
const more: readonly Range[] = [
  [0xa1, 0xff],
  [0x152, 0x153],
  [0x2010, 0x203a],
  [0x2122, 0x2122],
];

/** Other Latin letters, so that names stay whole: "ğ", "ł", "ș". */
const other: readonly Range[] = [
  [0x100, 0x2ff],
  [0x1e00, 0x1eff],
];

/**
 * The files of each family; other scripts fall to the system's fonts. Nearly every text needs the
 * first file only, which is why every page asks for it early: its size is what a first visit waits for.
 */
export const families: readonly { family: string; files: readonly FontFile[] }[] = (
  [
    ['Newsreader', 'newsreader'],
    ['Instrument Sans', 'instrument-sans'],
  ] as const
).map(([family, name]) => {
  const source = (subset: string) =>
    `@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`;
  return {
    family,
    files: [
      { name, source: source('latin'), ranges: most, usedFor: most },
      { name: `${name}-more`, source: source('latin'), ranges: without(more, most), usedFor: more },
      { name: `${name}-ext`, source: source('latin-ext'), usedFor: other },
    ],
  };
});

/**
 * The `@font-face` rules of the files. Where the ranges of two overlap, a browser takes the later.
 *
 * Optional: a font that is not there when a page is first drawn is kept for the next page, since a
 * line that breaks elsewhere in another font would move the text that somebody reads.
 */
export function fontFaces(): string {
  return families
    .flatMap(({ family, files }) =>
      files.toReversed().map(
        ({ name, usedFor }) => `@font-face {
  font-family: ${family};
  font-weight: 400 600;
  font-display: optional;
  src: url('./${name}.woff2');
  unicode-range: ${usedFor.map(inCss).join(', ')};
}
`,
      ),
    )
    .join('');
}

/** Every character in these ranges. */
export function textIn(ranges: readonly Range[]): string {
  return String.fromCodePoint(...ranges.flatMap(pointsIn));
}

function without(ranges: readonly Range[], taken: readonly Range[]): Range[] {
  return ranges
    .flatMap(pointsIn)
    .filter((point) => !taken.some(([from, to]) => from <= point && point <= to))
    .map((point) => [point, point]);
}

function pointsIn([from, to]: Range): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function inCss([from, to]: Range): string {
  const hex = (point: number) => point.toString(16).toUpperCase();
  return from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`;
}
