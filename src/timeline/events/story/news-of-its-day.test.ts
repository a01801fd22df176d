import { expect, test } from 'vitest';
import { buildTimeline } from '../../index.ts';

/**
 * Articles published on Wednesday 15 June 2022 that give no day for what they open with. Beside each
 * the events with their dates: "about" the day of the article where its headline tells the same as
 * its news, none where it does not.
 */
const cases: [name: string, headline: string, article: string, events: string[]][] = [
  [
    'the same verb in the present tense',
    'Norvik Systems releases a pump',
    'Norvik Systems has released a pump for small farms.',
    ['2022-06-15~ Norvik Systems releases a pump for small farms'],
  ],
  [
    'another verb of the same actor',
    'Norvik Systems unveils pump',
    'At a fair in Oslo, Norvik Systems introduced a pump for small farms.',
    ['2022-06-15~ Norvik Systems introduces a pump for small farms'],
  ],
  [
    'two who do it, and a noun of the same letters',
    'Norvik Systems, Lind Pumps sign deal',
    'Norvik Systems and Lind Pumps have signed a deal.',
    ['2022-06-15~ Norvik Systems and Lind Pumps sign a deal'],
  ],
  [
    'a headline that announces',
    'Norvik Systems to cut 400 jobs',
    'The pump maker Norvik Systems has announced that it will cut 400 jobs over two years.',
    ['2022-06-15~ Pump maker Norvik Systems announces that it will cut 400 jobs over two years'],
  ],
  [
    'a headline in other words that its news repeats',
    'Bus hits lorry near Voss, two dead',
    'Two people died when a bus hit a lorry near Voss.',
    ['2022-06-15~ Two people die'],
  ],
  [
    'for how long something was imposed',
    'Court jails Jonas Falk for six years',
    'A court in Oslo jailed Jonas Falk for six years.',
    ['2022-06-15~ Court in Oslo jails Jonas Falk for six years'],
  ],
  [
    'so long after something else',
    'Norvik Systems chief quits',
    'Helga Brandt has quit as head of Norvik Systems after just 100 days.',
    ['2022-06-15~ Helga Brandt quits as head of Norvik Systems after just 100 days'],
  ],
  [
    'another deed of the same actor, in a portrait',
    'Helga Brandt runs the harbour alone',
    'Helga Brandt painted a boat. Ms Brandt sold her first boat at ten.',
    [],
  ],
  [
    'a headline that asks or explains',
    'How Helga Brandt opens harbours',
    'Helga Brandt opened the harbour in Oslo.',
    [],
  ],
  [
    'a bare participle for the passive',
    'Three men jailed over bridge fire',
    'Three men were jailed for setting fire to a bridge.',
    ['2022-06-15~ Three men are jailed for setting fire to a bridge'],
  ],
  [
    'a bare participle for what somebody has done, so long after something else',
    'Former pump chief charged over fire',
    'OSLO — Prosecutors have charged Helga Brandt with fraud, two days after a fire.',
    ['2022-06-15~ Prosecutors charge Helga Brandt with fraud, two days after a fire'],
  ],
  [
    'how long after something else, told by a clause',
    'Ferry captain arrested',
    'The captain of the ferry has been arrested, two days after the ship went down.',
    ['2022-06-15~ Captain of the ferry is arrested'],
  ],
  [
    'the second sentence, after one that tells nothing',
    'Norvik Systems releases a pump',
    'It is small and green. Norvik Systems has released a pump for small farms.',
    ['2022-06-15~ Norvik Systems releases a pump for small farms'],
  ],
  [
    'what goes on with it',
    'Helga Brandt opens the harbour',
    'Helga Brandt opened the harbour in Oslo. Ms Brandt thanked the builders.',
    ['2022-06-15~ Helga Brandt opens the harbour in Oslo, in 2 sentences'],
  ],
  [
    'a portrait or a history, whose title is no headline',
    'Helga Brandt, mayor of Oslo',
    'Helga Brandt opened the harbour in Oslo.',
    [],
  ],
  [
    'a title in the past tense',
    'How Helga Brandt opened the harbour',
    'Helga Brandt opened the harbour in Oslo.',
    [],
  ],
  [
    'a state',
    'Oslo harbour lies empty',
    'The harbour in Oslo lay empty. Helga Brandt was in Lima.',
    [],
  ],
  [
    'what had been done, what has been going on, what was not done',
    'Helga Brandt opens the harbour',
    'Helga Brandt had opened the harbour. Helga Brandt has been opening harbours.',
    [],
  ],
  [
    'words of a time of their own',
    'Helga Brandt opens the harbour',
    'Helga Brandt opened the harbour in 2014.',
    ['2014 Helga Brandt opens the harbour'],
  ],
  [
    'words for no time in particular',
    'Helga Brandt opens the harbour',
    'Helga Brandt recently opened the harbour.',
    [],
  ],
  [
    'further down than the first two sentences',
    'Helga Brandt opens the harbour',
    'It is wide. It is deep. Helga Brandt opened the harbour.',
    [],
  ],
];

test.each(cases)('%s', (_, headline, article, events) => {
  const { timeline } = build([['2022-06-15', headline, article]]);
  expect(eventsOf(timeline)).toEqual(events);
});

test('date words of another article date the event; the news keeps no date of its own', () => {
  const { timeline } = build([
    ['2022-06-14', 'Pump fair', 'Norvik Systems released a pump for small farms on 13 June.'],
    ['2022-06-15', 'Norvik Systems releases a pump', 'Norvik Systems released a pump for farms.'],
  ]);
  expect(eventsOf(timeline)).toEqual([
    '2022-06-13 Norvik Systems releases a pump for small farms, in 2 sentences',
  ]);
  expect(timeline.events[0]?.reports.map(({ date }) => date)).toEqual(['2022-06-13', null]);
  expect(timeline.events[0]?.disputed).toBe(false);
});

test('of several articles with the same news the first one dates it', () => {
  const { timeline } = build([
    ['2022-06-16', 'Norvik Systems releases pump', 'Norvik Systems has released a pump for farms.'],
    ['2022-06-15', 'Norvik Systems releases a pump', 'Norvik Systems released a pump for farms.'],
  ]);
  expect(eventsOf(timeline)).toEqual([
    '2022-06-15~ Norvik Systems releases a pump for farms, in 2 sentences',
  ]);
  expect(timeline.events[0]?.disputed).toBe(false);
});

test('a plan becomes reported by news without a day', () => {
  const { timeline } = build([
    ['2022-06-10', 'Pump fair', 'Norvik Systems will release a pump for small farms on 14 June.'],
    ['2022-06-15', 'Norvik Systems releases a pump', 'Norvik Systems released a pump for farms.'],
  ]);
  expect(timeline.events.map(({ status, date }) => [status, date])).toEqual([
    ['reported', '2022-06-14'],
  ]);
});

function build(articles: [published: string, title: string, text: string][]) {
  return buildTimeline({
    site: null,
    articles: articles.map(([published, title, text], index) => ({
      path: `articles/${index}.md`,
      text: `---\ntitle: ${title}\npublished: ${published}\n---\n\n${text}\n`,
    })),
    actors: [],
    events: [],
    permalinks: null,
  });
}

function eventsOf({ events }: ReturnType<typeof build>['timeline']): string[] {
  return events.map(({ date, title, reports }) => {
    const many = reports.length > 1 ? `, in ${reports.length} sentences` : '';
    return `${date} ${title}${many}`;
  });
}
