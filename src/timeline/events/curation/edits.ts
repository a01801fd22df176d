import { editsOfEvent, type Event } from '../../model.ts';
import type { Curation } from './curation.ts';

/** What an editor's file says of its event, for readers to know what was edited; in one order. */
export function editsOf({ values, account }: Curation): NonNullable<Event['edits']> {
  const { title, summary, date, status, actors, merge, split, sources } = values;
  const said = { title, summary, date, status, actors, merge, split, sources, account };
  return editsOfEvent.filter((edit) => said[edit] !== undefined && said[edit] !== null);
}
