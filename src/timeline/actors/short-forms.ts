import { dictionary } from './dictionary.ts';
import { corporateEndings, leadingFamilyNames, nameSuffixes, particles } from './lexicon.ts';
import { initialsOf } from './organisations.ts';
import type { KnownActor } from './registry.ts';
import type { Token } from './tokens.ts';

export function shortForms(
  { kind, name }: KnownActor,
  keys: readonly string[],
  tokens: readonly Token[],
): string[][] {
  if (kind === 'organisation') {
    const forms: string[][] = [];
    const last = keys.at(-1)?.toLowerCase() ?? '';
    if (keys.length > 1 && corporateEndings.has(last)) forms.push(keys.slice(0, -1));
    const first = keys[0] ?? '';
    const national = dictionary.isDemonym(first.toLowerCase()) || /^[A-Z]{2}$/.test(first);
    if (keys.length > 2 && national) forms.push(keys.slice(1));
    // "GM" after "General Motors"
    const initials = initialsOf(keys);
    if (initials.length > 2 || (initials.length > 1 && !genericHeads.has(last)))
      forms.push([initials]);
    return forms;
  }
  if (kind !== 'person' || keys.length < 2 || name === '') return [];
  let end = keys.length;
  if (hasSuffix(keys)) end--;
  let start = end - 1;
  while (start > 1 && tokens[start]?.joined) start--;
  while (start > 1 && particles.has(keys[start - 1]?.toLowerCase() ?? '')) start--;
  const surname = keys.slice(start, end);
  if (surname.join('').length < 2 || start < 1) return [];
  const forms = [surname];
  // "Xi" after "Xi Jinping"
  const family = keys[0] ?? '';
  if (
    leadingFamilyNames.has(family.toLowerCase()) &&
    !dictionary.isSurname(surname.join(' ').toLowerCase())
  )
    forms.push([family]);
  const [first = '', ...rest] = surname;
  if (particles.has(first)) forms.push([first.charAt(0).toUpperCase() + first.slice(1), ...rest]);
  if (end < keys.length) forms.push([...surname, ...keys.slice(end)]);
  // "Juan Miguel" after "Juan Miguel Gonzalez"
  if (start > 1 && dictionary.isGivenName(keys[1]?.toLowerCase() ?? ''))
    forms.push(keys.slice(0, start));
  return forms;
}

const genericHeads = new Set(
  'ministry department party court police office council agency bank bureau'.split(' '),
);

export function hasSuffix(keys: readonly string[]): boolean {
  return nameSuffixes.has(keys.at(-1)?.toLowerCase() ?? '');
}
