import type { Match, YearRef } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { readCardinal, readOrdinal, readYearWords, skipHyphen, skipWord } from './numbers.ts';

/**
 * Dates that name their day, month or year: "15 February 2025", "Feb. 15", "2025-02-15",
 * "March 2020", "in 2014".
 */

/** Reads a date that starts with a month's name: "February 15, 2025", "Feb. 2025", "June". */
export function readMonthFirst(tokens: readonly Token[], at: number): Match | null {
  const month = readMonth(tokens, at);
  if (month === null) return null;
  const day = readDayNumber(tokens, skipWord(tokens, month.to, 'the'));
  if (day !== null) {
    const year = readYearAfter(tokens, day.to);
    return {
      to: year?.to ?? day.to,
      meaning: {
        is: 'part',
        part: { unit: 'day', month: month.value, day: day.value, weekday: null },
        year: year?.year ?? null,
        pick: null,
      },
    };
  }
  const year = readYearAfter(tokens, month.to);
  if (year === null && month.hazard && !month.dotted && !isFree(tokens, at, month.to)) return null;
  return {
    to: year?.to ?? month.to,
    meaning: {
      is: 'part',
      part: { unit: 'month', month: month.value },
      year: year?.year ?? null,
      pick: null,
    },
  };
}

/** Reads a date that starts with a day's number: "15 February 2025", "the 15th of May". */
export function readDayFirst(tokens: readonly Token[], at: number): Match | null {
  const start = tokenAt(tokens, at).lower === 'the' ? at + 1 : at;
  const day = readDayNumber(tokens, start) ?? readOrdinalDay(tokens, start);
  if (day === null) return null;
  const of = skipWord(tokens, day.to, 'day');
  const month = readMonth(tokens, skipHyphen(tokens, skipWord(tokens, of, 'of')));
  if (month === null) return null;
  const year = readYearAfter(tokens, skipHyphen(tokens, month.to));
  return {
    to: year?.to ?? month.to,
    meaning: {
      is: 'part',
      part: { unit: 'day', month: month.value, day: day.value, weekday: null },
      year: year?.year ?? null,
      pick: null,
    },
  };
}

/** Reads "2025-02-15", "15/2/2025", "15.02.2025". */
export function readNumeric(tokens: readonly Token[], at: number): Match | null {
  const [a, x, b, y, c] = [0, 1, 2, 3, 4].map((step) => tokenAt(tokens, at + step));
  if (!a || !x || !b || !y || !c) return null;
  if (a.kind !== 'number' || b.kind !== 'number' || c.kind !== 'number') return null;
  if (x.lower !== y.lower || !'-/.'.includes(x.lower) || x.gap || y.gap || b.gap || c.gap)
    return null;
  if (a.suffix !== '' || b.suffix !== '' || isTime(c.suffix)) return null;
  const after = tokenAt(tokens, at + 5);
  if (
    !after.gap &&
    (after.lower === x.lower || after.kind === 'number') &&
    tokenAt(tokens, at + 6).kind === 'number'
  )
    return null;
  if (before(tokens, at).lower === x.lower && !a.gap) return null;
  if (a.lower.length === 4 && (x.lower === '-' || x.lower === '/')) {
    if (b.lower.length > 2 || c.lower.length > 2 || b.value > 12) return null;
    return {
      to: at + 5,
      meaning: {
        is: 'part',
        part: { unit: 'day', month: b.value, day: c.value, weekday: null },
        year: { known: a.value },
        pick: null,
      },
    };
  }
  const year =
    c.lower.length === 4 ? c.value : c.lower.length === 2 && x.lower === '/' ? century(c.value) : 0;
  if (!isYear(year) || a.lower.length > 2 || b.lower.length > 2) return null;
  if (Math.max(a.value, b.value) > 31 || Math.min(a.value, b.value) > 12 || a.value * b.value === 0)
    return null;
  return { to: at + 5, meaning: { is: 'numeric', first: a.value, second: b.value, year } };
}

function isTime(suffix: string): boolean {
  return suffix !== '' && suffix !== 't';
}

/** Two-digit years: 00 to 49 are of this century. */
function century(value: number): number {
  return value < 50 ? 2000 + value : 1900 + value;
}

/** Reads a year that stands alone: "2014", "the year 2014", "'98", "nineteen ninety-six". */
export function readYear(tokens: readonly Token[], at: number): Match | null {
  const token = tokenAt(tokens, at);
  if (
    token.lower === 'fiscal' ||
    (token.lower === 'the' && tokenAt(tokens, at + 1).lower === 'fiscal')
  ) {
    const fiscal = token.lower === 'the' ? at + 2 : at + 1;
    const year = readYearNumber(tokens, skipWord(tokens, fiscal, 'year'));
    return year && { to: year.to, meaning: { is: 'year', year: year.value, fiscal: true } };
  }
  if (token.lower === 'the' && tokenAt(tokens, at + 1).lower === 'year') {
    const year = readYearNumber(tokens, at + 2) ?? readYearWords(tokens, at + 2);
    return year?.value
      ? { to: year.to, meaning: { is: 'year', year: year.value, fiscal: false } }
      : null;
  }
  const era = readEra(tokens, at);
  if (era !== null) return era;
  if (token.lower === "'") {
    const short = tokenAt(tokens, at + 1);
    if (short.gap || short.kind !== 'number' || short.lower.length !== 2 || short.suffix !== '')
      return null;
    const lead = before(tokens, at).lower;
    if (!['in', 'of', 'since', 'by', 'until', 'summer', 'from', 'to'].includes(lead)) return null;
    return { to: at + 2, meaning: { is: 'year', year: century(short.value), fiscal: false } };
  }
  if (token.kind === 'word') {
    const words = readYearWords(tokens, at);
    if (!words?.value || words.value === 2000 || tokenAt(tokens, words.to).lexeme.unit) return null;
    return { to: words.to, meaning: { is: 'year', year: words.value, fiscal: false } };
  }
  const year = readYearNumber(tokens, at);
  return year && looksLikeYear(tokens, at)
    ? { to: year.to, meaning: { is: 'year', year: year.value, fiscal: false } }
    : null;
}

/** "264 BC", "AD 843", "1066 AD". */
function readEra(tokens: readonly Token[], at: number): Match | null {
  const token = tokenAt(tokens, at);
  const ad = token.lower === 'ad' && token.capital;
  const number = tokenAt(tokens, ad ? at + 1 : at);
  if (number.kind !== 'number' || !(number.value > 0) || number.value > 9999) return null;
  if (ad) return { to: at + 2, meaning: { is: 'year', year: number.value, fiscal: false } };
  if (number.suffix !== '') return null;
  const era = tokenAt(tokens, at + 1);
  if (isEra(era, 'bc') || isEra(era, 'bce')) {
    return { to: at + 2, meaning: { is: 'bce', year: number.value } };
  }
  if (
    era.lower === 'b' &&
    tokenAt(tokens, at + 2).lower === '.' &&
    tokenAt(tokens, at + 3).lower === 'c'
  ) {
    return { to: skipWord(tokens, at + 4, '.'), meaning: { is: 'bce', year: number.value } };
  }
  if (isEra(era, 'ad') || isEra(era, 'ce')) {
    return { to: at + 2, meaning: { is: 'year', year: number.value, fiscal: false } };
  }
  return null;
}

function isEra(token: Token, name: string): boolean {
  return token.lower === name && token.capital;
}

/** Reads "264" of "264-241 BC" and "264 to 241 BC": the era stands with the second. */
export function readEraStart(tokens: readonly Token[], at: number): Match | null {
  const number = tokenAt(tokens, at);
  const sign = tokenAt(tokens, at + 1).lower;
  if (
    number.kind !== 'number' ||
    number.suffix !== '' ||
    !(number.value > 0) ||
    number.value > 9999
  )
    return null;
  if (sign !== '-' && sign !== '–' && sign !== 'to' && sign !== 'and') return null;
  const end = readEra(tokens, at + 2);
  if (end?.meaning.is !== 'bce' || end.meaning.year > number.value) return null;
  return { to: at + 1, meaning: { is: 'bce', year: number.value } };
}

/** A bare four-digit number is a year unless what stands around it counts, prices or numbers. */
function looksLikeYear(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const lead = before(tokens, at);
  const next = tokenAt(tokens, at + 1);
  const afterNext = tokenAt(tokens, at + 2);
  if (token.value < 1000 || token.value > 2150) return false;
  if ('$£€¥#%+'.includes(lead.lower) && lead.lower !== '' && !token.gap) return false;
  if ((lead.lower === '.' || lead.lower === ',' || lead.lower === ':') && !token.gap) return false;
  if (
    !next.gap &&
    '.,:/'.includes(next.lower) &&
    next.lower !== '' &&
    afterNext.kind === 'number' &&
    !afterNext.gap
  ) {
    // "1990/91" stays a year; "1,990" and "19:90" do not.
    return next.lower === '/' && afterNext.lower.length === 2;
  }
  if (!token.gap && (lead.lower === '-' || lead.lower === '/')) {
    const head = tokenAt(tokens, at - 2);
    if (
      lead.lower === '-' &&
      !['mid', 'post', 'pre', 'late', 'early', 'fiscal'].includes(head.lower) &&
      head.kind !== 'number'
    )
      return false;
    if (head.kind === 'number' && !(head.value >= 1000 && head.value < token.value)) return false;
    if (head.kind === 'number' && tokenAt(tokens, at - 3).lower === '-') return false;
  }
  if (
    next.lower === '-' &&
    !next.gap &&
    afterNext.lower.length === 2 &&
    tokenAt(tokens, at + 3).lower === '-'
  )
    return false;
  if (next.lower === '%' || next.lower === '$') return false;
  if (
    next.lower === '-' &&
    !next.gap &&
    afterNext.kind === 'word' &&
    notYearTails.has(afterNext.lower)
  )
    return false;
  if (next.kind === 'word' && countedWords.has(next.lower)) return false;
  if (numberLeads.has(lead.lower)) return false;
  if (token.value > 2030 || token.value < 1700) return yearLeads.has(lead.lower);
  return true;
}

const yearLeads = new Set([
  'in',
  'since',
  'until',
  'by',
  'of',
  'from',
  'before',
  'after',
  'year',
  'early',
  'late',
  'circa',
  'around',
  '(',
  'to',
  'between',
]);
const numberLeads = new Set([
  'flight',
  'no',
  'number',
  'room',
  'route',
  'highway',
  'about',
  'nearly',
  'some',
  'almost',
  'than',
  'resolution',
  'page',
  'section',
  'article',
  'boeing',
  'only',
  'least',
  'approximately',
  'over',
  'roughly',
  'under',
  'exactly',
  'another',
  'extra',
  'additional',
  'precisely',
  'these',
  'those',
  'all',
  'ext',
  'windows',
  'model',
  'times',
]);
const notYearTails = new Set([
  'mile',
  'foot',
  'meter',
  'metre',
  'man',
  'member',
  'pound',
  'point',
  'strong',
  'seat',
  'page',
  'acre',
  'ton',
  'kilometer',
  'km',
  'room',
  'word',
  'megawatt',
]);
const countedWords = new Set([
  'people',
  'soldiers',
  'troops',
  'men',
  'women',
  'children',
  'dollars',
  'miles',
  'feet',
  'meters',
  'metres',
  'kilometers',
  'kilometres',
  'km',
  'tons',
  'tonnes',
  'pounds',
  'points',
  'shares',
  'workers',
  'employees',
  'jobs',
  'votes',
  'seats',
  'acres',
  'barrels',
  'homes',
  'houses',
  'hours',
  'gmt',
  'million',
  'billion',
  'percent',
  'deaths',
  'prisoners',
  'casualties',
  'cases',
  'students',
  'members',
  'units',
  'cars',
  'planes',
  'aircraft',
  'tanks',
  'guns',
  'refugees',
  'passengers',
  'others',
  'cents',
  'yards',
  'euros',
  'yen',
  'francs',
  'marks',
  'persons',
  'villages',
  'edt',
  'est',
  'local',
  'hrs',
  'metric',
  'square',
  'stores',
  'companies',
  'delegates',
  'days',
  'years',
  'months',
  'weeks',
  'minutes',
  'dead',
  'wounded',
  'killed',
  'kg',
  'pages',
  'words',
]);

/** A year that follows a day or month: ", 2025", "of 2025", "'25", "2025". */
export function readYearAfter(
  tokens: readonly Token[],
  at: number,
): { to: number; year: YearRef } | null {
  let next = at;
  const comma = tokenAt(tokens, next).lower === ',';
  if (comma || tokenAt(tokens, next).lower === 'of') next += 1;
  const number = readYearNumber(tokens, next);
  if (number !== null) {
    const tail = tokenAt(tokens, number.to);
    const afterTail = tokenAt(tokens, number.to + 1);
    if (comma && tail.kind === 'word' && countedWords.has(tail.lower)) return null;
    if (
      !tail.gap &&
      '.,:'.includes(tail.lower) &&
      tail.lower !== '' &&
      afterTail.kind === 'number' &&
      !afterTail.gap
    )
      return null;
    return { to: number.to, year: { known: number.value } };
  }
  const short = tokenAt(tokens, next + 1);
  if (
    tokenAt(tokens, next).lower === "'" &&
    short.kind === 'number' &&
    short.lower.length === 2 &&
    short.suffix === '' &&
    !short.gap
  ) {
    return { to: next + 2, year: { known: century(short.value) } };
  }
  const words = readYearWords(tokens, next);
  if (words?.value) return { to: words.to, year: { known: words.value } };
  const lead = tokenAt(tokens, next);
  const the = lead.lower === 'the' ? 1 : 0;
  const pick = tokenAt(tokens, next + the).lexeme.pick;
  if (pick !== undefined && tokenAt(tokens, next + the + 1).lower === 'year') {
    return { to: next + the + 2, year: { pick } };
  }
  return null;
}

function readYearNumber(
  tokens: readonly Token[],
  at: number,
): { to: number; value: number } | null {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'number' || token.lower.length !== 4 || token.suffix !== '') return null;
  return isYear(token.value) ? { to: at + 1, value: token.value } : null;
}

function isYear(value: number): boolean {
  return value >= 1000 && value <= 2999;
}

/** A month's name, with the full stop of an abbreviation. */
export function readMonth(
  tokens: readonly Token[],
  at: number,
): { to: number; value: number; hazard: boolean; dotted: boolean } | null {
  const token = tokenAt(tokens, at);
  const value = token.lexeme.month;
  if (value === undefined) return null;
  const short =
    token.lower.length <= 4 &&
    token.lower !== 'june' &&
    token.lower !== 'july' &&
    token.lower !== 'may';
  const stop = tokenAt(tokens, at + 1);
  const dotted = short && stop.lower === '.' && !stop.gap;
  const number = tokenAt(tokens, dotted ? at + 2 : at + 1);
  if (!token.capital && number.kind !== 'number' && tokenAt(tokens, at - 1).kind !== 'number')
    return null;
  if (
    !token.capital &&
    token.lexeme.hazard === true &&
    token.lower !== 'may' &&
    token.lower !== 'march' &&
    !dotted
  )
    return null;
  if (!token.capital && (token.lower === 'may' || token.lower === 'march')) {
    const lead = tokenAt(tokens, at - 1);
    if (lead.suffix === '' && lead.lower !== 'of') return null;
  }
  return { to: dotted ? at + 2 : at + 1, value, hazard: token.lexeme.hazard === true, dotted };
}

/** A month whose name is also another word is a month after a preposition, or beside a date. */
function isFree(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokenAt(tokens, at);
  const lead = before(tokens, at);
  const next = tokenAt(tokens, to);
  if (
    monthLeads.has(lead.lower) ||
    lead.lexeme.pick !== undefined ||
    lead.lexeme.within !== undefined
  )
    return true;
  if (lead.lower === '-' && before(tokens, at - 1).lexeme.within !== undefined) return true;
  if (next.lexeme.pick !== undefined && tokenAt(tokens, to + 1).lower === 'year') return true;
  if (
    lead.lower === 'the' ||
    lead.lower === 'a' ||
    (token.lower !== 'may' && token.lower !== 'march')
  ) {
    return lead.lower === 'the' && token.lower !== 'may' ? token.lower !== 'march' : false;
  }
  return next.lower === "'s";
}

const monthLeads = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'of',
  'from',
  'to',
  'through',
  'during',
  'and',
  'between',
  'after',
  'before',
  'for',
  'or',
  '–',
  'every',
  'each',
  'around',
  'about',
  '(',
]);

/** The number of a day in the month, 1 to 31: "15", "15th". */
export function readDayNumber(
  tokens: readonly Token[],
  at: number,
): { to: number; value: number } | null {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'number' || !(token.value >= 1 && token.value <= 31)) {
    const words = readOrdinal(tokens, at);
    return words?.value && words.value <= 31 && token.kind === 'word' && token.lower !== 'second'
      ? { to: words.to, value: words.value }
      : null;
  }
  if (token.lower.length > 2 || (token.suffix !== '' && !'stndrdth'.includes(token.suffix)))
    return null;
  const next = tokenAt(tokens, at + 1);
  const after = tokenAt(tokens, at + 2);
  if (!next.gap && '.,:/%'.includes(next.lower) && next.lower !== '') {
    if (next.lower === '%') return null;
    if (after.kind === 'number' && !after.gap) return null;
  }
  return { to: at + 1, value: token.value };
}

function readOrdinalDay(
  tokens: readonly Token[],
  at: number,
): { to: number; value: number } | null {
  const { lower } = tokenAt(tokens, at);
  const words =
    readOrdinal(tokens, at) ?? (lower === 'a' || lower === 'an' ? null : readCardinal(tokens, at));
  return words?.value && words.value <= 31 && words.value >= 1
    ? { to: words.to, value: words.value }
    : null;
}

function before(tokens: readonly Token[], at: number): Token {
  return tokenAt(tokens, at - 1);
}
