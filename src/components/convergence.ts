import type { Day, Event, Report } from '../timeline/model.ts';
import { candidatesOf, narrowestReports } from './agreement.ts';
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
  /** A column for publication days that lie far outside, before or after the others. */
  break: 'before' | 'after' | null;
  rows: ChartRow[];
  disputed: boolean;
}

const mostColumns = 9;
const fewestColumns = 7;
const mostRows = 12;
const units: readonly Unit[] = ['day', 'week', 'month', 'year', 'decade', 'century'];

/**
 * From publication days to the dates that the wordings point to; `null` when no article gives a
 * date, or a date that is open on one side is all there is.
 */
export function convergenceOf(event: Event, publishedOn: PublishedOn): Chart | null {
  const candidates = candidatesOf(event).flatMap(({ earliest, latest }) =>
    earliest && latest ? [{ earliest, latest }] : [],
  );
  if (candidates.length === 0) return null;
  const days = candidates.flatMap(({ earliest, latest }) => [earliest, latest]).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const unit = unitFor(event, first, last);
  const reports = narrowestReports(event).slice(0, mostRows);
  const publications = reports.flatMap(({ article }) => publishedOn(article) ?? []);
  const window = windowFor(slotIndex(first, unit), slotIndex(last, unit), publications, unit);
  const columns: Day[] = [];
  for (let index = window.from; index <= window.to; index += 1)
    columns.push(slotStart(index, unit));
  const outside = publications.filter((day) => !isWithin(slotIndex(day, unit), window));
  const side = outside.length === 0 ? null : (outside[0] ?? '') < first ? 'before' : 'after';
  const shift = side === 'before' ? 1 : 0;

  const place = (index: number) => index - window.from + shift;
  return {
    unit,
    columns,
    hits: [
      ...new Set(
        candidates.flatMap(({ earliest, latest }) => {
          const from = place(slotIndex(earliest, unit));
          const to = place(slotIndex(latest, unit));
          return Array.from({ length: to - from + 1 }, (_, index) => from + index);
        }),
      ),
    ],
    break: side,
    disputed: event.disputed,
    rows: reports.map((report) => {
      const slot = slotIndex(publishedOn(report.article) ?? first, unit);
      const far = !isWithin(slot, window);
      const edge = side === 'before' ? 0.5 : columns.length + 0.5;
      return { report, published: far ? edge : place(slot) + 0.5, far, target: targetOf(report) };
    }),
  };

  function targetOf({ date, earliest, latest }: Report): ChartRow['target'] {
    if (date === null) return null;
    const from = earliest ? slotIndex(earliest, unit) : -Infinity;
    const to = latest ? slotIndex(latest, unit) : Infinity;
    if (to < window.from || from > window.to) return null;
    if (from === to) return { kind: 'point', at: place(from) + 0.5 };
    return {
      kind: 'span',
      from: place(Math.max(from, window.from)),
      to: place(Math.min(to, window.to)) + 1,
      openStart: from < window.from,
      openEnd: to > window.to,
    };
  }
}

interface Slots {
  from: number;
  to: number;
}

/** The finest unit in which all the dates fit, and no finer than the finest of them. */
function unitFor(event: Event, first: Day, last: Day): Unit {
  const finest: Unit =
    event.precision === 'month' || event.precision === 'season' || event.precision === 'quarter'
      ? 'month'
      : event.precision === 'year' || event.precision === 'decade' || event.precision === 'century'
        ? event.precision
        : 'day';
  return (
    units
      .slice(units.indexOf(finest))
      .find((unit) => slotIndex(last, unit) - slotIndex(first, unit) < mostColumns) ?? 'century'
  );
}

/** Around the dates, wide enough for the publication days too where they are near. */
function windowFor(first: number, last: number, publications: readonly Day[], unit: Unit): Slots {
  const window = { from: first, to: last };
  for (const slot of publications.map((day) => slotIndex(day, unit)).sort((a, b) => a - b)) {
    const from = Math.min(window.from, slot);
    const to = Math.max(window.to, slot);
    if (to - from < mostColumns) Object.assign(window, { from, to });
  }
  for (let later = false; window.to - window.from + 1 < fewestColumns; later = !later) {
    if (later) window.to += 1;
    else window.from -= 1;
  }
  return window;
}

function isWithin(index: number, { from, to }: Slots): boolean {
  return index >= from && index <= to;
}
