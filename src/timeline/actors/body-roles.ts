import { bodyRoles, civicModifiers, roleModifiers, sharedRoles } from './lexicon.ts';
import { isRoleHead, singular } from './role-words.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';

/** "Apple executive Steve Jobs", "Kremlin spokesman", "NATO member countries", "G7 foreign ministers". */
export function leadsToRole(
  tokens: readonly Token[],
  { from, to }: Run,
  isAcronym: boolean,
): boolean {
  const possessive = tokens[to - 1]?.possessive === true;
  const head = tokens[lowerRoleAt(tokens, to)];
  if (!head) return false;
  if (isAcronym && !possessive) return true;
  const role = singular(head.lower);
  // "a Woodburn police officer"
  if (civicModifiers.has(tokens[to]?.lower ?? '')) return false;
  if (possessive)
    return /^(?:ceo|spokesman|spokeswoman|spokesperson|chairman|chief|executive)$/.test(role);
  if (sharedRoles.has(role) && to - from > 1) return true;
  return bodyRoles.has(role) && !/^(?:lawyer|attorney|official)$/.test(role);
}

/** Where a role in lower case ends that begins at a token: "chief executive"; `-1` for none. */
function lowerRoleAt(tokens: readonly Token[], from: number): number {
  let found = -1;
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at];
    if (!token?.word || token.capital || token.joined) break;
    if (isRoleHead(token)) found = at;
    else if (!roleModifiers.has(token.lower)) break;
  }
  return found;
}

/** "the chief executive of Intel", "founder of Apple". */
export function followsRoleOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  isAcronym: boolean,
): boolean {
  const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (!/^(?:of|at|with|for)$/.test(tokens[at]?.lower ?? '')) return false;
  const head = tokens[at - 1];
  const own = tokens[to - 1]?.possessive === true;
  if (own || !isRoleHead(head) || !head) return false;
  const role = singular(head.lower);
  if (tokens[at]?.lower === 'for' || tokens[at]?.lower === 'of') {
    if (/^(?:lawyer|attorney|official)$/.test(role)) return isAcronym;
  }
  return isAcronym || bodyRoles.has(role);
}
