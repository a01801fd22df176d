import type { Span } from '../../article/index.ts';
import type { Term } from '../grammar/terms.ts';

/** A sum of money, a percentage or a score: "$4 million", "8%", "3-0". */
export interface Figure {
  /** "%", "-" of a score, or the sign of a currency; empty where that is spelt out. */
  sign: string;
  /** Digits as they are written, or a score. */
  digits: string;
  /** "m", "b" or "t" for millions and more; empty for none. */
  scale: string;
}

/** The figures in a stretch of a sentence; those of dates are none. */
export function figuresOf(terms: readonly Term[], { start, end }: Span): Figure[] {
  return terms.flatMap((term, index) => {
    const { text, before, start: at, end: after, dated } = term;
    if (dated || at < start || after > end) return [];
    const digits = text.replace(/^\p{Sc}/u, '').replace('–', '-');
    if (/^\d{1,3}-\d{1,3}$/.test(digits)) return [{ sign: '-', digits, scale: '' }];
    if (/^\d.*%$/.test(digits)) return [{ sign: '%', digits: digits.slice(0, -1), scale: '' }];
    const sign = /^\p{Sc}/u.exec(text)?.[0] ?? /\p{Sc}$/u.exec(before)?.[0];
    if (sign === undefined || !/^\d/.test(digits)) return [];
    const scale = /^([mbt])r?illion$/.exec(terms[index + 1]?.lower ?? '')?.[1] ?? '';
    return [{ sign, digits, scale }];
  });
}

/**
 * Whether two statements name figures that can be compared and of which none is the other, be it
 * rounded: 8% is 8.2%, and not 9%. Of two currencies nothing can be told.
 */
export function tellOtherFigures(some: readonly Figure[], others: readonly Figure[]): boolean {
  const pairs = some.flatMap((a) => others.map((b) => [a, b] as const));
  const comparable = pairs.filter(([a, b]) => {
    return a.sign === b.sign && (a.scale === b.scale || (a.scale !== '' && b.scale !== ''));
  });
  return comparable.length > 0 && !comparable.some(([a, b]) => mayBeEqual(a, b));
}

function mayBeEqual(
  { digits: a, sign, scale }: Figure,
  { digits: b, scale: other }: Figure,
): boolean {
  if (scale !== other) return false;
  if (a === b || sign === '-') return a === b;
  const [x, y] = [a, b].map((digits) => digits.replaceAll(',', ''));
  if (x === undefined || y === undefined) return false;
  const places = Math.min(placesOf(x), placesOf(y));
  return Number(x).toFixed(places) === Number(y).toFixed(places);
}

/** How many digits stand behind the point. */
function placesOf(digits: string): number {
  return /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
}
