import type { Event, Report } from '../timeline/model.ts';
import { agreementOf, candidatesOf, narrowestReports, overlap, width } from './agreement.ts';
import type { PublishedOn } from './convergence.ts';
import { count, countInWords, list, numberInWords } from './counts.ts';
import { alternativeParts, formatDayWithWeekday, resultWords } from './words.ts';

/** What the articles together say about an event's date. */
export interface Finding {
  /** "Three articles, one date". */
  heading: string;
  /** One or two sentences that explain it. */
  text: string;
  /** The chart in a sentence, for those who cannot see it. */
  label: string;
}

export function findingOf(event: Event, publishedOn: PublishedOn): Finding {
  const { kind, articles: number } = agreementOf(event);
  const dates = candidatesOf(event);
  const noun = countInWords(number, 'article');
  const shown = dates.map(resultWords);
  return {
    heading: `${noun}, ${kind === 'none' || dates.length === 0 ? 'no date' : count(dates.length, 'date').replace(/^\d+/, numberInWords(dates.length))}`,
    text:
      dates.length === 0
        ? noDate(number)
        : event.disputed
          ? disagreement(event)
          : agreement(event, publishedOn),
    label: labelOf(event, shown),
  };
}

function noDate(number: number): string {
  const subject =
    number === 1
      ? 'The article names'
      : number === 2
        ? 'Neither article names'
        : 'None of the articles names';
  return number === 1 ? `${subject} no day for it.` : `${subject} a day for it.`;
}

function disagreement(event: Event): string {
  const dates = candidatesOf(event);
  const words = alternativeParts(dates)
    .map(({ text }) => text)
    .join('');
  const sentences = [`Not all of these dates can be true: ${words}.`];
  if (event.date !== null) {
    sentences.push(
      `The event is listed under ${resultWords(event)}.`,
      asSentence(event.dateReason),
    );
  }
  return sentences.filter(Boolean).join(' ');
}

function asSentence(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return sentence === '' || /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function agreement(event: Event, publishedOn: PublishedOn): string {
  const reports = narrowestReports(event).filter(({ date }) => date !== null);
  if (reports.length === 0) return '';
  const narrowest = Math.min(...reports.map(width));
  const narrow = reports.filter((report) => width(report) === narrowest);
  const coarser = reports.length - narrow.length;
  const [only] = narrow;
  const sentences = [
    narrow.length === 1 && only ? pointing(only, publishedOn) : printedWords(narrow),
    coarser > 0
      ? `${countInWords(coarser, coarser < reports.length - 1 ? 'article' : 'other article')} ${coarser === 1 ? 'is' : 'are'} less precise, and ${coarser === 1 ? 'fits' : 'fit'} the same date.`
      : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** “on Saturday”, in an article published on Sunday 16 February 2025, is Saturday 15 February 2025. */
function pointing(report: Report, publishedOn: PublishedOn): string {
  const published = publishedOn(report.article);
  if (report.dateText === '' || !published) return `The date is ${resultWords(report)}.`;
  return `“${report.dateText}”, in an article published on ${formatDayWithWeekday(published)}, is ${resultWords(report)}.`;
}

function printedWords(reports: readonly Report[]): string {
  const all = reports.length;
  const printed = reports.filter(
    ({ dateText }) => dateText !== null && /\d{4}/.test(dateText),
  ).length;
  if (printed === all) return all === 2 ? 'Both print the date.' : 'All of them print the date.';
  const none = all === 2 ? 'Neither of them prints' : 'None of them prints';
  if (printed === 0) return `${none} the date. Each points to it from its own publication day.`;
  const subject = numberInWords(printed).replace(/^./, (letter) => letter.toUpperCase());
  const others = all - printed === 1 ? 'other points' : 'others point';
  return `${subject} of them ${printed === 1 ? 'prints' : 'print'} the date; the ${others} to it from the day of publication.`;
}

function labelOf(event: Event, shown: readonly string[]): string {
  if (shown.length === 0) return 'No article gives a date.';
  const reports = narrowestReports(event).filter(({ date }) => date !== null);
  const parts = candidatesOf(event).map((candidate, index) => {
    const number = reports.filter((report) => overlap(report, candidate)).length;
    return `${count(number, 'article')} to ${shown[index] ?? ''}`;
  });
  return `From the days of publication, the wording points in ${list(parts)}.`;
}
