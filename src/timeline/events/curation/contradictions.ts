import { daysBetween, parseEdtf } from '../../dates/index.ts';
import type { Event, Message } from '../../model.ts';
import type { CurationContext } from './apply-curations.ts';
import { entryFault, faultAt, type Curation } from './curation.ts';
import type { Draft } from '../draft.ts';

/**
 * What in an editor's file contradicts the rest of it, the marks in articles, or the reports: a fault
 * where one of two would be lost without a word, a notice where it is only odd.
 *
 * @param event before the file is applied, with what it took in
 */
export function contradictions(
  event: Event,
  curation: Curation,
  context: CurationContext,
): Message[] {
  // What was marked of an event that it took in was not said of this one.
  const own = context.draftsOf(curation.id);
  return [
    ...ofItself(curation),
    ...own.flatMap((draft) => ofMark(draft, curation)),
    ...ofReports(event, curation, own, context),
    ...ofCorrections(event, curation, context),
  ];
}

function ofItself(curation: Curation): Message[] {
  const { withdraw, status } = curation.values;
  if (withdraw === undefined || status === undefined) return [];
  const what = `withdraw takes the event off the timeline, so that status: ${status} would change nothing.`;
  return [faultAt(curation, 'status', what, 'Take one of the two out.')];
}

/** A mark and a file that both give an event a title, a date or actors, and not the same. */
function ofMark({ mark, report }: Draft, curation: Curation): Message[] {
  if (!mark) return [];
  const { title, date, actors } = curation.values;
  const where = `The mark in "${report.article}", line ${mark.line},`;
  const rivals: [key: string, marked: string | null, filed: string | null][] = [
    ['title', mark.title, title ?? null],
    ['date', mark.date, date ?? null],
    ['actors', mark.actors && listed(mark.actors), actors ? listed(actors) : null],
  ];
  return rivals.flatMap(([key, marked, filed]) => {
    if (marked === null || filed === null || marked === filed) return [];
    const what = `${where} has ${key} “${marked}”, and this file “${filed}”.`;
    return [faultAt(curation, key, what, 'Keep one of the two.')];
  });
}

function listed(ids: readonly string[]): string {
  return [...new Set(ids)].sort().join(', ');
}

/** A plan that reports tell as done; a withdrawn event that an article tells again. */
function ofReports(
  event: Event,
  curation: Curation,
  own: readonly Draft[],
  { lastOf }: CurationContext,
): Message[] {
  const { status, withdraw } = curation.values;
  const notice = (key: string, what: string, mend: string): Message => ({
    ...faultAt(curation, key, what, mend),
    level: 'notice',
  });
  const done = event.reports.find((report) => report.status === 'reported');
  if (status === 'planned' && done) {
    const what = `"${done.article}", line ${done.line}, tells as done what this file calls planned: “${done.sentence}”`;
    return [notice('status', what, 'Take status out, or split that report off.')];
  }
  const last = withdraw === undefined ? null : lastOf(curation.id);
  if (!last?.withdrawn) return [];
  return own
    .filter(({ report }) => !last.articles.includes(report.article))
    .map(({ report: { article, line, sentence } }) => {
      const what = `"${article}", line ${line}, reports the withdrawn event again: “${sentence}”`;
      return notice('withdraw', what, 'If it happened after all, take withdraw out.');
    });
}

/** How many days after the latest article a correction is surely dated wrong. */
const longest = 366;

function ofCorrections(
  event: Event,
  curation: Curation,
  { publishedOn, latestArticle }: CurationContext,
): Message[] {
  const first = event.reports.map(({ article }) => publishedOn(article)).sort()[0];
  return (curation.values.correction ?? []).flatMap(({ on }, entry) => {
    if (!parseEdtf(on)) return [];
    const early = first !== undefined && on < first;
    const late = latestArticle !== '' && daysBetween(latestArticle, on) > longest;
    if (!early && !late) return [];
    const what = early
      ? `The correction is dated ${on}, before the first article about the event appeared, on ${first}.`
      : `The correction is dated ${on}, more than a year after the latest article, of ${latestArticle}.`;
    const mend = 'Write the day on which it was made.';
    return [{ ...entryFault(curation, 'correction', entry, what, mend), level: 'notice' }];
  });
}
