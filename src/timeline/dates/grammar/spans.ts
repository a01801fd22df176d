import {
  afterSeasonOfPlay,
  determiners,
  everyWords,
  futureAdjectives,
  longTimes,
  notWhenLeads,
  seasonsOfPlay,
  termAdjectives,
} from '../lexicon/around.en.ts';
import type { Pick } from '../lexicon/lexeme.ts';
import type { Match, Meaning } from '../phrase.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { unitLetters } from './durations.ts';
import { readCount, readOrdinal, skipWord } from './numbers.ts';

/** What is about time but names none: sets and vague references. */

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
  if (!everyWords.has(token.lower)) return null;
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

/** "in the past two years" is no vague past. */
function isTimely({ kind, lexeme }: Token): boolean {
  const { count, vague, timely } = lexeme;
  return kind === 'number' || count !== undefined || vague === true || timely === true;
}

/** "years", "weeks": units without a number. */
function isVagueUnit({ lexeme }: Token): boolean {
  return lexeme.unit !== undefined && lexeme.plural === true;
}

/** "long ago", "some time ago", "a while ago". */
function readLongAgo(tokens: readonly Token[], at: number): Match | null {
  const first = tokenAt(tokens, at).lower;
  const lead = longTimes.get(first);
  if (lead === undefined) return null;
  const ago = lead === '' ? at + 1 : at + 2;
  if (tokenAt(tokens, ago).lower !== 'ago') return null;
  if (lead !== '' && tokenAt(tokens, at + 1).lower !== lead) return null;
  return { to: ago + 1, meaning: { is: 'reference', value: 'PAST_REF' } };
}

/** "at present", "the present day", "for the present". */
function readPresent(tokens: readonly Token[], at: number): Match | null {
  const the = skipWord(tokens, at, 'the');
  if (tokenAt(tokens, the).lower !== 'present') return null;
  const [lead, next] = [tokenAt(tokens, at - 1).lower, tokenAt(tokens, the + 1)];
  const meaning: Meaning = { is: 'reference', value: 'PRESENT_REF' };
  if (next.lower === 'day' || next.lower === 'time') return { to: the + 2, meaning };
  const stands = next.kind === 'sign' || next.lower === 'and' || next.lower === 'in';
  const led = lead === 'at' || (the > at && (lead === 'for' || lead === 'until' || lead === 'to'));
  return led && stands ? { to: the + 1, meaning } : null;
}

/**
 * "last season", "this term", "in the previous campaign": no calendar says when such a one began.
 * What only describes ("last season's winner") or compares ("more than last season") is none.
 */
function readSeasonOfPlay(tokens: readonly Token[], at: number): Match | null {
  const the = skipWord(tokens, at, 'the');
  const value = valuesOfPicks[tokenAt(tokens, the).lexeme.pick ?? 'that'];
  const [noun, next] = [tokenAt(tokens, the + 1), tokenAt(tokens, the + 2)];
  if (value === undefined || !seasonsOfPlay.has(noun.lower) || noun.capital) return null;
  // "his last campaign", and "this campaign", may be one of a war.
  const isLast =
    tokenAt(tokens, the).lower === 'last' && !determiners.has(tokenAt(tokens, at - 1).lower);
  if (noun.lower === 'campaign' && (the > at || !isLast)) return null;
  if (notWhenLeads.has(tokenAt(tokens, at - 1).lower)) return null;
  if (next.lower === 'of' || next.lower === "'s" || next.lower === "'" || next.lower === '-')
    return null;
  // "This campaign aims at the young": only a season is a time wherever it stands.
  const stands = next.kind === 'sign' || afterSeasonOfPlay.has(next.lower);
  if (noun.lower !== 'season' && !stands) return null;
  return { to: the + 2, meaning: { is: 'reference', value } };
}

/** A time in no known year is `XXXX` in TIMEX3. */
const valuesOfPicks: Partial<Record<Pick, Extract<Meaning, { is: 'reference' }>['value']>> = {
  last: 'PAST_REF',
  previous: 'PAST_REF',
  this: 'XXXX',
  next: 'FUTURE_REF',
};

/** Reads "now", "recently", "the past", "the future". */
export function readReference(tokens: readonly Token[], at: number): Match | null {
  const token = tokenAt(tokens, at);
  const season = readSeasonOfPlay(tokens, at);
  if (season !== null) return season;
  const longAgo = readLongAgo(tokens, at);
  if (longAgo !== null) return longAgo;
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
  if (token.lower === 'future' && isVagueUnit(tokenAt(tokens, at + 1))) {
    return { to: at + 2, meaning: { is: 'reference', value: 'FUTURE_REF' } };
  }
  const present = readPresent(tokens, at);
  if (present !== null) return present;
  if (token.lower === 'these' && tokenAt(tokens, at + 1).lower === 'days') {
    return { to: at + 2, meaning: { is: 'reference', value: 'PRESENT_REF' } };
  }
  if (token.lower !== 'the') return null;
  let next = at + 1;
  if (futureAdjectives.has(tokenAt(tokens, next).lower)) next += 1;
  const noun = tokenAt(tokens, next);
  const lead = tokenAt(tokens, at - 1).lower;
  const after = tokenAt(tokens, next + 1);
  if (termAdjectives.has(noun.lower) && after.lower === 'term' && lead !== '') {
    return { to: next + 2, meaning: { is: 'reference', value: 'FUTURE_REF' } };
  }
  if (noun.lower === 'past' && lead === 'in' && !isTimely(after))
    return { to: next + 1, meaning: { is: 'reference', value: 'PAST_REF' } };
  if (
    noun.lower === 'future' &&
    after.lower !== 'of' &&
    (lead === 'in' || lead === 'into' || lead === 'for' || after.kind === 'sign')
  ) {
    return { to: next + 1, meaning: { is: 'reference', value: 'FUTURE_REF' } };
  }
  return null;
}
