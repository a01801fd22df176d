/** A document of a corpus, as far as the comparison needs it; the scorer reads the rest. */
export interface Gold {
  id: string;
  /** Publication date. */
  dct: string;
  text: string;
}

/** The documents of a corpus: one JSON object a line. */
export function parseCorpus(lines: string): Gold[] {
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line): Gold => JSON.parse(line));
}

/** FNV-1a, 32 bits, of the id's UTF-8 bytes: every fifth document is held back from developers. */
export function isHeldBack(id: string): boolean {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash % 5 === 0;
}
