import { expect, test } from 'vitest';
import { periodDistance } from './period-name.ts';
import { british } from './words/british.ts';

const period = (text: string) => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day, letter: '' };
};

test.each([
  ['2025', '2022', '3 years earlier'],
  ['2025', '2024', ''],
  ['2025-02', '2022-06', '2 years 8 months earlier'],
  ['2025-02', '2025-05', '3 months later'],
  ['2025-02', '2024-02', '1 year earlier'],
  ['2025-02', '2025-01', ''],
  ['2025-02-15', '2025-02-12', ''],
])('%s, then %s', (from, to, distance) => {
  expect(periodDistance(period(from), period(to), british)).toBe(distance);
});
