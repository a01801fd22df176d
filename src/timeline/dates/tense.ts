import {
  aheadCues,
  arrangedObjects,
  clauseEnds,
  futureModals,
  lasting,
  presentPlans,
} from './lexicon/verbs.en.ts';
import type { Governor, Tense } from './resolve/context.ts';
import { tokenAt, type Token } from './tokens.ts';
import { isMeant, type Verbs } from './verbs.ts';

/**
 * Where the verb that governs a date points. The nearest finite verb before the date decides;
 * where none stands before it ("On Monday, Tusk will visit Paris"), the first one after it.
 * Looks at no more than `reach` tokens on either side.
 */
export function governorOf(verbs: Verbs, from: number, to: number): Governor {
  const { tokens } = verbs;
  const cue = cueBefore(verbs, from);
  if (cue !== null) return { tense: cue, close: true, will: false };
  const before = tokenAt(tokens, from - 1).lower;
  const owns = tokenAt(tokens, to).lower === "'s";
  // "has set 3 March as the deadline", but not "has set Friday's record".
  if (before === 'set' && !owns) return { tense: 'future', close: true, will: false };
  const describes = (before === 'the' || before === 'a') && tokenAt(tokens, to).kind === 'word';
  if (owns || describes) {
    // "Monday's meeting", "the 7 August blasts": what the date describes has its own verb.
    const own = verbAfter(verbs, owns ? to + 1 : to, 8);
    if (own !== null) return own;
    return before === 'before' || before === 'of' || before === 'for'
      ? (verbBefore(verbs, from) ?? none)
      : none;
  }
  const verb = verbBefore(verbs, from) ?? verbAfter(verbs, to);
  // "from Monday", with no verb that says otherwise, is when something begins.
  return verb ?? (before === 'from' ? { ...none, tense: 'future' } : none);
}

const none: Governor = { tense: null, close: false, will: false };
const reach = 40;

/** "due Monday", "starting on Monday", "until Monday", "since January". */
function cueBefore(verbs: Verbs, from: number): Tense {
  const { tokens } = verbs;
  for (let at = from - 1; at >= from - 3; at--) {
    const { lower } = tokenAt(tokens, at);
    if (lower === 'since') return 'past';
    if (isMeant(tokens, at)) return null;
    if (aheadCues.has(lower) || lower === 'ahead') return 'future';
    if (lower === 'set' && tokenAt(tokens, at + 1).lower === 'for') return 'future';
    if (lower === 'until' || lower === 'till' || lower === 'by') {
      return tokenAt(tokens, from - 1).lower === 'the' ? null : deadline(verbs, at);
    }
    if (!['on', 'for', 'in', 'as', 'early', 'late', 'of', 'around', 'about', 'the'].includes(lower))
      return null;
  }
  return null;
}

/** "until Monday" lies ahead, unless something lasted or was so until then. */
function deadline(verbs: Verbs, at: number): Tense {
  const { tokens } = verbs;
  const from = Math.max(0, at - 6);
  for (let index = at - 1; index >= from; index--) {
    const { lower } = tokenAt(tokens, index);
    if (lower === 'to' || futureModals.has(lower) || arrangedObjects.has(lower)) return 'future';
    if (lasting.has(lower)) return 'past';
    if (lower === ',' || clauseEnds.has(lower)) break;
  }
  return tokenAt(tokens, at - 1).lower === ',' || at === 0
    ? (verbAfter(verbs, at + 1)?.tense ?? 'future')
    : 'future';
}

/** The nearest verb before the date. */
function verbBefore(verbs: Verbs, from: number): Governor | null {
  for (let at = from - 1; at >= 0 && at >= from - reach; at--) {
    const tense = verbs.at(at);
    if (tense === 'end') return null;
    if (tense === null) continue;
    const close = from - at <= 3 && tokenAt(verbs.tokens, at).lower !== 'to';
    return { tense, close, will: isWill(verbs.tokens, at) };
  }
  return null;
}

/** The first verb after the date. */
function verbAfter(verbs: Verbs, to: number, within = reach): Governor | null {
  for (let at = to; at < verbs.tokens.length && at < to + within; at++) {
    const tense = verbs.at(at);
    if (tense === 'end') return null;
    if (tense !== null) return { tense, close: false, will: isWill(verbs.tokens, at) };
  }
  return null;
}

function isWill(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  return futureModals.has(lower) || (presentPlans.has(lower) && lower.endsWith('s'));
}
