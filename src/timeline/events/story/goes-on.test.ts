import { expect, test } from 'vitest';
import { buildTimeline } from '../../index.ts';

/**
 * Which sentences go on with a happening that an article dates. Each case is an article published on
 * Wednesday 15 June 2022; the sentences that share the day of the happening before them, by their
 * first words.
 */
const cases: [name: string, article: string, goOn: string[]][] = [
  [
    'the same person, by name and by pronoun',
    'Helga Brandt opened the harbour on Monday. Ms Brandt thanked the builders. She named a ship.',
    ['Ms Brandt thanked', 'She named'],
  ],
  [
    'what was said there',
    'Helga Brandt opened the harbour on Monday. “It took us nine years,” said Ms Brandt. Ms Brandt said that the ferries will sail from it in July.',
    ['“It took us', 'Ms Brandt said'],
  ],
  [
    'the happening by its noun, or as the occasion',
    'Helga Brandt and Tomas Lind met on Monday. The meeting lasted two hours. During the meeting Karl Voss took notes. The harbour belongs to the town.',
    ['The meeting lasted', 'During the meeting'],
  ],
  [
    'who is called a person of the body that acted',
    'The Harbour Board closed the old pier on Monday. Karl Voss, chairman of the Harbour Board, announced a study of the new one.',
    ['Karl Voss, chairman'],
  ],
  [
    'somebody else, on the scene of fresh news',
    'Helga Brandt opened the harbour on Monday. Two choirs sang. The harbour belongs to the town.',
    ['Two choirs'],
  ],
  [
    'somebody else, behind older news',
    'Helga Brandt opened the harbour on 6 June. Two choirs sang. Tomas Lind praised the builders.',
    [],
  ],
  [
    'somebody else, on the scene of what was only said, or of another happening than that of the lead',
    'Helga Brandt said on Monday that the harbour would open. Two boats sank. On Tuesday Tomas Lind closed the road. Two choirs sang.',
    [],
  ],
  [
    'what a market does, also behind background, and what others say of news older than a day',
    'Helga Brandt opened the harbour on Monday. In 2014 Ms Brandt bought the land. Tomas Lind praised the builders. Shares in Norvik Systems rose 2 per cent.',
    ['Shares in Norvik'],
  ],
  [
    'what an article turns to',
    'Helga Brandt opened the harbour on Monday. Separately, two boats sank. Elsewhere, shares in Norvik Systems rose 2 per cent.',
    [],
  ],
  [
    'what is told of another happening, and how the news came about',
    'Helga Brandt opened the harbour on Monday. Nine guards were hurt in the riot. The plan followed a fire.',
    [],
  ],
  [
    'what had been done before, what used to be, what is, what will be, what was not done',
    'Helga Brandt opened the harbour on Monday. Ms Brandt had promised it for years. Ms Brandt has led the town since 2015. Ms Brandt always praised the builders. Ms Brandt previously ran a bank. Ms Brandt is from Oslo. Ms Brandt will rest. Ms Brandt did not thank the king.',
    [],
  ],
  [
    'a sentence with a date of its own',
    'Helga Brandt opened the harbour on Monday. On 3 May Ms Brandt signed the contract.',
    [],
  ],
  [
    'what is only quoted',
    'Helga Brandt opened the harbour on Monday. “Ms Brandt saved the town,” a fisherman says.',
    [],
  ],
  [
    'after a turn to an older time, until a new paragraph',
    'Helga Brandt opened the harbour on Monday. In 2014 Ms Brandt bought the land. Ms Brandt fired the architect.\n\nMs Brandt thanked the builders.',
    ['Ms Brandt thanked'],
  ],
  [
    'a life, a career, a count, what took days',
    'Helga Brandt opened the harbour on Monday. Ms Brandt grew up in Oslo. Ms Brandt served three terms. Ms Brandt published her first book at 22. Ms Brandt twice won the lottery. Ms Brandt crossed the sea in nine days.',
    [],
  ],
  [
    'somebody who is only named in a subject, and what a market does',
    'Helga Brandt opened the harbour on 6 June. A row about Helga Brandt filled the hall. Ms Brandt’s voice failed.',
    [],
  ],
  [
    'what the firm said whose shares moved',
    'Shares of Norvik Systems fell 8 per cent on Monday. Norvik Systems said that it would close a plant.',
    [],
  ],
  [
    'words that speak of another time',
    'Helga Brandt opened the harbour on Monday. Ms Brandt said, “We built a pier every year.” Ms Brandt said in 2014 that it was done.',
    ['Ms Brandt said, “We'],
  ],
  [
    'those who react to it',
    'Helga Brandt died on Monday. The mayor reacted to Ms Brandt’s death with a short note. A choir in Lima reacted with a song.',
    ['The mayor reacted'],
  ],
  [
    'one price after another',
    'Shares of Norvik Systems fell 8 per cent on Monday. The harbour index lost 20 points to close at 410. The harbour index rose 2 per cent last week. Norvik Systems was founded by fishermen.',
    ['The harbour index lost'],
  ],
  [
    'another occasion than the one that was told',
    'Helga Brandt opened the harbour on Monday. During the war soldiers burned the town.',
    [],
  ],
  [
    'what somebody had done who is tried, freed or elected',
    'A court freed Helga Brandt on Monday. Ms Brandt robbed a bank. Ms Brandt said that she was glad.',
    ['Ms Brandt said'],
  ],
  [
    'a question and a heading',
    'Helga Brandt opened the harbour on Monday. Who paid Ms Brandt?\n\n## Later\n\nMs Brandt thanked the builders.',
    [],
  ],
  ['background', 'In 2014 Helga Brandt bought the land. Ms Brandt fired the architect.', []],
  ['a plan', 'Helga Brandt will open the harbour on Friday. Ms Brandt invited the king.', []],
];

test.each(cases)('%s', (_, article, goOn) => {
  const { timeline } = buildTimeline({
    site: null,
    articles: [
      {
        path: 'articles/news.md',
        text: `---\npublished: 2022-06-15\n---\n\n# News\n\n${article}\n`,
      },
    ],
    actors: ['Helga Brandt', 'Tomas Lind'].map((name) => ({
      path: `actors/${name.toLowerCase().replace(' ', '-')}.md`,
      text: `---\nname: ${name}\nkind: person\n---\n`,
    })),
    events: [],
    permalinks: null,
  });
  const found = timeline.events
    .flatMap(({ reports }) => reports)
    .filter(({ rule }) => rule === 'story-goes-on')
    .sort((a, b) => a.line - b.line || a.column - b.column);
  const openings = found.map(
    ({ sentence }) => goOn.find((words) => sentence.startsWith(words)) ?? sentence,
  );
  expect(openings).toEqual(goOn);
  for (const report of found) {
    expect(report.date).toBe('2022-06-13');
    expect(report.dateText).toBe('on Monday');
  }
});

test('what others say of the news of yesterday is of its day, also behind background', () => {
  const article =
    'Helga Brandt opened the harbour on Tuesday. In 2014 Ms Brandt bought the land. A union called the pier a ruin. “It leaks,” said Tomas Lind, a diver. Divers thought that it would sink.';
  const { timeline } = read(article);
  const found = timeline.events.flatMap(({ reports }) => reports);
  const goesOn = found.filter(({ rule }) => rule === 'story-goes-on');
  expect(goesOn.map(({ sentence, date }) => `${date} ${sentence}`).sort()).toEqual([
    '2022-06-14 A union called the pier a ruin.',
    '2022-06-14 “It leaks,” said Tomas Lind, a diver.',
  ]);
});

test('what others say goes with that of the day which it shares most with', () => {
  const article =
    'Helga Brandt opened the harbour on Tuesday. On Tuesday, too, Tomas Lind closed the old mill. A union called the mill a ruin. A diver praised the harbour.';
  const { timeline } = read(article);
  const told = timeline.events.map(
    ({ title, reports }) => `${title}: ${reports.map(({ sentence }) => sentence).at(-1)}`,
  );
  expect(told.sort()).toEqual([
    'Helga Brandt opens the harbour: A diver praised the harbour.',
    'Tomas Lind closes the old mill: A union called the mill a ruin.',
  ]);
});

test('a sentence that goes on has no say in title, date and actors of the event', () => {
  const short = 'Mayor Helga Brandt opened the harbour on Monday.';
  const long = `${short} Ms Brandt thanked the minister, Tomas Lind, in a speech of an hour.`;
  const [before, after] = [read(short), read(long)];
  const bare = ({ timeline }: typeof before) =>
    timeline.events.map(({ id, title, summary, date, dateReason, actors }) => ({
      ...{ id, title, summary, date, dateReason, actors },
    }));
  expect(bare(after)).toEqual(bare(before));
  expect(after.timeline.events[0]?.reports).toHaveLength(2);
  expect(after.ledger).not.toContain('thanked the minister');
});

/** One article, published on Wednesday 15 June 2022. */
function read(article: string) {
  return buildTimeline({
    site: null,
    articles: [
      {
        path: 'articles/news.md',
        text: `---\npublished: 2022-06-15\n---\n\n# News\n\n${article}\n`,
      },
    ],
    actors: [],
    events: [],
    permalinks: null,
  });
}
