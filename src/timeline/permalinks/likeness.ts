import { asciiId } from '../article/index.ts';
import { daysBetween, parseEdtf } from '../dates/index.ts';
import { actionOf } from '../events/joining/actions.ts';
import { stemOf, weightOf } from '../events/joining/background.ts';

/** What an event is known by, now or in the ledger. */
export interface Features {
  title: string;
  /** EDTF; `null` when none is given. */
  date: string | null;
  actors: readonly string[];
  reports: readonly { article: string; sentence: string }[];
}

/** How much each kind of evidence counts; together 1. */
const shares = { wording: 0.5, actors: 0.2, articles: 0.15, date: 0.15 };

/**
 * From which likeness on an event is the one the ledger remembers. Two events of the same people in
 * one article on one day reach 0.5 before a word of what they did agrees.
 */
export const threshold = 0.6;

/**
 * From which likeness on, articles aside (`likenessOfTelling`), two events are the same though no
 * article connects them: news repeats itself, and an address may never go to another event.
 */
export const strangerThreshold = 0.8;

/**
 * How alike two events are, 0 to 1: by the words of their sentences and titles, by who takes part,
 * by the articles and by the date. Names of actors count as actors, not as words.
 *
 * @param sameArticle whether an article of the first is, or came of, an article of the second
 */
export function likeness(
  event: Features,
  known: Features,
  sameArticle: (article: string, former: string) => boolean,
): number {
  const names = new Set([...event.actors, ...known.actors].flatMap((id) => id.split('-')));
  const [left, right] = [readingOf(event), readingOf(known)];
  const titles = alike(left.title, right.title, names);
  let sentences = 0;
  for (const one of left.sentences) {
    for (const other of right.sentences) sentences = Math.max(sentences, alike(one, other, names));
  }
  // A reworded sentence may have quite another title, and one sentence may report two events.
  const wording = 0.65 * Math.max(sentences, titles) + 0.35 * Math.min(sentences, titles);
  const together = event.actors.length + known.actors.length > 0;
  const actors = together ? shareOf(event.actors, known.actors) : wording;
  const articles = shareArticle(event, known, sameArticle);
  return (
    shares.wording * wording +
    shares.actors * actors +
    shares.articles * Number(articles) +
    shares.date * nearness(event.date, known.date)
  );
}

/** Whether two events have an article in common, by its name now or by what became of it. */
export function shareArticle(
  event: Features,
  known: Features,
  sameArticle: (article: string, former: string) => boolean,
): boolean {
  return event.reports.some(({ article }) =>
    known.reports.some((other) => sameArticle(article, other.article)),
  );
}

/** How alike two events are when nothing is known of their articles, 0 to 1. */
export function likenessOfTelling(event: Features, known: Features): number {
  return likeness(event, known, () => false) / (1 - shares.articles);
}

/** How near two dates are: 1 for the same, 0 from two months on; in between when one is missing. */
export function nearness(a: string | null, b: string | null): number {
  if (a === b) return 1;
  const one = a === null ? null : parseEdtf(a);
  const other = b === null ? null : parseEdtf(b);
  if (!one || !other) return 0.5;
  const [from, to] = [one.earliest ?? one.latest, other.earliest ?? other.latest];
  if (from === null || to === null) return 0.5;
  const overlap =
    from <= (other.latest ?? to) && to <= (one.latest ?? from)
      ? 0
      : Math.abs(daysBetween(from, to));
  return 0.8 * Math.max(0, 1 - overlap / 60);
}

/**
 * How alike two texts are, by their words or by their letters, whichever says more: words weigh by
 * how much they tell (Dice's coefficient), letters in threes see through slips of the pen.
 */
function alike(a: Text, b: Text, names: ReadonlySet<string>): number {
  if (a.text === b.text) return 1;
  const [left, right] = [contentOf(a.words, names), contentOf(b.words, names)];
  return Math.max(dice(left.words, right.words), dice(left.threes, right.threes));
}

interface Text {
  text: string;
  words: readonly Word[];
}

/** The texts of an event taken apart, once for all comparisons with it. */
function readingOf(event: Features): { title: Text; sentences: readonly Text[] } {
  const known = readings.get(event);
  if (known) return known;
  const read = (text: string) => ({ text, words: wordsOf(text) });
  const sentences = event.reports.map(({ sentence }) => read(sentence));
  const reading = { title: read(event.title), sentences };
  readings.set(event, reading);
  return reading;
}

const readings = new WeakMap<Features, { title: Text; sentences: readonly Text[] }>();

interface Content {
  words: ReadonlyMap<string, number>;
  threes: ReadonlyMap<string, number>;
}

function contentOf(text: readonly Word[], names: ReadonlySet<string>): Content {
  const words = new Map<string, number>();
  const threes = new Map<string, number>();
  for (const { plain, stem, weight, letters } of text) {
    if (names.has(plain)) continue;
    words.set(stem, weight);
    // An everyday word tells nothing, whole or in letters.
    for (const three of letters) threes.set(three, Math.max(threes.get(three) ?? 0, weight));
  }
  return { words, threes };
}

interface Word {
  plain: string;
  /** What words of one meaning share: the kind of action they stand for, or their stem. */
  stem: string;
  weight: number;
  /** Its letters in threes, with a space before and after. */
  letters: readonly string[];
}

/** The words of a text in plain letters, each with what it tells. */
export function wordsOf(text: string): readonly Word[] {
  return asciiId(text, text.length * 4)
    .split('-')
    .filter((plain) => plain !== '')
    .map(wordOf);
}

/** What is known of a word never changes, so it is worked out once. */
const vocabulary = new Map<string, Word>();

function wordOf(plain: string): Word {
  const known = vocabulary.get(plain);
  if (known) return known;
  const stem = stemOf(plain);
  const weight = Math.max(0.05, weightOf(stem));
  const letters = Array.from(plain, (_, at) => ` ${plain} `.slice(at, at + 3));
  const word = { plain, stem: actionOf(stem) ?? stem, weight, letters };
  vocabulary.set(plain, word);
  return word;
}

function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let both = 0;
  let all = 0;
  for (const [item, weight] of a) {
    all += weight;
    if (b.has(item)) both += weight + (b.get(item) ?? 0);
  }
  for (const weight of b.values()) all += weight;
  return all > 0 ? both / all : 0;
}

/** Jaccard: the share of what two lists hold together that both hold. */
function shareOf(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((item) => b.includes(item)).length;
  const all = a.length + b.length - both;
  return all > 0 ? both / all : 0;
}
