import { describe, expect, test } from 'vitest';
import { asTitle } from './shorten.ts';

const titles: [words: string, title: string][] = [
  // What date words leave behind, and spaces that some texts set.
  ['tickets can be bought starting', 'Tickets can be bought'],
  ['the bank creates an office, effective', 'The bank creates an office'],
  ['the mayor praises “ a 16 - year - old pilot ”', 'The mayor praises “a 16-year-old pilot”'],
  // Between clauses rather than inside one.
  [
    'Ana Ruiz asks the council to close the northern harbour to all tankers because its lighthouse has been dark for a year',
    'Ana Ruiz asks the council to close the northern harbour to all tankers',
  ],
  // What is asked has its verb.
  [
    'The European harbour commission opens an inquiry into whether Norvik and two of its rivals had fixed prices',
    'The European harbour commission opens an inquiry',
  ],
  // Not inside a list, nor between an adjective and its noun, nor behind a participle.
  [
    'Sailor is found clinging to a buoy at sea after his brother, an uncle and eight others drowned off the coast of Chile',
    'Sailor is found clinging to a buoy at sea',
  ],
  // A verb keeps the preposition that goes with it, and "to" its verb.
  [
    'Envoys of the northern and the southern islands to gather in the town hall of Arica to go through the whole agenda',
    'Envoys of the northern and the southern islands to gather in the town hall of Arica',
  ],
  // Whole where it is only a little too long.
  [
    'The institute for coastal research publishes a map that shows the whole northern coast of old Arica',
    'The institute for coastal research publishes a map that shows the whole northern coast of old Arica',
  ],
  // Not between what describes a noun and the noun.
  [
    'The port authority says that the thieves are using an old, but untested, way through the northern harbour wall',
    'The port authority says that the thieves are using an old, but untested, way',
  ],
  // What completes a verb, a comparison or a particle stays with it.
  [
    'A court in the capital links the wreck of the ferry in the northern harbour to a leak of fuel from a mill',
    'A court in the capital links the wreck of the ferry in the northern harbour to a leak of fuel',
  ],
  [
    'The keeper of the old lighthouse shows a lamp that can be seen from Peru, as well as a map of all the reefs',
    'The keeper of the old lighthouse shows a lamp that can be seen from Peru',
  ],
  // What stands between dashes goes first, and what date words leave at the end.
  [
    'Two ships -- the oldest of the whole northern fleet -- and all their crews leave the harbour of Iquique for good',
    'Two ships and all their crews leave the harbour of Iquique for good',
  ],
  ['the keeper is last seen, the day', 'The keeper is last seen'],
  ['the Union of Fishermen (UF) elects a head', 'The Union of Fishermen elects a head'],
  // What is said has no verb before any place where the title could end: it shows that it breaks off.
  [
    'The harbour master of Iquique says that a tanker of the northern company with forty seamen from five countries aboard and no lights has sunk',
    'The harbour master of Iquique says that a tanker of the northern company with forty …',
  ],
];

describe('asTitle', () => {
  test.each(titles)('%s', (words, title) => {
    expect(asTitle(words)).toBe(title);
  });
});
