import { holidays } from './holidays.en.ts';
import type { Lexeme, Lexicon } from './lexeme.ts';

/**
 * English, as data. A contributor adds a word here; the grammar never spells one out that could
 * stand in this file.
 */

const entries: [string, Lexeme][] = [];
const add = (words: string, lexeme: Lexeme): void => {
  for (const word of words.split(' ')) entries.push([word, lexeme]);
};

// Months. "may", "march", "mar" and the like are also other words.
[
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept',
  'october oct',
  'november nov',
  'december dec',
].forEach((words, index) => add(words, { month: index + 1 }));
for (const word of [
  'march',
  'may',
  'mar',
  'jan',
  'jun',
  'dec',
  'sep',
  'nov',
  'oct',
  'apr',
  'jul',
  'aug',
  'feb',
]) {
  entries.push([word, { hazard: true }]);
}

// Weekdays. "sun", "sat", "wed" and "mon" are also other words.
['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].forEach(
  (word, index) => {
    add(word, { weekday: index + 1 });
    add(`${word}s`, { weekday: index + 1, plural: true });
  },
);
add('mon', { weekday: 1, hazard: true });
add('tue tues', { weekday: 2, hazard: true });
add('wed', { weekday: 3, hazard: true });
add('thu thur thurs', { weekday: 4, hazard: true });
add('fri', { weekday: 5, hazard: true });
add('sat', { weekday: 6, hazard: true });
add('sun', { weekday: 7, hazard: true });

// Units.
for (const unit of [
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
] as const) {
  add(unit, { unit });
  add(`${unit}s`, { unit, plural: true });
}
add('century', { unit: 'century' });
add('centuries', { unit: 'century', plural: true });
add('half', { unit: 'half' });

// Numbers.
[
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
].forEach((words) => words.split(' ').forEach((word, index) => add(word, { count: index })));
['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].forEach((word, index) =>
  add(word, { count: 30 + 10 * index }),
);
add('a an', { count: 1 });
add('dozen', { count: 12 });
add('hundred', { count: 100 });
add('thousand', { count: 1000 });
add('several few many some', { vague: true });
[
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
].forEach((words) => words.split(' ').forEach((word, index) => add(word, { ordinal: index + 1 })));
[
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
].forEach((word, index) => add(word, { decade: 20 + 10 * index }));
add('noughties', { decade: 100 });

// Seasons and parts of the day.
add('spring', { season: 1 });
add('summer', { season: 2 });
add('autumn fall', { season: 3 });
add('winter', { season: 4 });
add('morning mornings dawn daybreak sunrise', { dayPart: 'MO' });
add('midday noon lunchtime', { dayPart: 'MI' });
add('afternoon afternoons', { dayPart: 'AF' });
add('evening evenings dusk sunset', { dayPart: 'EV' });
add('night nights midnight nightfall overnight', { dayPart: 'NI' });
add('daytime', { dayPart: 'DT' });

add('midweek', { timely: true });

// Days named by the day of publication.
add('today', { dayOffset: 0 });
add('tonight', { dayOffset: 0, dayPart: 'NI' });
add('yesterday', { dayOffset: -1 });
add('tomorrow', { dayOffset: 1 });

// Which one of its kind.
add('last past', { pick: 'last' });
add('this current', { pick: 'this' });
add('next coming upcoming', { pick: 'next' });
add('previous preceding prior', { pick: 'previous' });
add('following ensuing subsequent', { pick: 'following' });
add('that those', { pick: 'that' });
add('same', { pick: 'same' });
add('latest recent', { pick: 'latest' });

// Parts of a period.
add('early earlier beginning start opening', { within: 'early' });
add('mid middle midway halfway', { within: 'mid' });
add('late later end close closing', { within: 'late' });

// Vague references.
add('now currently nowadays presently', { reference: 'PRESENT_REF' });
add('recently lately', { reference: 'PAST_REF' });

// Sets.
add('daily', { every: 'day' });
add('nightly', { every: 'day' });
add('weekly', { every: 'week' });
add('fortnightly', { every: 'fortnight' });
add('monthly', { every: 'month' });
add('quarterly', { every: 'quarter' });
add('yearly annually', { every: 'year' });
add('hourly', { every: 'hour' });

add('around about circa approximately roughly c ca', { approximate: true });

add(
  'the its these every each ad q fiscal couple more less fewer at up nearly almost barely just over under only',
  {
    opens: true,
  },
);
add("some roughly exactly comparable corresponding '", { opens: true });
add('period future past current recent fiscal q ad fy present term campaign ago', { timely: true });
add('long not', { opens: true });
add('h fy small', { opens: true });

/** What a leading preposition makes of a date. */
export const relations: ReadonlyMap<string, 'at' | 'since' | 'until' | 'before' | 'after'> =
  new Map([
    ['on', 'at'],
    ['in', 'at'],
    ['at', 'at'],
    ['during', 'at'],
    ['for', 'at'],
    ['of', 'at'],
    ['since', 'since'],
    ['from', 'at'],
    ['starting', 'at'],
    ['beginning', 'at'],
    ['until', 'until'],
    ['till', 'until'],
    ['through', 'until'],
    ['by', 'before'],
    ['before', 'before'],
    ['after', 'after'],
    ['following', 'after'],
  ]);

/** Words that set a bound together, by the last, which stands right before the date. */
export const boundPhrases: ReadonlyMap<
  string,
  readonly (readonly [wordsBefore: readonly string[], relation: 'before' | 'after'])[]
> = new Map([
  [
    'than',
    [
      [['no', 'later'], 'before'],
      [['not', 'later'], 'before'],
      [['no', 'earlier'], 'after'],
      [['not', 'earlier'], 'after'],
    ],
  ],
  ['before', [[['not'], 'after']]],
]);

/** Fixed to a date by a hyphen: "pre-1945", "post-2008". */
export const prefixRelations: ReadonlyMap<string, 'before' | 'after'> = new Map([
  ['pre', 'before'],
  ['post', 'after'],
]);

/** Before "before" and a time of day: still the same day ("shortly before dawn on Friday"). */
export const shortlyWords: ReadonlySet<string> = new Set(
  'shortly just soon minutes moments hours seconds well long immediately'.split(' '),
);

/** After "from 1509 until": the end of what went on is no date. */
export const lastingEnds: ReadonlySet<string> = new Set('his her its their the'.split(' '));

/** Prepositions that belong to the words a reader would highlight. */
export const carriers: ReadonlySet<string> = new Set([
  'on',
  'in',
  'during',
  'since',
  'until',
  'till',
  'by',
  'before',
  'after',
]);

/** Everything the grammar knows about English words. */
export const english: Lexicon = merge(entries);

function merge(pairs: readonly [string, Lexeme][]): Lexicon {
  const lexicon = new Map<string, Lexeme>();
  for (const [word, lexeme] of pairs) lexicon.set(word, { ...lexicon.get(word), ...lexeme });
  for (const { words } of holidays) {
    const first = words[0] ?? '';
    lexicon.set(first, { ...lexicon.get(first), holiday: true });
  }
  for (const lexeme of lexicon.values()) lexeme.timely ||= isTimely(lexeme);
  return lexicon;
}

function isTimely(lexeme: Lexeme): boolean {
  const { month, weekday, unit, season, dayPart, dayOffset, decade, reference, every } = lexeme;
  const names = [month, weekday, unit, season, dayPart, dayOffset, decade, reference, every];
  if (names.some((name) => name !== undefined) || lexeme.holiday === true) return true;
  // "nineteen ninety-six".
  return lexeme.count !== undefined && lexeme.count >= 16;
}
