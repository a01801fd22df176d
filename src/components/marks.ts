import type { Event } from '../timeline/model.ts';

/** How a date is drawn on the rail: bigger and emptier is less certain, dashed is not yet reported. */
export type MarkKind =
  | 'day'
  | 'range'
  | 'month'
  | 'year'
  | 'approximate'
  | 'planned'
  | 'planned-approximate'
  | 'planned-undated'
  | 'called-off'
  | 'disputed';

export function markOf({
  status,
  disputed,
  precision,
  approximate,
  date,
  calledOff,
}: Pick<
  Event,
  'status' | 'disputed' | 'precision' | 'approximate' | 'date' | 'calledOff'
>): MarkKind {
  if (calledOff && calledOff.to === null) return 'called-off';
  if (disputed) return 'disputed';
  if (status === 'planned') {
    if (date === null) return 'planned-undated';
    return approximate ? 'planned-approximate' : 'planned';
  }
  if (approximate) return 'approximate';
  if (precision === 'day' || precision === 'month') return precision;
  return precision === 'range' || precision === 'week' ? 'range' : 'year';
}

/** The marks that explain how these events are drawn; a plan that is approximate is both. */
export function marksIn(events: readonly Event[]): Set<MarkKind> {
  const kinds = new Set(events.map(markOf));
  if (kinds.delete('planned-approximate')) kinds.add('planned').add('approximate');
  return kinds;
}

/** Every mark, in the order of the key. */
export const markKinds: readonly MarkKind[] = [
  'day',
  'range',
  'month',
  'year',
  'approximate',
  'planned',
  'planned-approximate',
  'planned-undated',
  'called-off',
  'disputed',
];
