import {
  aheadCues,
  arrangedObjects,
  causatives,
  clauseEnds,
  futureModals,
  irregularPasts,
  lasting,
  notPast,
  perfect,
  presentBe,
  presentPlans,
  prospective,
  pronouns,
} from './lexicon/verbs.en.ts';
import type { Governor, Tense } from './resolve/context.ts';
import { tokenAt, type Token } from './tokens.ts';

/**
 * Where the verb that governs a date points. The nearest finite verb before the date decides;
 * where none stands before it ("On Monday, Tusk will visit Paris"), the first one after it.
 * Looks at no more than `reach` tokens on either side.
 */
export function governorOf(tokens: readonly Token[], from: number, to: number): Governor {
  const cue = cueBefore(tokens, from);
  if (cue !== null) return { tense: cue, close: true, will: false };
  const before = tokenAt(tokens, from - 1).lower;
  // "has set 3 March as the deadline".
  if (before === 'set') return { tense: 'future', close: true, will: false };
  const owns = tokenAt(tokens, to).lower === "'s";
  const describes = (before === 'the' || before === 'a') && tokenAt(tokens, to).kind === 'word';
  if (owns || describes) {
    // "Monday's meeting", "the 7 August blasts": what the date describes has its own verb.
    const own = verbAfter(tokens, owns ? to + 1 : to, 8);
    if (own !== null) return own;
    return before === 'before' || before === 'of' || before === 'for'
      ? (verbBefore(tokens, from) ?? none)
      : none;
  }
  const verb = verbBefore(tokens, from) ?? verbAfter(tokens, to);
  // "from Monday", with no verb that says otherwise, is when something begins.
  return verb ?? (before === 'from' ? { ...none, tense: 'future' } : none);
}

const none: Governor = { tense: null, close: false, will: false };
const reach = 40;

/** "due Monday", "starting on Monday", "until Monday", "since January". */
function cueBefore(tokens: readonly Token[], from: number): Tense {
  for (let at = from - 1; at >= from - 3; at--) {
    const { lower } = tokenAt(tokens, at);
    if (lower === 'since') return 'past';
    if (isMeant(tokens, at)) return null;
    if (aheadCues.has(lower) || lower === 'ahead') return 'future';
    if (lower === 'set' && tokenAt(tokens, at + 1).lower === 'for') return 'future';
    if (lower === 'until' || lower === 'till' || lower === 'by') {
      return tokenAt(tokens, from - 1).lower === 'the' ? null : deadline(tokens, at);
    }
    if (!['on', 'for', 'in', 'as', 'early', 'late', 'of', 'around', 'about', 'the'].includes(lower))
      return null;
  }
  return null;
}

/** "as planned", "as previously scheduled": it happened, and was meant to. */
function isMeant(tokens: readonly Token[], at: number): boolean {
  if (!aheadCues.has(tokenAt(tokens, at).lower)) return false;
  const lead = tokenAt(tokens, at - 1).lower;
  return lead === 'as' || (lead.endsWith('ly') && tokenAt(tokens, at - 2).lower === 'as');
}

/** "until Monday" lies ahead, unless something lasted or was so until then. */
function deadline(tokens: readonly Token[], at: number): Tense {
  const from = Math.max(0, at - 6);
  for (let index = at - 1; index >= from; index--) {
    const { lower } = tokenAt(tokens, index);
    if (lower === 'to' || futureModals.has(lower)) return 'future';
    if (lasting.has(lower)) return 'past';
    if (lower === ',' || clauseEnds.has(lower)) break;
  }
  return tokenAt(tokens, at - 1).lower === ',' || at === 0
    ? (verbAfter(tokens, at + 1)?.tense ?? 'future')
    : 'future';
}

/** The nearest verb before the date. */
function verbBefore(tokens: readonly Token[], from: number): Governor | null {
  for (let at = from - 1; at >= 0 && at >= from - reach; at--) {
    if (clauseEnds.has(tokenAt(tokens, at).lower)) return null;
    if (isMeant(tokens, at)) continue;
    const tense = tenseOf(tokens, at);
    // "as soon as trading opened Monday" is as far ahead as what it depends on.
    if (tense === 'past' && isAsSoonAs(tokens, at)) continue;
    if (tense !== null)
      return {
        tense,
        close: from - at <= 3 && tokenAt(tokens, at).lower !== 'to',
        will: isWill(tokens, at),
      };
  }
  return null;
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

/** The first verb after the date. */
function verbAfter(tokens: readonly Token[], to: number, within = reach): Governor | null {
  for (let at = to; at < tokens.length && at < to + within; at++) {
    if (clauseEnds.has(tokenAt(tokens, at).lower)) return null;
    const tense = tenseOf(tokens, at);
    if (tense !== null) return { tense, close: false, will: isWill(tokens, at) };
  }
  return null;
}

function isWill(tokens: readonly Token[], at: number): boolean {
  return futureModals.has(tokenAt(tokens, at).lower);
}

/** What one word says of the tense, with the words beside it; `null` when it is no finite verb. */
function tenseOf(tokens: readonly Token[], at: number): Tense {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word') return null;
  const { lower } = token;
  const before = tokenAt(tokens, at - 1).lower;
  if (futureModals.has(lower)) return 'future';
  if (lower === 'could') return isDenied(tokens, at) ? 'past' : 'future';
  if (
    lower === 'would' ||
    lower === 'should' ||
    lower === 'might' ||
    lower === 'must' ||
    lower === 'can'
  ) {
    return tokenAt(tokens, at + 1).lower === 'have' ? 'past' : 'future';
  }
  if (lower === 'may' && !token.capital)
    return tokenAt(tokens, at + 1).lower === 'have' ? 'past' : 'future';
  if (lower === 'to') return infinitive(tokens, at);
  if (perfect.has(lower)) return perfectTense(tokens, at);
  if (lower === "'s" && !pronouns.has(before)) return null;
  if (presentBe.has(lower)) return presentTense(tokens, at);
  if (irregularPasts.has(lower)) return isParticiple(before) ? null : 'past';
  if (
    presentPlans.has(lower) &&
    (futureModals.has(before) || futureModals.has(tokenAt(tokens, at - 2).lower))
  )
    return null;
  if (presentPlans.has(lower) && isCaused(tokens, at)) return null;
  if (presentPlans.has(lower))
    return before === 'to' || before === 'the' || before === 'a' || before === 'of'
      ? null
      : 'future';
  if (
    lower.length > 3 &&
    lower.endsWith('ed') &&
    !notPast.has(lower) &&
    !lower.startsWith('un') &&
    !token.capital
  ) {
    if (isParticiple(before)) return null;
    return arrangedObjects.has(lower) ? 'future' : 'past';
  }
  return null;
}

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
  return next === 'to' || arrangedObjects.has(next) ? 'future' : 'past';
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
  if (verb.kind !== 'word' || verb.capital || verb.lexeme.unit || articles.has(verb.lower))
    return null;
  if (verb.lower.endsWith('ing') || verb.lower.endsWith('s')) return null;
  const governor = tokenAt(tokens, at - 1);
  if (presentBe.has(governor.lower) || governor.lower === 'was' || governor.lower === 'were')
    return 'future';
  if (
    verb.lower === 'be' &&
    governor.kind === 'word' &&
    tokenAt(tokens, at + 2).lower.endsWith('ed')
  )
    return 'future';
  for (let step = 1; step <= 3; step++) {
    const word = tokenAt(tokens, at - step);
    if (word.kind !== 'word') return null;
    if (!prospective.has(word.lower)) continue;
    // "had been due to" tells of what was meant to be.
    return tokenAt(tokens, at - step - 1).lower === 'been' ? 'past' : 'future';
  }
  return null;
}

const articles = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'this', 'that']);

/** "is meeting", "are to meet", "is scheduled", "is held": arranged. A bare "is" says nothing. */
function presentTense(tokens: readonly Token[], at: number): Tense {
  for (let step = 1; step <= 3; step++) {
    const { lower } = tokenAt(tokens, at + step);
    if (lower === 'to' || prospective.has(lower)) return 'future';
    if (lower.length > 5 && lower.endsWith('ing')) return 'future';
    if (step === 1 && lower === 'on' && tokenAt(tokens, at + 2).lexeme.weekday !== undefined)
      return 'future';
    if (step === 1 && tokenAt(tokens, at + 1).lexeme.weekday !== undefined) return 'future';
    if (step === 1 && lower.length > 4 && lower.endsWith('ed')) return 'future';
    if (!lower.endsWith('ly') && lower !== 'not') return null;
  }
  return null;
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
