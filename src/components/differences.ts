import type { Event, Report } from '../timeline/model.ts';
import { narrowestReports, reportsByArticle } from './agreement.ts';
import { capital, resultWords } from './date-words.ts';
import type { Words } from './words/index.ts';

/** What one point looks like in each article; `null` where an article does not state it. */
export interface Difference {
  point: string;
  cells: (string | null)[];
}

export interface Differences {
  /** Ids of the articles, one a column. */
  articles: string[];
  points: Difference[];
}

/**
 * Where the articles on one event differ: the date, whether it has happened, and who else is named.
 * A point on which all agree is left out; `null` when nothing but the date is left, or one article
 * only.
 *
 * @param nameOf the name of an actor, by id
 */
export function differencesOf(
  event: Pick<Event, 'reports'>,
  nameOf: (actor: string) => string | undefined,
  words: Words,
): Differences | null {
  const groups = [...reportsByArticle(event)];
  if (groups.length < 2) return null;
  const dates = narrowestReports(event);
  const named = groups.map(([, reports]) => actorsOf(reports));
  const points: Difference[] = [
    {
      point: words.differences.date,
      cells: dates.map((report) =>
        report.date === null ? null : capital(resultWords(report, words)),
      ),
    },
    {
      point: words.differences.status,
      cells: groups.map(([, reports]) => words.states[statusOf(reports)]),
    },
    {
      point: words.differences.alsoNamed,
      cells: named.map((actors) => {
        const others = [...actors].filter((id) => !named.every((one) => one.has(id)));
        const names = others.flatMap((id) => nameOf(id) ?? []);
        return names.length === 0 ? null : names.join(', ');
      }),
    },
  ].filter(({ cells }) => new Set(cells).size > 1);
  // The chart says already which date is whose.
  const onlyDate = points.every(({ point }) => point === words.differences.date);
  return onlyDate ? null : { articles: groups.map(([article]) => article), points };
}

/** One sentence that reports it is enough: an article that does so may still quote the plan. */
function statusOf(reports: readonly Report[]): Report['status'] {
  return reports.some(({ status }) => status === 'reported') ? 'reported' : 'planned';
}

function actorsOf(reports: readonly Report[]): Set<string> {
  return new Set(reports.flatMap(({ actors }) => actors));
}
