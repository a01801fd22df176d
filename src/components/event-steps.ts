import type { Event } from '../timeline/model.ts';
import { archivePath } from './archive.ts';
import { positionOf } from './order.ts';
import type { Words } from './words/index.ts';

/** A step on the way to a page; the last is the page itself and has no path. */
interface Step {
  name: string;
  path?: string;
  /** It is an article's words. */
  fromArticle?: boolean;
}

/** The way from the top to an event, through the archives that hold it, down to its title. */
export function eventSteps(event: Event, words: Words): Step[] {
  const steps: Step[] = [{ name: words.frame.timeline, path: '/' }];
  const own: Step = { name: event.title, fromArticle: !event.curated };
  const at = positionOf(event);
  const path = archivePath(event);
  if (event.status === 'withdrawn') return [...steps, own];
  if (!at || !path) {
    if (event.status === 'planned') steps.push({ name: words.timeline.ahead, path: '/ahead/' });
    return [...steps, own];
  }
  steps.push({ name: String(at.year), path: path.slice(0, 6) });
  if (at.month > 0) {
    const first = `2000-${String(at.month).padStart(2, '0')}-01`;
    steps.push({ name: words.calendar.month(first), path });
  }
  return [...steps, own];
}
