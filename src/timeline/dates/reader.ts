import type { DateExpression, Day, Sentence } from '../model.ts';
import { yearOf } from './calendar.ts';
import { express } from './expression.ts';
import { readPhrases } from './grammar/grammar.ts';
import { yearLinks } from './lexicon/around.en.ts';
import { english } from './lexicon/en.ts';
import type { Phrase } from './phrase.ts';
import type { Context, Governor, Reading } from './resolve/context.ts';
import { Story } from './story.ts';
import { resolve } from './resolve/resolve.ts';
import { tellsNews } from './tells-news.ts';
import { governorOf } from './tense.ts';
import { timexesOf, type Timex } from './timexes.ts';
import { tokenAt, tokenize, type Token } from './tokens.ts';
import { Verbs } from './verbs.ts';

/** A sentence of an article, as far as dates care: its plain text and the block it stands in. */
export type DatedSentence = Pick<Sentence, 'text'> &
  Partial<Pick<Sentence, 'block' | 'blockIndex' | 'headingDepth'>>;

/** What an editor can say about how dates are written. */
export interface DateOptions {
  /** Order of numeric dates: `US` writes the month first. Undefined refuses ambiguous ones. */
  region?: string | undefined;
}

/**
 * Reads the date expressions of one article, sentence by sentence, in order. Offsets are relative
 * to each sentence. What stood before decides what "the following day" and a date without a year
 * lean on, so the sentences of an article belong in one call.
 */
export function readDates(
  sentences: readonly DatedSentence[],
  published: Day,
  options: DateOptions = {},
): DateExpression[][] {
  return readAll(sentences, published, options, ({ expression }) => expression);
}

/** The same reading as TIMEX3 annotations, for scoring and export. */
export function readTimexes(
  sentences: readonly DatedSentence[],
  published: Day,
  options: DateOptions = {},
): Timex[][] {
  return readAll(sentences, published, options, ({ tokens, phrase, reading }) =>
    timexesOf(tokens, phrase, reading),
  ).map((timexes) => timexes.flat());
}

/** Words that were read. What is not taken of it is let go at once: an article may be long. */
interface Found {
  tokens: readonly Token[];
  phrase: Phrase;
  reading: Reading;
  expression: DateExpression;
}

function readAll<Taken>(
  sentences: readonly DatedSentence[],
  published: Day,
  options: DateOptions,
  take: (found: Found) => Taken,
): Taken[][] {
  const tokenized = sentences.map(({ text }) => tokenize(text, english));
  const story = new Story(published, tellsNews(tokenized));
  return sentences.map((sentence, index) => {
    const taken: Taken[] = [];
    story.enter(index, sentence);
    const tokens = tokenized[index] ?? [];
    readSentence(sentence.text, tokens, published, options, story, (found) =>
      taken.push(take(found)),
    );
    return taken;
  });
}

function readSentence(
  text: string,
  tokens: readonly Token[],
  published: Day,
  options: DateOptions,
  story: Story,
  tell: (found: Found) => void,
): void {
  const verbs = new Verbs(tokens);
  let last: { to: number; year: number | null } = { to: 0, year: null };
  for (const read of readPhrases(tokens)) {
    const phrase = withYearBefore(tokens, read, last);
    const asked: { governor: Governor | null } = { governor: null };
    const context: Context = {
      published,
      region: options.region,
      focus: story.focus,
      sentence: story.sentence,
      daysCompete: story.daysCompete,
      story: story.isStory,
      storyWeight: story.weight,
      hasNews: story.hasNews,
      base: story.base,
      bce: story.bce,
      antiquity: story.isOfAntiquity,
      quarter: story.quarter,
      governor: () => (asked.governor ??= governorOf(verbs, phrase.from, phrase.to)),
    };
    const reading = resolve(phrase.meaning, context);
    if (reading === null) continue;
    last = { to: phrase.to, year: yearNamed(phrase.meaning, reading) };
    const expression = express(text, tokens, phrase, reading, {
      published,
      leansOn: anchorOf(reading, context),
      tense: asked.governor?.tense ?? null,
    });
    tell({ tokens, phrase, reading, expression });
    if (!isAside(tokens, phrase) && phrase.meaning.is !== 'beforeThat') {
      story.tell(phrase.meaning, expression, reading.date, opens(tokens, phrase, story));
    }
  }
}

/** What the words lean on: the publication date, or the date that was in focus before them. */
function anchorOf({ anchor }: Reading, { published, focus }: Context): string | null {
  if (anchor === 'publication') return published;
  return anchor === 'focus' ? (focus?.date.edtf ?? published) : null;
}

/** "In 1969, on July 20": the day takes the year that stands right before it. */
function withYearBefore(
  tokens: readonly Token[],
  phrase: Phrase,
  last: { to: number; year: number | null },
): Phrase {
  const { meaning, from } = phrase;
  if (last.year === null || meaning.is !== 'part' || meaning.year !== null || meaning.pick !== null)
    return phrase;
  if (from - last.to > 2) return phrase;
  for (let at = last.to; at < from; at++) {
    if (!yearLinks.has(tokenAt(tokens, at).lower)) return phrase;
  }
  return { ...phrase, meaning: { ...meaning, year: { known: last.year } } };
}

/** The year, when the words are one and no more: "1969", "last year". */
function yearNamed({ is }: Phrase['meaning'], { date }: Reading): number | null {
  const names = is === 'year' || is === 'period';
  return names && date?.precision === 'year' && date.earliest ? yearOf(date.earliest) : null;
}

/** Whether the words open their sentence, and what follows in it leans on them. */
function opens(tokens: readonly Token[], { from }: Phrase, { hasNews, base }: Story): boolean {
  // "The strike of 1912 lasted from 1 March": a history may begin with the year of its subject.
  const isFirst = !hasNews && base === null && from <= 6;
  return from <= 2 || (isFirst && tokenAt(tokens, from - 1).lower === 'of');
}

/** "(1998)": a year in brackets names a book or a birth, not what the text is about. */
function isAside(tokens: readonly Token[], { meaning, from, to }: Phrase): boolean {
  return (
    meaning.is === 'year' &&
    tokenAt(tokens, from - 1).lower === '(' &&
    tokenAt(tokens, to).lower === ')'
  );
}
