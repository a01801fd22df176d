/** The ids that share most words with one that is not known, as a sentence. */
export function nearestIds(id: string, known: readonly string[]): string {
  const words = new Set(id.split('-'));
  const shared = (other: string) => other.split('-').filter((word) => words.has(word)).length;
  const near = known
    .filter((other) => shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a) || (a < b ? -1 : 1))
    .slice(0, 3);
  return near.length > 0 ? `The nearest: ${near.join(', ')}.` : 'No id is like it.';
}
