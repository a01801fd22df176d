import type { Event } from '../timeline/model.ts';
import { archivePath } from './archive.ts';
import { formatDate, precisionName } from './date-words.ts';
import { positionOf } from './order.ts';
import { stampOf } from './stamp.ts';
import type { Words } from './words/index.ts';

/** The way from the top to an event, through the archives that hold it, down to its day. */
export function eventSteps(event: Event, words: Words): { name: string; path?: string }[] {
  const steps: { name: string; path?: string }[] = [{ name: words.frame.timeline, path: '/' }];
  const at = positionOf(event);
  const path = archivePath(event);
  if (event.status === 'withdrawn') return [...steps, { name: words.states.withdrawn }];
  if (!at || !path) {
    if (event.status === 'planned') steps.push({ name: words.timeline.ahead, path: '/ahead/' });
    return [...steps, { name: formatDate(event, words) }];
  }
  steps.push({ name: String(at.year), path: path.slice(0, 6) });
  if (at.month > 0) {
    const first = `2000-${String(at.month).padStart(2, '0')}-01`;
    steps.push({ name: words.calendar.month(first), path });
  }
  return [...steps, { name: lastStep(event, at.year, words) }];
}

/** "15", "16 or 17", "14 to 16 February", "Month only". */
function lastStep(event: Event, year: number, words: Words): string {
  const { kind, pieces } = stampOf(event, '', words);
  const isDay = event.precision === 'day' && (kind === 'number' || kind === 'pair');
  if (isDay) return pieces.map(({ text }) => text).join('');
  if (event.disputed) return words.states.disputed;
  const coarse = event.precision === 'month' || event.precision === 'year';
  return (coarse && precisionName(event, words)) || formatDate(event, words, year);
}
