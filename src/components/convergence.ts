import type { Day, Event, Report } from '../timeline/model.ts';
import {
  candidatesOf,
  isConflict,
  isOnlyNews,
  narrowestReports,
  reportsByArticle,
  tellingReports,
} from './agreement.ts';
import { finestUnit, unitOf } from './chart-unit.ts';
import { slotIndex, slotStart, type Unit } from './units.ts';

/** The publication date of an article, by its id. */
export type PublishedOn = (article: string) => Day | undefined;

/** One article in the chart; positions count columns from the left, a column's middle is `.5`. */
export interface ChartRow {
  report: Report;
  /** Where the publication day stands. */
  published: number;
  /** The publication day lies outside and is drawn behind a break. */
  far: boolean;
  /** What the wording points to; `null` when it gives no date. */
  target:
    | { kind: 'point'; at: number }
    | { kind: 'span'; from: number; to: number; openStart: boolean; openEnd: boolean }
    | null;
}

export interface Chart {
  unit: Unit;
  /** First day of each column. */
  columns: Day[];
  /** Numbers of the columns that the dates point to. */
  hits: number[];
  /** Columns before which the calendar leaps, where the dates lie far apart. */
  cuts: number[];
  /** A column for publication days that lie far outside, before or after the others. */
  break: 'before' | 'after' | null;
  rows: ChartRow[];
  /** Whether a column is more than the words give: they name a day, and the columns are months. */
  coarser: boolean;
  disputed: boolean;
}

const mostColumns = 9;
const fewestColumns = 7;
const mostRows = 12;
const units: readonly Unit[] = ['day', 'week', 'month', 'year', 'decade', 'century'];

/**
 * From publication days to the dates that the wordings point to; `null` when no article gives a
 * date, none has words for one, or a date that is open on one side is all there is.
 */
export function convergenceOf(event: Event, publishedOn: PublishedOn): Chart | null {
  const candidates = candidatesOf(event).flatMap(({ earliest, latest }) =>
    earliest && latest ? [{ earliest, latest }] : [],
  );
  if (candidates.length === 0 || isOnlyNews(event)) return null;
  const days = candidates.flatMap(({ earliest, latest }) => [earliest, latest]).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const reports = rowReports(event).slice(0, mostRows);
  const publications = reports.flatMap(({ article }) => publishedOn(article) ?? []);
  const apart = clustersOf(candidates, finestUnit(event));
  const unit = apart ? finestUnit(event) : unitFor(event, first, last);
  const windows = apart ?? [
    windowFor(slotIndex(first, unit), slotIndex(last, unit), publications, unit),
  ];
  const slots = windows.flatMap(({ from, to }) => range(from, to));
  const outside = publications.filter((day) => !slots.includes(slotIndex(day, unit)));
  const side = outside.length === 0 ? null : (outside[0] ?? '') < first ? 'before' : 'after';
  const shift = side === 'before' ? 1 : 0;
  /** The columns of those slots of a stretch that are drawn. */
  const columnsIn = (from: number, to: number) =>
    slots.flatMap((slot, index) => (slot >= from && slot <= to ? index + shift : []));

  const rows = reports.map(rowOf);
  return {
    unit,
    columns: slots.map((slot) => slotStart(slot, unit)),
    cuts: slots.flatMap((slot, index) =>
      index > 0 && slots[index - 1] !== slot - 1 ? index + shift : [],
    ),
    hits: [
      ...new Set(
        candidates.flatMap(({ earliest, latest }) =>
          columnsIn(slotIndex(earliest, unit), slotIndex(latest, unit)),
        ),
      ),
    ],
    break: side,
    disputed: isConflict(event),
    rows,
    coarser: rows.some(
      ({ report, target }) => target?.kind === 'point' && unitOf(report.precision) !== unit,
    ),
  };

  function rowOf(report: Report): ChartRow {
    const slot = slotIndex(publishedOn(report.article) ?? first, unit);
    const [column] = columnsIn(slot, slot);
    const edge = side === 'before' ? 0 : slots.length;
    return {
      report,
      published: (column ?? edge) + 0.5,
      far: column === undefined,
      target: targetOf(report),
    };
  }

  function targetOf({ date, earliest, latest }: Report): ChartRow['target'] {
    if (date === null) return null;
    const from = earliest ? slotIndex(earliest, unit) : -Infinity;
    const to = latest ? slotIndex(latest, unit) : Infinity;
    const columns = columnsIn(from, to);
    const [start, end] = [columns[0], columns.at(-1)];
    if (start === undefined || end === undefined) return null;
    if (from === to) return { kind: 'point', at: start + 0.5 };
    return {
      kind: 'span',
      from: start,
      to: end + 1,
      openStart: from < (slots[start - shift] ?? from),
      openEnd: to > (slots[end - shift] ?? to),
    };
  }
}

interface Slots {
  from: number;
  to: number;
}

/** What each article says of the date; of one that gives several of those in dispute, each of them. */
function rowReports(event: Event): Report[] {
  const telling = { reports: tellingReports(event) };
  if (!isConflict(event)) return narrowestReports(telling);
  const dates = new Set(candidatesOf(event).map(({ date }) => date));
  return [...reportsByArticle(telling).values()].flatMap((reports) => {
    const given = reports.filter(({ date }) => dates.has(date));
    const each = [...new Map(given.map((report) => [report.date, report])).values()];
    return each.length > 1 ? each : narrowestReports({ reports });
  });
}

/** The finest unit in which all the dates fit. */
function unitFor(event: Event, first: Day, last: Day): Unit {
  return (
    units
      .slice(units.indexOf(finestUnit(event)))
      .find((unit) => slotIndex(last, unit) - slotIndex(first, unit) < mostColumns) ?? 'century'
  );
}

/**
 * A window around each date, where dates that stand against each other lie too far apart for one:
 * two days of different years are days still. `null` where one window, or none, will do.
 */
function clustersOf(
  candidates: readonly { earliest: Day; latest: Day }[],
  unit: Unit,
): Slots[] | null {
  const clusters: Slots[] = [];
  const spans = candidates
    .map(({ earliest, latest }) => ({
      from: slotIndex(earliest, unit) - 1,
      to: slotIndex(latest, unit) + 1,
    }))
    .sort((a, b) => a.from - b.from);
  for (const span of spans) {
    const last = clusters.at(-1);
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else clusters.push({ ...span });
  }
  const columns = clusters.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const whole = (clusters.at(-1)?.to ?? 0) - (clusters[0]?.from ?? 0) - 1;
  return clusters.length > 1 && columns <= mostColumns && whole > mostColumns ? clusters : null;
}

/** Around the dates, wide enough for the publication days too where they are near. */
function windowFor(first: number, last: number, publications: readonly Day[], unit: Unit): Slots {
  const window = { from: first, to: last };
  for (const slot of publications.map((day) => slotIndex(day, unit)).sort((a, b) => a - b)) {
    const from = Math.min(window.from, slot);
    const to = Math.max(window.to, slot);
    if (to - from < mostColumns) Object.assign(window, { from, to });
  }
  // Of decades still to come nobody has written.
  const coarse = unit === 'year' || unit === 'decade' || unit === 'century';
  const end = coarse
    ? Math.max(window.to, ...publications.map((day) => slotIndex(day, unit)))
    : Infinity;
  for (let later = false; window.to - window.from + 1 < fewestColumns; later = !later) {
    if (later && window.to < end) window.to += 1;
    else window.from -= 1;
  }
  return window;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
