/**
 * Compares two strings for sorting by their UTF-16 code units: negative, zero or positive. The order
 * of a locale would differ between machines.
 */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
