import type { Term } from './terms.ts';
import {
  auxiliaries,
  connectives,
  coordinators,
  looseSubordinators,
  onlyParticiples,
  openers,
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
export function readClauses(terms: readonly Term[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let kind: Clause['kind'] = 'main';
  for (let at = 1; at <= terms.length; at++) {
    const next: Clause['kind'] | null =
      at < terms.length
        ? (boundaryBefore(terms, at, from, kind) ?? afterIntroduction(terms, at, kind, clauses))
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

/** "In a letter to the king, read on the radio, the rebels said …": the main clause is still to come. */
function afterIntroduction(
  terms: readonly Term[],
  at: number,
  kind: Clause['kind'],
  clauses: readonly Clause[],
): Clause['kind'] | null {
  const term = terms[at];
  if (
    (kind !== 'participle' && kind !== 'subordinate') ||
    !term ||
    term.dated ||
    !/,/.test(term.before)
  )
    return null;
  if (clauses.some(({ verb }) => verb >= 0)) return null;
  const first = terms[clauses[0]?.from ?? 0];
  const introduced = kind === 'subordinate' && clauses.every((at) => at.kind === 'introduction');
  const opens =
    introduced || first?.tags.has('Preposition') === true || first?.tags.has('Gerund') === true;
  return opens && finiteVerbBeforeComma(terms, at) ? 'main' : null;
}

function boundaryBefore(
  terms: readonly Term[],
  at: number,
  from: number,
  kind: Clause['kind'],
): Clause['kind'] | null {
  const term = terms[at];
  if (!term || term.dated) return null;
  const comma = (/,/.test(term.before) || commaBeforeDate(terms, at)) && !isRegion(terms, at);
  const word = term.lower;
  if (/\s[–—_-]{1,2}\s|—/.test(term.before) && isFinite(terms, at)) return 'resumed';
  if (/[;:]|\s[–—_-]{1,2}\s|—/.test(term.before)) return at - from > 1 ? 'and' : null;
  if (relatives.has(word)) return startsWithPreposition(terms, at - 1) ? null : 'relative';
  if (word === 'that') return thatClause(terms, at, from);
  if (subordinators.has(word)) return 'subordinate';
  if (looseSubordinators.has(word) && finiteVerbBeforeComma(terms, at + 1)) return 'subordinate';
  if (comma && word === 'according') return 'source';
  if (comma && isSpeechTag(terms, at) && statesSomething(terms, from, at)) return 'source';
  if (comma && isInvertedTag(terms, from, at, kind)) return 'source';
  if (comma && word === 'as' && terms[at + 1]?.lower === 'reported') return 'source';
  if (comma && opensParticiple(terms, at)) return 'participle';
  if (comma && kind === 'main' && opensPastParticiple(terms, from, at)) return 'participle';
  const interrupts =
    kind === 'relative' || kind === 'participle' || saysAlready(terms, from, at, kind);
  const goesOn = comma && isFinite(terms, skipAdverbs(terms, at));
  if (goesOn && (interrupts || (kind === 'said' && findFiniteVerb(terms, from, at) >= 0)))
    return 'resumed';
  if (comma && kind === 'subordinate' && isFinite(terms, skipAdverbs(terms, at))) {
    if (findFiniteVerb(terms, from, at) < 0) return 'resumed';
  }
  if (comma && kind === 'source' && interrupts && finiteVerbBeforeComma(terms, at)) return 'and';
  if (kind === 'relative' && isSecondVerb(terms, from, at)) return 'resumed';
  const follows = coordinators.has(word) && isFinite(terms, skipAdverbs(terms, at + 1));
  if (follows && (comma || findFiniteVerb(terms, from, at) >= 0)) return 'and';
  if (comma && coordinators.has(word) && finiteVerbBeforeComma(terms, at + 1)) return 'and';
  if (comma && kind === 'main' && opensIntroduction(terms, from, at)) return 'main';
  if (/,/.test(term.before) && ['main', 'and', 'said'].includes(kind)) {
    if (trailsBehind(terms, from, at)) return 'participle';
  }
  if (kind !== 'source' && opensWhatIsSaid(terms, from, at)) return 'said';
  return null;
}

/** "Madrid, Spain, …": the comma is the place's own. */
function isRegion(terms: readonly Term[], at: number): boolean {
  const [before, term, after] = terms.slice(at - 1, at + 2);
  if (!before || !term || !after || !/,/.test(after.before)) return false;
  return before.tags.has('ProperNoun') && term.tags.has('Place');
}

/** "a man who saw the fire was questioned": a relative clause has one verb, the next is the main one. */
function isSecondVerb(terms: readonly Term[], from: number, at: number): boolean {
  const term = terms[at];
  if (!term || !isFinite(terms, at)) return false;
  const past = term.tags.has('PastTense') && !terms[at + 1]?.tags.has('Preposition');
  if (!auxiliaries.has(term.lower) && !past) return false;
  const first = findFiniteVerb(terms, from, at);
  if (first < 0) return false;
  const between = terms.slice(first + 1, at);
  const noun = between.some(({ tags, dated }) => !dated && tags.has('Noun'));
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

/** What stands before a source in commas: a statement, or the subject of one that goes on after it. */
function statesSomething(terms: readonly Term[], from: number, at: number): boolean {
  if (findFiniteVerb(terms, from, at) >= 0) return true;
  let end = at;
  while (end < terms.length && !isFinite(terms, end)) end++;
  const next = skipAdverbs(terms, end + 1);
  return /,/.test(terms[next]?.before ?? '') && isFinite(terms, next);
}

/**
 * "The bank said [on Monday] its profit fell": what is said follows the verb of saying without a
 * "that" when a noun phrase and a finite verb follow in the same stretch.
 */
function opensWhatIsSaid(terms: readonly Term[], from: number, at: number): boolean {
  let verb = at - 1;
  while (verb > from && terms[verb]?.dated) verb--;
  const says = terms[verb];
  const term = terms[at];
  if (!says || !term || verb <= from || says.dated || !speechVerbs.has(says.lower)) return false;
  const helper = terms[verb - 1];
  if (
    !says.tags.has('Verb') ||
    /^(?:to|than)$/.test(helper?.lower ?? '') ||
    helper?.tags.has('Determiner')
  ) {
    return false;
  }
  if (/["“,]/.test(term.before) || term.tags.has('Preposition')) return false;
  if (!['Noun', 'Determiner', 'Pronoun', 'Adjective', 'Value'].some((tag) => term.tags.has(tag))) {
    return false;
  }
  for (let index = at + 1; index < terms.length; index++) {
    const next = terms[index];
    if (!next || /[,;:"“”]/.test(next.before)) return false;
    if (relatives.has(next.lower) || subordinators.has(next.lower) || next.lower === 'that') {
      return false;
    }
    if (isFinite(terms, index)) return !isReducedRelative(terms, index);
  }
  return false;
}

/** "… the talks, set to resume in May": a participle behind the noun it describes. */
function trailsBehind(terms: readonly Term[], from: number, at: number): boolean {
  const [before, term, next] = terms.slice(at - 1, at + 2);
  if (
    !before?.tags.has('Noun') ||
    before.dated ||
    !term?.tags.has('PastTense') ||
    auxiliaries.has(term.lower)
  )
    return false;
  const governs = next?.lower === 'to' || next?.tags.has('Preposition') === true;
  return governs && !speechVerbs.has(term.lower) && findFiniteVerb(terms, from, at) >= 0;
}

/** "The offer, made in May, was …": a participle that stands between a subject and its verb. */
function opensPastParticiple(terms: readonly Term[], from: number, at: number): boolean {
  const term = terms[at];
  if (!term?.tags.has('PastTense') || auxiliaries.has(term.lower)) return false;
  if (findFiniteVerb(terms, from, at) >= 0 || terms.slice(from, at).every(({ dated }) => dated)) {
    return false;
  }
  let end = at + 1;
  while (end < terms.length && !/,/.test(terms[end]?.before ?? '')) end++;
  return end < terms.length && isFinite(terms, skipAdverbs(terms, end));
}

/** A date set off by commas ("on Saturday, 15 February, they met") leaves its comma before it. */
function commaBeforeDate(terms: readonly Term[], at: number): boolean {
  const previous = terms[at - 1];
  return previous?.dated === true && /,/.test(terms[at]?.before ?? '');
}

/** “…, ending a long dispute”: a tagger takes some participles for adjectives or nouns. */
function opensParticiple(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (term?.tags.has('Gerund')) return true;
  return /^\p{Ll}+ing$/u.test(term?.text ?? '') && (terms[at + 1]?.tags.has('Determiner') ?? false);
}

function startsWithPreposition(terms: readonly Term[], at: number): boolean {
  return terms[at]?.tags.has('Preposition') ?? false;
}

/** "that" after a verb of saying opens what is said; directly before a verb it is a relative. */
function thatClause(terms: readonly Term[], at: number, from: number): Clause['kind'] | null {
  const says = terms.slice(from, at).some(({ lower }) => speechVerbs.has(lower));
  const next = skipAdverbs(terms, at + 1);
  const noun = ['Noun', 'Value'].some((tag) => terms[at - 1]?.tags.has(tag));
  if (isFinite(terms, next)) return noun ? 'relative' : null;
  if (!says && noun && /^(?:it|he|she|they|we|i)$/.test(terms[next]?.lower ?? ''))
    return 'relative';
  return says ? 'said' : null;
}

/**
 * “…, officials said”: a noun or two and a verb of saying, up to the next comma or the end. After a
 * closing quotation mark the speaker may be longer: “…,” the captain, Olga Petrova, said.
 */
function isSpeechTag(terms: readonly Term[], at: number): boolean {
  const quoted = /["”]/.test(terms[at]?.before ?? '');
  for (let index = at; index < Math.min(terms.length, at + 12); index++) {
    const term = terms[index];
    if (!term || (index > at && !quoted && /,/.test(term.before))) return false;
    if (index > at && speechVerbs.has(term.lower)) {
      let after = index + 1;
      while (terms[after]?.dated) after++;
      const rest = terms[after];
      const opens = after > index + 1 && rest?.tags.has('Preposition') === true;
      return !rest || opens || quoted || /[,"”]/.test(rest.before);
    }
    if (term.tags.has('Verb')) return false;
  }
  return false;
}

/** “…,” said Ana Ruiz: a verb of saying first, and who says it. */
function isInvertedTag(
  terms: readonly Term[],
  from: number,
  at: number,
  kind: Clause['kind'],
): boolean {
  const [says, who] = [terms[at], terms[at + 1]];
  if (!says || !who || !speechVerbs.has(says.lower) || !says.tags.has('Verb')) return false;
  const quoted = /["”]/.test(says.before);
  if (!quoted && (kind !== 'main' || !/^(?:says|said|adds|added|wrote)$/.test(says.lower)))
    return false;
  if (who.dated || !['ProperNoun', 'Determiner', 'Noun'].some((tag) => who.tags.has(tag)))
    return false;
  return findFiniteVerb(terms, from, at) >= 0 && !who.tags.has('Pronoun');
}

/** Whether the sentence opens with something that is not its subject. */
function opensIntroduction(terms: readonly Term[], from: number, at: number): boolean {
  const first = terms[from];
  if (!first) return false;
  if (openers.has(first.lower)) return true;
  if (from === 0 && first.tags.has('PastTense')) return finiteVerbBeforeComma(terms, at);
  if (first.dated) return findFiniteVerb(terms, from, at) < 0;
  if (connectives.has(first.lower)) {
    return at === from + 1 || opensIntroduction(terms, from + 1, at);
  }
  if (looseSubordinators.has(first.lower) || subordinators.has(first.lower)) {
    return findFiniteVerb(terms, from + 1, at) >= 0 || first.tags.has('Preposition');
  }
  const opener = first.tags.has('Preposition') || first.tags.has('Gerund');
  // "For those still unhappy with it, the firm offered …": what looks finite belongs to the opener.
  if (opener && opensSubject(terms, at) && finiteVerbBeforeComma(terms, at)) return true;
  const adverb = first.tags.has('Adverb') && at - from <= 2 && !terms[at - 1]?.dated;
  return (opener || adverb) && findFiniteVerb(terms, from, at) < 0;
}

/** Whether a name, a pronoun or a definite noun stands here, as a subject opens. */
function opensSubject(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (!term || term.tags.has('Preposition') || coordinators.has(term.lower)) return false;
  return (
    term.tags.has('ProperNoun') || /^(?:the|he|she|it|they|we|this|these|both)$/.test(term.lower)
  );
}

function skipAdverbs(terms: readonly Term[], at: number): number {
  while (terms[at] && (terms[at]?.tags.has('Adverb') || terms[at]?.dated)) at++;
  return at;
}

function finiteVerbBeforeComma(terms: readonly Term[], at: number): boolean {
  let end = at + 1;
  while (end < terms.length && (terms[end]?.dated || !/[,;]/.test(terms[end]?.before ?? ''))) end++;
  const verb = findFiniteVerb(terms, at, end);
  return verb >= 0 && !isReducedRelative(terms, verb);
}

function isFinite(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (!term || term.dated || !term.tags.has('Verb')) return false;
  if (term.tags.has('Gerund') || term.tags.has('Particle')) return false;
  if (auxiliaries.has(term.lower)) return term.lower !== 'be' && term.lower !== 'been';
  const previous = terms[at - 1];
  if (!previous) return true;
  if (previous.lower === 'than' && term.tags.has('Infinitive')) return false;
  if (onlyParticiples.has(term.lower)) return auxiliaries.has(previous.lower);
  if (previous.lower === 'be' && terms[at - 2]?.lower === 'to') return false;
  // "the bank's planned sale": between a genitive and a noun a participle is an adjective.
  const genitive = /['’]s$/.test(previous.text) && term.tags.has('PastTense');
  if (genitive && terms[at + 1]?.tags.has('Noun')) return false;
  let back = at - 1;
  while (term.tags.has('PastTense') && terms[back]?.tags.has('Adverb')) back--;
  return previous.lower !== 'to' && !terms[back]?.tags.has('Determiner');
}

/**
 * The first finite verb from `from` on, or -1. A past participle that only describes the noun before
 * it ("a conversation initiated by Washington was …") yields to a later auxiliary or verb.
 */
export function findFiniteVerb(terms: readonly Term[], from: number, to: number): number {
  let fallback = -1;
  for (let at = from; at < to; at++) {
    if (!isFinite(terms, at)) continue;
    if (!isReducedRelative(terms, at)) return at;
    if (fallback < 0) fallback = at;
  }
  return fallback;
}

function isReducedRelative(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (!term?.tags.has('PastTense') || auxiliaries.has(term.lower)) return false;
  let after = at + 1;
  while (terms[after]?.dated && !terms[after]?.tags.has('Preposition')) after++;
  const next = terms[after];
  if (['by', 'since', 'between'].includes(next?.lower ?? '')) return true;
  // "the book released on Monday sold well"
  if (after > at + 1 && isFinite(terms, after)) return true;
  return next?.tags.has('Preposition') === true && yieldsToVerb(terms, after);
}

/** "The man wanted for theft may have fled": one stretch has one finite verb, and it is the later. */
function yieldsToVerb(terms: readonly Term[], from: number): boolean {
  for (let at = from; at < terms.length; at++) {
    const term = terms[at];
    if (!term || /[,;:"“”]/.test(term.before) || coordinators.has(term.lower)) return false;
    if (relatives.has(term.lower) || subordinators.has(term.lower)) return false;
    if (looseSubordinators.has(term.lower) || /^(?:that|as|than)$/.test(term.lower)) return false;
    if (speechVerbs.has(term.lower)) return false;
    if (isFinite(terms, at)) return auxiliaries.has(term.lower);
  }
  return false;
}

/** A stretch that turned out to hold no statement goes back to the clause before it. */
function joinVerbless(terms: readonly Term[], clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const previous = joined.at(-1);
    const keeps = ['main', 'introduction', 'participle', 'source'].includes(clause.kind);
    if (previous && !keeps && clause.verb < 0 && !isListOpening(terms, previous)) {
      previous.to = clause.to;
    } else joined.push({ ...clause });
  }
  return joined;
}

/** "2025-02-17: Donald Tusk is due …": a date and a colon are no clause to go back to. */
function isListOpening(terms: readonly Term[], clause: Clause): boolean {
  return terms.slice(clause.from, clause.to).every(({ dated }) => dated);
}
