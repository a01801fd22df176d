import type { Event } from '../timeline/model.ts';
import { archivePath } from './archive.ts';
import { positionOf } from './order.ts';
import { monthName } from './words.ts';

/** The way from the top to an event, through the archives that hold it. */
export function eventSteps(event: Event): { name: string; path?: string }[] {
  const steps: { name: string; path?: string }[] = [{ name: 'Timeline', path: '/' }];
  const at = positionOf(event);
  const path = archivePath(event);
  const last = { name: event.title };
  if (event.status === 'withdrawn') return [...steps, last];
  if (!at || !path) {
    if (event.status === 'planned') steps.push({ name: 'Ahead', path: '/ahead/' });
    return [...steps, last];
  }
  steps.push({ name: String(at.year), path: path.slice(0, 6) });
  if (at.month > 0) {
    steps.push({ name: monthName(`2000-${String(at.month).padStart(2, '0')}-01`), path });
  }
  return [...steps, last];
}
