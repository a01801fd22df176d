import anyAscii from 'any-ascii';

/**
 * Makes a short name for addresses from any words: lower-case ASCII letters, digits and hyphens,
 * at most `longest` characters, cut between words. Returns `''` when nothing is left.
 *
 * Letters of other scripts are transliterated (any-ascii, after Unidecode), so that "Žofín" and
 * "Київ" have readable addresses too.
 */
export function asciiId(words: string, longest = 80): string {
  const id = anyAscii(words.normalize('NFC'))
    .replace(/\b(?:[A-Za-z]\.){2,}/g, (acronym) => acronym.replaceAll('.', ''))
    .toLowerCase()
    .replace(/'s\b|'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (id.length <= longest) return id;
  const cut = id.lastIndexOf('-', longest);
  return id.slice(0, cut > 0 ? cut : longest);
}

/** Whether an id is a name that some file system will not hold, or that pages of the site have. */
export function isReservedId(id: string): boolean {
  return reserved.test(id) || /^[\d-]+$/.test(id);
}

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404)$/;
