import { byCodeUnit } from './by-code-unit.ts';
/** The ids most like one that nobody has: those with few letters to change, nearest first. */
export function nearestIds(wanted: string, ids: readonly string[], most = 3): string[] {
  return ids
    .map((id) => ({ id, steps: stepsBetween(wanted, id) }))
    .filter(({ id, steps }) => steps <= Math.max(2, id.length / 2) || sharesWord(wanted, id))
    .sort((a, b) => a.steps - b.steps || byCodeUnit(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id);
}

/** The same as a sentence for the editor. */
export function nearestIdsTold(wanted: string, ids: readonly string[]): string {
  const near = nearestIds(wanted, ids);
  return near.length > 0 ? `The nearest: ${near.join(', ')}.` : 'No id is like it.';
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(b.split('-'));
  return a.split('-').some((word) => word.length > 2 && words.has(word));
}

/** Levenshtein's distance: letters to insert, delete or change. */
function stepsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
