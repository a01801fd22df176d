import type { CalendarDate } from '../../model.ts';
import { timexValue } from '../edtf.ts';
import type { Reading } from './context.ts';

/** A reading that gives a date; `null` where there is no such date. */
export function dated(
  date: CalendarDate | null,
  rule: string,
  anchor: Reading['anchor'],
  warning: string | null = null,
): Reading | null {
  return (
    date && { kind: 'date', date, value: timexValue(date), type: 'DATE', rule, anchor, warning }
  );
}

/** A reading of words that name a date which cannot be given; `warning` says why and what to do. */
export function refused(rule: string, value: string, warning: string): Reading {
  return { kind: 'date', date: null, value, type: 'DATE', rule, anchor: 'none', warning };
}

/** A reading that stays off the timeline. */
export function off(
  kind: 'reference' | 'duration' | 'set',
  value: string,
  type: Reading['type'],
): Reading {
  return { kind, date: null, value, type, rule: kind, anchor: 'none', warning: null };
}
