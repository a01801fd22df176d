import {
  isGerund,
  joinsVerb,
  onlyPlaces,
  opensBehindPreposition,
  opensDescribedSubject,
  opensLater,
} from './clause-openers.ts';
import type { Clause } from './clauses.ts';
import { dashes, isSpacedHyphen, opensBetweenDashes } from './dashes.ts';
import {
  isAnothersVerb,
  isFinite,
  findFiniteVerb,
  finiteVerbBeforeComma,
  skipAdverbs,
} from './finite-verbs.ts';
import {
  isCleft,
  opensIntroduction,
  opensParticiple,
  opensPastParticiple,
  trailsBehind,
} from './openings.ts';
import { isInSeries, isSecondVerb, opensSecondStatement } from './second-verbs.ts';
import { isImpersonalTag, isInvertedTag, isSpeechTag, statesSomething } from './speech-tags.ts';
import { opensWhatIsSaid, thatClause } from './speech.ts';
import type { Term } from './terms.ts';
import {
  auxiliaries,
  connectives,
  coordinators,
  looseSubordinators,
  relatives,
  speechVerbs,
  subordinators,
} from './words.ts';

/**
 * The kind of clause that opens at a term, or `null` where the stretch before it goes on. The first
 * rule that fits decides, so that their order is part of them.
 *
 * @param from index of the first term of the stretch
 * @param kind what the stretch is so far
 * @param pending whether a main clause before it still waits for its verb
 */
export function boundaryBefore(
  terms: readonly Term[],
  at: number,
  from: number,
  kind: Clause['kind'],
  pending: boolean,
): Clause['kind'] | null {
  const term = terms[at];
  if (!term) return null;
  if (term.dated) return beforeDate(terms, at, from, kind);
  const comma = /,/.test(term.before) && !isRegion(terms, at);
  const closed = comma || commaBeforeDate(terms, at);
  const word = term.lower;
  const dash = dashes.test(term.before) && !isSpacedHyphen(terms, at);
  if (dash && opensBetweenDashes(terms, at)) return 'participle';
  if (dash && isFinite(terms, at)) return 'resumed';
  if (dash || /[;:]/.test(term.before)) return at - from > 1 ? 'and' : null;
  if (relatives.has(word)) return startsWithPreposition(terms, at - 1) ? null : 'relative';
  if (opensBehindPreposition(terms, at)) return 'relative';
  if (word === 'that' && isCleft(terms, from, at)) return 'said';
  if (word === 'that' && onlyPlaces(terms, at)) return null;
  // "told the family of a man, 37 when he was seized, that he had died"
  if (word === 'that' && comma && kind === 'subordinate') return 'said';
  if (word === 'that') return thatClause(terms, at, from);
  const causes = word === 'because' && terms[at + 1]?.lower === 'of';
  if (subordinators.has(word) && !causes) return 'subordinate';
  const loose = looseSubordinators.has(word) && !term.tags.has('Adverb');
  if (loose && !isGerund(terms, at)) {
    const joined =
      joinsVerb(terms, at + 1) || (hasParticiple(terms, from, at) && isAnothersVerb(terms, at));
    if (finiteVerbBeforeComma(terms, at + 1) && !joined) return 'subordinate';
  }
  const names = word === 'according' && speechVerbs.has(terms[at - 1]?.lower ?? '');
  if (names || (comma && (word === 'according' || isImpersonalTag(terms, at)))) return 'source';
  if (comma && isSpeechTag(terms, at) && statesSomething(terms, from, at)) return 'source';
  if (comma && isInvertedTag(terms, from, at, kind)) return 'source';
  if (comma && word === 'as' && terms[at + 1]?.lower === 'reported') return 'source';
  if (comma && opensParticiple(terms, at)) return 'participle';
  const states = ['main', 'said', 'and', 'subordinate'].includes(kind);
  if (comma && states && opensPastParticiple(terms, from, at)) return 'participle';
  const interrupts =
    kind === 'relative' ||
    kind === 'participle' ||
    (kind === 'and' && pending) ||
    saysAlready(terms, from, at, kind);
  const goesOn = closed && isFinite(terms, skipAdverbs(terms, at));
  if (comma && kind === 'said' && trailsBehind(terms, from, at) && !isInSeries(terms, from, at)) {
    return 'participle';
  }
  if (goesOn && (interrupts || (kind === 'said' && findFiniteVerb(terms, from, at) >= 0)))
    return 'resumed';
  if (closed && kind === 'subordinate' && isFinite(terms, skipAdverbs(terms, at))) {
    if (pending || findFiniteVerb(terms, from, at) < 0) return 'resumed';
  }
  // "The mayor said according to a survey, the bridge …"
  const named = terms[from]?.lower === 'according' && speechVerbs.has(terms[from - 1]?.lower ?? '');
  if (comma && kind === 'source' && named && finiteVerbBeforeComma(terms, at)) return 'said';
  if (comma && kind === 'source' && interrupts && finiteVerbBeforeComma(terms, at)) return 'and';
  if (kind === 'relative' && isSecondVerb(terms, from, at)) return 'resumed';
  if (kind === 'main' && isInSeries(terms, from, at)) return 'and';
  if (kind === 'said' && coordinators.has(word) && terms[at + 1]?.lower === 'that') return 'said';
  const follows =
    coordinators.has(word) && isFinite(terms, skipAdverbs(terms, at + 1)) && !isChoice(terms, at);
  if (follows && (comma || findFiniteVerb(terms, from, at) >= 0)) return 'and';
  if (coordinators.has(word) && opensSecondStatement(terms, from, at)) return 'and';
  if (comma && coordinators.has(word) && finiteVerbBeforeComma(terms, behindLink(terms, at + 1))) {
    return 'and';
  }
  if (comma && coordinators.has(word) && kind !== 'participle' && kind !== 'relative') {
    if (opensDescribedSubject(terms, from, at)) return 'and';
  }
  if (comma && kind === 'main' && opensIntroduction(terms, from, at)) return 'main';
  const that = kind === 'said' && terms[from]?.lower === 'that';
  if (comma && that && opensLater(terms, from + 1, at)) return 'said';
  if (/,/.test(term.before) && ['main', 'and', 'said'].includes(kind)) {
    if (trailsBehind(terms, from, at)) return 'participle';
  }
  if (kind !== 'source' && opensWhatIsSaid(terms, from, at)) return 'said';
  return null;
}

/** "…; last Monday the firm had", "Ruiz, facing a strike, on Monday sought": the date goes with what follows. */
function beforeDate(
  terms: readonly Term[],
  at: number,
  from: number,
  kind: Clause['kind'],
): Clause['kind'] | null {
  const before = terms[at]?.before ?? '';
  if (terms[at - 1]?.dated) return null;
  if (/;/.test(before)) return at - from > 1 ? 'and' : null;
  const interrupts = kind === 'participle' || kind === 'relative';
  return /,/.test(before) && interrupts && isFinite(terms, skipAdverbs(terms, at))
    ? 'resumed'
    : null;
}

/** "Madrid, Spain, …": the comma is the place's own. */
function isRegion(terms: readonly Term[], at: number): boolean {
  const [before, term, after] = terms.slice(at - 1, at + 2);
  if (!before || !term || !after || !/,/.test(after.before)) return false;
  const place =
    before.tags.has('ProperNoun') || /^(?:county|city|town|village)$/.test(before.lower);
  return place && term.tags.has('Place');
}

/** "two men arrested | after", "residents moved from their homes | after": what may be no finite verb. */
function hasParticiple(terms: readonly Term[], from: number, at: number): boolean {
  const verb = findFiniteVerb(terms, from, at);
  const only = verb > from && terms[verb]?.tags.has('PastTense') === true;
  if (!only || auxiliaries.has(terms[verb]?.lower ?? '')) return false;
  return verb === at - 1 || terms[verb + 1]?.tags.has('Preposition') === true;
}

/** "…, and now, | the driver was charged": index behind one word that a comma sets off. */
function behindLink(terms: readonly Term[], at: number): number {
  const link = connectives.has(terms[at]?.lower ?? '') || terms[at]?.tags.has('Adverb') === true;
  const alone = link || /^(?:now|then|today|later)$/.test(terms[at]?.lower ?? '');
  return alone && /,/.test(terms[at + 1]?.before ?? '') ? at + 1 : at;
}

function saysAlready(
  terms: readonly Term[],
  from: number,
  at: number,
  kind: Clause['kind'],
): boolean {
  return kind === 'source' && terms.slice(from, at).some(({ lower }) => speechVerbs.has(lower));
}

/** A date set off by commas ("on Saturday, 15 February, they met") leaves its comma before it. */
function commaBeforeDate(terms: readonly Term[], at: number): boolean {
  if (!terms[at - 1]?.dated) return false;
  let first = at - 1;
  while (terms[first - 1]?.dated) first--;
  return [at, first].some((index) => /,/.test(terms[index]?.before ?? ''));
}

function startsWithPreposition(terms: readonly Term[], at: number): boolean {
  return terms[at]?.tags.has('Preposition') ?? false;
}

/** "were delayed or cancelled": one "were" for both, and one statement. */
function isChoice(terms: readonly Term[], at: number): boolean {
  const [be, first, or, second] = terms.slice(Math.max(0, at - 2), at + 2);
  const passive = /^(?:was|were|been|being|are|is)$/.test(be?.lower ?? '');
  const both = [first, second].every((term) => term?.tags.has('PastTense') === true);
  return or?.lower === 'or' && passive && both;
}
