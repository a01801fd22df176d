import { expect, test } from 'vitest';
import { writeLedger, type ActorEntry, type ArticleEntry, type Ledger } from './ledger.ts';
import { noticesOfActors, noticesOfArticles } from './lost.ts';

const stein: ActorEntry = {
  name: 'Maria Stein',
  kind: 'person',
  aliases: ['M. Stein'],
  state: 'live',
};
const rain: ArticleEntry = { title: 'Rain', published: '2021-03-05', state: 'live' };
const before: Ledger = {
  articles: new Map([['rain', rain]]),
  actors: new Map([['stein', stein]]),
  events: new Map(),
};
const file = { path: 'permalinks.json', text: writeLedger(before) };

const actors: [name: string, now: Partial<ActorEntry>, told: string | null][] = [
  ['nothing', {}, null],
  ['another name, with the old as an alias', { name: 'M. Berg', aliases: ['Maria Stein'] }, null],
  ['an old alias as the name', { name: 'M. Stein', aliases: [] }, null],
  ['another case', { name: 'MARIA STEIN', aliases: [] }, null],
  ['somebody else', { name: 'Tomas Lind', aliases: [] }, 'showed Maria Stein and shows Tomas Lind'],
  ['nobody', { state: 'gone' }, 'No article names Maria Stein any more'],
];

test.each(actors)('an actor’s address that shows %s', (_, now, told) => {
  const after = new Map([['stein', { ...stein, ...now }]]);
  check(noticesOfActors(file, before, after), '    "stein": {', told);
});

const articles: [name: string, now: Partial<ArticleEntry>, told: string | null][] = [
  ['nothing', {}, null],
  ['another title', { title: 'Heavy rain' }, null],
  ['another day', { published: '2021-03-06' }, null],
  [
    'another title and day',
    { title: 'Snow', published: '2022-01-02' },
    'showed “Rain” of 2021-03-05 and shows “Snow” of 2022-01-02',
  ],
  ['nothing any more', { state: 'gone' }, 'The article “Rain” is gone'],
];

test.each(articles)('an article’s address that shows %s', (_, now, told) => {
  const after = new Map([['rain', { ...rain, ...now }]]);
  check(noticesOfArticles(file, before, after), '    "rain": {', told);
});

function check(
  messages: ReturnType<typeof noticesOfActors>,
  entry: string,
  told: string | null,
): void {
  const line = file.text.split('\n').indexOf(entry) + 1;
  expect(messages).toMatchObject(
    told === null ? [] : [{ level: 'notice', line, what: expect.stringContaining(told) }],
  );
}
