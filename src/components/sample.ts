import type { Event, Precision, Report } from '../timeline/model.ts';
import { parseEdtf } from '../timeline/dates/index.ts';
import type { Dated } from './words.ts';

/** A date for a test, from its EDTF text; `null` for none. */
export function dated(edtf: string | null): Dated {
  const none: Precision = 'none';
  if (edtf === null) {
    return { date: null, earliest: null, latest: null, precision: none, approximate: false };
  }
  const date = parseEdtf(edtf);
  if (!date) throw new Error(`Not a date: ${edtf}`);
  return { ...date, date: edtf };
}

/** A report of `article` that gives `edtf`. */
export function report(article: string, edtf: string | null, rest: Partial<Report> = {}): Report {
  return {
    article,
    line: 1,
    column: 1,
    fragment: 's1',
    sentence: 'They spoke on Saturday.',
    dateText: edtf === null ? '' : 'on Saturday',
    dateStart: edtf === null ? null : 11,
    dateLine: null,
    rule: 'weekday',
    status: 'reported',
    actors: [],
    ...dated(edtf),
    ...rest,
  };
}

/** An event dated `edtf`, reported by one article unless `rest` says otherwise. */
export function event(id: string, edtf: string | null, rest: Partial<Event> = {}): Event {
  return {
    id,
    path: `/events/${id}/`,
    title: id,
    summary: null,
    status: 'reported',
    disputed: false,
    dateReason: '',
    actors: [],
    reports: [report('a', edtf)],
    curated: false,
    account: null,
    sources: [],
    corrections: [],
    withdrawn: null,
    formerPaths: [],
    ...dated(edtf),
    ...rest,
  };
}
