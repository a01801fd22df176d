import { addDays, weekdayName } from '../timeline/dates/index.ts';
import type { ContentFolder, SourceFile } from '../timeline/model.ts';

/**
 * Makes a folder of invented news articles to measure with: the same seed gives the same text.
 *
 * About 400 words an article, a third of the sentences dated, a thousand persons who meet each other
 * again and again. Nothing in it is meant to be believed.
 */
export function generateFolder(articleCount: number, seed = 1): ContentFolder {
  const random = mulberry32(seed);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  };
  const person = () => `${pick(givenNames)} ${pick(surnames)}`;
  const dateWords = (published: string): string =>
    pick([
      () => `on ${weekdayName(addDays(published, -1 - Math.floor(random() * 6)))}`,
      () => 'yesterday',
      () => 'last week',
      () => `in ${pick(months)} ${2010 + Math.floor(random() * 15)}`,
      () => `in ${1990 + Math.floor(random() * 30)}`,
      () =>
        `on ${1 + Math.floor(random() * 28)} ${pick(months)} ${2015 + Math.floor(random() * 9)}`,
    ])();

  const articles = Array.from({ length: articleCount }, (_, index) => {
    const published = addDays('2023-01-02', Math.floor((index * 700) / articleCount));
    const [lead, other] = [person(), person()];
    const sentences = [
      `${pick(roles)} ${lead} and ${pick(roles)} ${other} ${pick(acts)} in ${pick(towns)} ${dateWords(published)}.`,
      `${pick(roles)} ${person()} will visit ${pick(towns)} on ${pick(weekdays)}.`,
    ];
    while (sentences.length < 24) {
      sentences.push(
        random() < 0.33
          ? `${lead} ${pick(acts)} with ${person()} ${dateWords(published)}, according to the ${pick(bodies)}.`
          : `${pick(openers)} the ${pick(bodies)} ${pick(states)} that ${pick(subjects)} ${pick(ends)}.`,
      );
    }
    const paragraphs = [];
    for (let at = 0; at < sentences.length; at += 4) {
      paragraphs.push(sentences.slice(at, at + 4).join(' '));
    }
    const head = `---\ntitle: ${other} and ${lead} in ${pick(towns)}\npublished: ${published}\n---\n\n`;
    const path = `articles/${published}-${String(index).padStart(5, '0')}.md`;
    return { path, text: `${head}${paragraphs.join('\n\n')}\n` };
  });
  return { site: null, articles, actors: [], events: [], permalinks: null };
}

/**
 * Makes a roster of invented persons with four aliases each. The first of them stand in the generated
 * articles, the others nowhere, as in an archive's roster.
 */
export function generateRoster(count: number): SourceFile[] {
  const families = [
    ...surnames,
    ...surnames.flatMap((first) => surnames.map((second) => `${first}-${second}`)),
  ];
  const names = families.flatMap((family) => givenNames.map((given) => ({ given, family })));
  return names.slice(0, count).map(({ given, family }, index) => {
    const aliases = ['J', 'K', 'M', 'P'].map((middle) => `${given} ${middle}. ${family}`);
    const text = `---\nname: ${given} ${family}\nkind: person\naliases: [${aliases.join(', ')}]\n---\n`;
    return { path: `actors/person-${index}.md`, text };
  });
}

/** Tommy Ettinger's mulberry32: small, fast, and good enough to pick words with. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const list = (words: string): readonly string[] => words.split(', ');
const givenNames = list(
  'Anna, Ben, Clara, David, Elena, Frank, Greta, Henry, Irene, Jakob, Karin, Louis, Maria, Nils, Olga, Peter, Rosa, Simon, Tara, Victor',
);
const surnames = list(
  'Abbot, Brenner, Castell, Dahl, Eriksen, Falk, Gruber, Holm, Ivanov, Jansen, Keller, Lindqvist, Moreau, Novak, Olsen, Petrov, Quist, Rossi, Sandberg, Thorn, Urban, Varga, Winter, Young, Zeman',
);
const roles = list(
  'Foreign Minister, Mayor, President, Finance Minister, Ambassador, Governor, Chairman, Senator',
);
const acts = list(
  'held talks, signed an agreement, met, discussed a treaty, opened a bridge, argued, spoke by phone',
);
const towns = list('Vienna, Oslo, Lisbon, Geneva, Prague, Dublin, Athens, Riga, Bern, Turin');
const bodies = list(
  'Port Authority, Transport Ministry, city council, Labour Union, Central Bank, Harbour Workers Union',
);
const openers = list('In addition, However, Meanwhile, At the same time, Besides');
const states = list('said, noted, confirmed, argued, pointed out');
const subjects = list('the costs, the negotiations, the plans, the new rules, most residents');
const ends = list(
  'remain open, need more time than the public was told, depend on the budget, are under review, worry the neighbours of the harbour',
);
const weekdays = list('Monday, Tuesday, Wednesday, Thursday, Friday');
const months = list(
  'January, February, March, April, May, June, July, August, September, October, November, December',
);
