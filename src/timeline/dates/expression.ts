import type { CalendarDate, DateExpression, Day, Precision } from '../model.ts';
import { openAfter, openBefore } from './edtf.ts';
import { rangeOpeners } from './lexicon/around.en.ts';
import { carriers } from './lexicon/en.ts';
import type { Meaning, Phrase } from './phrase.ts';
import { leadBefore, relationOf } from './relation.ts';
import type { Context, Reading } from './resolve/context.ts';
import { tokenAt, type Token } from './tokens.ts';

/** The reading with its words and what the preposition before them makes of it. */
export function express(
  text: string,
  tokens: readonly Token[],
  phrase: Phrase,
  reading: Reading,
  {
    published,
    leansOn,
    tense,
  }: Pick<DateExpression, 'leansOn' | 'tense'> & Pick<Context, 'published'>,
): DateExpression {
  const lead = tokenAt(tokens, leadBefore(tokens, phrase.from));
  const isDate = reading.kind === 'date';
  const relation = isDate ? relationOf(tokens, phrase) : 'at';
  // "on 3 May", but not the "on" of "depends on last week's vote" or "will go on next week".
  const isPhrasal =
    lead.lower === 'on' && reading.date !== null && !onDays.has(reading.date.precision);
  const carries =
    (carriers.has(lead.lower) && !isPhrasal) ||
    (phrase.meaning.is === 'range' && rangeOpeners.has(lead.lower));
  const isAdverb = phrase.meaning.is === 'overnight';
  const first = isDate && carries && !isAdverb ? lead : tokenAt(tokens, phrase.from);
  const start = first.start;
  const end = tokenAt(tokens, phrase.to - 1).end;
  return {
    start,
    end,
    words: text.slice(start, end),
    kind: reading.kind,
    date: reading.date && boundBy(reading.date, relation),
    direction: directionOf(phrase.meaning, reading, published),
    relation,
    rule: reading.rule,
    anchor: reading.anchor,
    leansOn,
    tense,
    timex: { type: reading.type, value: reading.value },
    warning: reading.warning,
  };
}

/** "since 2014" is open at its end, "before 2014" at its beginning. */
function boundBy(date: CalendarDate, relation: DateExpression['relation']): CalendarDate | null {
  if (relation === 'since' || relation === 'after') return openAfter(date);
  return relation === 'at' ? date : openBefore(date);
}

const onDays: ReadonlySet<Precision> = new Set<Precision>(['day', 'range']);

/** Where the date lies, seen from publication. "Later this week" lies ahead, "earlier" behind. */
function directionOf(
  meaning: Meaning,
  { date }: Reading,
  published: Day,
): DateExpression['direction'] {
  if (date === null) return null;
  if (date.latest !== null && date.latest < published) return 'past';
  if (date.earliest !== null && date.earliest > published) return 'future';
  if (meaning.is === 'aftermath') return 'past';
  if (meaning.is === 'within' && date.precision !== 'day') {
    return meaning.where === 'late' ? 'future' : meaning.where === 'early' ? 'past' : 'same';
  }
  return 'same';
}
