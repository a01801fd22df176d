import { durationAdjectives, rankings } from '../lexicon/around.en.ts';
import type { Pick, Unit } from '../lexicon/lexeme.ts';
import type { Match, Meaning } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { readCount, skipHyphen, skipWord } from './numbers.ts';
import { skipQuantifier } from './steps.ts';

/** Lengths of time: "two years", "the past three months", "a 15-minute". */

/** Reads "two years", "the past three months", "a 15-minute", "several weeks". */
export function readDuration(tokens: readonly Token[], at: number): Match | null {
  let start = skipQuantifier(tokens, skipWord(tokens, at, 'the'));
  const lead = tokenAt(tokens, start);
  const picked =
    (lead.lexeme.pick !== undefined && lead.lower !== 'those') ||
    lead.lower === 'first' ||
    lead.lower === 'final' ||
    lead.lower === 'early';
  if (picked) start = skipQuantifier(tokens, start + 1);
  const count = readCount(tokens, start);
  if (count === null) {
    const unit = lead.lexeme.pick !== undefined ? tokenAt(tokens, start).lexeme : {};
    // "the last days of the siege" are no vague past of our own.
    if (lead.lower === 'last' && tokenAt(tokens, start + 1).lower === 'of') return null;
    return picked && unit.unit !== undefined && unit.plural === true
      ? { to: start + 1, meaning: vague(lead.lexeme.pick) ?? duration(null, unit.unit) }
      : null;
  }
  let unitAt = skipHyphen(tokens, count.to);
  const more = tokenAt(tokens, unitAt).lower;
  if (durationAdjectives.has(more)) unitAt += 1;
  const token = tokenAt(tokens, unitAt);
  const unit = token.lexeme.unit;
  if (unit === undefined || unit === 'half' || (unit === 'second' && token.lexeme.plural !== true))
    return null;
  // "the 2024 fiscal year" is a year, not 2,024 of them.
  if (isYearLike(tokenAt(tokens, start)) && token.lexeme.plural !== true) return null;
  const word = tokenAt(tokens, start).lower;
  if (unit === 'quarter' && (word === 'a' || tokenAt(tokens, unitAt + 1).lower === 'of'))
    return null;
  if (
    unit === 'season' ||
    (unit === 'night' && word === 'a') ||
    (unit === 'weekend' && word === 'a')
  )
    return null;
  const dash = tokenAt(tokens, unitAt + 1);
  const old = tokenAt(tokens, unitAt + (dash.lower === '-' && !dash.gap ? 2 : 1)).lower;
  if (old === 'old' || old === 'olds')
    return { to: unitAt + 1, meaning: { is: 'duration', value: 'AGE' } };
  if ((word === 'a' || word === 'an') && unitAt === start + 1 && !tokenAt(tokens, unitAt).gap)
    return null;
  if ((word === 'a' || word === 'an') && isRate(tokens, start)) {
    return { to: unitAt + 1, meaning: { is: 'set', value: `P${unitLetters[unit] ?? '1D'}` } };
  }
  const to = unitAt + 1;
  // "the past few months" are a vague past; "the next few days" are a length of time.
  const past = picked && count.value === null && lead.lexeme.pick === 'last';
  if (past) return { to, meaning: { is: 'reference', value: 'PAST_REF' } };
  const length = duration(count.value, unit);
  const isAhead =
    start === at &&
    count.value !== null &&
    length.is === 'duration' &&
    unitAt === count.to &&
    tokenAt(tokens, at - 1).lower === 'in' &&
    tokenAt(tokens, to).lower !== 'of' &&
    !isRanked(tokens, at - 1);
  // "in a year or two": some time ahead.
  const or = tokenAt(tokens, to).lower === 'or' ? tokenAt(tokens, to + 1) : null;
  if (isAhead && or?.lexeme.count !== undefined)
    return { to: to + 2, meaning: { is: 'reference', value: 'FUTURE_REF' } };
  return isAhead
    ? { to, meaning: { is: 'inSteps', unit, count: count.value ?? 0, value: length.value } }
    : { to, meaning: length };
}

function isYearLike({ kind, lower, value }: Token): boolean {
  return kind === 'number' && lower.length === 4 && value >= 1900 && value < 2100;
}

/** "the first meeting in three years", "the worst storm in ten years": how long, not when. */
function isRanked(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= at - 6; index--) {
    const { lower, kind, lexeme } = tokenAt(tokens, index);
    if (kind === 'sign') return false;
    if (lexeme.ordinal !== undefined || rankings.has(lower)) return true;
    if (lower.length > 4 && lower.endsWith('est')) return true;
  }
  return false;
}

/** "recent years", "coming months": a vague time, rather than a length. */
function vague(pick: Pick | undefined): Meaning | null {
  if (pick === 'last' || pick === 'latest') return { is: 'reference', value: 'PAST_REF' };
  return pick === 'next' ? { is: 'reference', value: 'FUTURE_REF' } : null;
}

/** "four flights a week", "twice a year", "$3 a day": a rate, not a length. */
function isRate(tokens: readonly Token[], at: number): boolean {
  const lead = tokenAt(tokens, at - 1);
  return (
    lead.kind === 'number' ||
    lead.lower === 'once' ||
    lead.lower === 'twice' ||
    lead.lower === 'times' ||
    lead.lower === 'million' ||
    lead.lower === 'billion' ||
    lead.lower === '%'
  );
}

/** A length of time as TIMEX3 writes it. */
export function duration(count: number | null, unit: Unit): Meaning {
  const letter: Record<Unit, string> = {
    second: 'TXS',
    minute: 'TXM',
    hour: 'TXH',
    day: 'XD',
    night: 'XD',
    weekend: 'XD',
    week: 'XW',
    fortnight: 'XW',
    month: 'XM',
    quarter: 'XQ',
    half: 'XM',
    season: 'XM',
    year: 'XY',
    decade: 'XY',
    century: 'XY',
  };
  const factor: Partial<Record<Unit, number>> = {
    weekend: 2,
    fortnight: 2,
    half: 6,
    season: 3,
    decade: 10,
    century: 100,
  };
  const plain = letter[unit];
  if (count === null) return { is: 'duration', value: unit === 'decade' ? 'PXE' : `P${plain}` };
  const number = count * (factor[unit] ?? 1);
  const whole = Math.floor(number);
  if (whole !== number && unit === 'year')
    return {
      is: 'duration',
      value: `P${whole > 0 ? `${whole}Y` : ''}${Math.round((number - whole) * 12)}M`,
    };
  if (whole !== number && unit === 'hour')
    return {
      is: 'duration',
      value: `PT${whole > 0 ? `${whole}H` : ''}${Math.round((number - whole) * 60)}M`,
    };
  return { is: 'duration', value: `P${plain.replace('X', String(number))}` };
}

/** One unit, as a TIMEX3 set or duration counts it; a second is not counted. */
export const unitLetters: Partial<Record<Unit, string>> = {
  hour: 'T1H',
  minute: 'T1M',
  day: '1D',
  week: '1W',
  month: '1M',
  quarter: '1Q',
  year: '1Y',
};

/** Units that the clock counts, not the calendar. */
export function isClockUnit(unit: Unit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}
