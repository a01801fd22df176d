import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { families, textIn } from './font-files.ts';
import { fontOf, tablesOf } from './sfnt.ts';

const packed = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  ),
);

test('a font taken apart and put together holds the same tables, and reads as a font', async () => {
  const sfnt = { noHinting: true, targetFormat: 'sfnt' as const };
  const font = Buffer.from(await subsetFont(packed, 'Dateline', sfnt));
  const tables = tablesOf(font);
  expect([...tables.keys()]).toEqual(expect.arrayContaining(['GPOS', 'cmap', 'glyf', 'gvar']));
  const again = fontOf(tables);
  expect(tablesOf(again)).toEqual(tables);
  const read = await subsetFont(again, 'Date', sfnt);
  expect(tablesOf(Buffer.from(read)).has('glyf')).toBe(true);
});

test('no character is in two files that a family is cut into from one source', () => {
  for (const { files } of families) {
    const cut = files.filter(({ ranges }) => ranges);
    const [first, second] = cut.map(({ ranges = [] }) => new Set(textIn(ranges)));
    expect(cut.map(({ name }) => name)).toHaveLength(2);
    expect([...(first ?? [])].filter((character) => second?.has(character))).toEqual([]);
    expect('“Zelenskyy” – Müller, Françoise’s €5…'.split('').every((one) => first?.has(one))).toBe(
      true,
    );
  }
});
