import type { Span } from '../../article/index.ts';
import type { EventMark } from '../../model.ts';
import type { Draft } from '../draft.ts';

/**
 * The reports of a sentence that an editor's mark is about, the one it is most about first: those of
 * which it holds the word that tells them or any of their date words, most of the statement, or words
 * that by themselves tell the same.
 *
 * @param words the report that the marked words make by themselves, if they make one
 */
export function touchedBy(mark: EventMark, drafts: readonly Draft[], words: Draft | null): Draft[] {
  const dated = new Set(drafts.filter((draft) => overlap(datesOf(draft), mark)));
  const strength = (draft: Draft) =>
    2 * Number(holdsTeller(draft, mark)) + Number(dated.has(draft));
  return drafts
    .filter((draft) => {
      if (dated.has(draft)) return true;
      // "visited Oslo on Monday and Bonn on Friday": of two with one verb a marked date says which.
      const rival = [...dated].some(
        ({ verb }) => verb !== null && verb.start === draft.verb?.start,
      );
      if (rival && datesOf(draft)) return false;
      return (
        holdsTeller(draft, mark) ||
        shareMarked(draft, mark) >= leastMarked ||
        tellsSame(draft, words, mark)
      );
    })
    .sort((a, b) => strength(b) - strength(a) || shareMarked(b, mark) - shareMarked(a, mark));
}

/** The words by which a mark touches a report: the one that tells it, and those that date it. */
export function tellingWords(draft: Draft): string[] {
  const [teller] = tellersOf(draft);
  return [teller, datesOf(draft)].flatMap((span) =>
    span ? [`“${draft.report.sentence.slice(span.start, span.end)}”`] : [],
  );
}

/** Whether a mark holds all the words that date a report. */
export function holdsDates(draft: Draft, mark: Span): boolean {
  const dates = datesOf(draft);
  return dates !== null && dates.start >= mark.start && dates.end <= mark.end;
}

/** From which share of a statement on a mark that leaves its verb and its date out stands for it. */
const leastMarked = 0.6;

/** The share of a statement, its date words aside, that a mark covers; 1 when those are marked. */
function shareMarked(draft: Draft, mark: Span): number {
  if (holdsDates(draft, mark)) return 1;
  const { start, end } = draft.span;
  const dates = datesOf(draft);
  const dated = dates && dates.start >= start && dates.start < end ? dates.end - dates.start : 0;
  const both = Math.min(end, mark.end) - Math.max(start, mark.start);
  return Math.max(0, both) / Math.max(1, end - start - dated);
}

/** Whether marked words do by themselves what the statement does that they are a part of. */
function tellsSame({ span, title, vector }: Draft, words: Draft | null, mark: Span): boolean {
  if (!words || !overlap(span, mark)) return false;
  if (words.title !== '' && title.startsWith(words.title)) return true;
  return [...words.vector.heads].some((head) => vector.heads.has(head));
}

function holdsTeller(draft: Draft, mark: Span): boolean {
  return tellersOf(draft).some(({ start, end }) => start >= mark.start && end <= mark.end);
}

/** Where the verb and the noun stand that tell a report. */
function tellersOf({ verb, noun, span, report: { sentence } }: Draft): Span[] {
  const spans = verb ? [verb] : [];
  if (noun === null) return spans;
  for (const { 0: word, index } of sentence.slice(0, span.end).matchAll(/[\p{L}\p{N}’'-]+/gu)) {
    if (index < span.start || !word.toLowerCase().startsWith(noun)) continue;
    spans.push({ start: index, end: index + word.length });
    break;
  }
  return spans;
}

function datesOf({ report: { dateStart, dateText } }: Draft): Span | null {
  if (dateStart === null || dateText === '') return null;
  return { start: dateStart, end: dateStart + dateText.length };
}

function overlap(one: Span | null, other: Span): boolean {
  return one !== null && one.start < other.end && one.end > other.start;
}
