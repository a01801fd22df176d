import type { Event, Message } from '../../model.ts';
import { nearestIdsTold } from '../../nearest-ids.ts';
import type { CurationContext } from './apply-curations.ts';
import { faultAt, type Curation } from './curation.ts';

/** The fault of a file whose event no article reports, with what it may be about. */
export function appliesToNothing(
  curation: Curation,
  events: readonly Event[],
  { heirs, lastOf, likeliest }: CurationContext,
): Message {
  const { id } = curation;
  const heir = heirs.get(id);
  if (heir !== undefined) {
    const what = `"${id}" is now one event with "${heir}", so this file applies to nothing.`;
    const mend = `Move what it says to events/${heir}.md, or split the event there.`;
    return faultAt(curation, '', what, mend);
  }
  const last = lastOf(id);
  if (last && last.articles.length > 0) {
    const what = `No article reports "${id}" (“${last.title}”) any more, so this file applies to nothing.`;
    const near = likeliest(id).map(placed);
    const [first] = likeliest(id);
    const mend = first
      ? `It may be one of these now: ${near.join('; ')}. Write merge: [${first.id}] here if it is the first, restore the sentence, or write withdraw: and the reason.`
      : 'Restore the sentence, or write withdraw: and the reason.';
    return faultAt(curation, '', what, mend);
  }
  const live = events.filter(({ status }) => status !== 'withdrawn').map((event) => event.id);
  const what = `No event has the id "${id}", so this file applies to nothing.`;
  const mend = `${nearestIdsTold(id, live)} For an event that no article reports, give title and sources.`;
  return faultAt(curation, '', what, mend);
}

/** An event with the place where it is reported first. */
function placed({ id, reports: [report] }: Event): string {
  return report ? `${id} ("${report.article}", line ${report.line})` : id;
}
