import { countryForms, type CountryForm } from './countries.ts';
import type { Token } from './tokens.ts';
import { TokenTrie } from './trie.ts';

const trie = new TokenTrie<CountryForm>();
for (const form of countryForms) trie.add(form.keys, form);

/** The country form that begins at a token, longest first. */
export function countryAt(
  tokens: readonly Token[],
  at: number,
): { to: number; form: CountryForm } | null {
  const match = trie.longest(tokens, at);
  const form = match?.values[0];
  return match && form ? { to: match.to, form } : null;
}

/** Whether a token begins the name of a country or a nationality (and not merely a capital). */
export function isCountryWord(tokens: readonly Token[], at: number): boolean {
  const found = countryAt(tokens, at);
  return found !== null && found.form.use !== 'capital' && found.form.use !== 'seat';
}
