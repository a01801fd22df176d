import type { Event } from '../timeline/model.ts';
import { byCodeUnit } from '../timeline/by-code-unit.ts';

/** Who takes part in the same events as an actor, most often first. */
export function companionsOf(
  actor: string,
  events: readonly Event[],
): { id: string; number: number }[] {
  const numbers = new Map<string, number>();
  for (const { actors } of events) {
    if (!actors.includes(actor)) continue;
    for (const id of new Set(actors)) if (id !== actor) numbers.set(id, (numbers.get(id) ?? 0) + 1);
  }
  return [...numbers]
    .map(([id, number]) => ({ id, number }))
    .sort((a, b) => b.number - a.number || byCodeUnit(a.id, b.id));
}
