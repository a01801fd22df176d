import { expect, test } from 'vitest';
import { isAhead, isExpected, isOverdue, newestFirst, oldestFirst } from './order.ts';
import { dateHeading } from './headings.ts';
import { calledOff, event } from './sample.ts';
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

/** What became of a plan for 14 February, as of an article of the 16th. */
test.each([
  ['called off', null, false, 'Called off'],
  ['put off', null, false, 'Put off'],
  ['put off', '2025-02-15', false, 'Put off to 15 February 2025'],
  ['put off', '2025-02-20', true, 'Put off to 20 February 2025'],
  ['did not happen', null, false, 'Did not happen'],
] as const)('%s, to %s', (outcome, to, expected, note) => {
  const plan = event('e', '2025-02-14', { status: 'planned', calledOff: calledOff(outcome, to) });
  expect(isExpected(plan, '2025-02-16')).toBe(expected);
  expect(isOverdue(plan, '2025-02-16')).toBe(false);
  const { notes } = dateHeading(plan, '2025-02-16', british);
  expect(notes.map(({ text }) => text.replaceAll('\u{A0}', ' '))).toContain(note);
});

test('what is called off is expected no more, though its day is still to come', () => {
  const plan = (rest = {}) => event('e', '2025-02-18', { status: 'planned', ...rest });
  expect(isExpected(plan(), '2025-02-16')).toBe(true);
  expect(isExpected(plan({ calledOff: calledOff('called off') }), '2025-02-16')).toBe(false);
});
