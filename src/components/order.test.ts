import { expect, test } from 'vitest';
import { isAhead, isOverdue, newestFirst, oldestFirst } from './order.ts';
import { dateHeading } from './headings.ts';
import { event } from './sample.ts';
import { british } from './words/british.ts';

const dates = [
  '2025',
  '2025-02',
  '2025-02-14/2025-02-16',
  '2025-02-14',
  '2025-01-20',
  '2014',
  '2014-03',
  '201X',
  null,
];
const events = dates.map((edtf) => event(edtf ?? 'none', edtf));

test('newest first, with what names only a month or a year last in it', () => {
  expect(events.toSorted(newestFirst).map(({ id }) => id)).toEqual([
    'none',
    '2025-02-14',
    '2025-02-14/2025-02-16',
    '2025-02',
    '2025-01-20',
    '2025',
    '2014-03',
    '2014',
    '201X',
  ]);
});

test('oldest first, with the same last', () => {
  expect(events.toSorted(oldestFirst).map(({ id }) => id)).toEqual([
    '201X',
    '2014-03',
    '2014',
    '2025-01-20',
    '2025-02-14',
    '2025-02-14/2025-02-16',
    '2025-02',
    '2025',
    'none',
  ]);
});

test.each([
  ['2025-02-17', 'planned', true, false],
  ['2025-02-16', 'planned', true, false],
  ['2025-02-14', 'planned', false, true],
  ['2025', 'planned', true, false],
  [null, 'planned', true, false],
  ['2025-02-17', 'reported', false, false],
] as const)('%s %s', (edtf, status, ahead, overdue) => {
  expect(isAhead(event('e', edtf, { status }), '2025-02-16')).toBe(ahead);
  expect(isOverdue(event('e', edtf, { status }), '2025-02-16')).toBe(overdue);
});

test('a plan that was called off is not waited for', () => {
  const calledOff = { article: 'a', line: 1, column: 1, fragment: 's1', sentence: 'It is off.' };
  const plan = event('e', '2025-02-14', { status: 'planned', calledOff });
  expect(isOverdue(plan, '2025-02-16')).toBe(false);
  expect(dateHeading(plan, '2025-02-16', british).notes).toContainEqual({
    text: 'Called off or put off',
    tone: 'strong',
  });
});
