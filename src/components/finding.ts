import type { Event, Report } from '../timeline/model.ts';
import {
  agreementOf,
  candidatesOf,
  isConflict,
  isNews,
  isOnlyNews,
  narrowestReports,
  overlap,
  tellingReports,
  width,
} from './agreement.ts';
import type { PublishedOn } from './convergence.ts';
import { hasEditorsDate } from './editors-date.ts';
import { alternativeParts, capital, resultWords } from './date-words.ts';
import type { Words } from './words/index.ts';

/** What the articles together say about an event's date. */
export interface Finding {
  /** "Three articles, one date". */
  heading: string;
  /** One or two sentences that explain it. */
  text: string;
  /** The chart in a sentence, for those who cannot see it. */
  label: string;
}

export function findingOf(event: Event, publishedOn: PublishedOn, words: Words): Finding {
  const { kind, articles } = agreementOf(event, words);
  const dates = candidatesOf(event);
  return {
    heading: words.finding.heading(
      articles,
      kind === 'none' || isOnlyNews(event) ? 0 : dates.length,
    ),
    text: [
      hasEditorsDate(event) ? editors(event, words) : '',
      dates.length === 0
        ? words.finding.noDate(articles)
        : isConflict(event)
          ? disagreement(event, words)
          : agreement(event, publishedOn, words),
    ]
      .filter(Boolean)
      .join(' '),
    label: labelOf(event, words),
  };
}

/** An editor set this date: May 2024. */
function editors(event: Event, words: Words): string {
  const { finding } = words;
  return event.date === null ? finding.editorsNone : finding.editors(resultWords(event, words));
}

function disagreement(event: Event, words: Words): string {
  const { finding } = words;
  const dates = alternativeParts(candidatesOf(event), words)
    .map(({ text }) => text)
    .join('');
  const sentences = [finding.disagree(dates)];
  if (event.date !== null && !hasEditorsDate(event)) {
    sentences.push(
      finding.listed(resultWords(event, words)),
      asSentence(finding.reason(event.dateReason)),
    );
  }
  return sentences.filter(Boolean).join(' ');
}

function asSentence(text: string): string {
  return text === '' || /\p{P}$/u.test(text) ? capital(text) : `${capital(text)}.`;
}

/** One report an article that tells of the event's date: the one whose date says most. */
function datedReports(event: Event): Report[] {
  return narrowestReports({ reports: tellingReports(event) }).filter(({ date }) => date !== null);
}

function agreement(event: Event, publishedOn: PublishedOn, words: Words): string {
  const reports = datedReports(event);
  if (reports.length === 0) return '';
  const narrowest = Math.min(...reports.map(width));
  const narrow = reports.filter((report) => width(report) === narrowest);
  const coarser = reports.length - narrow.length;
  const [only] = narrow;
  const sentences = [
    narrow.every(isNews)
      ? asNews(narrow, reports.length, publishedOn, words)
      : narrow.length === 1 && only
        ? pointing(only, reports.length, publishedOn, words)
        : words.finding.printed(narrow.filter(printsDate).length, narrow.length),
    coarser > 0 ? words.finding.coarser(coarser, reports.length) : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** The article gives no day. It tells this as its news, and was published on Friday 15 March 2024. */
function asNews(
  reports: readonly Report[],
  articles: number,
  publishedOn: PublishedOn,
  words: Words,
): string {
  const days = new Set(reports.flatMap(({ article }) => publishedOn(article) ?? []));
  const published = [...days].sort().map((day) => words.calendar.dayWithWeekday(day));
  return words.finding.news(words.numbers.and(published), reports.length, articles);
}

/** “on Saturday”, in an article published on Sunday 16 February 2025, is Saturday 15 February 2025. */
function pointing(
  report: Report,
  articles: number,
  publishedOn: PublishedOn,
  words: Words,
): string {
  if (printsDate(report)) {
    const toTheDay = report.precision === 'day' || report.precision === 'range';
    return toTheDay
      ? words.finding.prints(articles)
      : words.finding.says(report.dateText, articles);
  }
  const published = publishedOn(report.article);
  const date = resultWords(report, words);
  if (!published) return words.finding.is(date);
  const day = words.calendar.dayWithWeekday(published);
  if (report.dateText === '') return words.finding.is(date);
  return words.finding.pointing(report.dateText, day, date);
}

function printsDate({ dateText }: Report): boolean {
  return /\d{4}/.test(dateText);
}

function labelOf(event: Event, words: Words): string {
  const candidates = candidatesOf(event);
  if (candidates.length === 0) return words.finding.chartNone;
  const reports = datedReports(event);
  return words.finding.chart(
    candidates.map((candidate) => ({
      articles: reports.filter((report) => overlap(report, candidate)).length,
      date: resultWords(candidate, words),
    })),
  );
}
