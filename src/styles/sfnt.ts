/**
 * The tables of a font by their tags ("GPOS", "glyf").
 *
 * @param font in the container of TrueType and OpenType (OpenType 1.9.1, "Font file"), uncompressed
 */
export function tablesOf(font: Buffer): Map<string, Buffer> {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const record = headerLength + recordLength * index;
      const start = font.readUInt32BE(record + 8);
      const end = start + font.readUInt32BE(record + 12);
      return [font.toString('latin1', record, record + 4), font.subarray(start, end)];
    }),
  );
}

/** The font that holds these tables, with TrueType outlines; its checksums are those of the tables. */
export function fontOf(tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const count = sorted.length;
  const power = Math.floor(Math.log2(count));
  const header = Buffer.alloc(headerLength + recordLength * count);
  header.writeUInt32BE(trueTypeOutlines, 0);
  // What a reader needs for a binary search of the records.
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(recordLength * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(recordLength * (count - 2 ** power), 10);
  const parts = [header];
  let start = header.length;
  for (const [index, [tag, table]] of sorted.entries()) {
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    const record = headerLength + recordLength * index;
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(checksum(padded), record + 4);
    header.writeUInt32BE(start, record + 8);
    header.writeUInt32BE(table.length, record + 12);
    parts.push(padded);
    start += padded.length;
  }
  return Buffer.concat(parts);
}

const trueTypeOutlines = 0x00010000;
const headerLength = 12;
const recordLength = 16;

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
