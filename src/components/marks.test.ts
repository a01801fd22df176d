import { expect, test } from 'vitest';
import { markOf } from './marks.ts';
import { calledOff, event } from './sample.ts';

test.each([
  ['2025-02-15', {}, 'day'],
  ['2025-02-14/2025-02-16', {}, 'range'],
  ['2025-02-10/2025-02-16', {}, 'range'],
  ['2025-02', {}, 'month'],
  ['2025', {}, 'year'],
  ['201X', {}, 'year'],
  ['2025~', {}, 'approximate'],
  ['2025-02-17', { status: 'planned' }, 'planned'],
  ['2025-02-17~', { status: 'planned' }, 'planned-approximate'],
  [null, { status: 'planned' }, 'planned-undated'],
  ['2025-02-17', { status: 'planned', calledOff: calledOff('called off') }, 'called-off'],
  ['2025-02-17', { status: 'planned', calledOff: calledOff('put off') }, 'called-off'],
  ['2025-02-17', { status: 'planned', calledOff: calledOff('put off', '2025-02-24') }, 'planned'],
  ['2025-02-16', { disputed: true }, 'disputed'],
] as const)('%s %o is drawn as %s', (edtf, rest, kind) => {
  expect(markOf(event('e', edtf, rest))).toBe(kind);
});
