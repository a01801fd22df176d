import countryData, { type Country } from 'world-countries';
import { asciiId } from '../article/index.ts';
import {
  alsoCountries,
  furtherCapitals,
  furtherDemonyms,
  furtherNames,
  seatsOfGovernment,
  sharedCapitals,
} from './country-names.ts';
import { keysOf } from './tokens.ts';

/** How a form stands for its country: only in some places of a sentence does it name an actor. */
export type CountryUse = 'name' | 'demonym' | 'capital' | 'seat';

export interface CountryForm {
  country: string;
  use: CountryUse;
  keys: string[];
}

export interface KnownCountry {
  id: string;
  name: string;
}

const byForm = new Map<string, CountryForm | null>();

/** Every country by id, from the data package. */
export const countries: ReadonlyMap<string, KnownCountry> = readCountries();

/** All forms of all countries; a form that two countries share is left out. */
export const countryForms: readonly CountryForm[] = [...byForm.values()].filter(
  (form) => form !== null,
);

function readCountries(): Map<string, KnownCountry> {
  const found = new Map<string, KnownCountry>();
  for (const country of countryData) {
    if (!country.independent && !country.unMember && !alsoCountries.has(country.cca2)) continue;
    const id = asciiId(country.name.common);
    found.set(id, { id, name: country.name.common });
    addForms(id, 'name', namesOf(country));
    addForms(id, 'demonym', demonymsOf(country));
    addForms(id, 'capital', capitalsOf(country));
    addForms(id, 'seat', seatsOfGovernment[country.cca2] ?? []);
  }
  return found;
}

/** Whether two countries bear the name, as "Congo": then it says neither, and no body either. */
export function isSharedName(name: string): boolean {
  return byForm.get(keysOf(name).join(' ')) === null;
}

/** Whether a name is that of a country, and not its nationality or capital. */
export function isCountryName(name: string): boolean {
  return countryOfName(name) !== null;
}

/** The id of the country that has this name in the data package. */
export function countryOfName(name: string): string | null {
  const form = byForm.get(keysOf(name).join(' '));
  return form?.use === 'name' ? form.country : null;
}

function addForms(country: string, use: CountryUse, names: readonly string[]): void {
  for (const name of names) {
    const keys = keysOf(name);
    const form = keys.join(' ');
    const other = byForm.get(form);
    if (other === undefined) byForm.set(form, { country, use, keys });
    else if (other && other.country !== country && other.use === use) byForm.set(form, null);
  }
}

/** Native spellings are left out: "Island" is Iceland's, "Man" and "Mann" the Isle of Man's. */
function namesOf({ cca2, name, altSpellings }: Country): string[] {
  const long = altSpellings.filter((spelling) =>
    /^(?:People's |Islamic |Democratic |Federal )*(?:Republic|Kingdom|State|Sultanate|Federation|Commonwealth)\b/.test(
      spelling,
    ),
  );
  return [name.common, name.official, ...long, ...(furtherNames[cca2] ?? [])];
}

function demonymsOf({ cca2, demonyms }: Country): string[] {
  const written = (demonyms['eng']?.m ?? '').split(/, | or /);
  return [...written.filter((word) => /^\p{Lu}/u.test(word)), ...(furtherDemonyms[cca2] ?? [])];
}

function capitalsOf({ cca2, capital }: Country): string[] {
  const own = capital.filter((name) => !sharedCapitals.has(name));
  return [...own, ...(furtherCapitals[cca2] ?? [])];
}
