import { isCountryWord } from './countries-at.ts';
import { dictionary } from './dictionary.ts';
import {
  bodyNouns,
  honorifics,
  particles,
  roleComplements,
  roleHeads,
  roleModifiers,
  roleTails,
  vagueNouns,
} from './lexicon.ts';
import { opensSentence } from './text.ts';
import type { Token } from './tokens.ts';

/** Words that say what a person is: "Polish Foreign Minister", "the U.S. secretary of state". */
export interface Role {
  /** The words worth quoting, from the nationality or body on, without article or possessor. */
  from: number;
  to: number;
  /** First token of the role itself: "Foreign" in "Polish Foreign Minister". */
  core: number;
  head: number;
  plural: boolean;
  /** What the role is, to compare by: "foreign minister", "secretary of state". */
  key: string;
}

/** What the sentence calls the person whose name stands at `from` to `to` (exclusive). */
export function rolesOf(tokens: readonly Token[], from: number, to: number): Role[] {
  const found = [
    roleBefore(tokens, from) ?? sharedRole(tokens, from),
    roleAfterComma(tokens, to) ?? roleAfterCopula(tokens, to),
  ];
  return found
    .filter((role) => role !== null)
    .filter(({ plural }) => !plural || isOneOfSeveral(tokens, from, to));
}

/** "Presidents Donald Trump and Vladimir Putin": a plural fits only where several are named. */
function isOneOfSeveral(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:and|&)$/.test(tokens[from - 1]?.lower ?? '')) return true;
  const next = tokens[to];
  if (next?.lower === 'and' || next?.text === '&') return true;
  return (
    next?.text === ',' && (tokens[to + 1]?.capital === true || tokens[to + 1]?.lower === 'and')
  );
}

/** A title that ends where the name begins, or a phrase that ends with a comma before it. */
export function roleBefore(tokens: readonly Token[], from: number): Role | null {
  const last = tokens[from - 1];
  if (!last) return null;
  if (last.word) return roleEndingAt(tokens, from, false);
  if (last.text !== ',') return null;
  const role = roleEndingAt(tokens, from - 1, true);
  if (!role) return null;
  let start = role.from;
  while (start > 0 && isOpener(tokens[start - 1])) start--;
  if (start === role.from && !tokens[role.from]?.capital) return null;
  const comma = tokens[start - 1];
  const beforeComma = tokens[start - 2];
  const belongsToTheNameBefore =
    comma?.text === ',' &&
    beforeComma?.capital === true &&
    !dictionary.isPlace(beforeComma.lower) &&
    !dictionary.isCalendarWord(beforeComma.lower);
  return belongsToTheNameBefore ? null : role;
}

/** "Presidents Donald Trump *and Vladimir Putin*": a plural title goes with all that follow it. */
function sharedRole(tokens: readonly Token[], from: number): Role | null {
  let at = from;
  for (let names = 0; names < 4; names++) {
    const link = tokens[at - 1];
    if (!link || !(link.lower === 'and' || link.text === ',' || link.text === '&')) return null;
    at -= link.lower === 'and' && tokens[at - 2]?.text === ',' ? 2 : 1;
    let start = at;
    while (start > 0 && at - start < 5 && isNameWord(tokens[start - 1])) start--;
    if (start === at) return null;
    for (let first = start; first < at; first++) {
      const role = roleBefore(tokens, first);
      if (role) return role.plural ? role : null;
    }
    at = start;
  }
  return null;
}

/** "Marco Rubio, *the U.S. secretary of state*," */
function roleAfterComma(tokens: readonly Token[], to: number): Role | null {
  return tokens[to]?.text === ',' ? roleStartingAt(tokens, to + 1) : null;
}

/** "Mr Kellogg is Donald Trump's *special envoy*" */
function roleAfterCopula(tokens: readonly Token[], to: number): Role | null {
  const verb = tokens[to]?.lower;
  if (verb !== 'is' && verb !== 'was' && verb !== 'became') return null;
  const next = tokens[to + 1];
  return next && (isOpener(next) || next.capital) ? roleStartingAt(tokens, to + 1) : null;
}

const longestPhrase = 9;

function roleStartingAt(tokens: readonly Token[], first: number): Role | null {
  let from = first;
  for (let at = first; at < Math.min(tokens.length, first + longestPhrase); at++) {
    const token = tokens[at];
    if (!token?.word) return null;
    if (isOpener(token)) {
      from = at + 1;
      continue;
    }
    const end = isRoleHead(token) ? endOfRole(tokens, at) : at;
    if (end > at) {
      const next = tokens[end];
      // "reporter Jane Doe": the title of the next name; "minister counsellor": a longer role.
      if (next?.word && (next.capital || next.joined || leadsOn(tokens, end))) {
        if (next.capital) return null;
        continue;
      }
      return makeRole(tokens, at, end, Math.max(from, first), withComplement(tokens, end));
    }
    const fits = token.capital || roleModifiers.has(token.lower) || !isClauseWord(token.lower);
    if (!fits) return null;
  }
  return null;
}

/** "chief *financial officer*", "minister *counsellor*": the role goes on. */
function leadsOn(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at - from < 3 && roleModifiers.has(tokens[at]?.lower ?? '')) at++;
  return isRoleHead(tokens[at]);
}

/** The role whose last word stands right before `to`. */
function roleEndingAt(tokens: readonly Token[], to: number, farComplement: boolean): Role | null {
  const head = headEndingAt(tokens, to, farComplement);
  if (head < 0) return null;
  const core = startOfCore(tokens, head);
  let from = core;
  while (from > 0 && core - from < 6) {
    const before = tokens[from - 1];
    if (!before?.word || before.possessive) break;
    if (before.lower === 'and' && isRoleEnd(tokens[from - 2])) {
      const first = roleEndingAt(tokens, from - 1, false);
      if (first) from = first.from;
      break;
    }
    if (!before.capital || isOrdinaryOpening(tokens, from - 1)) break;
    from--;
  }
  return makeRole(tokens, head, to, from, to, core);
}

function headEndingAt(tokens: readonly Token[], to: number, farComplement: boolean): number {
  const last = tokens[to - 1];
  if (!last?.word || last.possessive || last.lower === 'the') return -1;
  const before = tokens[to - 2];
  if (roleTails.has(last.lower) && isRoleHead(before)) return to - 2;
  if (isRoleHead(last) && !isPartOfName(tokens, to - 1)) return to - 1;
  let at = to - 1;
  let steps = 0;
  const limit = farComplement ? 8 : 3;
  while (at > 0 && steps < limit && isComplementWord(tokens[at], farComplement)) {
    at--;
    steps++;
  }
  const preposition = tokens[at];
  const linked =
    steps > 0 && preposition !== undefined && isComplementLink(preposition, farComplement);
  if (!linked) return -1;
  if (roleTails.has(tokens[at - 1]?.lower ?? '') && isRoleHead(tokens[at - 2])) return at - 2;
  return isRoleHead(tokens[at - 1]) ? at - 1 : -1;
}

function isComplementWord(token: Token | undefined, far: boolean): boolean {
  if (!token?.word) return false;
  if (token.lower === 'the') return true;
  return far ? token.capital || token.lower === 'and' : roleComplements.has(token.lower);
}

function isComplementLink({ lower }: Token, far: boolean): boolean {
  return lower === 'of' || (far && /^(?:for|to|at|in|on)$/.test(lower));
}

function endOfRole(tokens: readonly Token[], head: number): number {
  const next = tokens[head + 1];
  if (next && roleTails.has(next.lower)) return head + 2;
  if (next?.lower === 'of') {
    let at = head + 2;
    if (tokens[at]?.lower === 'the') at++;
    if (roleComplements.has(tokens[at]?.lower ?? '')) {
      at++;
      while (roleComplements.has(tokens[at]?.lower ?? '')) at++;
      return at;
    }
  }
  return head + 1;
}

/** "secretary general *of NATO*": how far the words that belong to the role reach. */
function withComplement(tokens: readonly Token[], end: number): number {
  const link = tokens[end];
  if (!link || !/^(?:of|for|at|to)$/.test(link.lower)) return end;
  let at = end + 1;
  while (at < tokens.length && at - end < 8) {
    const token = tokens[at];
    if (!token?.word) break;
    if (!token.capital && !/^(?:the|of|and|for)$/.test(token.lower)) return end;
    at++;
  }
  return tokens[at - 1]?.capital ? at : end;
}

function startOfCore(tokens: readonly Token[], head: number): number {
  let core = head;
  while (core > 0) {
    const before = tokens[core - 1];
    if (!before?.word || before.possessive || !roleModifiers.has(before.lower)) break;
    core--;
  }
  return core;
}

function makeRole(
  tokens: readonly Token[],
  head: number,
  end: number,
  from: number,
  to: number,
  core = Math.max(from, startOfCore(tokens, head)),
): Role {
  const headWord = tokens[head]?.lower ?? '';
  const single = singular(headWord);
  const rest = tokens.slice(head + 1, end).map(({ lower }) => lower);
  const tail = rest.filter((word) => roleTails.has(word) || roleComplements.has(word));
  const before = tokens[head - 1]?.lower ?? '';
  const portfolio = core < head && !vagueModifiers.has(before) ? `${before} ` : '';
  const linked = rest[0] === 'of' && tail.length > 0 ? ['of', ...tail] : tail.slice(0, 1);
  return {
    from,
    to,
    core,
    head,
    plural: single !== headWord,
    key: portfolio + [single, ...linked].join(' '),
  };
}

const vagueModifiers = new Set([
  'former',
  'acting',
  'senior',
  'top',
  'longtime',
  'outgoing',
  'incoming',
]);

/** Whether a word is the head of a role; a capitalised one only if titles are written so. */
export function isRoleHead(token: Token | undefined): boolean {
  if (!token?.word) return false;
  const word = singular(token.lower);
  if (roleHeads.has(word)) return !(token.capital && dictionary.mayBeGivenName(token.lower));
  if (bodyNouns.has(word) || vagueNouns.has(token.lower)) return false;
  return !token.capital && (dictionary.isAgentNoun(token.lower) || dictionary.isAgentNoun(word));
}

/** "ministers" → "minister", "spokesmen" → "spokesman"; a word that is no plural stays as it is. */
export function singular(word: string): string {
  if (roleHeads.has(word)) return word;
  if (/men$/.test(word)) return word.replace(/men$/, 'man');
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
  return /[^s]s$/.test(word) && roleHeads.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
}

function isRoleEnd(token: Token | undefined): boolean {
  return isRoleHead(token) || roleTails.has(token?.lower ?? '');
}

/** "Stephen King": a capitalised head after a given name is a surname. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.capital === true &&
    before?.capital === true &&
    !before.possessive &&
    dictionary.isGivenName(before.lower)
  );
}

function isOpener(token: Token | undefined): boolean {
  if (!token?.word) return false;
  return (
    token.possessive ||
    /^(?:the|a|an|his|her|its|their|our|my|then|now|also|both)$/i.test(token.lower)
  );
}

function isClauseWord(word: string): boolean {
  return (
    dictionary.isFunctionWord(word) ||
    (dictionary.isFiniteVerb(word) && !/ed$/.test(word)) ||
    dictionary.isAdverb(word)
  );
}

function isNameWord(token: Token | undefined): boolean {
  return token?.word === true && (token.capital || particles.has(token.lower));
}

/** A sentence's first word, capitalised for no other reason. */
export function isOrdinaryOpening(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { lower, key } = token;
  if ((key.length > 1 && key === key.toUpperCase()) || isCountryWord(tokens, at)) return false;
  if (particles.has(lower) && tokens[at + 1]?.capital) return false;
  // "Will Smith", "Theresa May"
  if (/^(?:will|may)$/.test(lower) && !opensSentence(tokens, at)) return false;
  if (dictionary.isFunctionWord(lower) || dictionary.isAdverb(lower)) return true;
  return (
    opensSentence(tokens, at) &&
    opensAsOrdinary(tokens, at) &&
    !roleModifiers.has(lower) &&
    !roleHeads.has(lower) &&
    !honorifics.has(lower)
  );
}

/** "White House" may open a sentence too; "Top Israeli", "Visiting President" and "Rivals" do not. */
function opensAsOrdinary(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (!dictionary.isWord(lower)) return false;
  const next = tokens[at + 1];
  if (!next?.capital || isRoleHead(next) || isCountryWord(tokens, at + 1)) return true;
  if (dictionary.isNumberOrTime(lower)) return true;
  return /(?:ing|ed|[^s]s)$/.test(lower) || dictionary.isGivenName(next.lower);
}
