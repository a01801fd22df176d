import { clockLeads, namedHours, zones } from '../lexicon/clock.en.ts';
import type { Match } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { skipWord } from './numbers.ts';

/** Times of day: "10:35 a.m.", "8 pm", "noon", "0735 GMT". */

/** Reads a clock time, with its zone; the day it belongs to is joined later. */
export function readClock(tokens: readonly Token[], at: number): Match | null {
  const token = tokenAt(tokens, at);
  const named = namedHours.get(token.lower);
  if (named !== undefined) return clock(at + 1, named, 0);
  if (token.kind === 'number' && token.lower.length === 4) return readFourFigures(tokens, at);
  if (token.kind !== 'number' || !(token.value <= 24) || token.lower.length > 2) return null;
  const lead = tokenAt(tokens, at - 1);
  if (!token.gap && '$£€.,:/-'.includes(lead.lower) && lead.lower !== '') return null;
  const [colon, minutes] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  const hasMinutes =
    (colon.lower === ':' || colon.lower === '.') &&
    !colon.gap &&
    !minutes.gap &&
    minutes.kind === 'number' &&
    minutes.lower.length === 2 &&
    minutes.value < 60;
  const next = hasMinutes ? at + 3 : at + 1;
  const half =
    readHalf(tokens, hasMinutes ? at + 2 : at, next) ?? readInTheMorning(tokens, at, next);
  if (half === null) {
    if (!hasMinutes || colon.lower !== ':' || token.value > 23) return null;
    const after = tokenAt(tokens, next);
    if (
      !after.gap &&
      (after.lower === ':' || after.lower === '.') &&
      tokenAt(tokens, next + 1).kind === 'number'
    )
      return null;
    const cue = clockLeads.has(lead.lower) || isZone(after) || minutes.suffix === 'hrs';
    return cue && (minutes.suffix === '' || minutes.suffix === 'hrs')
      ? clock(skipZone(tokens, next), token.value, minutes.value)
      : null;
  }
  const hour = (token.value % 12) + (half.pm ? 12 : 0);
  return token.value > 12
    ? null
    : clock(skipZone(tokens, half.to), hour, hasMinutes ? minutes.value : 0);
}

/** "0200 GMT Thursday": with its zone and its day; without a day such a time repeats another. */
function readFourFigures(tokens: readonly Token[], at: number): Match | null {
  const { value, suffix } = tokenAt(tokens, at);
  const [hour, minute] = [Math.floor(value / 100), value % 100];
  if (suffix !== '' || hour > 23 || minute > 59 || !isZone(tokenAt(tokens, at + 1))) return null;
  const day = skipWord(tokens, at + 2, 'on');
  return tokenAt(tokens, day).lexeme.weekday === undefined ? null : clock(at + 2, hour, minute);
}

function clock(to: number, hour: number, minute: number): Match {
  const time = `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { to, meaning: { is: 'clock', time, of: null } };
}

/** "4 in the morning", "9 o'clock in the evening", "10:30 at night", after "at" and the like. */
function readInTheMorning(
  tokens: readonly Token[],
  at: number,
  next: number,
): { to: number; pm: boolean } | null {
  if (!clockLeads.has(tokenAt(tokens, at - 1).lower) || tokenAt(tokens, at).suffix !== '')
    return null;
  const hour = ['o', "'", 'clock'].every(
    (word, step) => tokenAt(tokens, next + step).lower === word,
  );
  const link = hour ? next + 3 : next;
  const night = tokenAt(tokens, link).lower === 'at' ? link + 1 : null;
  const inThe = tokenAt(tokens, link).lower === 'in' && tokenAt(tokens, link + 1).lower === 'the';
  const part = tokenAt(tokens, night ?? link + 2).lexeme.dayPart;
  if (night !== null) return part === 'NI' ? { to: night + 1, pm: true } : null;
  if (!inThe || (part !== 'MO' && part !== 'AF' && part !== 'EV')) return null;
  return { to: link + 3, pm: part !== 'MO' };
}

/** "am", "p.m.", "AM", fixed to the digits or after them. */
function readHalf(
  tokens: readonly Token[],
  digits: number,
  next: number,
): { to: number; pm: boolean } | null {
  const { suffix } = tokenAt(tokens, digits);
  if (suffix === 'am' || suffix === 'pm') return { to: next, pm: suffix === 'pm' };
  const letter = suffix === 'a' || suffix === 'p' ? suffix : '';
  const word = tokenAt(tokens, next);
  if (letter === '' && (word.lower === 'am' || word.lower === 'pm'))
    return { to: next + 1, pm: word.lower === 'pm' };
  const start = letter === '' ? next + 1 : next;
  const first = letter === '' ? word.lower : letter;
  if (first !== 'a' && first !== 'p') return null;
  if (tokenAt(tokens, start).lower !== '.' || tokenAt(tokens, start + 1).lower !== 'm') return null;
  const stop = tokenAt(tokens, start + 2);
  return { to: stop.lower === '.' && !stop.gap ? start + 3 : start + 2, pm: first === 'p' };
}

function isZone(token: Token): boolean {
  return zones.has(token.lower) && token.capital;
}

function skipZone(tokens: readonly Token[], at: number): number {
  if (isZone(tokenAt(tokens, at))) return at + 1;
  return tokenAt(tokens, at).lower === 'local' && tokenAt(tokens, at + 1).lower === 'time'
    ? at + 2
    : at;
}
