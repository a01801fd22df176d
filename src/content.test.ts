import { expect, test } from 'vitest';
import { readFolder } from './folder.ts';
import { buildTimeline } from './timeline/index.ts';

const folder = readFolder('content');

test('the demonstration’s ledger holds what its articles tell, and nothing has to be added', () => {
  const { ledger, messages } = buildTimeline(folder);
  expect(messages.filter(({ level }) => level === 'fault')).toEqual([]);
  expect(ledger).toBe(folder.permalinks?.text);
});
