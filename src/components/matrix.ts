import type { Article, Event } from '../timeline/model.ts';
import { candidatesOf, narrowestReports, width } from './agreement.ts';
import type { MarkKind } from './marks.ts';

/** What one article says of one event. */
export interface Cell {
  mark: MarkKind;
  words: 'reports it' | 'less precise' | 'planned' | 'no date given' | 'different date';
}

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
    const disagree = event.disputed && candidatesOf(event).length > 1;
    const reports = narrowestReports(event);
    const narrow = Math.min(...reports.map(width));
    for (const report of reports) {
      const column = columns.get(report.article);
      if (column !== undefined) cells[column] = cellOf(report, disagree, narrow);
    }
    return cells.some(Boolean) ? [{ event, cells }] : [];
  });
}

function cellOf(report: Event['reports'][number], disagree: boolean, narrow: number): Cell {
  if (disagree) return { mark: 'disputed', words: 'different date' };
  if (report.status === 'planned') {
    return report.date === null
      ? { mark: 'planned-undated', words: 'no date given' }
      : { mark: 'planned', words: 'planned' };
  }
  return width(report) > narrow
    ? { mark: 'year', words: 'less precise' }
    : { mark: 'day', words: 'reports it' };
}
