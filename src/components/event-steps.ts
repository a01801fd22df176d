import type { Event } from '../timeline/model.ts';
import { archivePath } from './archive.ts';
import { positionOf } from './order.ts';
import { stampOf } from './stamp.ts';
import { formatDate, monthName, precisionName } from './words.ts';

/** The way from the top to an event, through the archives that hold it, down to its day. */
export function eventSteps(event: Event): { name: string; path?: string }[] {
  const steps: { name: string; path?: string }[] = [{ name: 'Timeline', path: '/' }];
  const at = positionOf(event);
  const path = archivePath(event);
  if (event.status === 'withdrawn') return [...steps, { name: 'Withdrawn' }];
  if (!at || !path) {
    if (event.status === 'planned') steps.push({ name: 'Ahead', path: '/ahead/' });
    return [...steps, { name: formatDate(event) }];
  }
  steps.push({ name: String(at.year), path: path.slice(0, 6) });
  if (at.month > 0) {
    steps.push({ name: monthName(`2000-${String(at.month).padStart(2, '0')}-01`), path });
  }
  return [...steps, { name: lastStep(event, at.year) }];
}

/** "15", "16 or 17", "14 to 16 February", "Month only". */
function lastStep(event: Event, year: number): string {
  const { kind, numerals } = stampOf(event, '');
  const isDay = event.precision === 'day' && (kind === 'number' || kind === 'pair');
  if (isDay || event.disputed) return numerals.join(' or ');
  const coarse = event.precision === 'month' || event.precision === 'year';
  return (coarse && precisionName(event)) || formatDate(event, year);
}
