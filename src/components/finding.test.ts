import { expect, test } from 'vitest';
import { dateReasons, newsRule } from '../timeline/events/index.ts';
import { convergenceOf } from './convergence.ts';
import { findingOf } from './finding.ts';
import { dateHeading } from './headings.ts';
import { forReading } from './reading.ts';
import { event, report, timeline } from './sample.ts';
import { british } from './words/british.ts';
import { german } from './words/german.ts';

const publishedOn = () => '2025-02-16';
const plain = (words: string) => words.replaceAll('\u{A0}', ' ');

test.each([
  [
    ['2025-02-15'],
    'One article, one date',
    '“on Saturday”, in an article published on Sunday 16 February 2025, is Saturday 15 February 2025.',
  ],
  [
    ['2025-02-15', '2025-02-15'],
    'Two articles, one date',
    'Neither of them prints the date. Each points to it from its own publication day.',
  ],
  [
    ['2025-02-15', '2025'],
    'Two articles, one date',
    '“on Saturday”, in an article published on Sunday 16 February 2025, is Saturday 15 February 2025. One other article is less precise, and fits the same date.',
  ],
  [[null, null], 'Two articles, no date', 'Neither article names a day for it.'],
  [[null], 'One article, no date', 'The article names no day for it.'],
])('%s', (dates, heading, text) => {
  const reports = dates.map((edtf, index) => report('abc'.charAt(index), edtf));
  const finding = findingOf(event('e', dates[0] ?? null, { reports }), publishedOn, british);
  expect(finding.heading).toBe(heading);
  expect(plain(finding.text)).toBe(text);
});

test('an article that prints a date, or only a year, needs no working out', () => {
  const textOf = (...reports: Parameters<typeof report>[]) =>
    findingOf(
      event('e', '2014', { reports: reports.map((one) => report(...one)) }),
      publishedOn,
      british,
    ).text;
  expect(textOf(['a', '2025-02-15', { dateText: 'on 15 February 2025' }])).toBe(
    'The article prints the date.',
  );
  expect(textOf(['a', '2014', { dateText: 'early in 2014' }])).toBe(
    'The article says “early in 2014” and names no day.',
  );
  expect(textOf(['a', '2014-03', { dateText: 'in March 2014' }], ['b', '2014'])).toMatch(
    /^One article says “in March 2014”/,
  );
});

test.each([
  [
    ['2025-02-16~'],
    'One article, no date',
    'The article gives no day. It tells this as its news, and was published on Sunday 16 February 2025.',
    'Der Artikel nennt keinen Tag. Er meldet es als Nachricht und erschien am Sonntag, 16. Februar 2025.',
  ],
  [
    ['2025-02-16~', '2025-02-16~'],
    'Two articles, no date',
    'Neither article gives a day. They tell this as their news, and were published on Sunday 16 February 2025.',
    'Keiner der beiden Artikel nennt einen Tag. Sie melden es als Nachricht und erschienen am Sonntag, 16. Februar 2025.',
  ],
  [
    ['2025-02-16~', '2025-02'],
    'Two articles, one date',
    'Neither article gives a day. One of them tells this as its news, and was published on Sunday 16 February 2025. One other article is less precise, and fits the same date.',
    'Keiner der beiden Artikel nennt einen Tag. Einer meldet es als Nachricht und erschien am Sonntag, 16. Februar 2025. Ein anderer Artikel ist weniger genau und passt zu demselben Datum.',
  ],
])('news without a day: %s', (dates, heading, text, inGerman) => {
  const reports = dates.map((edtf, index) =>
    report('ab'.charAt(index), edtf, edtf.endsWith('~') ? { rule: newsRule, dateText: '' } : {}),
  );
  const told = event('e', '2025-02-16~', { reports });
  const finding = findingOf(told, publishedOn, british);
  expect([finding.heading, plain(finding.text)]).toEqual([heading, text]);
  expect(plain(findingOf(told, publishedOn, german).text)).toBe(inGerman);
});

test('a disagreement says under which date the event is listed, and why', () => {
  const reports = [report('a', '2025-02-16'), report('b', '2025-02-17')];
  const finding = findingOf(
    event('e', '2025-02-16', { reports, disputed: true, dateReason: 'it is the earlier one' }),
    publishedOn,
    british,
  );
  expect(finding.heading).toBe('Two articles, two dates');
  expect(plain(finding.text)).toBe(
    'Only one of these dates can be right: 16 or 17 February 2025. The event is listed under Sunday 16 February 2025. It is the earlier one.',
  );
  expect(plain(finding.label)).toBe(
    'From the days of publication, the wording points in 1 article to Sunday 16 February 2025 and 1 article to Monday 17 February 2025.',
  );
});

test.each([
  [
    ['2025-02-15', '2025'],
    'Zwei Artikel, ein Datum',
    '„on Saturday“ bedeutet in einem Artikel vom Sonntag, 16. Februar 2025: Samstag, 15. Februar 2025. Ein anderer Artikel ist weniger genau und passt zu demselben Datum.',
  ],
  [
    ['2025-02-15', '2025-02-15', '2025-02-15'],
    'Drei Artikel, ein Datum',
    'Keiner von ihnen nennt das volle Datum. Jeder verweist von seinem Erscheinungstag aus darauf.',
  ],
  [[null, null], 'Zwei Artikel, kein Datum', 'Keiner der beiden Artikel nennt dafür einen Tag.'],
])('%s in German', (dates, heading, text) => {
  const reports = dates.map((edtf, index) => report('abc'.charAt(index), edtf));
  const finding = findingOf(event('e', dates[0] ?? null, { reports }), publishedOn, german);
  expect(finding.heading).toBe(heading);
  expect(plain(finding.text)).toBe(text);
});

/** What an editor's date, or none, makes of the words under the chart. */
test.each([
  [
    '2024-05',
    ['2025-02-15'],
    'An editor set the date of this event: May 2024. “on Saturday”, in an article published on Sunday 16 February 2025, is Saturday 15 February 2025.',
  ],
  [
    null,
    ['2025-02-15', '2025'],
    'An editor took the date of this event out. “on Saturday”, in an article published on Sunday 16 February 2025, is Saturday 15 February 2025. One other article is less precise, and fits the same date.',
  ],
  [
    '../2024-03',
    ['2025-02-15', '2025-02-16'],
    'An editor set the date of this event: up to March 2024. Only one of these dates can be right: 15 or 16 February 2025.',
  ],
])('an editor’s date, %s', (date, dates, text) => {
  const reports = dates.map((edtf, index) => report('ab'.charAt(index), edtf));
  const disputed = dates.length > 1 && !dates.includes('2025');
  const dateReason = dateReasons.editors;
  const own = event('e', date, { reports, disputed, dateReason, curated: true });
  expect(plain(findingOf(own, publishedOn, british).text)).toBe(text);
  // Everywhere else the event stands at the editor's date, and nothing is open any more.
  const [shown] = forReading(timeline({ events: [own] }), british.quoteMarks).events;
  expect(shown).toMatchObject({ date, disputed: false });
  expect(shown && dateHeading(shown, '2025-02-16', british).notes.at(-1)?.text).toBe(
    date === null ? 'Date taken out by an editor' : 'Date set by an editor',
  );
  // The chart counts in what the articles say.
  expect(convergenceOf(own, publishedOn)?.unit).toBe('day');
});

test('a plan for another day is not among the dates of what happened', () => {
  const reports = [report('a', '2025-02-13', { status: 'planned' }), report('b', '2025-02-15')];
  const told = event('e', '2025-02-15', { reports });
  const { heading, text } = findingOf(told, publishedOn, british);
  expect(heading).toBe('One article, one date');
  expect(plain(text)).toMatch(/is Saturday 15 February 2025\.$/);
  expect(convergenceOf(told, publishedOn)?.rows.map((row) => row.report.article)).toEqual(['b']);
});
