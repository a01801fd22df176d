import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listOf, placedPages, type ListPage, type Slot } from './listing.ts';

interface Item extends Slot {
  id: string;
}
const item = (year: number, month: number, day: number, id = 'a'): Item => ({
  year,
  month,
  day,
  id,
});
const rules = {
  slotOf: (one: Item) => (one.year === 0 ? null : one),
  idOf: ({ id }: Item) => id,
  most: 3,
  lead: (items: readonly Item[]) => items.slice(0, 1),
};
const paths = (root: ListPage<Item>) => placedPages(root).map(({ page }) => page.path);

test('a short list is one page', () => {
  const root = listOf('/ahead/', [item(2025, 2, 1), item(2024, 1, 1), item(0, 0, 0)], rules);
  expect(root.shown).toHaveLength(3);
  expect(paths(root)).toEqual([]);
});

test('a longer one is parted by year, month and day, as far as needed', () => {
  const many = Array.from({ length: 4 }, (_, index) => item(2025, 2, 1 + (index % 2)));
  const root = listOf('/ahead/', [...many, item(2025, 0, 0), item(2024, 1, 1)], rules);
  expect(root.shown).toHaveLength(1);
  expect(paths(root)).toEqual([
    '/ahead/2025/',
    '/ahead/2024/',
    '/ahead/2025/02/',
    '/ahead/2025/02/01/',
    '/ahead/2025/02/02/',
  ]);
  expect(root.parts[0]?.shown).toEqual([item(2025, 0, 0)]);
});

test('what has no month is parted by the first letter of its id', () => {
  const year = ['ants', 'bees', 'cats', 'dogs'].map((id) => item(2013, 0, 0, id));
  const root = listOf('/', [...year, item(2014, 1, 1)], rules);
  expect(paths(root).slice(2)).toEqual(['/2013/a/', '/2013/b/', '/2013/c/', '/2013/d/']);
});

test('an archive has its years and months, however few events there are', () => {
  const root = listOf('/', [item(2025, 2, 1), item(2024, 1, 1)], { ...rules, always: true });
  expect(paths(root)).toEqual(['/2025/', '/2024/', '/2025/02/', '/2024/01/']);
  const months = placedPages(root).filter(({ page }) => page.month > 0);
  expect(months.map(({ before, after }) => [before?.path, after?.path])).toEqual([
    [undefined, '/2024/01/'],
    ['/2025/02/', undefined],
  ]);
});

test('every item stands on a page, and no page has more than its share of dated ones', () => {
  const items = fc.array(
    fc.record({
      year: fc.constantFrom(0, 2024, 2025),
      month: fc.constantFrom(0, 1, 2),
      day: fc.constantFrom(0, 1, 2),
      id: fc.constantFrom('a', 'b', 'c'),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(items, (list) => {
      const root = listOf('/', list, rules);
      const pages = [root, ...placedPages(root).map(({ page }) => page)];
      expect(new Set(pages.flatMap(({ shown }) => shown))).toEqual(new Set(list));
      expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
      for (const { shown, letter } of pages.slice(1)) {
        if (letter === '') expect(shown.length).toBeLessThanOrEqual(rules.most);
      }
    }),
  );
});
