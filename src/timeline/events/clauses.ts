import {
  behindDescribedOpening,
  isGerund,
  joinsVerb,
  onlyPlaces,
  opensBehindPreposition,
  opensDescribedSubject,
  opensLater,
} from './clause-openers.ts';
import {
  isAnothersVerb,
  isFinite,
  findFiniteVerb,
  finiteVerbBeforeComma,
  isReducedRelative,
  skipAdverbs,
} from './finite-verbs.ts';
import {
  isCleft,
  opensIntroduction,
  opensParticiple,
  opensPastParticiple,
  trailsBehind,
} from './openings.ts';
import {
  isImpersonalTag,
  isInvertedTag,
  isSpeechTag,
  opensWhatIsSaid,
  statesSomething,
  thatClause,
} from './speech.ts';
import type { Term } from './terms.ts';
import {
  auxiliaries,
  coordinators,
  looseSubordinators,
  relatives,
  speechVerbs,
  subordinators,
} from './words.ts';

/**
 * A stretch of a sentence with at most one statement.
 *
 * - `introduction`: what stands before the main clause and its comma ("In response, …").
 * - `said`: what a verb of saying says ("… announced that …").
 * - `source`: who says it, when that is all the stretch does ("according to …").
 * - `resumed`: the rest of a clause that a relative one or a participle interrupted.
 */
export interface Clause {
  kind:
    | 'main'
    | 'introduction'
    | 'said'
    | 'relative'
    | 'participle'
    | 'subordinate'
    | 'and'
    | 'source'
    | 'resumed';
  /** Indexes into the terms; `to` is exclusive. */
  from: number;
  to: number;
  /** Index of the first term of the finite verb group, or -1. */
  verb: number;
}

/**
 * Divides a tagged sentence into clauses at conjunctions, relative pronouns, participles after a
 * comma and verbs of saying. A shallow reading: it finds where a statement begins and ends, not how
 * its parts depend on each other. Words of dates never make a boundary.
 */
export function readClauses(terms: readonly Term[]): readonly Clause[] {
  let clauses = read.get(terms);
  if (!clauses) read.set(terms, (clauses = divide(terms)));
  return clauses;
}

/** The clauses of the sentences being read: several questions are asked of each. */
const read = new WeakMap<readonly Term[], readonly Clause[]>();

function divide(terms: readonly Term[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let kind: Clause['kind'] = 'main';
  for (let at = 1; at <= terms.length; at++) {
    const next: Clause['kind'] | null =
      at < terms.length
        ? (boundaryBefore(terms, at, from, kind, isPending(clauses)) ??
          afterIntroduction(terms, at, kind, clauses))
        : 'main';
    if (next === null) continue;
    const verb = findFiniteVerb(terms, from, at);
    const closed = next === 'main' && at < terms.length && kind === 'main' ? 'introduction' : kind;
    clauses.push({ kind: closed, from, to: at, verb });
    from = at;
    kind = next;
  }
  return joinVerbless(terms, clauses);
}

/**
 * Whether a main clause still waits for its verb: "The plant, which opened in May and employs 90, …",
 * "The baths, closed since a roof fell, …"
 */
function isPending(clauses: readonly Clause[]): boolean {
  const main = clauses.findLastIndex(({ kind, verb }) => kind === 'main' && verb < 0);
  const described = main >= 0 && /^(?:relative|participle)$/.test(clauses[main + 1]?.kind ?? '');
  return described && !clauses.slice(main).some(({ kind }) => kind === 'resumed');
}

function boundaryBefore(
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
  if (word === 'that') return thatClause(terms, at, from);
  const causes = word === 'because' && terms[at + 1]?.lower === 'of';
  if (subordinators.has(word) && !causes) return 'subordinate';
  const loose = looseSubordinators.has(word) && !term.tags.has('Adverb');
  if (loose && !isGerund(terms, at)) {
    const joined =
      joinsVerb(terms, at + 1) ||
      (terms[at - 1]?.tags.has('PastTense') === true && isAnothersVerb(terms, at));
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
  const follows = coordinators.has(word) && isFinite(terms, skipAdverbs(terms, at + 1));
  if (follows && (comma || findFiniteVerb(terms, from, at) >= 0)) return 'and';
  if (coordinators.has(word) && opensSecondStatement(terms, from, at)) return 'and';
  if (comma && coordinators.has(word) && finiteVerbBeforeComma(terms, at + 1)) return 'and';
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

/** "In a letter to the king, read on the radio, the rebels said …": the main clause is still to come. */
function afterIntroduction(
  terms: readonly Term[],
  at: number,
  kind: Clause['kind'],
  clauses: readonly Clause[],
): Clause['kind'] | null {
  const term = terms[at];
  if (!term || term.dated || !/,/.test(term.before)) return null;
  if (kind === 'relative') return behindDescribedOpening(terms, at, clauses);
  if (kind !== 'participle' && kind !== 'subordinate') return null;
  if (clauses.some(({ verb }) => verb >= 0)) return null;
  const first = terms[clauses[0]?.from ?? 0];
  const introduced =
    kind === 'subordinate' &&
    clauses.every(({ kind, from, to }) => {
      // "But as the prices fell, …"
      const only = to - from === 1 && coordinators.has(terms[from]?.lower ?? '');
      return kind === 'introduction' || only;
    });
  const opens =
    introduced || first?.tags.has('Preposition') === true || first?.tags.has('Gerund') === true;
  return opens && finiteVerbBeforeComma(terms, at) ? 'main' : null;
}

/** "She joined the firm in 2003, became its treasurer in 2009 and left": verbs of one subject. */
function isInSeries(terms: readonly Term[], from: number, at: number): boolean {
  const opens = (index: number) =>
    terms[index]?.tags.has('PastTense') === true && !terms[index]?.dated;
  if (!opens(at) || !/,/.test(terms[at]?.before ?? '')) return false;
  if (auxiliaries.has(terms[at]?.lower ?? '') || findFiniteVerb(terms, from, at) < 0) return false;
  for (let next = at + 1; next < terms.length; next++) {
    const term = terms[next];
    if (!term || /[;:]/.test(term.before) || relatives.has(term.lower)) return false;
    if (coordinators.has(term.lower)) return opens(skipAdverbs(terms, next + 1));
  }
  return false;
}

/** "He was dismissed and he founded …", "trucks rolled in and cargo was unloaded". */
function opensSecondStatement(terms: readonly Term[], from: number, at: number): boolean {
  // "into whether Norvik and two rivals had fixed prices": the question has no verb yet
  const asks = terms.slice(from, at).findLastIndex(({ lower }) => lower === 'whether');
  if (findFiniteVerb(terms, from + asks + 1, at) < 0) return false;
  if (terms[at + 1]?.lower === 'there' && isFinite(terms, at + 2)) return true;
  let next = at + 1;
  while (
    ['Noun', 'Determiner', 'Adjective', 'Value', 'Possessive'].some((tag) =>
      terms[next]?.tags.has(tag),
    )
  ) {
    if (next > at + 1 && terms[next]?.before.trim() !== '') return false;
    next++;
  }
  const verb = terms[next];
  if (!verb?.tags.has('PastTense') && !auxiliaries.has(verb?.lower ?? '')) return false;
  const opens = next > at + 1 && verb?.before === ' ';
  return opens && isFinite(terms, next) && !isReducedRelative(terms, next);
}

/** "Its plan -- started in May and delayed since -- will …": a participle between two dashes. */
function opensBetweenDashes(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (!term?.tags.has('PastTense') || auxiliaries.has(term.lower)) return false;
  let closing = at + 1;
  while (closing < at + longestInsertion && !dashes.test(terms[closing]?.before ?? '')) closing++;
  return closing < at + longestInsertion && isFinite(terms, skipAdverbs(terms, closing));
}

/** How many words may stand between two dashes. */
const longestInsertion = 40;

const dashes = /\s[–—_-]{1,2}\s|—/;

/** "a 16 - year - old", "Rolls - Royce": some texts set spaces around every hyphen. */
function isSpacedHyphen(terms: readonly Term[], at: number): boolean {
  const [before, term] = terms.slice(at - 1, at + 1);
  if (!before || !term || term.before !== ' - ') return false;
  if (before.tags.has('Value') || term.lower === 'old') return /^\p{Ll}/u.test(term.text);
  return [before, term].every(({ text }) => /^\p{Lu}/u.test(text)) && !/[.]$/.test(before.text);
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

/** "a man who saw the fire was questioned": a relative clause has one verb, the next is the main one. */
function isSecondVerb(terms: readonly Term[], from: number, at: number): boolean {
  const term = terms[at];
  if (!term || !isFinite(terms, at)) return false;
  const next = terms[at + 1];
  const amount = /^(?:about|around|over|nearly|some)$/.test(next?.lower ?? '');
  const past = term.tags.has('PastTense') && (amount || !next?.tags.has('Preposition'));
  if (!auxiliaries.has(term.lower) && !past) return false;
  const first = findFiniteVerb(terms, from, at);
  if (first < 0) return false;
  const between = terms.slice(first + 1, at);
  const noun =
    terms[at - 1]?.dated === true || between.some(({ tags, dated }) => !dated && tags.has('Noun'));
  const own = between.some(
    ({ lower }) => coordinators.has(lower) || lower === 'that' || lower === 'as',
  );
  return noun && !own && !between.some(({ lower }) => /^(?:he|she|it|they|we|i|you)$/.test(lower));
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

/** A stretch that turned out to hold no statement goes back to the clause before it. */
function joinVerbless(terms: readonly Term[], clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const previous = joined.at(-1);
    const keeps =
      ['main', 'introduction', 'participle', 'source'].includes(clause.kind) ||
      (/^(?:said|subordinate)$/.test(clause.kind) && isTakenUp(terms, clauses, clause));
    if (previous && !keeps && clause.verb < 0 && !isListOpening(terms, previous)) {
      previous.to = clause.to;
    } else joined.push({ ...clause });
  }
  return joined;
}

/** "… said that a clerk who fled | had …": what is said goes on behind what interrupts it. */
function isTakenUp(terms: readonly Term[], clauses: readonly Clause[], said: Clause): boolean {
  const [next, after] = clauses.slice(clauses.indexOf(said) + 1);
  // "when a trainee, Jo Lunt, | noticed"
  // "that after these charges, | the firm expects"
  if (said.kind === 'said' && next?.kind === 'said' && next.verb >= 0) return true;
  const named = terms.slice(said.from, said.to).some(({ tags }) => tags.has('Noun'));
  if (named && next?.kind === 'resumed' && said.kind === 'subordinate') return next.verb >= 0;
  const inserted = next?.kind === 'and' && next.verb < 0;
  const interrupted = next?.kind === 'relative' || next?.kind === 'participle' || inserted;
  return interrupted && after?.kind === 'resumed' && after.verb >= 0;
}

/** "2025-02-17: Donald Tusk is due …": a date and a colon are no clause to go back to. */
function isListOpening(terms: readonly Term[], clause: Clause): boolean {
  return terms.slice(clause.from, clause.to).every(({ dated }) => dated);
}
