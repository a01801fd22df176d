import { dictionary } from './dictionary.ts';
import { roleComplements, roleModifiers, roleTails } from './lexicon.ts';
import type { Token } from './tokens.ts';
import {
  isClauseWord,
  isNameWord,
  isOpener,
  isRoleEnd,
  isRoleHead,
  singular,
} from './role-words.ts';
import { isOrdinaryOpening } from './openings.ts';
import { endOfRole, headEndingAt, leadsOn, startOfCore, withComplement } from './role-extent.ts';

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
