/**
 * A key under which spellings of one Slavic name meet: Sergey, Sergei and Sergej; Andriy, Andrii,
 * Andrij; Zelensky, Zelenskyy, Zelenskiy, Zelenskii.
 *
 * The endings are those which three systems give to the same letters: BGN/PCGN 1947 and 1965 (-ey,
 * -iy, -skiy, -yy), ISO 9 and scholarly usage (-ej, -ij, -skij), and ICAO Doc 9303, used in
 * passports (-ei, -ii, -skii); beside the customary -y and -sky of newspapers.
 */
export function variantKey(keys: readonly string[]): string {
  return keys.map((key) => variantOf(key.toLowerCase())).join(' ');
}

function variantOf(word: string): string {
  for (const [ending, common] of endings) {
    if (word.length > 4 && ending.test(word)) return word.replace(ending, common);
  }
  return word;
}

/** First match wins. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/sk(?:yy|iy|ii|ij|yi|yj|y)$/, 'sky'],
  [/e[yij]$/, 'ey'],
  [/(?:yy|iy|ii|ij|yi|yj|y|i)$/, 'y'],
];
