/** A document of a corpus, as far as the comparison needs it; the scorer reads the rest. */
export interface Gold {
  id: string;
  /** Publication date. */
  dct: string;
  text: string;
}

/** The documents of a corpus, one JSON object a line; `null` when it is not that. */
export function parseCorpus(lines: string): Gold[] | null {
  try {
    const documents = lines
      .split('\n')
      .filter(Boolean)
      .map((line): Partial<Gold> => JSON.parse(line));
    return documents.every(isGold) ? documents : null;
  } catch {
    return null;
  }
}

function isGold(document: Partial<Gold>): document is Gold {
  return [document.id, document.dct, document.text].every((part) => typeof part === 'string');
}

/** FNV-1a, 32 bits, of the id's UTF-8 bytes: every fifth document is held back from developers. */
export function isHeldBack(id: string): boolean {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash % 5 === 0;
}
