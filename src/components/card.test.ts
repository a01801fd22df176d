import { describe, expect, test } from 'vitest';
import { actorCard, allCards, eventCard, siteCard } from './card.ts';
import { actor, event, report, timeline } from './sample.ts';
import { viewOf } from './view.ts';

function viewWith(rest: Parameters<typeof timeline>[0]) {
  return viewOf({ timeline: timeline(rest), theme: null }, (path) => path);
}

describe('the card of an event says what its page says', () => {
  const view = viewWith({ title: 'Talks on the river', latestArticle: '2025-02-16' });
  const both = (first: string, second: string) => [report('a', first), report('b', second)];

  test.each([
    [
      'an exact day',
      event('one', '2025-02-15', {
        title: 'Ministers speak by phone',
        reports: both('2025-02-15', '2025-02-15'),
      }),
      ['15', 'February 2025', 'Saturday', 'Ministers speak by phone', '2 articles agree'],
      { rail: 'solid', mark: 'day' },
    ],
    [
      'a plan',
      event('two', '2025-03-09', { title: 'Museum to open', status: 'planned' }),
      ['9', 'March 2025', 'Sunday', 'Planned', 'Museum to open', '1 article'],
      { rail: 'dashed', mark: 'planned' },
    ],
    [
      'a plan without a date',
      event('three', null, { title: 'Leaders to meet', status: 'planned' }),
      ['No date', 'Planned', 'Leaders to meet', '1 article'],
      { rail: 'dashed', mark: 'planned-undated' },
    ],
    [
      'two dates',
      event('four', '2025-02-16', {
        title: 'Delegation leaves',
        disputed: true,
        reports: both('2025-02-16', '2025-02-17'),
      }),
      [
        '16',
        ' or ',
        '17',
        'February 2025',
        'Sunday or Monday',
        'Sources disagree',
        'Delegation leaves',
        '2 articles give different dates',
      ],
      { rail: 'solid', mark: 'disputed', line: { tone: 'warn' } },
    ],
    [
      'a year',
      event('five', '2014', { title: 'The bridge opens' }),
      ['2014', 'Year only', 'The bridge opens', '1 article'],
      { rail: 'solid', mark: 'year' },
    ],
  ])('%s', (_, one, texts, rest) => {
    const card = eventCard(one, view);
    expect(card).toMatchObject({
      path: `/events/${one.id}/card.png`,
      subject: view.timeline.title,
    });
    expect(card).toMatchObject(rest);
    expect([
      ...(card?.stamp.pieces ?? []).map(({ text }) => text),
      ...(card?.stamp.day ? [card.stamp.day] : []),
      ...(card?.stamp.notes ?? []).map(({ text }) => text),
      card?.title,
      card?.line.text,
    ]).toEqual(texts);
  });

  test('no sentence of an article stands on it', () => {
    const one = event('one', '2025-02-15', { summary: 'They spoke on Saturday.' });
    expect(JSON.stringify(eventCard(one, view))).not.toContain('They spoke');
  });
});

test('an actor: how many events, how many of them planned, the description or the kind', () => {
  const named = { actors: ['ana'] };
  const view = viewWith({
    events: [event('a', '2025-02-15', named), event('b', null, { ...named, status: 'planned' })],
    actors: [actor('ana', { name: 'Ana Ruiz', kind: 'person' }), actor('nobody')],
  });
  const [ana, nobody] = view.timeline.actors;
  const card = ana && actorCard(ana, view);
  expect(card).toMatchObject({
    path: '/actors/ana/card.png',
    title: 'Ana Ruiz',
    line: { text: 'Person' },
    stamp: { pieces: [{ text: '2' }], day: 'events', notes: [{ text: '1 planned event' }] },
  });
  expect(nobody && actorCard(nobody, view)).toBeNull();
});

test('the typefaces lack a letter: no card, or one without the subject', () => {
  const view = viewWith({
    title: 'Новости',
    events: [
      event('latin', '2025-02-15', { title: 'Élise Dvořáková visits Łódź' }),
      event('greek', '2025-02-15', { title: 'Αθήνα' }),
      event('arabic', '2025-02-15', { title: 'القمة' }),
      event('gone', '2025-02-15', { status: 'withdrawn', withdrawn: 'It was about another day.' }),
    ],
  });
  expect(siteCard(view)).toBeNull();
  expect(allCards(view).map(({ path, subject }) => [path, subject])).toEqual([
    ['/events/latin/card.png', ''],
  ]);
});
