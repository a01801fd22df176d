import { roleComplements, roleModifiers, roleTails } from './lexicon.ts';
import { isPartOfName, isRoleHead } from './role-words.ts';
import type { Token } from './tokens.ts';

export function headEndingAt(tokens: readonly Token[], to: number, farComplement: boolean): number {
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

export function endOfRole(tokens: readonly Token[], head: number): number {
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

/** "chief *financial officer*", "minister *counsellor*": the role goes on. */
export function leadsOn(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at - from < 3 && roleModifiers.has(tokens[at]?.lower ?? '')) at++;
  return isRoleHead(tokens[at]);
}

/** "secretary general *of NATO*": how far the words that belong to the role reach. */
export function withComplement(tokens: readonly Token[], end: number): number {
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

export function startOfCore(tokens: readonly Token[], head: number): number {
  let core = head;
  while (core > 0) {
    const before = tokens[core - 1];
    if (!before?.word || before.possessive || !roleModifiers.has(before.lower)) break;
    core--;
  }
  return core;
}
