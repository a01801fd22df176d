import { dateReasons } from '../timeline/events/index.ts';
import type { Event } from '../timeline/model.ts';

/**
 * Whether an editor set the date of an event that articles report, or took it out. Then it stands at
 * that date on every page, and what the articles say of it is told on its own page only.
 */
export function hasEditorsDate({ dateReason, reports }: Pick<Event, 'dateReason' | 'reports'>) {
  const byEditor = dateReason === dateReasons.editors || dateReason === dateReasons.editorsNone;
  return byEditor && reports.length > 0;
}
