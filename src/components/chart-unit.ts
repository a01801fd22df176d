import type { Event, Precision } from '../timeline/model.ts';
import { candidatesOf, width } from './agreement.ts';
import { hasEditorsDate } from './editors-date.ts';
import type { Unit } from './units.ts';

/**
 * The finest unit that a chart of an event may count in: no finer than the date that the event is listed
 * under; where an editor set that one, than the most precise that the articles give.
 */
export function finestUnit(event: Event): Unit {
  const [narrowest = event] = candidatesOf(event).sort((a, b) => width(a) - width(b));
  const { precision } = hasEditorsDate(event) ? narrowest : event;
  return unitOf(precision) ?? (isPartOfYear(precision) ? 'month' : 'day');
}

function isPartOfYear(precision: Precision): boolean {
  return precision === 'season' || precision === 'quarter';
}

/** The unit of the chart that a precision is; `null` for what is none, as a season. */
export function unitOf(precision: Precision): Exclude<Unit, 'week'> | null {
  return precision === 'day' ||
    precision === 'month' ||
    precision === 'year' ||
    precision === 'decade' ||
    precision === 'century'
    ? precision
    : null;
}
