import { expect, test } from 'vitest';
import { shortNames } from './evidence.ts';
import { article } from './sample.ts';

const by = (id: string, publisher: string | null) => article(id, '2025-02-16', { publisher });
const names = (publishers: (string | null)[]) => [
  ...shortNames(
    publishers.map((publisher, index) => by(`a${index}`, publisher)),
    3,
  ).values(),
];

test.each([
  [
    ['Post', 'Wire'],
    ['Post', 'Wire'],
  ],
  [
    ['Post', 'Post'],
    ['Article a0', 'Article a1'],
  ],
  [
    ['Post', 'Post', 'Wire'],
    ['Article a0', 'Article a1', 'Article a2'],
  ],
  [
    ['Post', null],
    ['Article a0', 'Article a1'],
  ],
])('%j', (publishers, called) => {
  expect(names(publishers)).toEqual(called);
});

test('one publisher for the whole site names nothing', () => {
  expect([...shortNames([by('a0', 'Post')], 1).values()]).toEqual(['Article a0']);
});
