import { quantifiers, seasonsAgo } from '../lexicon/around.en.ts';
import type { Pick, Unit } from '../lexicon/lexeme.ts';
import type { Match, Meaning } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { isAndAHalf, readCount, skipHyphen } from './numbers.ts';
import { isClockUnit } from './durations.ts';
import { readBeforeThat, readManySteps, setsOff } from './many-steps.ts';

/** Dates counted from another: "two days ago", "a year earlier", "in the days following". */

/** Reads "two days ago", "a year earlier", "three weeks later", "ten years from now". */
export function readSteps(tokens: readonly Token[], at: number): Match | null {
  const last = readBeforeLast(tokens, at) ?? readNamesAgo(tokens, at);
  if (last !== null) return last;
  const many = readManySteps(tokens, at);
  if (many !== null) return many;
  const start = skipQuantifier(tokens, at);
  const count = readCount(tokens, start);
  if (count === null && start === at && tokenAt(tokens, at).lexeme.plural !== true) return null;
  const unitAt = skipHyphen(tokens, count?.to ?? start);
  const token = tokenAt(tokens, unitAt);
  const unit = token.lexeme.unit;
  if (unit === undefined) return null;
  let value = count?.value ?? null;
  let to = unitAt + 1;
  const or = tokenAt(tokens, to).lower === 'or' ? tokenAt(tokens, to + 1) : null;
  if (or !== null && (or.lower === 'so' || or.lexeme.count !== undefined)) to += 2;
  if (isAndAHalf(tokens, to)) {
    to += 3;
    value = value === null ? null : value + 0.5;
  }
  const tail = tokenAt(tokens, to).lower;
  const next = tokenAt(tokens, to + 1).lower;
  const steps = (sign: 1 | -1, lean: 'publication' | 'focus', end: number): Match => {
    const exact: Extract<Meaning, { is: 'steps' }> = {
      is: 'steps',
      unit,
      count: value,
      sign,
      lean,
    };
    if (tail === 'ago' && value !== null && isUpperBound(tokens, at)) {
      return { to: end, meaning: { is: 'lessAgo', of: exact } };
    }
    return {
      to: end,
      meaning: start > at || or !== null ? { is: 'approximate', of: exact } : exact,
    };
  };
  // "a month earlier than planned": by how much, not when.
  if (next === 'than') return null;
  if (tail === 'ago') {
    const exact = start === at && or === null ? readAgoFrom(tokens, to + 1, unit, value) : null;
    return exact ?? steps(-1, 'publication', to + 1);
  }
  if (tail === 'earlier' || tail === 'before' || tail === 'previously' || tail === 'prior') {
    const event =
      (tail === 'before' || tail === 'prior') && tokenAt(tokens, to + 1).kind !== 'sign';
    return event ? null : steps(-1, 'focus', to + 1);
  }
  if (tail === 'after' && tokenAt(tokens, to + 1).kind === 'sign') return steps(1, 'focus', to + 1);
  if (tail === 'after' && start === at && or === null && setsOff(tokens, at)) {
    return value === null ? null : readBeforeThat(unit, value, to);
  }
  if (tail === 'later' || tail === 'afterward' || tail === 'afterwards' || tail === 'thereafter')
    return steps(1, 'focus', to + 1);
  if (tail === 'from' && (next === 'now' || next === 'today'))
    return steps(1, 'publication', to + 2);
  if (tail === "'" && next === 'time' && tokenAt(tokens, at - 1).lower === 'in') {
    return steps(1, 'publication', to + 2);
  }
  if (tail === 'hence') return steps(1, 'publication', to + 1);
  return null;
}

/** "today", "this week", "on Friday" after "three years ago": the day or week is exact. */
function readAgoFrom(
  tokens: readonly Token[],
  at: number,
  unit: Unit,
  count: number | null,
): Match | null {
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
  if (count === null || !Number.isInteger(count) || count > 1000) return null;
  const { lexeme, lower } = tokenAt(tokens, at);
  const ago = (to: number, from: Meaning): Match => ({
    to,
    meaning: { is: 'agoFrom', unit, count, from },
  });
  const isPlainDay = lexeme.dayOffset !== undefined && lexeme.dayPart === undefined;
  if (isPlainDay) return ago(at + 1, { is: 'offset', days: lexeme.dayOffset ?? 0 });
  const next = tokenAt(tokens, at + 1).lexeme;
  const isWhole = next.unit === 'week' || next.unit === 'month';
  const { pick } = lexeme;
  const isPicked = lower === 'this' || lower === 'last' || lower === 'next';
  if (isPicked && pick && isWhole && next.plural !== true && unit !== 'week') {
    return ago(at + 2, { is: 'period', unit: next.unit ?? 'week', pick, fiscal: false });
  }
  if (lower === 'this' && next.season !== undefined && unit === 'year') {
    return ago(at + 2, ofSeason(next.season, 'this'));
  }
  const day = lower === 'on' ? next : lexeme;
  if (day.weekday === undefined || day.plural === true || day.hazard === true) return null;
  if (unit === 'week') return null;
  return ago(lower === 'on' ? at + 2 : at + 1, {
    is: 'weekday',
    weekday: day.weekday,
    pick: null,
  });
}

/** "the week before last", "the month after next". */
function readBeforeLast(tokens: readonly Token[], at: number): Match | null {
  if (tokenAt(tokens, at).lower !== 'the') return null;
  const { unit, plural } = tokenAt(tokens, at + 1).lexeme;
  if (unit === undefined || plural === true || unit === 'day' || isClockUnit(unit)) return null;
  const [way, pick] = [tokenAt(tokens, at + 2).lower, tokenAt(tokens, at + 3).lower];
  const sign =
    way === 'before' && pick === 'last' ? -1 : way === 'after' && pick === 'next' ? 1 : 0;
  if (sign === 0 || tokenAt(tokens, at + 4).lexeme.unit !== undefined) return null;
  return { to: at + 4, meaning: { is: 'steps', unit, count: 2, sign, lean: 'publication' } };
}

/** "two Fridays ago": the Friday before last; "two summers ago": the summer before last. */
function readNamesAgo(tokens: readonly Token[], at: number): Match | null {
  const count = readCount(tokens, at);
  if (!count?.value || !Number.isInteger(count.value) || count.value > 60) return null;
  if (tokenAt(tokens, count.to + 1).lower !== 'ago') return null;
  const { lexeme, lower } = tokenAt(tokens, count.to);
  const season = seasonsAgo.get(lower);
  if (season !== undefined) {
    const from = ofSeason(season, 'last');
    const meaning: Meaning = { is: 'agoFrom', unit: 'year', count: count.value - 1, from };
    return { to: count.to + 2, meaning };
  }
  const { weekday } = lexeme;
  if (weekday === undefined) return null;
  const from: Meaning = { is: 'weekday', weekday, pick: 'last' };
  const days = 7 * (count.value - 1);
  return {
    to: count.to + 2,
    meaning: { is: 'stepsFrom', unit: 'day', count: days, sign: -1, from },
  };
}

function ofSeason(season: number, pick: Pick): Meaning {
  return { is: 'part', part: { unit: 'season', season }, year: null, pick };
}

/** Words that say how nearly a number holds: "more than", "almost", "at least", "some". */
export function skipQuantifier(tokens: readonly Token[], at: number): number {
  const { lower } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1).lower;
  if ((lower === 'more' || lower === 'less' || lower === 'fewer') && next === 'than') return at + 2;
  if (
    (lower === 'at' && (next === 'least' || next === 'most')) ||
    (lower === 'up' && next === 'to')
  )
    return at + 2;
  if (quantifiers.has(lower)) {
    return readCount(tokens, at + 1) === null ? at : at + 1;
  }
  return at;
}

/** "less than", "fewer than", "at most", "up to", "under": the number is not reached. */
function isUpperBound(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1).lower;
  if (next === 'than') return lower === 'less' || lower === 'fewer';
  return (
    lower === 'under' || (lower === 'at' && next === 'most') || (lower === 'up' && next === 'to')
  );
}

/** Reads "in the days following", "in the weeks after", "in the following days". */
export function readAftermath(tokens: readonly Token[], at: number): Match | null {
  const the = tokenAt(tokens, at);
  if (the.lower !== 'the') return null;
  const lead = tokenAt(tokens, at + 1);
  const follows = (token: Token): boolean =>
    token.lexeme.pick === 'following' || token.lower === 'afterwards' || token.lower === 'since';
  if (
    lead.lexeme.unit !== undefined &&
    lead.lexeme.plural === true &&
    !isClockUnit(lead.lexeme.unit)
  ) {
    const tail = tokenAt(tokens, at + 2);
    const after = tokenAt(tokens, at + 3);
    if (tail.lower === 'that' && (after.lower === 'followed' || after.lower === 'follow'))
      return { to: at + 4, meaning: { is: 'aftermath', unit: lead.lexeme.unit } };
    return (follows(tail) || tail.lower === 'after') && after.lower === ','
      ? { to: at + 3, meaning: { is: 'aftermath', unit: lead.lexeme.unit } }
      : null;
  }
  const unit = tokenAt(tokens, at + 2).lexeme;
  return lead.lexeme.pick === 'following' &&
    unit.plural === true &&
    unit.unit !== undefined &&
    !isClockUnit(unit.unit)
    ? { to: at + 3, meaning: { is: 'aftermath', unit: unit.unit } }
    : null;
}
