import type { Article, Event, Report } from '../timeline/model.ts';
import { isConflict, narrowestReports, tellingReports, width } from './agreement.ts';
import type { MarkKind } from './marks.ts';

/** What one article says of one event, as it is drawn. */
export type Cell = Extract<MarkKind, 'day' | 'year' | 'planned' | 'planned-undated' | 'disputed'>;

export interface MatrixRow {
  event: Event;
  /** One for each article; `null` where it does not report the event. */
  cells: (Cell | null)[];
}

/** Events, in the order given, by articles; events that none of the articles reports are left out. */
export function matrixOf(events: readonly Event[], articles: readonly Article[]): MatrixRow[] {
  const columns = new Map(articles.map(({ id }, index) => [id, index]));
  return events.flatMap((event) => {
    const cells: (Cell | null)[] = articles.map(() => null);
    const telling = tellingReports(event);
    const disagree = isConflict(event);
    const isOther = (report: Report) =>
      disagree && telling.includes(report) && !overlaps(report, event);
    const reports = narrowestReports(event);
    const narrow = Math.min(...narrowestReports({ reports: telling }).map(width));
    for (const report of reports) {
      const column = columns.get(report.article);
      if (column !== undefined) cells[column] = cellOf(report, isOther(report), narrow);
    }
    return cells.some(Boolean) ? [{ event, cells }] : [];
  });
}

/** A table of the matrix: its articles and its rows. */
export interface MatrixTable {
  articles: Article[];
  rows: MatrixRow[];
}

/**
 * The matrix of some articles as tables of a width that can be read: of the events that two or more
 * of them report, since one mark in a row says nothing that the event's page does not.
 */
export function matricesOf(
  events: readonly Event[],
  articles: readonly Article[],
  mostColumns: number,
): MatrixTable[] {
  const shared = events.filter(({ reports }) => articlesOf(reports).size > 1);
  const named = new Set(shared.flatMap(({ reports }) => [...articlesOf(reports)]));
  const columns = articles.filter(({ id }) => named.has(id));
  const tables: MatrixTable[] = [];
  for (let at = 0; at < columns.length; at += mostColumns) {
    const part = columns.slice(at, at + mostColumns);
    const rows = matrixOf(shared, part).filter(({ cells }) => cells.filter(Boolean).length > 1);
    // Without those rows a column may be empty.
    const isUsed = (_: unknown, column: number) => rows.some(({ cells }) => cells[column]);
    if (rows.length === 0) continue;
    tables.push({
      articles: part.filter(isUsed),
      rows: rows.map(({ event, cells }) => ({ event, cells: cells.filter(isUsed) })),
    });
  }
  return tables;
}

function articlesOf(reports: readonly Report[]): Set<string> {
  return new Set(reports.map(({ article }) => article));
}

/** Whether a report's date can be the one that the event stands at. */
function overlaps({ earliest, latest }: Report, event: Event): boolean {
  const starts = earliest === null || event.latest === null || earliest <= event.latest;
  return starts && (latest === null || event.earliest === null || event.earliest <= latest);
}

function cellOf(report: Report, isOther: boolean, narrow: number): Cell {
  if (isOther) return 'disputed';
  if (report.status === 'planned') return report.date === null ? 'planned-undated' : 'planned';
  return width(report) > narrow ? 'year' : 'day';
}
