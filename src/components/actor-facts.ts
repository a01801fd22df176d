import type { Actor, Day, Event, Report } from '../timeline/model.ts';
import { byCodeUnit } from '../timeline/by-code-unit.ts';

/** When an actor was first and last seen. */
export interface Seen {
  /** The earliest and the latest dated event that was reported; `null` where that is not certain. */
  first: Event | null;
  last: Event | null;
  /** How many articles name them, and the publication days of the earliest and the latest. */
  articles: { number: number; from: Day; to: Day } | null;
}

/** @param published publication days of the articles that name the actor */
export function seenOf(events: readonly Event[], published: readonly Day[]): Seen {
  const dated = events.filter(
    ({ status, earliest, latest }) => status === 'reported' && earliest !== null && latest !== null,
  );
  const first = dated.toSorted((a, b) => byCodeUnit(a.earliest ?? '', b.earliest ?? ''))[0] ?? null;
  const last = dated.toSorted((a, b) => byCodeUnit(b.latest ?? '', a.latest ?? ''))[0] ?? null;
  // Of dates that overlap, a week and a day in it, neither is known to be the first.
  const apart = first?.latest && last?.earliest && first.latest < last.earliest;
  const days = published.toSorted(byCodeUnit);
  const [from, to] = [days[0], days.at(-1)];
  return {
    first: apart || dated.length === 1 ? first : null,
    last: apart ? last : null,
    articles: from && to ? { number: days.length, from, to } : null,
  };
}

/** The sentences that name an actor, each once: those of the newest articles first. */
export function sentencesOf(
  { id }: Pick<Actor, 'id'>,
  events: readonly Event[],
  publishedOn: (article: string) => Day | undefined,
): Report[] {
  const reports = new Map<string, Report>();
  for (const event of events) {
    for (const report of event.reports) {
      const key = `${report.article}#${report.fragment}`;
      if (report.actors.includes(id) && !reports.has(key)) reports.set(key, report);
    }
  }
  return [...reports.values()].sort(
    (a, b) =>
      byCodeUnit(publishedOn(b.article) ?? '', publishedOn(a.article) ?? '') ||
      byCodeUnit(a.article, b.article) ||
      a.line - b.line ||
      a.column - b.column,
  );
}

/** What articles call an actor, each with the articles that do so, at the sentence where it is known. */
export interface Description {
  words: string;
  sources: { article: string; fragment: string | null }[];
}

/** What the roster's description says already is not quoted beside it. */
export function descriptionsOf(
  { description, described }: Pick<Actor, 'description' | 'described'>,
  sentences: readonly Report[],
): Description[] {
  return described
    .filter(({ words }) => !saysAlready(description, words))
    .map(({ words, articles }) => ({
      words,
      sources: articles.map((article) => ({
        article,
        fragment:
          sentences.find((report) => report.article === article && report.sentence.includes(words))
            ?.fragment ?? null,
      })),
    }));
}

/** "US secretary of state" says "U.S. Secretary of State", too. */
export function saysAlready(description: string | null, words: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll('.', '');
  return description !== null && plain(description).includes(plain(words));
}
