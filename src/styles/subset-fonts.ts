import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/**
 * Makes the font files that fonts.css asks for under `@fonts/`, from the packages as installed.
 *
 * Of each family the file for most texts has the letters of Western Europe and typographic
 * punctuation only; the one for other Latin letters keeps all its glyphs, so that names stay whole.
 * Both have the weights from 400 to 700 and no hints for screens of old.
 */
export function subsetFonts(): AstroIntegration {
  return {
    name: 'dateline:subset-fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const folder = join(process.cwd(), 'node_modules/.cache/dateline-fonts');
        mkdirSync(folder, { recursive: true });
        for (const font of fonts) await makeFont(folder, font);
        updateConfig({
          vite: { resolve: { alias: { ...config.vite.resolve?.alias, '@fonts': folder } } },
        });
      },
    },
  };
}

interface Font {
  name: string;
  source: string;
  /** The characters to keep; all, when left out. */
  text?: string;
}

/** The same as `unicode-range` in fonts.css: Latin-1, Œ, punctuation, €, ™ and the minus sign. */
const western: [from: number, to: number][] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x152, 0x153],
  [0x2010, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];
const westernText = western
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
  .map((point) => String.fromCodePoint(point))
  .join('');

const fonts: readonly Font[] = ['newsreader', 'instrument-sans'].flatMap((family) => {
  const source = (subset: string) =>
    `@fontsource-variable/${family}/files/${family}-${subset}-wght-normal.woff2`;
  return [
    { name: family, source: source('latin'), text: westernText },
    { name: `${family}-ext`, source: source('latin-ext') },
  ];
});

const settings = {
  targetFormat: 'woff2' as const,
  variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  noHinting: true,
};

/** What the style sheet asks for, and what letters and their accents need to fit together. */
const keepFeatures = 'kern liga calt ccmp locl mark mkmk rlig lnum tnum'.split(' ');

async function makeFont(folder: string, { name, source, text }: Font): Promise<void> {
  const font = readFileSync(createRequire(import.meta.url).resolve(source));
  const wanted = JSON.stringify([settings, keepFeatures, text]);
  const key = createHash('sha256').update(font).update(wanted).digest('hex');
  const file = join(folder, `${name}.woff2`);
  const keyFile = join(folder, `${name}.key`);
  if (existsSync(file) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return;
  const made = await subsetFont(font, text, {
    ...settings,
    ...(text === undefined ? { keepAllGlyphs: true } : { keepFeatures }),
  });
  // Another build may be reading: a file is replaced whole, and its key comes last.
  for (const [target, bytes] of [
    [file, made],
    [keyFile, key],
  ] as const) {
    writeFileSync(`${target}.${process.pid}`, bytes);
    renameSync(`${target}.${process.pid}`, target);
  }
}
