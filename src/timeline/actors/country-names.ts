/**
 * What the data package world-countries does not know or does not tell apart, as data: by ISO
 * 3166-1 alpha-2 code, further English names, nationalities and spellings of capitals.
 */
export const furtherNames: Readonly<Record<string, readonly string[]>> = {
  US: ['US', 'USA', 'America', 'United States of America'],
  GB: ['UK', 'Britain', 'Great Britain'],
  AE: ['UAE'],
  CD: ['DRC', 'Democratic Republic of Congo', 'Congo'],
  CG: ['Congo', 'Congo-Brazzaville'],
  CZ: ['Czech Republic'],
  TR: ['Turkey'],
  NL: ['Holland'],
  MM: ['Burma'],
  MK: ['Macedonia'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  CV: ['Cabo Verde'],
  VA: ['Vatican', 'Holy See'],
  BA: ['Bosnia'],
  KP: ['DPRK'],
  CI: ["Cote d'Ivoire"],
};

export const furtherDemonyms: Readonly<Record<string, readonly string[]>> = {
  SA: ['Saudi'],
  AR: ['Argentinian'],
  KZ: ['Kazakh'],
  UZ: ['Uzbek'],
  TJ: ['Tajik'],
  KG: ['Kyrgyz'],
  PH: ['Philippine'],
  BA: ['Bosnian'],
  NZ: ['New Zealand'],
  EC: ['Ecuadorian'],
  IS: ['Icelandic'],
  LU: ['Luxembourg'],
  SI: ['Slovenian'],
  LA: ['Lao'],
};

export const furtherCapitals: Readonly<Record<string, readonly string[]>> = {
  US: ['Washington'],
  UA: ['Kiev'],
  IN: ['Delhi'],
  CN: ['Peking'],
};

/** Houses whose name stands for the government in them, wherever it is an agent. */
export const seatsOfGovernment: Readonly<Record<string, readonly string[]>> = {
  RU: ['Kremlin'],
  GB: ['Downing Street', '10 Downing Street', 'Whitehall'],
  FR: ['Élysée', 'Élysée Palace', "Quai d'Orsay"],
};

/** Capitals that stand for others as well: Brussels mostly for the European Union; a given name. */
export const sharedCapitals: ReadonlySet<string> = new Set(['Brussels', 'Victoria']);

/** Countries that share their name with a place: by name, what shows that an article means the one or the other. */
export const namesakes: Readonly<Record<string, { elsewhere: RegExp; here: RegExp }>> = {
  Georgia: {
    elsewhere:
      /\b(?:Atlanta|Savannah|Macon|Alabama|Florida|Tennessee|(?:North|South) Carolina|Ga\.|Fulton|Dekalb|U\.?S\.? states?)\b/,
    here: /\b(?:Tbilisi|Georgians?|Abkhazia|South Ossetia)\b/,
  },
};

/** Countries in fact which the package marks as not independent. */
export const alsoCountries: ReadonlySet<string> = new Set([
  'TW',
  'XK',
  'PS',
  'VA',
  'HK',
  'GL',
  'EH',
]);
