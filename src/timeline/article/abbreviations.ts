/**
 * What a full stop after an abbreviation may mean, as data.
 *
 * - `before a name`: a title; with a capitalised word after it, never the end of a sentence.
 * - `before a number`: an abbreviation only when a figure follows ("No. 10", "p. 4").
 * - `always`: never ends a sentence ("vs.", "e.g.").
 * - `unless a sentence opens`: may stand last in a sentence ("Acme Inc.", "in Feb."), so the next
 *   word decides.
 */
export type AbbreviationKind =
  'before a name' | 'before a number' | 'always' | 'unless a sentence opens';

const lists: [AbbreviationKind, string][] = [
  [
    'before a name',
    'mr mrs ms mx dr prof gen sen rep reps sens gov lt col sgt capt cpl pvt maj adm brig cmdr rev ' +
      'hon fr pres supt insp det messrs mme mlle amb atty sec secy dir asst assoc hr',
  ],
  ['before a number', 'no nos fig figs p pp vol art sec para ch ca c'],
  ['always', 'vs v e.g i.e cf viz al approx'],
  [
    'unless a sentence opens',
    'st mt ft ave blvd rd inc corp co cos ltd llc plc bros jr sr esq dept univ assn natl intl ' +
      'govt etc est jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur ' +
      'thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich ' +
      'minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ph.d bn mn',
  ],
];

/** Lower-case abbreviation, without its full stop, to what the stop may mean. */
export const abbreviations: ReadonlyMap<string, AbbreviationKind> = new Map(
  lists.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/**
 * Capitalised words that usually open a sentence and seldom follow an abbreviation inside one. "May"
 * and "Will" are left out: "U.S. May Day marches" and "J. Will Smith" are as likely.
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those There He She It They We I You His Her Its Their Our My Your ' +
    'In On At By For From With After Before During Since Until While When Where As If Although ' +
    'Though Because But And Or So Yet However Meanwhile Moreover Also Then Now Today Yesterday ' +
    'Tomorrow Earlier Later Last Next Both All Some Many Most Few Several Another Each Every Other ' +
    'No Not Nor Neither Either What Who Why How Which Whether Under Over About Among Despite ' +
    'According Instead Still Only Even Once One Two Three'
  ).split(' '),
);

/** Verbs that tie a question or an exclamation in quotation marks to its speaker. */
export const speechVerbs: ReadonlySet<string> = new Set(
  'said says asked asks told tells wrote writes added adds replied replies cried shouted wondered demanded'.split(
    ' ',
  ),
);
