import type { Event, Report } from '../timeline/model.ts';

/**
 * The sentence under an event's title: the editor's own as it stands; one from a report only where
 * it says more than the title, and without words that mean a day only in their own article
 * (“yesterday”, “next month”). `null` where nothing is left to say.
 */
export function summaryOf({
  title,
  summary,
  reports,
}: Pick<Event, 'title' | 'summary' | 'reports'>): string | null {
  if (summary === null) return null;
  const report = reports.find(({ sentence }) => sentence === summary);
  if (!report) return summary;
  const text = leans(summary) ? withoutDateWords(report) : summary;
  return text !== null && !leans(text) && addsTo(title, text) ? text : null;
}

/** Whether a summary is a sentence of an article, and not the editor's own. */
export function isFromReport({ summary, reports }: Pick<Event, 'summary' | 'reports'>): boolean {
  return reports.some(({ sentence }) => sentence === summary);
}

/** So many words have to be new for a sentence to be worth its lines below the title. */
const fewest = 3;

/** Whether a sentence has at least three words of content that the title does not have. */
export function addsTo(title: string, sentence: string): boolean {
  const known = contentWords(title);
  const added = new Set(
    contentWords(sentence).filter((word) => !known.some((one) => isSameWord(word, one))),
  );
  return added.size >= fewest;
}

/** The words that carry the sense. */
function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return words
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter((word) => word.length > 1 && !empty.has(word));
}

/** Whether two words begin alike, “argues” and “argued”, or differ in vowels, “met” and “meets”. */
function isSameWord(one: string, other: string): boolean {
  if (one.slice(0, 4) === other.slice(0, 4)) return true;
  const [short = '', long = ''] = [one, other]
    .map((word) => word.charAt(0) + word.slice(1).replace(/[aeiou]/g, ''))
    .sort((a, b) => a.length - b.length);
  return Math.max(one.length, other.length) <= 6 && short.length > 1 && long.startsWith(short);
}

/** Words of grammar, courtesy and the calendar: new ones tell the reader nothing new. */
const empty = new Set(
  `a about according after also an and are as at be been before being between but by can could
  during for from had has have he her him his how if in into is it its may might mr mrs ms of on or
  said say says she should so than that the their them then there they this to two was we were what
  when which while who will with would
  monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december spring summer autumn fall winter day days week weeks
  month months year years quarter half decade century early earlier late later last next today
  yesterday tomorrow ago first second third fourth`.split(/\s+/),
);

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const period = `week|weekend|month|year|spring|summer|autumn|fall|winter|quarter|decade|century|${weekday}`;

/** Whether a text has words that mean a day only together with a day of publication. */
function leans(text: string): boolean {
  return new RegExp(
    // A weekday beside its date leans on nothing.
    `\\b(?:${weekday}(?!,? \\d)|today|yesterday|tomorrow|tonight|ago|` +
      `(?:last|next|this|coming|past|previous|following) (?:${period}))\\b`,
    'i',
  ).test(text);
}

/** What can be taken out of a sentence whole: “on Saturday”, “earlier this week”, “two days ago”. */
const adverbial =
  /^(?:on|in|at|during|over|earlier|later|late|early|last|next|this|yesterday|today|tomorrow|tonight)\b|\bago$/i;
/** After these words the sentence needs the date. */
const needsMore =
  /\b(?:to|by|until|till|from|since|before|after|between|of|for|than|is|was|are|were|be|been|due|set|and|or|as|the|a)$/i;

/** The sentence of a report without its date words; `null` where it would not stand without them. */
function withoutDateWords({ sentence, dateText, dateStart }: Report): string | null {
  if (dateStart === null || !adverbial.test(dateText)) return null;
  const end = dateStart + dateText.length;
  if (sentence.slice(dateStart, end) !== dateText) return null;
  const before = sentence.slice(0, dateStart).trimEnd();
  const after = sentence.slice(end);
  const follows = /^(?:['’-]|\s+(?:morning|afternoon|evening|night|is|was|will)\b)/i;
  if (needsMore.test(before) || follows.test(after)) return null;
  const rest = after.replace(before === '' || before.endsWith(',') ? /^\s*,?\s*/ : /^\s+/, '');
  const joined = /^[,.;:!?]/.test(rest) || before === '' ? before + rest : `${before} ${rest}`;
  const whole = joined.replace(/,\s*([.!?])/, '$1');
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
