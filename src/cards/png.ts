import { constants, crc32, deflateSync } from 'node:zlib';

/**
 * A picture of at most 256 colours as PNG (W3C, third edition).
 *
 * @param pixels a number of the palette for each pixel, row by row
 * @param palette red, green and blue, 0 to 255, of each number
 */
export function encodePng(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
  palette: readonly (readonly [number, number, number])[],
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  header.writeUInt8(colourFromPalette, 9);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  // Runs alone: fast, small enough for flat colours, and the same bytes from every make of zlib,
  // which differ in how they look for longer matches.
  const packed = deflateSync(rows, { strategy: constants.Z_RLE });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const colourFromPalette = 3;

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
