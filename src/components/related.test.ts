import { expect, test } from 'vitest';
import { relatedTo } from './related.ts';
import { event } from './sample.ts';

const one = event('one', '2025-02-15', { actors: ['rare', 'common'] });
const all = [
  one,
  event('shares-both', '2025-02-10', { actors: ['rare', 'common'] }),
  event('shares-rare', '2025-02-12', { actors: ['rare'] }),
  event('shares-common', '2025-02-12', { actors: ['common'] }),
  event('long-ago', '2015-02-12', { actors: ['rare', 'common'] }),
  event('undated', null, { actors: ['rare'] }),
  event('others', '2025-02-15', { actors: ['someone'] }),
  event('more', '2021', { actors: ['common'] }),
  event('still-more', '2020', { actors: ['common'] }),
];
const eventsOfActor = (id: string) => byActor.get(id) ?? [];
const byActor = new Map(
  ['rare', 'common'].map((id) => [id, all.filter(({ actors }) => actors.includes(id))]),
);

test('who shares more, rarer and nearer comes first; who shares nobody does not come', () => {
  expect(relatedTo(one, { eventsOfActor }, new Set()).map(({ id }) => id)).toEqual([
    'shares-both',
    'shares-rare',
    'shares-common',
    'undated',
  ]);
});

test('what stands on the page already is left out', () => {
  const ids = relatedTo(one, { eventsOfActor }, new Set(['shares-both'])).map(({ id }) => id);
  expect(ids[0]).toBe('shares-rare');
});
