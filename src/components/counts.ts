/** Numbers in words, in one place, so that no page spells its own plural. */

const numberFormat = new Intl.NumberFormat('en-GB');
const shortFormat = new Intl.NumberFormat('en-GB', { notation: 'compact' });
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "1,234". */
export function formatNumber(number: number): string {
  return numberFormat.format(number);
}

/** "1.2K", where there is no room for more. */
export function formatShort(number: number): string {
  return number < 1000 ? String(number) : shortFormat.format(number);
}

/** "1 article", "3 articles". */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(number)} ${number === 1 ? noun : plural}`;
}

/** "three", and from eleven on "11". */
export function numberInWords(number: number): string {
  return small[number] ?? formatNumber(number);
}

/** "Three articles", where a sentence begins. */
export function countInWords(number: number, noun: string, plural = `${noun}s`): string {
  const words = `${numberInWords(number)} ${number === 1 ? noun : plural}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "A, B and C". */
export function list(words: readonly string[], joint = 'and'): string {
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1) ?? ''}`;
}
