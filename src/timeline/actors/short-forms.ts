import { isCountryName } from './countries.ts';
import { dictionary } from './dictionary.ts';
import {
  bodyHeads,
  corporateEndings,
  dealNouns,
  leadingFamilyNames,
  nameSuffixes,
  particles,
  softBodyHeads,
} from './lexicon.ts';
import { initialsOf } from './organisations.ts';
import type { KnownActor } from './registry.ts';
import { singular } from './role-words.ts';
import type { ReadText } from './text.ts';
import type { Token } from './tokens.ts';

/**
 * The forms, as keys, by which an article goes on to call an actor whom it has named in full with
 * `keys`: a surname, initials, the word that is a firm's own.
 *
 * @param text the article, which may show that such a word is also a town's
 */
export function shortForms(
  { kind, name }: KnownActor,
  keys: readonly string[],
  tokens: readonly Token[],
  text: ReadText,
): string[][] {
  if (kind === 'organisation') {
    const forms: string[][] = [];
    const last = keys.at(-1)?.toLowerCase() ?? '';
    const first = keys[0] ?? '';
    if (keys.length > 1 && corporateEndings.has(last)) {
      forms.push(keys.slice(0, -1));
      if (isCoined(first)) forms.push([first]);
    }
    // "Brightline" after "Brightline Foods"
    const trades = softBodyHeads.has(last) || tradeHeads.has(last);
    if (keys.length === 2 && trades && isCoined(first) && !isTown(first, text)) forms.push([first]);
    // "Service Corp." after "Service Corp. International"
    const ending = keys.findIndex((key) => corporateEndings.has(key.toLowerCase()));
    if (ending > 0 && ending < keys.length - 1) forms.push(keys.slice(0, ending + 1));
    // "Florida International" after "Florida International University"
    if (keys.length > 2 && bodyHeads.has(last) && !keys.includes('of'))
      forms.push(keys.slice(0, -1));
    const national = dictionary.isDemonym(first.toLowerCase()) || /^[A-Z]{2}$/.test(first);
    if (keys.length > 2 && national) forms.push(keys.slice(1));
    // "GM" after "General Motors"
    const initials = initialsOf(keys);
    // "S&P" after "Standard & Poor's"
    if (keys.length === 3 && keys[1] === '&')
      forms.push([`${initials.charAt(0)}&${initials.charAt(1)}`]);
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
  // "Chad" after "Chad Smith" is no country
  if (isCountryName(keys[0] ?? '')) forms.push(keys.slice(0, 1));
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
  // "Kirchner" after "Cristina Fernández de Kirchner"
  const last = keys[end - 1] ?? '';
  if (start > 1 && end - start > 1 && !dictionary.isPlace(last.toLowerCase())) forms.push([last]);
  for (let from = 1; from < start; from++) {
    // "Lula da Silva" after "Luiz Inácio Lula da Silva", "López Obrador" after his full name
    if ((keys[from]?.length ?? 0) > 1) forms.push(keys.slice(from, end));
  }
  // "Juan Miguel" after "Juan Miguel Gonzalez", "Edmundo González" after "Edmundo González Urrutia"
  if (start === 2 && (keys[1]?.length ?? 0) > 1 && tokens[1]?.word) forms.push(keys.slice(0, 2));
  return forms;
}

/** "in Lowmark": then it is the town, also beside "Lowmark Foods"; but not "a stake in Brightline". */
function isTown(word: string, { sentences }: ReadText): boolean {
  if (!/^\p{L}+$/u.test(word)) return false;
  const place = new RegExp(
    `(?:^|(\\S+) )(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]round|[Aa]cross) ${word}(?!\\p{L}| \\p{Lu})`,
    'u',
  );
  return sentences.some(({ text }) => {
    const match = text.includes(word) ? place.exec(text) : null;
    return match !== null && !dealNouns.has(singular((match[1] ?? '').toLowerCase()));
  });
}

/** What firms are called after the word that is their own; of a body it would be its town's. */
const tradeHeads = new Set(
  (
    'airlines airways motors industries systems technologies laboratories entertainment pictures studios records ' +
    'partners enterprises pharmaceuticals holdings group securities capital bancorp resources products foods networks ' +
    'communications electronics'
  ).split(' '),
);

/** "Elco" of "Elco Industries Inc.": the word is no other than the company's. */
function isCoined(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    word.length > 2 &&
    !dictionary.isWord(lower) &&
    !dictionary.isCommonNoun(lower) &&
    !dictionary.isPlace(lower) &&
    !dictionary.isDemonym(lower) &&
    !dictionary.mayBeGivenName(lower)
  );
}

const genericHeads = new Set(
  'ministry department party court police office council agency bank bureau'.split(' '),
);

export function hasSuffix(keys: readonly string[]): boolean {
  return nameSuffixes.has(keys.at(-1)?.toLowerCase() ?? '');
}
