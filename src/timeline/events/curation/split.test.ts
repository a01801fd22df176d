import { describe, expect, test } from 'vitest';
import { buildCurated as build } from './curated.fixture.ts';

const bridge = 'ruiz-opens-linden-bridge-ulm';
const openings = {
  '2024-03-15-a': 'Ana Ruiz opened the Linden Bridge in Ulm on Friday.',
  '2024-03-16-b': 'Ana Ruiz opened the Linden Bridge in Ulm on Friday, in the rain.',
};
const inTheRain = { [bridge]: 'split: ["on Friday, in the rain"]' };

/** Ids of the events with the articles that report them. */
function ids({ timeline }: ReturnType<typeof build>) {
  return timeline.events
    .map(({ id, reports }) => [id, ...reports.map(({ article }) => article)].join(' '))
    .sort();
}

describe('an event that was never published', () => {
  test('may be split at once, and the next build gives the same', () => {
    expect(ids(build(openings))).toEqual([`${bridge} 2024-03-15-a 2024-03-16-b`]);
    const first = build(openings, inTheRain);
    expect(first.messages).toEqual([]);
    expect(ids(first)).toEqual([`${bridge} 2024-03-15-a`, `${bridge}-2 2024-03-16-b`]);
    const second = build(openings, inTheRain, first.ledger);
    expect(second.timeline).toEqual(first.timeline);
    expect(second.ledger).toBe(first.ledger);
  });

  test('is not split by words of another', () => {
    const visits = {
      '2024-03-15-a': 'Karl Weber visited Oslo on 9 March.',
      '2024-03-15-b': 'Karl Weber visited Oslo on Friday.',
    };
    const whole = build(visits);
    const other = 'weber-visits-oslo-2';
    expect(ids(whole)).toContain(`${other} 2024-03-15-b`);
    const split = build(visits, { [other]: 'split: ["Karl Weber visited Oslo on 9"]' });
    expect(ids(split)).toEqual(ids(whole));
    expect(split.messages).toEqual([
      expect.objectContaining({
        level: 'fault',
        line: 2,
        column: 9,
        what: expect.stringContaining('a report of "weber-visits-oslo"'),
        mend: expect.stringContaining('events/weber-visits-oslo.md'),
      }),
    ]);
  });
});

describe('what is split off', () => {
  const published = build(openings, inTheRain).ledger;

  test('stays so when its sentence is reworded, and a notice asks for the new words', () => {
    const reworded = {
      ...openings,
      '2024-03-16-b': 'Ana Ruiz inaugurated the Linden Bridge in Ulm on Friday, in heavy rain.',
    };
    const first = build(reworded, inTheRain, published);
    expect(ids(first)).toEqual([`${bridge} 2024-03-15-a`, `${bridge}-2 2024-03-16-b`]);
    expect(first.messages).toEqual([
      expect.objectContaining({
        level: 'notice',
        what: expect.stringContaining('"2024-03-16-b", line 3'),
      }),
    ]);
    const second = build(reworded, inTheRain, first.ledger);
    expect(second.ledger).toBe(first.ledger);
  });

  test('joins again when the file goes, and its address leads on', () => {
    const { timeline, ledger } = build(openings, {}, published);
    expect(timeline.events.map(({ id, formerPaths }) => [id, formerPaths])).toEqual([
      [bridge, [`/events/${bridge}-2/`]],
    ]);
    expect(ledger).not.toContain('"state": "gone"');
  });

  test('cannot be merged by the same file', () => {
    const file = { [bridge]: `${inTheRain[bridge]}\nmerge: [${bridge}-2]` };
    expect(build(openings, file, published).messages).toEqual([
      expect.objectContaining({ level: 'fault', line: 3, what: expect.stringContaining('split') }),
    ]);
  });
});

test('words that stand in every report of the event are a fault', () => {
  const { messages, timeline } = build(openings, { [bridge]: 'split: ["Ana Ruiz opened"]' });
  expect(timeline.events).toHaveLength(1);
  expect(messages).toEqual([
    expect.objectContaining({ level: 'fault', what: expect.stringContaining('every report') }),
  ]);
});

test('an event that is wholly the editor’s cannot be split', () => {
  const { messages } = build(openings, {
    fair: 'title: A fair opens\nsources: https://example.org/\nsplit: ["on Friday, in the rain"]',
  });
  expect(messages).toEqual([
    expect.objectContaining({ file: 'events/fair.md', line: 4, level: 'fault' }),
  ]);
});

test('words of a report that the event shows because it takes another in name that one’s file', () => {
  const articles = { ...openings, '2024-03-17-c': 'The court fined Karl Weber on Saturday.' };
  const file = { [bridge]: 'merge: [court-fines-weber]\nsplit: ["court fined Karl Weber"]' };
  expect(build(articles, file).messages).toEqual([
    expect.objectContaining({
      line: 3,
      mend: expect.stringContaining('write split in events/court-fines-weber.md'),
    }),
  ]);
});
