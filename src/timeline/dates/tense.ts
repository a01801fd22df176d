import {
  aheadCues,
  arrangedObjects,
  callingOff,
  callingOffWithOff,
  causeLeads,
  clauseLinks,
  clauseStarts,
  cueLinks,
  deadlineLeads,
  deciding,
  eventVerbs,
  futureModals,
  happensLeads,
  lasting,
  mishaps,
  missing,
  movedTo,
  pastBe,
  perfect,
  phraseEnds,
  presentPlans,
  putAway,
  setFor,
} from './lexicon/verbs.en.ts';
import { isMovedFrom } from './relation.ts';
import type { Governor, Tense } from './resolve/context.ts';
import { tokenAt, type Token } from './tokens.ts';
import { endsClause, isMeant, type Verb, type Verbs } from './verbs.ts';

/**
 * Where the verb that governs a date points. The nearest finite verb before the date decides;
 * where none stands before it ("On Monday, Tusk will visit Paris"), the first one after it.
 * Looks at no more than `reach` tokens on either side.
 */
export function governorOf(verbs: Verbs, from: number, to: number): Governor {
  const { tokens } = verbs;
  const cue = cueBefore(verbs, from);
  if (cue !== null) {
    const would = verbBefore(verbs, from)?.would ?? false;
    return { ...none, tense: cue, close: true, would, meant: wasMeant(tokens, from) };
  }
  // "was moved from 24 July": the verb does not say whether that day has come.
  if (isMovedFrom(tokens, from - 1)) return none;
  const before = tokenAt(tokens, from - 1).lower;
  const owns = tokenAt(tokens, to).lower === "'s";
  // "has set 3 March as the deadline", but not "has set Friday's record".
  if (before === 'set' && !owns) return { ...none, tense: 'future', close: true };
  if (owns && isCalledOff(verbs, from, to + 1)) return { ...none, tense: 'future', close: true };
  const describes = (before === 'the' || before === 'a') && tokenAt(tokens, to).kind === 'word';
  if ((owns || describes) && isMishap(tokens, owns ? to + 1 : to)) {
    return { ...none, tense: 'past', close: true };
  }
  if (owns || describes) {
    // "Monday's meeting", "the 7 August blasts": what the date describes has its own verb.
    if (missing.has(before) && tokenAt(tokens, to + 1).lower === 'deadline') {
      return { ...none, tense: 'past', close: true };
    }
    if (eventVerbs.has(before)) return verbBefore(verbs, from) ?? none;
    const own = verbs.after(owns ? to + 1 : to, 8);
    // "won Thursday's semi-final and plays on Saturday": another clause.
    const isOther = own !== null && clauseLinks.has(tokenAt(tokens, own.at - 1).lower);
    if (own !== null && !isOther) return governor(tokens, own, false);
    if (before === 'before' || before === 'of' || before === 'for')
      return verbBefore(verbs, from) ?? none;
    // "will play in Sunday's final".
    const verb = owns && happensLeads.has(before) ? verbBefore(verbs, from) : null;
    return verb?.will === true ? verb : none;
  }
  // "marked the death in May of the painter"
  const parted = tokenAt(tokens, to).lower === 'of' && mishaps.has(tokenAt(tokens, from - 2).lower);
  if (parted) return { ...none, tense: 'past', close: true };
  const verb = verbBefore(verbs, from) ?? verbAfter(verbs, to);
  // "from Monday", with no verb that says otherwise, is when something begins.
  return verb ?? (before === 'from' ? { ...none, tense: 'future' } : none);
}

/** "called off Thursday's strike", "Friday's vote was called off": neither day has come. */
function isCalledOff(verbs: Verbs, from: number, after: number): boolean {
  const { tokens } = verbs;
  const at = tokenAt(tokens, from - 1).lower === 'the' ? from - 2 : from - 1;
  if (endsCallingOff(tokens, at)) return !isHad(tokens, at);
  const own = verbs.after(after, 6);
  // "He scored in Sunday's match, which was nearly called off"
  if (own === null || verbs.before(from, reach) !== null) return false;
  if (!tokens.slice(after, own.at).every(isPlainWord)) return false;
  const { lower: be } = tokenAt(tokens, own.at);
  const been = perfect.has(be) && tokenAt(tokens, own.at + 1).lower === 'been';
  if (!pastBe.has(be) && !been) return false;
  // "was suddenly called off"
  return [1, 2, 3].some((step) => {
    const end = own.at + step;
    return (
      endsCallingOff(tokens, end) &&
      !hasCause(tokens, end + 1) &&
      tokens.slice(own.at, end).every(isPlainWord)
    );
  });
}

/** "was cancelled because of a storm": what was about to begin on its day. */
function hasCause(tokens: readonly Token[], at: number): boolean {
  return causeLeads.has(tokenAt(tokens, at).lower);
}

/** "cancelled", or the "off" of "called off". */
function endsCallingOff(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  if (lower === 'off') return callingOffWithOff.has(tokenAt(tokens, at - 1).lower);
  return callingOff.has(lower);
}

/** "had called off Monday's strike" was told of another time. */
function isHad(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((step) => tokenAt(tokens, at - step).lower === 'had');
}

function isPlainWord({ kind }: Token): boolean {
  return kind === 'word';
}

/** "the 2 August invasion", "Monday's suicide attack": nobody speaks of it before it happens. */
function isMishap(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 4; index++) {
    const { kind, lower } = tokenAt(tokens, index);
    if (mishaps.has(lower)) return true;
    if ((kind === 'sign' && lower !== '-') || phraseEnds.has(lower)) return false;
  }
  return false;
}

const none: Governor = { tense: null, close: false, will: false, would: false, meant: false };
const reach = 40;

/** "was due by 15 January", "had been expected on 15 January". */
function wasMeant(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= from - 4; at--) {
    if (!aheadCues.has(tokenAt(tokens, at).lower)) continue;
    const lead = tokenAt(tokens, at - 1).lower;
    return pastBe.has(lead) || lead === 'been';
  }
  return false;
}

/** "due Monday", "starting on Monday", "until Monday", "since January". */
function cueBefore(verbs: Verbs, from: number): Tense {
  const { tokens } = verbs;
  if (isDecidedFrom(verbs, from)) return 'future';
  if (isSetFor(tokens, from) || tokenAt(tokens, from - 1).lower === 'come') return 'future';
  for (let at = from - 1; at >= from - 3; at--) {
    const { lower } = tokenAt(tokens, at);
    if (lower === 'since') return 'past';
    if (isMeant(tokens, at)) return null;
    if (lower === 'deadline' && isMissed(tokens, at)) return 'past';
    if (aheadCues.has(lower)) return 'future';
    // "a trial date of 5 November".
    if (lower === 'date' && tokenAt(tokens, at + 1).lower === 'of') return 'future';
    if (lower === 'set' && tokenAt(tokens, at + 1).lower === 'for') return 'future';
    if (deadlineLeads.has(lower)) {
      return tokenAt(tokens, from - 1).lower === 'the' ? null : deadline(verbs, at);
    }
    if (!cueLinks.has(lower)) return null;
  }
  return null;
}

/** "missed a deadline of midnight on Tuesday" */
function isMissed(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((step) => missing.has(tokenAt(tokens, at - step).lower));
}

/** "agreed a truce from Friday", "announced a ban from 1 May": what was decided begins then. */
function isDecidedFrom(verbs: Verbs, from: number): boolean {
  const { tokens } = verbs;
  if (tokenAt(tokens, from - 1).lower !== 'from') return false;
  const verb = verbs.before(from, 12);
  return verb !== null && deciding.has(tokenAt(tokens, verb.at).lower);
}

/** "listed the case for Monday", "was moved to Monday". */
function isSetFor(tokens: readonly Token[], from: number): boolean {
  const link = tokenAt(tokens, from - 1).lower;
  const verbs = link === 'for' ? setFor : link === 'to' ? movedTo : null;
  if (verbs === null) return false;
  const { kind: sort, lexeme } = tokenAt(tokens, from);
  if (sort !== 'number' && lexeme.month === undefined && lexeme.weekday === undefined) return false;
  for (let at = from - 2; at >= from - 7; at--) {
    const { kind, lower } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    if (verbs.has(lower)) return !isMeant(tokens, at);
  }
  return false;
}

/** "until Monday" lies ahead, unless something lasted or was so until then. */
function deadline(verbs: Verbs, at: number): Tense {
  const { tokens } = verbs;
  const from = Math.max(0, at - 6);
  for (let index = at - 1; index >= from; index--) {
    const { lower } = tokenAt(tokens, index);
    if (lower === 'to' || futureModals.has(lower) || arrangedObjects.has(lower)) return 'future';
    // "was put off until Friday".
    if (movedTo.has(lower) || (lower === 'put' && putAway.has(tokenAt(tokens, index + 1).lower)))
      return 'future';
    if (lasting.has(lower)) return 'past';
    if (lower === ',' || endsClause(tokens, index)) break;
  }
  return at === 0 || clauseStarts.has(tokenAt(tokens, at - 1).lower)
    ? (verbAfter(verbs, at + 1)?.tense ?? 'future')
    : 'future';
}

/** The nearest verb before the date. */
function verbBefore(verbs: Verbs, from: number): Governor | null {
  const verb = verbs.before(from, reach);
  if (verb === null) return null;
  const close = from - verb.at <= 3 && tokenAt(verbs.tokens, verb.at).lower !== 'to';
  return governor(verbs.tokens, verb, close);
}

/** The first verb after the date. */
function verbAfter(verbs: Verbs, to: number, within = reach): Governor | null {
  const verb = verbs.after(to, within);
  return verb && governor(verbs.tokens, verb, false);
}

function governor(tokens: readonly Token[], { at, tense }: Verb, close: boolean): Governor {
  return {
    tense,
    close,
    will: isWill(tokens, at),
    would: isWould(tokens, at),
    meant: isPastPlan(tokens, at),
  };
}

/** "was due to open": the "to", with a form of "be" in the past before it. */
function isPastPlan(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).lower !== 'to') return false;
  for (let step = 1; step <= 4; step++) {
    const { kind, lower } = tokenAt(tokens, at - step);
    if (kind !== 'word') return false;
    if (pastBe.has(lower)) return true;
  }
  return false;
}

function isWould(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).lower === 'would';
}

function isWill(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  return futureModals.has(lower) || (presentPlans.has(lower) && lower.endsWith('s'));
}
