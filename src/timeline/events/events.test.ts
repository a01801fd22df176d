import { expect, test } from 'vitest';
import { buildTimeline } from '../index.ts';

/**
 * Which reports become one event. Each case has articles, as "publication date: text", and the events
 * they give: date, status, number of reports, title.
 */
const cases: [name: string, articles: string[], events: string[]][] = [
  [
    'two articles, two wordings, one happening',
    [
      '2022-06-13: Helga Brandt and Tomas Lind signed a fishing treaty on Saturday.',
      '2022-06-14: The treaty on fishing was signed by Helga Brandt and Tomas Lind on 11 June 2022.',
    ],
    ['2022-06-11 reported 2 Helga Brandt and Tomas Lind sign a fishing treaty'],
  ],
  [
    'the same two people do two things on one day',
    [
      '2022-06-13: Helga Brandt praised Tomas Lind on Saturday.',
      '2022-06-13: Helga Brandt and Tomas Lind opened a harbour on Saturday.',
    ],
    [
      '2022-06-11 reported 1 Helga Brandt and Tomas Lind open a harbour',
      '2022-06-11 reported 1 Helga Brandt praises Tomas Lind',
    ],
  ],
  [
    'two who do the same to a third',
    [
      '2022-06-13: Helga Brandt condemned the attack on the harbour on Saturday.',
      '2022-06-13: Tomas Lind condemned the attack on the harbour on Saturday.',
    ],
    [
      '2022-06-11 reported 1 Helga Brandt condemns the attack on the harbour',
      '2022-06-11 reported 1 Tomas Lind condemns the attack on the harbour',
    ],
  ],
  [
    'one who does the same to two others',
    [
      '2022-06-13: The harbour club dismissed its coach Helga Brandt on Saturday.',
      '2022-06-13: The harbour club dismissed its coach Tomas Lind on Saturday.',
    ],
    [
      '2022-06-11 reported 1 Harbour club dismisses its coach Helga Brandt',
      '2022-06-11 reported 1 Harbour club dismisses its coach Tomas Lind',
    ],
  ],
  [
    'one deed, told of who did it and of whom it was done to',
    [
      '2022-06-13: Helga Brandt dismissed Tomas Lind as head of the harbour in Oslo on Saturday.',
      '2022-06-13: Tomas Lind was dismissed as head of the harbour in Oslo by Helga Brandt on Saturday.',
    ],
    ['2022-06-11 reported 2 Helga Brandt dismisses Tomas Lind as head of the harbour in Oslo'],
  ],
  [
    'one attack in several words',
    [
      '2022-06-13: A bomb exploded outside the ministry in Oslo on Saturday, killing three people.',
      '2022-06-14: The bombing of the ministry in Oslo on 11 June killed four people.',
      '2022-06-15: Three people were killed in the attack on the ministry in Oslo on Saturday.',
      '2022-06-16: The blast at the ministry in Oslo happened on Saturday.',
    ],
    ['2022-06-11 reported 4 Bomb explodes outside the ministry in Oslo, killing three people'],
  ],
  [
    'many reports, of which one tells of a part of it: the title is what all say',
    [
      '2022-06-13: Helga Brandt was hurt in an explosion near the harbour of Oslo on Saturday.',
      '2022-06-13: A bomb exploded at the harbour of Oslo on Saturday, killing nine people.',
      '2022-06-14: The bombing at the harbour of Oslo killed nine people on Saturday.',
      '2022-06-15: Nine people were killed in the bombing at the harbour of Oslo on Saturday.',
      '2022-06-16: Nine people were killed by a bomb at the harbour of Oslo on 11 June.',
    ],
    ['2022-06-11 reported 5 Bombing at the harbour of Oslo kills nine people'],
  ],
  [
    'what happened, and who says that it happened',
    [
      '2022-06-13: Tomas Lind was arrested at the harbour in Oslo on Saturday.',
      '2022-06-13: Police said on Saturday that Tomas Lind had been arrested at the harbour.',
    ],
    ['2022-06-11 reported 2 Tomas Lind is arrested at the harbour in Oslo'],
  ],
  [
    'one deed done to two things',
    [
      '2022-06-13: The Harbour Company sold a pump factory in Oslo on Saturday.',
      '2022-06-13: The Harbour Company sold a farm in Oslo on Saturday.',
    ],
    [
      '2022-06-11 reported 1 Harbour Company sells a farm in Oslo',
      '2022-06-11 reported 1 Harbour Company sells a pump factory in Oslo',
    ],
  ],
  [
    'one deed on two subjects',
    [
      '2022-06-13: Parliament passed a bill on fishing quotas on Saturday.',
      '2022-06-13: Parliament passed a bill on road tolls on Saturday.',
    ],
    [
      '2022-06-11 reported 1 Parliament passes a bill on fishing quotas',
      '2022-06-11 reported 1 Parliament passes a bill on road tolls',
    ],
  ],
  [
    'a man, and who he is',
    [
      '2022-06-13: A court in Oslo sentenced a man to two years in prison on Saturday.',
      '2022-06-13: Tomas Lind was sentenced to two years in prison by a court in Oslo on Saturday.',
    ],
    ['2022-06-11 reported 2 Tomas Lind is sentenced to two years in prison by a court in Oslo'],
  ],
  [
    'to check in is not to check out',
    [
      '2022-06-13: Helga Brandt checked into the harbour hotel in Oslo on Saturday.',
      '2022-06-13: Helga Brandt checked out of the harbour hotel in Oslo on Saturday.',
    ],
    [
      '2022-06-11 reported 1 Helga Brandt checks into the harbour hotel in Oslo',
      '2022-06-11 reported 1 Helga Brandt checks out of the harbour hotel in Oslo',
    ],
  ],
  [
    'what was done on a visit that was planned for its day, and elsewhere',
    [
      '2022-06-06: Helga Brandt will visit the region on 11 June.',
      '2022-06-13: Helga Brandt met builders in Lima on Saturday.',
      '2022-06-06: Tomas Lind will visit Rome on 11 June.',
      '2022-06-13: Tomas Lind met builders in Lima on Saturday.',
    ],
    [
      '2022-06-11 planned 1 Tomas Lind to visit Rome',
      '2022-06-11 reported 1 Tomas Lind meets builders in Lima',
      '2022-06-11 reported 2 Helga Brandt meets builders in Lima',
    ],
  ],
  [
    'one deed in words of no shared kind, told by two articles',
    [
      '2022-06-13: Ana Ruiz stopped the champion Helga Brandt in the sixth round in Oslo on Saturday.',
      '2022-06-13: Ana Ruiz outboxed the champion Helga Brandt in the sixth round in Oslo on Saturday.',
    ],
    ['2022-06-11 reported 2 Ana Ruiz stops the champion Helga Brandt in the sixth round in Oslo'],
  ],
  [
    'to be charged is not to be acquitted',
    [
      '2022-06-13: Helga Brandt was charged with murder in Oslo on Saturday.',
      '2022-06-13: Helga Brandt was acquitted of murder in Oslo on Saturday.',
    ],
    [
      '2022-06-11 reported 1 Helga Brandt is acquitted of murder in Oslo',
      '2022-06-11 reported 1 Helga Brandt is charged with murder in Oslo',
    ],
  ],
  [
    'for and against, because of one thing and of another',
    [
      '2022-06-13: Lawmakers voted for the ban on whaling on Saturday.',
      '2022-06-13: Lawmakers voted against the ban on whaling on Saturday.',
      '2022-06-13: Lenta Air cancelled 40 flights on Saturday because of fog.',
      '2022-06-13: Lenta Air cancelled 40 flights on Saturday because of a strike.',
    ],
    [
      '2022-06-11 reported 1 Lawmakers vote against the ban on whaling',
      '2022-06-11 reported 1 Lawmakers vote for the ban on whaling',
      '2022-06-11 reported 1 Lenta Air cancels 40 flights because of a strike',
      '2022-06-11 reported 1 Lenta Air cancels 40 flights because of fog',
    ],
  ],
  [
    'one speaker who promises two things',
    [
      '2022-06-13: The Harbour Company said on Saturday that it would cut 400 jobs in Larvik.',
      '2022-06-13: The Harbour Company said on Saturday that it would create 400 jobs in Larvik.',
    ],
    [
      '2022-06-11 reported 1 Harbour Company says that it will create 400 jobs in Larvik',
      '2022-06-11 reported 1 Harbour Company says that it will cut 400 jobs in Larvik',
    ],
  ],
  [
    'what was done, and what is planned for a time of which a part is over',
    [
      '2022-06-13: Helga Brandt visited Lima on 9 June.',
      '2022-06-14: Helga Brandt will visit Lima later this year.',
    ],
    ['2022 planned 1 Helga Brandt to visit Lima', '2022-06-09 reported 1 Helga Brandt visits Lima'],
  ],
  [
    'one figure told as another rounds it, and another one',
    [
      '2022-06-13: The court fined Lenta Pumps $4 million on Saturday.',
      '2022-06-13: The court fined Lenta Pumps $4.1 million on Saturday.',
      '2022-06-13: The court fined Norvik Pumps $4 million on Saturday.',
      '2022-06-13: The court fined Norvik Pumps $4 billion on Saturday.',
    ],
    [
      '2022-06-11 reported 1 Court fines Norvik Pumps $4 billion',
      '2022-06-11 reported 1 Court fines Norvik Pumps $4 million',
      '2022-06-11 reported 2 Court fines Lenta Pumps $4 million',
    ],
  ],
  [
    'two things that one firm brought out on one day',
    [
      '2022-06-13: The Harbour Company released the fastest boat Tern on Saturday.',
      '2022-06-13: The Harbour Company released the slowest boat Gull on Saturday.',
    ],
    [
      '2022-06-11 reported 1 Harbour Company releases the fastest boat Tern',
      '2022-06-11 reported 1 Harbour Company releases the slowest boat Gull',
    ],
  ],
  [
    'two who meet, told from either side',
    [
      '2022-06-13: Helga Brandt talked with Tomas Lind about fishing in Oslo on Saturday.',
      '2022-06-13: Tomas Lind talked with Helga Brandt about fishing in Oslo on Saturday.',
    ],
    ['2022-06-11 reported 2 Helga Brandt talks with Tomas Lind about fishing in Oslo'],
  ],
  [
    'a match with another score',
    [
      '2022-06-13: The Harbour Rovers won their match 3-0 on Saturday.',
      '2022-06-13: The Harbour Rovers won their match 2-1 on Saturday.',
    ],
    [
      '2022-06-11 reported 1 Harbour Rovers win their match 2-1',
      '2022-06-11 reported 1 Harbour Rovers win their match 3-0',
    ],
  ],
  [
    'the same in two places, in one month',
    [
      '2022-06-29: Helga Brandt opened a school for pilots in Oslo in June.',
      '2022-06-29: Helga Brandt opened a school for pilots in Rome in June.',
    ],
    [
      '2022-06 reported 1 Helga Brandt opens a school for pilots in Oslo',
      '2022-06 reported 1 Helga Brandt opens a school for pilots in Rome',
    ],
  ],
  [
    'an occasion that was planned, and what was done on it',
    [
      '2022-06-13: A memorial service will be held in the cathedral of Oslo on 19 June.',
      '2022-06-20: Thousands of people attended the memorial service on Sunday.',
    ],
    ['2022-06-19 reported 2 Thousands of people attend the memorial service'],
  ],
  [
    'another occasion on the planned day',
    [
      '2022-06-13: A memorial service will be held in the cathedral of Oslo on 19 June.',
      '2022-06-20: Thousands of people attended the football final on Sunday.',
    ],
    [
      '2022-06-19 planned 1 Memorial service to be held in the cathedral of Oslo',
      '2022-06-19 reported 1 Thousands of people attend the football final',
    ],
  ],
  [
    'one man charged, another convicted',
    [
      '2022-06-13: A man was charged on Saturday with the murder of a clerk at an office in Oslo.',
      '2022-06-13: A man was convicted on Saturday of the murder of a clerk at an office in Oslo.',
    ],
    [
      '2022-06-11 reported 1 Man is charged with the murder of a clerk at an office in Oslo',
      '2022-06-11 reported 1 Man is convicted of the murder of a clerk at an office in Oslo',
    ],
  ],
  [
    'the same again a year later',
    [
      '2021-06-13: Helga Brandt opened the fair in Oslo on 11 June 2021.',
      '2022-06-13: Helga Brandt opened the fair in Oslo on 11 June 2022.',
    ],
    [
      '2021-06-11 reported 1 Helga Brandt opens the fair in Oslo',
      '2022-06-11 reported 1 Helga Brandt opens the fair in Oslo',
    ],
  ],
  [
    'other sums, another happening',
    [
      '2022-06-13: The shares closed at $18.75 in New York trading on Friday.',
      '2022-06-13: The shares closed at $29.50 in New York trading on Friday.',
    ],
    [
      '2022-06-10 reported 1 Shares close at $18.75 in New York trading',
      '2022-06-10 reported 1 Shares close at $29.50 in New York trading',
    ],
  ],
  [
    'the same two people meet twice, weeks apart',
    [
      '2022-06-13: Helga Brandt and Tomas Lind met in Oslo on Saturday.',
      '2022-07-04: Helga Brandt and Tomas Lind met in Oslo on Saturday.',
    ],
    [
      '2022-06-11 reported 1 Helga Brandt and Tomas Lind meet in Oslo',
      '2022-07-02 reported 1 Helga Brandt and Tomas Lind meet in Oslo',
    ],
  ],
  [
    'a week that can hold the day',
    [
      '2022-06-12: Helga Brandt and Tomas Lind met in Oslo earlier this week.',
      '2022-06-12: Helga Brandt and Tomas Lind met in Oslo on Wednesday.',
    ],
    ['2022-06-08 reported 2 Helga Brandt and Tomas Lind meet in Oslo'],
  ],
  [
    'the same again the next day, each in its day’s news',
    [
      '2022-06-13: Protesters blocked the harbour bridge in Oslo on Monday.',
      '2022-06-14: Protesters blocked the harbour bridge in Oslo on Tuesday.',
    ],
    [
      '2022-06-13 reported 1 Protesters block the harbour bridge in Oslo',
      '2022-06-14 reported 1 Protesters block the harbour bridge in Oslo',
    ],
  ],
  [
    'two articles of one day that disagree on the day',
    [
      '2022-06-15: Protesters blocked the harbour bridge in Oslo on Monday.',
      '2022-06-15: Protesters blocked the harbour bridge in Oslo on Tuesday.',
    ],
    ['2022-06-14 reported disputed 2 Protesters block the harbour bridge in Oslo'],
  ],
  [
    'one of them has the wrong year',
    [
      '2022-06-13: Helga Brandt and Tomas Lind met in Oslo on Saturday.',
      '2022-06-13: Helga Brandt and Tomas Lind met in Oslo on Saturday 12 June 2021.',
    ],
    ['2022-06-11 reported disputed 2 Helga Brandt and Tomas Lind meet in Oslo'],
  ],
  [
    'a plan that is reported later',
    [
      '2022-06-06: Helga Brandt will visit the city of Oslo on Saturday.',
      '2022-06-13: Helga Brandt visited the city of Oslo on Saturday.',
    ],
    ['2022-06-11 reported 2 Helga Brandt visits the city of Oslo'],
  ],
  [
    'a plan without a date, in two articles',
    [
      '2022-06-06: Officials prepare for a summit between Helga Brandt and Tomas Lind. No date for the summit has been set.',
      '2022-06-07: Bad weather may delay the upcoming summit between Helga Brandt and Tomas Lind.',
    ],
    ['null planned 3 Helga Brandt and Tomas Lind to hold a summit'],
  ],
  [
    'two statements in one sentence stay two',
    [
      '2022-06-13: Helga Brandt arrived in Oslo on Friday, and Tomas Lind left for Rome on Saturday.',
    ],
    [
      '2022-06-10 reported 1 Helga Brandt arrives in Oslo',
      '2022-06-11 reported 1 Tomas Lind leaves for Rome',
    ],
  ],
  [
    'what a bare noun was called before',
    [
      '2022-06-13: Helga Brandt drew up a plan to tax old boats. The plan was rejected by the council on Saturday.',
    ],
    ['2022-06-11 reported 1 Plan to tax old boats is rejected by the council'],
  ],
  [
    'those who were named together before',
    [
      '2022-06-13: Fishermen wrote to Presidents Helga Brandt and Tomas Lind. Two envoys talked again, keeping the tone set by their presidents in an earlier discussion on Saturday.',
    ],
    ['2022-06-11 reported 1 Discussion between Helga Brandt and Tomas Lind'],
  ],
  [
    'those who were not',
    [
      '2022-06-13: Fishermen wrote to Helga Brandt. Two envoys talked again, keeping the tone set by their presidents in an earlier discussion on Saturday.',
    ],
    ['2022-06-11 reported 1 Discussion between the presidents'],
  ],
  [
    'whose release is demanded',
    [
      '2022-06-13: Tomas Lind is in prison. Hundreds of fishermen marched through Oslo on Saturday to demand his release.',
    ],
    [
      '2022-06-11 reported 1 Hundreds of fishermen march through Oslo to demand Tomas Lind’s release',
    ],
  ],
  [
    'an article that returns to its event',
    [
      '2022-06-13: Helga Brandt and Tomas Lind met in Oslo on Saturday.\n\nIn Oslo on Saturday, Helga Brandt met Tomas Lind.',
    ],
    ['2022-06-11 reported 2 Helga Brandt and Tomas Lind meet in Oslo'],
  ],
];

test.each(cases)('%s', (_, articles, expected) => {
  const { timeline } = buildTimeline({
    site: null,
    articles: articles.map((article, index) => {
      const [published = '', ...text] = article.split(': ');
      return { path: `articles/${published}-${index}.md`, text: `# Title\n\n${text.join(': ')}` };
    }),
    actors: ['Helga Brandt', 'Tomas Lind'].map((name) => ({
      path: `actors/${name.toLowerCase().replace(' ', '-')}.md`,
      text: `---\nname: ${name}\nkind: person\n---\n`,
    })),
    events: [],
    permalinks: null,
  });
  const events = timeline.events.map(
    ({ date, status, disputed, reports, title }) =>
      `${date} ${status}${disputed ? ' disputed' : ''} ${reports.length} ${title}`,
  );
  expect(events.sort()).toEqual(expected);
});
