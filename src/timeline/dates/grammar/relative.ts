import type { Pick, Unit } from '../lexicon/lexeme.ts';
import type { Match, Meaning } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { isAndAHalf, readCount, readOrdinal, skipHyphen, skipWord } from './numbers.ts';

/** Dates that lean on another: weekdays, "yesterday", "last week", "two days later". */

/** Reads "today", "yesterday", "the day after tomorrow", "tonight". */
export function readDeictic(tokens: readonly Token[], at: number): Match | null {
  const token = tokenAt(tokens, at);
  const days = token.lexeme.dayOffset;
  if (days !== undefined) {
    const of: Meaning = { is: 'offset', days };
    return {
      to: at + 1,
      meaning: token.lexeme.dayPart ? { is: 'partOfDay', part: token.lexeme.dayPart, of } : of,
    };
  }
  const the = skipWord(tokens, at, 'the');
  if (tokenAt(tokens, the).lower === 'next' && tokenAt(tokens, the + 1).lower === 'day') {
    return {
      to: the + 2,
      meaning: { is: 'period', unit: 'day', pick: 'following', fiscal: false },
    };
  }
  if (tokenAt(tokens, the).lower !== 'day') return null;
  if (the > at && tokenAt(tokens, the + 2).kind === 'sign') {
    const pick = { after: 'following', before: 'previous' } as const;
    const word = tokenAt(tokens, the + 1).lower;
    if (word === 'after' || word === 'before') {
      return {
        to: the + 2,
        meaning: { is: 'period', unit: 'day', pick: pick[word], fiscal: false },
      };
    }
  }
  const [way, base] = [tokenAt(tokens, the + 1).lower, tokenAt(tokens, the + 2).lower];
  if (way === 'before' && base === 'yesterday')
    return { to: the + 3, meaning: { is: 'offset', days: -2 } };
  if (way === 'after' && base === 'tomorrow')
    return { to: the + 3, meaning: { is: 'offset', days: 2 } };
  return null;
}

/** Reads "Monday", "last Monday", "this coming Sunday", "Mon.". */
export function readWeekday(tokens: readonly Token[], at: number): Match | null {
  const the = skipWord(tokens, at, 'the');
  let next = the;
  let pick: Pick | null = null;
  while (next < the + 2 && tokenAt(tokens, next).lexeme.pick !== undefined) {
    pick = tokenAt(tokens, next).lexeme.pick ?? null;
    next += 1;
  }
  const token = tokenAt(tokens, next);
  const weekday = token.lexeme.weekday;
  if (weekday === undefined || !token.capital) return null;
  if (next > at && pick === null) return null;
  const stop = tokenAt(tokens, next + 1);
  const dotted = stop.lower === '.' && !stop.gap;
  if (token.lexeme.hazard === true) {
    const after = tokenAt(tokens, next + (dotted ? 2 : 1));
    const comma = after.lower === ',' ? tokenAt(tokens, next + (dotted ? 3 : 2)) : after;
    if (!dotted && comma.lexeme.month === undefined && comma.kind !== 'number') return null;
    if (
      dotted &&
      comma.lexeme.month === undefined &&
      comma.kind !== 'number' &&
      token.lower.length < 4
    )
      return null;
  }
  const to = next + (token.lexeme.hazard === true && dotted ? 2 : 1);
  if (token.lexeme.plural === true) {
    return { to, meaning: { is: 'set', value: `XXXX-WXX-${weekday}` } };
  }
  return { to, meaning: { is: 'weekday', weekday, pick } };
}

/** Reads "last week", "this year", "the previous month", "the same day", "the fiscal year". */
export function readPeriod(tokens: readonly Token[], at: number): Match | null {
  const the = skipWord(tokens, at, 'the');
  const first = tokenAt(tokens, the).lexeme.pick;
  if (first === undefined)
    return the > at ? (readTheWeekend(tokens, the) ?? readTheYear(tokens, the)) : null;
  let pick = first;
  let next = the + 1;
  const second = tokenAt(tokens, next).lexeme.pick;
  if (second !== undefined) {
    pick = first === 'that' ? 'that' : second;
    next += 1;
  }
  const fiscal =
    tokenAt(tokens, next).lower === 'fiscal' || tokenAt(tokens, next).lower === 'financial';
  if (
    fiscal ||
    tokenAt(tokens, next).lower === 'calendar' ||
    tokenAt(tokens, next).lower === 'full'
  )
    next += 1;
  const token = tokenAt(tokens, next);
  const part = token.lexeme.dayPart;
  const to = next + 1;
  if (part !== undefined) return readPickedPart(pick, part, to);
  if (token.lexeme.month !== undefined && token.capital) {
    return {
      to,
      meaning: { is: 'part', part: { unit: 'month', month: token.lexeme.month }, year: null, pick },
    };
  }
  const unit = token.lexeme.unit;
  if (unit === undefined || token.lexeme.plural === true || tooShort.has(unit)) {
    return token.lower === 'period' && (pick === 'latest' || pick === 'same') ? null : null;
  }
  if (unit === 'half' || unit === 'season') return null;
  if (unit === 'day' && (pick === 'last' || pick === 'this' || pick === 'latest')) return null;
  const the2 = the > at;
  // "the last year" is a stretch of time up to now, "last year" is a calendar year.
  if (the2 && pick === 'last' && unit !== 'week') return { to, meaning: duration(1, unit) };
  if (the2 && first === 'next') {
    // "over the next year" is a stretch of time, "the next day" follows the day in focus.
    const lead = tokenAt(tokens, at - 1).lower;
    const stretch =
      unit !== 'day' && ['over', 'in', 'within', 'for', 'during', 'of'].includes(lead);
    return {
      to,
      meaning: stretch ? duration(1, unit) : { is: 'period', unit, pick: 'following', fiscal },
    };
  }
  if (
    tokenAt(tokens, to).lower === '-' &&
    !tokenAt(tokens, to).gap &&
    tokenAt(tokens, to + 1).kind === 'word' &&
    unit !== 'year'
  )
    return null;
  return { to, meaning: { is: 'period', unit, pick, fiscal } };
}

const tooShort: ReadonlySet<Unit> = new Set<Unit>(['second', 'minute', 'hour']);

function readPickedPart(
  pick: Pick,
  part: Extract<Meaning, { is: 'partOfDay' }>['part'],
  to: number,
): Match | null {
  const days: Partial<Record<Pick, number>> = { this: 0, last: -1 };
  const offset = days[pick];
  if (offset !== undefined)
    return { to, meaning: { is: 'partOfDay', part, of: { is: 'offset', days: offset } } };
  const unit = 'day';
  return {
    to,
    meaning: {
      is: 'partOfDay',
      part,
      of: { is: 'period', unit, pick: pick === 'next' ? 'following' : pick, fiscal: false },
    },
  };
}

/** "the full year", "for the year": of publication, or of the story told. */
function readTheYear(tokens: readonly Token[], at: number): Match | null {
  const full = tokenAt(tokens, at).lower === 'full' ? 1 : 0;
  const lead = tokenAt(tokens, at - 2).lower;
  if (tokenAt(tokens, at + full).lower !== 'year' || tokenAt(tokens, at + full + 1).lower === 'of')
    return null;
  if (full === 0 && lead !== 'for' && lead !== 'of') return null;
  return { to: at + full + 1, meaning: { is: 'period', unit: 'year', pick: 'the', fiscal: false } };
}

/** "the weekend", "over the weekend". */
function readTheWeekend(tokens: readonly Token[], at: number): Match | null {
  if (tokenAt(tokens, at - 1).lower !== 'the' || tokenAt(tokens, at).lower !== 'weekend')
    return null;
  return { to: at + 1, meaning: { is: 'period', unit: 'weekend', pick: 'the', fiscal: false } };
}

/** Reads "two days ago", "a year earlier", "three weeks later", "ten years from now". */
export function readSteps(tokens: readonly Token[], at: number): Match | null {
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
    const exact: Meaning = { is: 'steps', unit, count: value, sign, lean };
    return {
      to: end,
      meaning: start > at || or !== null ? { is: 'approximate', of: exact } : exact,
    };
  };
  if (tail === 'ago') return steps(-1, 'publication', to + 1);
  if (tail === 'earlier' || tail === 'before' || tail === 'previously' || tail === 'prior') {
    const event =
      (tail === 'before' || tail === 'prior') && tokenAt(tokens, to + 1).kind !== 'sign';
    return event ? null : steps(-1, 'focus', to + 1);
  }
  if (tail === 'after' && tokenAt(tokens, to + 1).kind === 'sign') return steps(1, 'focus', to + 1);
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
  if (
    [
      'nearly',
      'almost',
      'barely',
      'just',
      'over',
      'only',
      'roughly',
      'about',
      'around',
      'approximately',
      'exactly',
      'some',
    ].includes(lower)
  ) {
    return readCount(tokens, at + 1) === null ? at : at + 1;
  }
  return at;
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
    !tooShort.has(lead.lexeme.unit)
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
    !tooShort.has(unit.unit)
    ? { to: at + 3, meaning: { is: 'aftermath', unit: unit.unit } }
    : null;
}

/** Reads "the 12th" where no month follows. */
export function readDayOfMonth(tokens: readonly Token[], at: number): Match | null {
  if (tokenAt(tokens, at).lower !== 'the' || tokenAt(tokens, at - 1).lower !== 'on') return null;
  const ordinal = readOrdinal(tokens, at + 1);
  const token = tokenAt(tokens, at + 1);
  if (!ordinal?.value || ordinal.value > 31 || token.kind !== 'number') return null;
  const next = tokenAt(tokens, ordinal.to);
  return next.kind === 'word' && next.gap && !afterDayOfMonth.has(next.lower)
    ? null
    : { to: ordinal.to, meaning: { is: 'dayOfMonth', day: ordinal.value } };
}

const afterDayOfMonth = new Set([
  'and',
  'to',
  'the',
  'at',
  'in',
  'he',
  'she',
  'they',
  'when',
  'with',
  'by',
  'after',
  'of',
  'a',
]);

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
