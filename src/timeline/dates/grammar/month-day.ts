import {
  determiners,
  extremes,
  marchTails,
  monthLeads,
  monthNameTails,
  plainMonths,
  titles,
} from '../lexicon/around.en.ts';
import type { Match } from '../phrase.ts';
import { edge, tokenAt, type Token } from '../tokens.ts';
import { readYearOfEra } from './eras.ts';
import { readCardinal, readOrdinal, skipHyphen, skipWord } from './numbers.ts';
import { readYearAfter } from './years.ts';

/** Dates with a month's name: "15 February 2025", "Feb. 15", "March 2020", "June". */

/** Reads a date that starts with a month's name: "February 15, 2025", "Feb. 2025", "June". */
export function readMonthFirst(tokens: readonly Token[], at: number): Match | null {
  const month = readMonth(tokens, at);
  if (month === null) return null;
  // "In March 15 BC" names a year, "on March 15 BC Ferries sailed" a day.
  const inEra = tokenAt(tokens, at - 1).lower === 'in' && readYearOfEra(tokens, month.to) !== null;
  const day = inEra ? null : readDayNumber(tokens, skipWord(tokens, month.to, 'the'));
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
  const read = readYearAfter(tokens, month.to);
  // Three figures do not yet make a month of what may be a name.
  const { kind, lower: figures } = tokenAt(tokens, month.to);
  const isBare = kind === 'number' && figures.length === 3;
  const year = isBare && readYearOfEra(tokens, month.to) === null ? null : read;
  const { lower } = tokenAt(tokens, at);
  // "Jan Kavan", "Mar del Plata": a short month needs its full stop, its day or its year.
  const joined = isJoined(tokens, at, month.to);
  const short = month.hazard && lower !== 'may' && lower !== 'march';
  if (year === null && short && !month.dotted && !joined) return null;
  if (year === null && month.hazard && !month.dotted && !joined && !isFree(tokens, at, month.to))
    return null;
  if (year === null && !month.dotted && isName(tokens, at, month.to)) return null;
  const next = tokenAt(tokens, month.to);
  if (year === null && next.capital && monthNameTails.has(next.lower)) return null;
  const lead = tokenAt(tokens, at - 1).lower === '.' ? at - 2 : at - 1;
  if (year === null && titles.has(tokenAt(tokens, lead).lower)) return null;
  return {
    to: read?.to ?? month.to,
    meaning: {
      is: 'part',
      part: { unit: 'month', month: month.value },
      year: read?.year ?? null,
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
  const beside = number.kind === 'number' || tokenAt(tokens, at - 1).kind === 'number';
  if (!token.capital && !beside && !plainMonths.has(token.lower)) return null;
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

/** "Jan-Mar", "March–May": a dash ties it to another month. */
function isJoined(tokens: readonly Token[], at: number, to: number): boolean {
  const isDash = (index: number): boolean => {
    const { lower } = tokenAt(tokens, index);
    return lower === '-' || lower === '–' || lower === '/';
  };
  const [before, after] = [tokenAt(tokens, at - 2), tokenAt(tokens, to + 1)];
  return (
    (isDash(at - 1) && before.lexeme.month !== undefined) ||
    (isDash(to) && after.lexeme.month !== undefined)
  );
}

/** "June Smith", "August Wilson": no word before it says that it is a time. */
function isName(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokenAt(tokens, to);
  if (next.kind !== 'word' || !next.capital || next.lexeme !== edge.lexeme) return false;
  const lead = tokenAt(tokens, at - 1);
  if (lead.kind === 'sign') return !monthLeads.has(lead.lower);
  const { pick, within } = lead.lexeme;
  if (pick !== undefined || within !== undefined || lead.kind === 'number') return false;
  return !monthLeads.has(lead.lower) && !determiners.has(lead.lower);
}

/** A month whose name is also another word is a month after a preposition, or beside a date. */
function isFree(tokens: readonly Token[], at: number, to: number): boolean {
  const lead = tokenAt(tokens, at - 1);
  const next = tokenAt(tokens, to);
  const { pick } = lead.lexeme;
  if (extremes.has(lead.lower) || (lead.lower.length > 4 && lead.lower.endsWith('est')))
    return true;
  if (pick === 'that') return next.lower === ',';
  if (pick !== undefined || lead.lexeme.within !== undefined) return true;
  if (lead.lower === '-' || lead.lower === '–') {
    if (tokenAt(tokens, at - 2).lexeme.within !== undefined) return true;
    if (lead.lower === '-') return false;
  }
  if (lead.lower === 'and' || lead.lower === 'or') {
    const other = tokenAt(tokens, at - 2);
    return other.lexeme.month !== undefined || other.kind === 'number';
  }
  if (monthLeads.has(lead.lower)) return true;
  // "the March accession", but not "the March on Rome" or "the Long March".
  if (lead.lower === 'the' || lead.lower === 'a') {
    return next.kind === 'word' && !next.capital && !marchTails.has(next.lower);
  }
  // "March's figures", but "May's government" is a prime minister's.
  if (next.lower === "'s") return !lead.capital && tokenAt(tokens, at).lower !== 'may';
  return next.lexeme.pick !== undefined && tokenAt(tokens, to + 1).lower === 'year';
}

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
