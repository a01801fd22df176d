import { expect, test } from 'vitest';
import { buildCurated as build } from './curated.fixture.ts';

const articles = {
  '2024-03-10': 'Ana Ruiz will visit the harbour of Ulm on Tuesday.',
  '2024-03-12': 'Karl Weber resigned on Sunday.',
  '2024-03-13': 'The court fined Karl Weber on Monday.',
  '2024-03-14': 'Ana Ruiz praised the dockers of Ulm on Tuesday.',
};
const plan = 'ruiz-visit-harbour-ulm';
const visit = 'ruiz-praises-dockers-ulm';
const resignation = 'weber-resigns';
const fine = 'court-fines-weber';
const before = build(articles);

/** The event of an id, as a file about it leaves it. */
function told(id: string, files: Record<string, string>, of: Record<string, string> = articles) {
  const { timeline, messages } = build(of, files, before.ledger);
  const event = timeline.events.find((one) => one.id === id);
  return { event, notices: messages.filter(({ file }) => file.startsWith('events/')) };
}

test('the events that the files below are about', () => {
  const titles = before.timeline.events.map(({ id, title, status }) => [id, title, status]);
  expect(titles).toContainEqual([plan, 'Ana Ruiz to visit the harbour of Ulm', 'planned']);
  expect(titles).toContainEqual([visit, 'Ana Ruiz praises the dockers of Ulm', 'reported']);
  expect(titles).toContainEqual([resignation, 'Karl Weber resigns', 'reported']);
  expect(titles).toContainEqual([fine, 'Court fines Karl Weber', 'reported']);
});

test('a plan that takes in the report of what came of it has that one’s title', () => {
  const { event, notices } = told(plan, { [plan]: `merge: [${visit}]` });
  expect(notices).toEqual([]);
  expect(event).toMatchObject({ status: 'reported', title: 'Ana Ruiz praises the dockers of Ulm' });
});

test('an event that takes in another keeps a title that its own reports give', () => {
  const { event } = told(resignation, { [resignation]: `merge: [${fine}]` });
  expect(event).toMatchObject({ title: 'Karl Weber resigns', reports: [{}, {}] });
});

test('an event whose own reports are gone has the title of what it takes in', () => {
  const { '2024-03-12': gone, ...rest } = articles;
  expect(gone).toContain('resigned');
  const file = { [resignation]: `merge: [${fine}]` };
  expect(told(resignation, file, rest).event).toMatchObject({
    title: 'Court fines Karl Weber',
    date: '2024-03-11',
    formerPaths: [`/events/${fine}/`],
  });
  const split = { [resignation]: `merge: [${fine}]\nsplit: ["Karl Weber resigned on"]` };
  expect(told(resignation, split).event).toMatchObject({ title: 'Court fines Karl Weber' });
});

test('a status that the reports do not give puts the title in its form', () => {
  const done = told(plan, { [plan]: 'status: reported' });
  expect(done.event?.title).toBe('Ana Ruiz visits the harbour of Ulm');
  expect(done.notices).toEqual([]);
  const planned = told(visit, { [visit]: 'status: planned' });
  expect(planned.event?.title).toBe('Ana Ruiz to praise the dockers of Ulm');
  expect(planned.notices).toEqual([
    expect.objectContaining({
      level: 'notice',
      line: 2,
      what: expect.stringContaining('"2024-03-14", line 3, tells as done'),
    }),
  ]);
});

test('a title that cannot be put in the form of a status is a fault', () => {
  const { notices } = told(fine, { [fine]: 'status: planned' });
  expect(notices.map(({ level, mend }) => `${level} ${mend}`)).toContain(
    'fault Give the title as well: title: Words.',
  );
  const titled = told(fine, { [fine]: 'status: planned\ntitle: A fine for Karl Weber' });
  expect(titled.notices.filter(({ level }) => level === 'fault')).toEqual([]);
});

test('the order of the files changes nothing, be they a chain or rivals', () => {
  const chain = { [resignation]: `merge: [${fine}]`, [plan]: `merge: [${resignation}]` };
  const rivals = { [resignation]: `merge: [${fine}]`, [visit]: `merge: [${fine}]` };
  for (const files of [chain, rivals]) {
    const turned = Object.fromEntries(Object.entries(files).reverse());
    const [one, other] = [files, turned].map((of) => build(articles, of, before.ledger));
    expect(one).toBeDefined();
    expect(other?.timeline).toEqual(one?.timeline);
    expect(other?.messages).toEqual(one?.messages);
    expect(other?.ledger).toBe(one?.ledger);
  }
});

test('an event that is merged and split at once is settled by the first build', () => {
  const files = { [resignation]: `merge: [${fine}]\nsplit: ["Karl Weber resigned on"]` };
  const first = build(articles, files, before.ledger);
  const second = build(articles, files, first.ledger);
  expect(second.ledger).toBe(first.ledger);
  expect(second.timeline).toEqual(first.timeline);
});
