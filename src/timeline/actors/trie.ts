import { innerKey, type Token } from './tokens.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
}

/** What a trie holds at a place of a sentence: the words up to `to` (exclusive) and their values. */
export interface Match<T> {
  to: number;
  values: readonly T[];
}

/** Names by their words, for finding the longest of many names at a place in one walk. */
export class TokenTrie<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };

  add(keys: readonly string[], value: T): void {
    if (keys.length === 0) return;
    let node = this.#root;
    for (const key of keys) {
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: new Map(), values: [] }));
      node = next;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }

  /** The longest name whose first word is `tokens[from]`; `null` when there is none. */
  longest(tokens: readonly Token[], from: number, keyOf = keyOfToken): Match<T> | null {
    let node = this.#root;
    let found: Match<T> | null = null;
    for (let at = from; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) break;
      if (token.possessive) {
        // Either the name ends here, or it goes on as in "Workers' Party".
        const last = node.next.get(keyOf(token));
        if (last && last.values.length > 0) found = { to: at + 1, values: last.values };
      }
      const next = node.next.get(token.possessive ? innerKey(token) : keyOf(token));
      if (!next) break;
      node = next;
      if (node.values.length > 0) found = { to: at + 1, values: node.values };
    }
    return found;
  }
}

function keyOfToken(token: Token): string {
  return token.key;
}
