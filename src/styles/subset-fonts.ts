import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import type { AstroIntegration } from 'astro';
import { families, fontFaces, textIn, type FontFile } from './font-files.ts';
import { fontOf, tablesOf } from './sfnt.ts';
import subsetFont from 'subset-font';

/**
 * Makes the font files of font-files.ts, and the style sheet `faces.css` that names them, under
 * `@fonts/`, from the packages as installed.
 */
export function subsetFonts(): AstroIntegration {
  return {
    name: 'dateline:subset-fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const folder = join(process.cwd(), 'node_modules/.cache/dateline-fonts');
        mkdirSync(folder, { recursive: true });
        for (const { files } of families) for (const file of files) await makeFont(folder, file);
        replaceWhole(join(folder, 'faces.css'), fontFaces());
        updateConfig({
          vite: { resolve: { alias: { ...config.vite.resolve?.alias, '@fonts': folder } } },
        });
      },
    },
  };
}

async function makeFont(folder: string, file: FontFile): Promise<void> {
  const source = readFileSync(createRequire(import.meta.url).resolve(file.source));
  const wanted = JSON.stringify([settings, keepFeatures, file]);
  const key = createHash('sha256').update(source).update(wanted).digest('hex');
  const target = join(folder, `${file.name}.woff2`);
  const keyFile = join(folder, `${file.name}.key`);
  if (existsSync(target) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return;
  const text = file.ranges && textIn(file.ranges);
  const glyphs = text === undefined ? { keepAllGlyphs: true } : { keepFeatures };
  const font = await subsetFont(source, text, { ...settings, ...glyphs, targetFormat: 'sfnt' });
  const regular = await subsetFont(source, text, {
    noHinting: true,
    ...glyphs,
    targetFormat: 'sfnt',
    variationAxes: { wght: settings.variationAxes.wght.default },
  });
  const finished = await subsetFont(withLayoutOf(regular, font), text, {
    noHinting: true,
    ...glyphs,
    targetFormat: 'woff2',
  });
  replaceWhole(target, finished);
  replaceWhole(keyFile, key);
}

/** The weights that the style sheets ask for, and no hints for screens of old. */
const settings = {
  variationAxes: { wght: { min: 400, max: 600, default: 400 } },
  noHinting: true,
};

/** What the style sheets ask for, and what letters and their accents need to fit together. */
const keepFeatures = 'kern liga calt ccmp locl mark mkmk rlig lnum tnum'.split(' ');

/**
 * A font of many weights with the kerning of its regular weight in all of them. How kerning changes
 * with the weight, by a few thousandths of the size, is a fifth of each file.
 */
function withLayoutOf(regular: Uint8Array, font: Uint8Array): Buffer {
  const tables = tablesOf(Buffer.from(font));
  const fixed = tablesOf(Buffer.from(regular));
  for (const tag of ['GDEF', 'GPOS']) {
    const table = fixed.get(tag);
    if (table) tables.set(tag, table);
  }
  return fontOf(tables);
}

/** Another build may be reading: a file is replaced whole, and a font's key comes after it. */
function replaceWhole(path: string, content: Uint8Array | string): void {
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}
