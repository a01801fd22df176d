import { beforeAll, expect, test } from 'vitest';
import { inflateSync } from 'node:zlib';
import { eventCard, letters, siteCard } from '../components/card.ts';
import { event, timeline } from '../components/sample.ts';
import { viewOf } from '../components/view.ts';
import type { Theme } from '../timeline/theme.ts';
import { CardPainter } from './draw.ts';
import type { Face } from './layout.ts';
import { encodePng } from './png.ts';
import { loadTypefaces, type Typefaces } from './typefaces.ts';

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await loadTypefaces();
});

const faces: Face[] = ['serif400', 'serif500', 'serif600', 'sans400', 'sans500', 'sans600'];
const view = viewOf(
  { timeline: timeline({ title: 'Talks on the river', latestArticle: '2025-02-16' }), theme: null },
  (path) => path,
);
const card = eventCard(event('one', '2025-02-15', { title: 'Élise visits Łódź' }), view);

test('the typefaces have every character that a card may hold', () => {
  const known = Array.from({ length: 0x3000 }, (_, point) => String.fromCodePoint(point)).filter(
    (character) => letters.test(character),
  );
  expect(known.length).toBeGreaterThan(300);
  for (const face of faces) {
    expect(known.filter((character) => !typefaces.has(character, face))).toEqual([]);
  }
});

test('a card is a picture of 1200 by 630, and the same bytes each time', () => {
  if (!card) throw new Error('There is no card.');
  const png = new CardPainter(typefaces, null).draw(card);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  const painter = new CardPainter(typefaces, null);
  const site = siteCard(view);
  if (site) painter.draw(site);
  expect(painter.draw(card).equals(png)).toBe(true);
});

test('a title gives ink where it stands, and a theme gives the colours', () => {
  if (!card) throw new Error('There is no card.');
  const theme: Theme = {
    colours: { paper: ['#fff0e0', '#000000'], ink: ['#102030', '#ffffff'] },
    serif: null,
    sans: null,
    size: null,
  };
  const png = new CardPainter(typefaces, theme).draw(card);
  const palette = chunkOf(png, 'PLTE');
  expect([...palette.subarray(0, 3)]).toEqual([0xff, 0xf0, 0xe0]);
  expect([...palette.subarray(45, 48)]).toEqual([0x10, 0x20, 0x30]);
  const rows = inflateSync(chunkOf(png, 'IDAT'));
  const inkIn = (x: number, y: number, width: number, height: number) => {
    let count = 0;
    for (let row = y; row < y + height; row += 1) {
      for (let column = x; column < x + width; column += 1) {
        if (rows[row * 1201 + 1 + column] === 15) count += 1;
      }
    }
    return count;
  };
  // The title, the rail, and the paper beside them.
  expect(inkIn(420, 140, 720, 100)).toBeGreaterThan(3000);
  expect(inkIn(373, 500, 4, 100)).toBe(400);
  expect(inkIn(0, 0, 370, 100)).toBe(0);
});

test('a PNG holds the pixels that it was given', () => {
  const pixels = Uint8Array.from([0, 1, 2, 2, 1, 0]);
  const png = encodePng(pixels, { width: 3, height: 2 }, [
    [255, 255, 255],
    [9, 9, 9],
    [0, 0, 200],
  ]);
  expect([...inflateSync(chunkOf(png, 'IDAT'))]).toEqual([0, 0, 1, 2, 0, 2, 1, 0]);
  expect([...chunkOf(png, 'PLTE')]).toEqual([255, 255, 255, 9, 9, 9, 0, 0, 200]);
});

function chunkOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}
