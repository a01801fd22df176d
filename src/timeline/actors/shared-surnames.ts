import { dictionary } from './dictionary.ts';
import type { Hit } from './find.ts';
import type { KnownActor, NameForm } from './registry.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';
import type { TokenTrie } from './trie.ts';

/**
 * "*Emil* and Rosa Kunz": where the given name stands that shares the surname of the full name after
 * it; `null` where no other person is named so. Both must be known as given names, and the first may
 * be the end of no longer name, nor the family name or the town that it may be elsewhere.
 */
export function givenBefore(tokens: readonly Token[], { from, to }: Run): number | null {
  const at = from - 2;
  const given = tokens[at];
  if (!given?.word || !given.capital || given.possessive || given.joined) return null;
  if (!/^(?:and|&)$/.test(tokens[from - 1]?.text ?? '') || to - from !== 2) return null;
  const other = tokens[from]?.lower ?? '';
  if (!dictionary.isGivenName(given.lower) || !dictionary.mayBeGivenName(other)) return null;
  if (dictionary.isSurname(given.lower) || dictionary.isPlace(given.lower)) return null;
  const before = tokens[at - 1];
  return before?.word && before.capital && !dictionary.isFunctionWord(before.lower) ? null : at;
}

/** "Emil" of "Emil and Rosa Kunz": the actor of that given name and her surname, where one is known. */
export function sharingHit(
  tokens: readonly Token[],
  hit: Hit,
  names: TokenTrie<NameForm>,
  short: TokenTrie<KnownActor>,
): Hit | null {
  if (hit.actor.kind !== 'person' || hit.use !== 'full') return null;
  const at = givenBefore(tokens, hit);
  const given = tokens[at ?? -1];
  const surname = tokens[hit.to - 1];
  if (at === null || !given || !surname || short.longest(tokens, at)) return null;
  const match = names.longest([given, surname], 0);
  const form = match?.to === 2 ? match.values[0] : undefined;
  if (form?.actor.kind !== 'person') return null;
  return { from: at, to: at + 1, actor: form.actor, use: 'given', form };
}

/** The words of a name in full: the surname of one who shares it stands at the end of the other's. */
export function nameOf(
  tokens: readonly Token[],
  { from, to, use }: Hit,
  other: Hit,
): readonly Token[] {
  const words = tokens.slice(from, to);
  return use === 'given' ? [...words, ...tokens.slice(other.to - 1, other.to)] : words;
}
