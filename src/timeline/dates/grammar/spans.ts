import type { Pick, Unit } from '../lexicon/lexeme.ts';
import type { Match, Meaning } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { readCount, readOrdinal, skipHyphen, skipWord } from './numbers.ts';
import { duration, skipQuantifier } from './relative.ts';

/** What is about time but is no date: durations, sets, vague references. */

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
    return picked && unit.unit !== undefined && unit.plural === true
      ? { to: start + 1, meaning: vague(lead.lexeme.pick) ?? duration(null, unit.unit) }
      : null;
  }
  let unitAt = skipHyphen(tokens, count.to);
  const more = tokenAt(tokens, unitAt).lower;
  if (
    [
      'more',
      'long',
      'full',
      'consecutive',
      'straight',
      'whole',
      'additional',
      'other',
      'fiscal',
      'trading',
    ].includes(more)
  )
    unitAt += 1;
  const token = tokenAt(tokens, unitAt);
  const unit = token.lexeme.unit;
  if (unit === undefined || unit === 'half' || (unit === 'second' && token.lexeme.plural !== true))
    return null;
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
  const meaning = picked && count.value === null ? vague(lead.lexeme.pick) : null;
  return { to: unitAt + 1, meaning: meaning ?? duration(count.value, unit) };
}

/** "recent years", "coming months": a vague time, rather than a length. */
function vague(pick: Pick | undefined): Meaning | null {
  if (pick === 'last' || pick === 'latest') return { is: 'reference', value: 'PAST_REF' };
  return pick === 'next' ? { is: 'reference', value: 'FUTURE_REF' } : null;
}

const unitLetters: Partial<Record<Unit, string>> = {
  hour: 'T1H',
  minute: 'T1M',
  day: '1D',
  week: '1W',
  month: '1M',
  quarter: '1Q',
  year: '1Y',
};

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

/** Reads "every Monday", "each year", "daily". */
export function readSet(tokens: readonly Token[], at: number): Match | null {
  const token = tokenAt(tokens, at);
  if (token.lexeme.every !== undefined) {
    if (token.capital && tokenAt(tokens, at - 1).capital) return null;
    return {
      to: at + 1,
      meaning: { is: 'set', value: `P${unitLetters[token.lexeme.every] ?? '2W'}` },
    };
  }
  if (token.lower !== 'every' && token.lower !== 'each') return null;
  const ordinal = readOrdinal(tokens, at + 1) ?? readCount(tokens, at + 1);
  const next = ordinal?.to ?? skipWord(tokens, at + 1, 'other');
  const { unit, weekday, month, season, dayPart } = tokenAt(tokens, next).lexeme;
  const to = next + 1;
  if (weekday !== undefined) return { to, meaning: { is: 'set', value: `XXXX-WXX-${weekday}` } };
  if (month !== undefined && tokenAt(tokens, next).capital)
    return { to, meaning: { is: 'set', value: `XXXX-${String(month).padStart(2, '0')}` } };
  if (season !== undefined)
    return { to, meaning: { is: 'set', value: `XXXX-${['SP', 'SU', 'FA', 'WI'][season - 1]}` } };
  if (unit !== undefined)
    return {
      to,
      meaning: {
        is: 'set',
        value: ordinal?.value
          ? `P${(unitLetters[unit] ?? '1D').replace('1', String(ordinal.value))}`
          : `P${unitLetters[unit] ?? '1D'}`,
      },
    };
  if (dayPart !== undefined) return { to, meaning: { is: 'set', value: `XXXX-XX-XXT${dayPart}` } };
  return null;
}

/** Reads "now", "recently", "the past", "the future". */
export function readReference(tokens: readonly Token[], at: number): Match | null {
  const token = tokenAt(tokens, at);
  const value = token.lexeme.reference;
  // "Now, …" at the head of a sentence is a particle.
  if (value !== undefined && token.lower === 'now' && token.capital) return null;
  if (value !== undefined) {
    if (
      value === 'FUTURE_REF' &&
      (tokenAt(tokens, at + 1).lower === 'after' || tokenAt(tokens, at + 1).lower === 'before')
    )
      return null;
    if (
      tokenAt(tokens, at - 1).lower === 'known' ||
      (tokenAt(tokens, at - 1).lower === 'as' && value === 'FUTURE_REF')
    )
      return null;
    return { to: at + 1, meaning: { is: 'reference', value } };
  }
  if (token.lower === 'current' || token.lower === 'recent') {
    const unit = tokenAt(tokens, at + 1).lexeme;
    if (unit.unit !== undefined && unit.plural === true)
      return { to: at + 2, meaning: { is: 'reference', value: 'PAST_REF' } };
    return {
      to: at + 1,
      meaning: { is: 'reference', value: token.lower === 'current' ? 'PRESENT_REF' : 'PAST_REF' },
    };
  }
  if (
    token.lower === 'coming' &&
    tokenAt(tokens, at + 1).lexeme.plural === true &&
    tokenAt(tokens, at + 1).lexeme.unit
  )
    return { to: at + 2, meaning: { is: 'reference', value: 'FUTURE_REF' } };
  if (token.lower !== 'the') return null;
  let next = at + 1;
  if (['near', 'foreseeable', 'recent', 'distant'].includes(tokenAt(tokens, next).lower)) next += 1;
  const noun = tokenAt(tokens, next);
  const lead = tokenAt(tokens, at - 1).lower;
  const after = tokenAt(tokens, next + 1);
  if (noun.lower === 'past' && lead === 'in' && after.kind === 'sign')
    return { to: next + 1, meaning: { is: 'reference', value: 'PAST_REF' } };
  if (
    noun.lower === 'future' &&
    after.lower !== 'of' &&
    (lead === 'in' || lead === 'for' || after.kind === 'sign')
  ) {
    return { to: next + 1, meaning: { is: 'reference', value: 'FUTURE_REF' } };
  }
  return null;
}
