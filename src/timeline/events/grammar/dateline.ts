import type { Span } from '../../article/index.ts';

/**
 * The place line that an agency puts before a report's first sentence: "NAIROBI, Kenya (AP) _",
 * "LIMA —". Its offsets, or `null`. It says where the report was written, not what happened.
 */
export function datelineOf(sentence: string): Span | null {
  const found = dateline.exec(sentence.slice(0, 80));
  return found ? { start: 0, end: found[0].length } : null;
}

const place = String.raw`\p{Lu}['’]?\p{Lu}{2,}(?:[ .'’-]{1,2}\p{Lu}{2,}){0,3}(?:, \p{Lu}[\p{L}.]{1,20}(?: \p{Lu}\p{L}{1,20})?){0,2}`;
const agency = String.raw`\s?\((?:AP|AFP|Reuters|UPI|CNN|BBC|dpa|TASS|Xinhua|EFE|IPS|\p{Lu}{2,6})\)`;
const dateline = new RegExp(
  String.raw`^${place}(?:${agency}\s?(?:[_–—:-]{1,2}|(?=\s))|\s(?:[_–—]|--))\s?`,
  'u',
);
