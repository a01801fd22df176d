import {
  adjectiveLeads,
  aheadCues,
  armed,
  arrangedObjects,
  auxiliaries,
  causatives,
  clauseEnds,
  concerted,
  endsOfThings,
  futureModals,
  irregularPasts,
  moving,
  notPast,
  nounLeads,
  openModals,
  pastBe,
  perfect,
  pluralPlans,
  presentBe,
  presentPlans,
  pronouns,
  prospective,
  puttingOff,
  putOffTo,
  urging,
} from './lexicon/verbs.en.ts';
import type { Tense } from './resolve/context.ts';
import { tokenAt, type Token } from './tokens.ts';

/**
 * The verbs of a sentence: where each word points, read once however many dates ask for it, so
 * that a sentence full of dates costs no more than its words.
 */
export class Verbs {
  readonly tokens: readonly Token[];
  #found: readonly Verb[] | null = null;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** The last verb before a token that lies no further than `reach`; `null` where a clause ends. */
  before(index: number, reach: number): Verb | null {
    const verb = this.#all[this.#firstFrom(index) - 1];
    return verb !== undefined && index - verb.at <= reach && verb.tense !== null ? verb : null;
  }

  /** The first verb from a token on that lies within `reach`; `null` where a clause ends. */
  after(index: number, reach: number): Verb | null {
    const verb = this.#all[this.#firstFrom(index)];
    return verb !== undefined && verb.at < index + reach && verb.tense !== null ? verb : null;
  }

  get #all(): readonly Verb[] {
    this.#found ??= verbsOf(this.tokens);
    return this.#found;
  }

  /** Which verb is the first that stands at a token or after it. */
  #firstFrom(index: number): number {
    let [low, high] = [0, this.#all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#all[middle]?.at ?? index) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A finite verb and where it points; without a tense, the end of a clause. */
export interface Verb {
  at: number;
  tense: Tense;
}

function verbsOf(tokens: readonly Token[]): Verb[] {
  const verbs: Verb[] = [];
  tokens.forEach((_, at) => {
    const ends = endsClause(tokens, at);
    const tense = ends ? null : governing(tokens, at);
    if (tense !== null || ends) verbs.push({ at, tense });
  });
  return verbs;
}

/** A semicolon or a colon, but not that of "10:35". */
export function endsClause(tokens: readonly Token[], at: number): boolean {
  return clauseEnds.has(tokenAt(tokens, at).lower) && tokenAt(tokens, at + 1).gap;
}

/** A verb that governs dates, rather than one told in passing. */
function governing(tokens: readonly Token[], at: number): Tense {
  if (isMeant(tokens, at)) return null;
  const tense = tenseOf(tokens, at);
  // "as soon as trading opened Monday" is as far ahead as what it depends on.
  return tense === 'past' && isAsSoonAs(tokens, at) ? null : tense;
}

/** "as planned", "as previously scheduled": it happened, and was meant to. */
export function isMeant(tokens: readonly Token[], at: number): boolean {
  if (!aheadCues.has(tokenAt(tokens, at).lower)) return false;
  const lead = tokenAt(tokens, at - 1).lower;
  return lead === 'as' || (lead.endsWith('ly') && tokenAt(tokens, at - 2).lower === 'as');
}

/** Whether the verb stands in a clause that "as soon as" opens. */
function isAsSoonAs(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= at - 5; index--) {
    if (tokenAt(tokens, index).lower === 'soon') {
      return tokenAt(tokens, index + 1).lower === 'as';
    }
  }
  return false;
}

/** What one word says of the tense, with the words beside it; `null` when it is no finite verb. */
function tenseOf(tokens: readonly Token[], at: number): Tense {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word') return null;
  const { lower } = token;
  const before = tokenAt(tokens, at - 1).lower;
  if (futureModals.has(lower)) return 'future';
  if (lower === 'could') return isDenied(tokens, at) ? 'past' : 'future';
  if (openModals.has(lower)) {
    return tokenAt(tokens, at + 1).lower === 'have' ? 'past' : 'future';
  }
  if (lower === 'may' && !token.capital)
    return tokenAt(tokens, at + 1).lower === 'have' ? 'past' : 'future';
  if (lower === 'to') return infinitive(tokens, at);
  if (perfect.has(lower)) return perfectTense(tokens, at);
  if (lower === "'s" && !pronouns.has(before)) return null;
  if (presentBe.has(lower)) return presentTense(tokens, at);
  if (irregularPasts.has(lower)) return isParticiple(before) ? null : 'past';
  // "will close", "would close": the modal has the tense.
  const modal = [before, tokenAt(tokens, at - 2).lower].some(
    (word) => futureModals.has(word) || openModals.has(word),
  );
  if (presentPlans.has(lower) && modal) return null;
  // "after delaying the vote on Friday": that lies behind, whatever is to come of it.
  if (before === 'after' && lower.length > 5 && lower.endsWith('ing')) return 'past';
  // "the days of mourning end on Tuesday", but not "came to an end on Tuesday".
  if (lower === 'end' && tokenAt(tokens, at + 1).lower === 'on')
    return endsOfThings.has(before) || auxiliaries.has(before) ? null : 'future';
  if (presentPlans.has(lower) && (isCaused(tokens, at) || auxiliaries.has(before))) return null;
  if (pluralPlans.has(lower)) return isPluralPlan(tokens, at) ? 'future' : null;
  // "three votes", "1.8 marks": a noun.
  if (presentPlans.has(lower) && isCounted(tokens, at)) return null;
  if (presentPlans.has(lower)) return describesNoun(tokens, at) ? null : 'future';
  if (
    lower.length > 3 &&
    lower.endsWith('ed') &&
    !notPast.has(lower) &&
    !lower.startsWith('un') &&
    (!token.capital || at === 0)
  ) {
    if (isParticiple(before) || adjectiveLeads.has(before)) return null;
    return isArranged(tokens, at) ? 'future' : 'past';
  }
  return null;
}

/** "scheduled a meeting Monday"; but "postponed" only with the day it was put off to. */
function isArranged(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  if (!arrangedObjects.has(lower)) return false;
  if (!puttingOff.has(lower)) return true;
  for (let index = at + 1; index <= at + 5; index++) {
    if (putOffTo.has(tokenAt(tokens, index).lower)) return true;
  }
  return false;
}

/**
 * "Germans vote on Sunday", "Rovers, unbeaten in May, host United on Sunday", but not "the previous
 * vote" or "Congress' vote".
 */
function isPluralPlan(tokens: readonly Token[], at: number): boolean {
  const { lower: word } = tokenAt(tokens, at - 1);
  if (word === ',') return tokenAt(tokens, at + 1).capital;
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us');
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  const { kind, value, lexeme } = tokenAt(tokens, at - 1);
  const isYear = kind === 'number' && value > 1900 && value < 2100;
  const counts = (kind === 'number' && !isYear) || lexeme.count !== undefined;
  return counts && tokenAt(tokens, at).lower.endsWith('s');
}

/** "an open-air concert", "at close range", "in open court", "the start": no verb, but of a noun. */
function describesNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1).lower;
  const hyphen = tokenAt(tokens, at + 1);
  if (hyphen.lower === '-' && !hyphen.gap) return true;
  return nounOpeners.has(before) || adjectiveLeads.has(before);
}

const nounOpeners: ReadonlySet<string> = new Set(['to', 'the', 'a', 'an', 'of']);

/** "let the offensive begin", "saw the talks start": the verb of causing has the tense. */
function isCaused(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).lower.endsWith('s')) return false;
  for (let index = at - 1; index >= at - 5; index--) {
    if (causatives.has(tokenAt(tokens, index).lower)) return true;
  }
  return false;
}

/** "has begun" lies behind; "has scheduled", "has to" ahead. */
function perfectTense(tokens: readonly Token[], at: number): Tense {
  const next = tokenAt(tokens, at + 1).lower;
  return next === 'to' || isArranged(tokens, at + 1) ? 'future' : 'past';
}

/** "could not", "neither could", "couldn't". */
function isDenied(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at + 1).lower === 'not') return true;
  for (let step = 1; step <= 8; step++) {
    const { lower } = tokenAt(tokens, at - step);
    if (lower === 'neither' || lower === 'nor' || lower === 'nobody' || lower === 'none')
      return true;
  }
  return false;
}

/** "to meet": ahead when what governs it looks ahead ("is expected to", "plans to"). */
function infinitive(tokens: readonly Token[], at: number): Tense {
  const verb = tokenAt(tokens, at + 1);
  if (verb.kind !== 'word' || verb.capital || verb.lexeme.unit || nounLeads.has(verb.lower))
    return null;
  if (verb.lower.endsWith('ing') || verb.lower.endsWith('s')) return null;
  // "the second person to be charged", "the first to fly": who did it, not what is to come.
  if ([1, 2, 3].some((step) => ranks.test(tokenAt(tokens, at - step).lower))) return null;
  const governor = tokenAt(tokens, at - 1);
  if (presentBe.has(governor.lower) || governor.lower === 'was' || governor.lower === 'were')
    return 'future';
  if (
    verb.lower === 'be' &&
    governor.kind === 'word' &&
    tokenAt(tokens, at + 2).lower.endsWith('ed')
  )
    return 'future';
  if (isUrged(tokens, at)) return 'future';
  for (let step = 1; step <= 3; step++) {
    const word = tokenAt(tokens, at - step);
    if (word.kind !== 'word') return null;
    if (!prospective.has(word.lower)) continue;
    if (word.lower === 'allowed' && !isAllowedNow(tokens, at - step)) return null;
    // "had been due to" tells of what was meant to be.
    return tokenAt(tokens, at - step - 1).lower === 'been' ? 'past' : 'future';
  }
  return null;
}

/**
 * "called on his supporters to march", "ordered the army to leave". "Asked her to resign on Sunday"
 * may well say when she was asked.
 */
function isUrged(tokens: readonly Token[], at: number): boolean {
  const deed = tokenAt(tokens, at + 1).lower;
  const moves = moving.has(deed) && armed.has(tokenAt(tokens, at - 1).lower);
  if (!concerted.has(deed) && !moves) return false;
  for (let step = 2; step <= 8; step++) {
    const { kind, lower } = tokenAt(tokens, at - step);
    if (kind !== 'word') return false;
    if (urging.has(lower)) return !isUrgedBehind(tokens, at - step);
  }
  return false;
}

/** "was told to leave on Sunday", "those asked to come": no word of who is to do it. */
function isUrgedBehind(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1).lower;
  return pastBe.has(before) || before === 'been' || before === 'had' || before === 'those';
}

/** "are allowed to leave", "will be allowed to leave"; but "were allowed to go home on Thursday". */
function isAllowedNow(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((step) => {
    const { lower } = tokenAt(tokens, at - step);
    return presentBe.has(lower) || lower === 'be';
  });
}

const ranks =
  /^(?:first|second|third|fourth|fifth|last|latest|only|youngest|oldest|\d+(?:st|nd|rd|th))$/;

/** "is meeting", "are to meet", "is scheduled", "is held": arranged. A bare "is" says nothing. */
function presentTense(tokens: readonly Token[], at: number): Tense {
  for (let step = 1; step <= 3; step++) {
    const { lower } = tokenAt(tokens, at + step);
    if (lower === 'to' || prospective.has(lower)) return 'future';
    if (lower.length > 5 && lower.endsWith('ing')) return 'future';
    if (step === 1 && lower === 'on' && isDayWord(tokenAt(tokens, at + 2))) return 'future';
    const time = step === 1 && lower === 'at' ? at + 2 : at + 1;
    if (step === 1 && isTimeOfDay(tokens, time)) return 'future';
    if (step === 1 && irregularPasts.has(lower)) return 'future';
    if (step === 1 && tokenAt(tokens, at + 1).lexeme.weekday !== undefined) return 'future';
    if (step === 1 && lower.length > 4 && lower.endsWith('ed')) return 'future';
    if (!lower.endsWith('ly') && lower !== 'not') return null;
  }
  return null;
}

/** After the figure of an hour: "7 p.m.", "7 pm". */
const halves: ReadonlySet<string> = new Set(['a', 'p', 'am', 'pm']);

/** "The deadline is midnight on Friday", "kick-off is at 19:45". */
function isTimeOfDay(tokens: readonly Token[], at: number): boolean {
  const { kind, suffix, lexeme } = tokenAt(tokens, at);
  if (suffix === 'am' || suffix === 'pm' || lexeme.dayPart !== undefined) return true;
  const [colon, minutes] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  if (kind === 'number' && halves.has(colon.lower)) return true;
  return kind === 'number' && colon.lower === ':' && minutes.kind === 'number' && !minutes.gap;
}

function isDayWord({ kind, lexeme }: Token): boolean {
  return kind === 'number' || lexeme.weekday !== undefined || lexeme.month !== undefined;
}

/** After "be", "is", "a": a participle, whose tense the auxiliary gives. */
function isParticiple(before: string): boolean {
  return (
    before === 'be' ||
    before === 'to' ||
    before === 'a' ||
    before === 'the' ||
    before === 'as' ||
    before.startsWith('get') ||
    futureModals.has(before) ||
    presentBe.has(before)
  );
}
