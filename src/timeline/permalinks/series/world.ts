import { addDays, weekdayName } from '../../dates/index.ts';

/** Something that happened in the invented world; the same fact whatever words tell it. */
export interface Fact {
  id: number;
  action: number;
  who: string;
  other: string;
  place: string;
  thing: string;
  /** The day it happened, `YYYY-MM-DD`. */
  day: string;
}

/** One sentence of an article: a fact in one of its wordings, or filler without a date. */
export interface Item {
  fact: number | null;
  wording: number;
  /** Where two letters are swapped, as a share of the sentence; `null` for none. */
  slip: number | null;
}

/** A source of numbers from 0 to 1. */
export type Random = () => number;

/** Every action with its wordings: A and B are persons, P a place, T a thing, D the date words. */
const actions: readonly (readonly string[])[] = [
  ['A visited P D.', 'D, A travelled to P.', 'A paid a visit to P D.'],
  ['A opened the T in P D.', 'D, A opened a T in P.', 'The T in P was opened by A D.'],
  ['A met B in P D.', 'D, A and B met in P.', 'A held a meeting with B in P D.'],
  ['A and B signed a treaty on the T in P D.', 'D, A signed a treaty with B in P about the T.'],
  ['A resigned from the council of P D.', 'D, A stepped down from the council of P.'],
  ['A spoke with B by phone about the T D.', 'D, A and B discussed the T in a phone call.'],
  ['A ferry sank off P D, and rescuers saved the crew.', 'D a ferry sank in a storm off P.'],
  ['Floods destroyed the T in P D.', 'D, floods destroyed a T in P.'],
  ['A criticised plans for a T in P D.', 'D, A criticised the plans for the T in P.'],
  ['Workers at the T in P went on strike D.', 'D, workers at the T of P began a strike.'],
  ['Police arrested B in P D.', 'D, police in P arrested B.', 'B was arrested in P D.'],
  ['A unveiled a T in P D.', 'D, A presented a T in P to the public.'],
];

const words = (list: string): readonly string[] => list.split(', ');
const persons = words(
  'Anna Brenner, Tomas Lindqvist, Clara Moreau, David Holm, Elena Varga, Frank Jansen, Greta Olsen, Henry Castell, Irene Petrova, Jakob Sandberg, Karin Dahl, Louis Abbot',
);
const places = words(
  'Vienna, Oslo, Lisbon, Geneva, Prague, Dublin, Athens, Riga, Bern, Turin, Ghent, Malmö',
);
const things = words(
  'bridge, museum, harbour, library, power station, railway, hospital, stadium, market hall, school, airport, theatre',
);
const fillers = words(
  'The costs remain open, Most residents had expected it, Nobody was ready to comment, Details were few, The mood was calm, Opinions differ',
);

export function newFact(id: number, published: string, random: Random): Fact {
  const who = pick(persons, random);
  return {
    id,
    action: Math.floor(random() * actions.length),
    who,
    other: pick(
      persons.filter((name) => name !== who),
      random,
    ),
    place: pick(places, random),
    thing: pick(things, random),
    day: addDays(published, -Math.floor(1 + random() * 6)),
  };
}

/** What makes a fact this fact, without its date: no two facts of one world share it. */
export function gistOf({ action, who, other, place, thing }: Fact): string {
  const wording = (actions[action]?.[0] ?? '').replace(/^A ferry/, '');
  const used = (letter: string, value: string) =>
    new RegExp(`\\b${letter}\\b`).test(wording) ? value : '';
  return [action, used('A', who), used('B', other), used('P', place), used('T', thing)].join('|');
}

/** The sentence of an item, as an article published on that day has it. */
export function sentenceOf(
  item: Item,
  facts: ReadonlyMap<number, Fact>,
  published: string,
): string {
  const fact = item.fact === null ? undefined : facts.get(item.fact);
  if (!fact) return `${fillers[item.wording % fillers.length] ?? ''}.`;
  const wordings = actions[fact.action] ?? [];
  const text = (wordings[item.wording % wordings.length] ?? '').replace(
    /^A(?= ferry)|\b[ABPTD]\b/g,
    (letter) => valueOf(letter, fact, published),
  );
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return item.slip === null ? sentence : withSlip(sentence, item.slip);
}

function valueOf(letter: string, fact: Fact, published: string): string {
  if (letter === 'B') return fact.other;
  if (letter === 'P') return fact.place;
  if (letter === 'T') return fact.thing;
  if (letter === 'D') return dateWords(fact.day, published);
  return actions[fact.action]?.[0]?.startsWith('A ferry') ? 'A' : fact.who;
}

/** "on Monday" for a day of the week before, else the whole date. */
function dateWords(day: string, published: string): string {
  if (day < published && day >= addDays(published, -6)) return `on ${weekdayName(day)}`;
  const [year, month, date] = day.split('-').map(Number);
  return `on ${date ?? 1} ${months[(month ?? 1) - 1] ?? ''} ${year ?? 2024}`;
}

/** Two letters swapped inside a lower-case word. */
function withSlip(sentence: string, where: number): string {
  const spots = [...sentence.matchAll(/(?<=[a-z])[a-z]{2}(?=[a-z])/g)];
  const at = spots[Math.floor(where * spots.length)]?.index;
  if (at === undefined) return sentence;
  const [one = '', two = ''] = sentence.slice(at, at + 2);
  return sentence.slice(0, at) + two + one + sentence.slice(at + 2);
}

export function pick<T>(list: readonly T[], random: Random): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

/** Tommy Ettinger's mulberry32: small, fast, and good enough to pick words with. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const months = words(
  'January, February, March, April, May, June, July, August, September, October, November, December',
);
